// Between engine.js and the core: a request in, the columns of a result out. Translates and
// does nothing else; what callers can get wrong is checked in check.js.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "boundary/flat.hpp"
#include "boundary/names.hpp"
#include "boundary/pair.hpp"
#include "request.hpp"
#include "stet/list.hpp"

using Result = stet::List<std::byte>;

static std::optional<stet::Role> readRole(RequestReader& request) {
  const std::string_view name = request.string();
  if (name.empty()) return std::nullopt;
  const auto role = stet::named<stet::Role>(name);
  if (!role) __builtin_trap();
  return role;
}

// What is known of the words of a block: where they are, and their form; that of a link is plain.
static void readWords(RequestReader& request, stet::BlockInput& block) {
  for (std::size_t left = request.count(); left > 0; --left) {
    const stet::Range range = {request.number(), request.number()};
    const auto form = static_cast<stet::Form>(request.number());
    if (form == stet::Form::plain)
      block.hrefs.push_back({range, std::string(request.string())});
    else if (form == stet::Form::note)
      block.notes.push_back({range, request.number()});
    else
      block.marks.push_back({range, form});
  }
}

static void readBlock(RequestReader& request, stet::Input& input) {
  const std::size_t count = request.count();
  stet::BlockInput& block = input.addBlock(count == 0 ? request.string() : std::string_view());
  for (std::size_t i = 1; i < count; ++i) input.addSentence(request.string());
  block.role = readRole(request);
  readWords(request, block);
  block.marker = request.string();
  if (request.number() != 0) block.note = request.number();
  input.addSpace(request.string());
}

[[gnu::noinline]] static void readInput(RequestReader& request, stet::Input& input) {
  const std::size_t count = request.count();
  if (count == 0) {
    input.text = request.string();
    return;
  }
  input.plain = request.number() != 0;
  for (std::size_t i = 1; i < count; ++i) readBlock(request, input);
}

static stet::List<stet::Passages> readPassages(RequestReader& request) {
  stet::List<stet::Passages> list(request.count());
  for (stet::Passages& passages : list) {
    for (stet::Range* range : {&passages.before, &passages.after}) {
      range->begin = request.number();
      range->end = request.number();
    }
  }
  return list;
}

// Of engine.js.
extern "C" __attribute__((import_module("env"), import_name("progress"))) void progress(
    std::uint32_t stage, std::uint32_t share);

static void tell(void*, stet::Stage stage, std::uint32_t share) {
  progress(static_cast<std::uint32_t>(stage), share);
}

#define STET_EXPORT(name) extern "C" __attribute__((used, export_name(#name)))

STET_EXPORT(compare)
Result* compare(const char* bytes, std::size_t size, const std::uint32_t* table,
                std::size_t tableSize, double budget) {
  RequestReader request({bytes, size}, {table, tableSize});
  stet::Pair pair;
  readInput(request, pair.before);
  readInput(request, pair.after);
  pair.options.language = request.string();
  pair.options.budget = static_cast<std::uint64_t>(budget);
  pair.options.pins = readPassages(request);
  pair.options.breaks = readPassages(request);
  pair.options.progress.tell = tell;
  return new Result(stet::toFlat(stet::compareInUtf16(std::move(pair))));
}

STET_EXPORT(history)
Result* history(const char* bytes, std::size_t size, const std::uint32_t* table,
                std::size_t tableSize, double budget) {
  RequestReader request({bytes, size}, {table, tableSize});
  stet::Versions versions;
  versions.inputs.resize(request.count());
  for (stet::Input& input : versions.inputs) readInput(request, input);
  versions.options.language = request.string();
  versions.options.budget = static_cast<std::uint64_t>(budget);
  versions.options.progress.tell = tell;
  return new Result(stet::toFlat(stet::historyInUtf16(std::move(versions))));
}

STET_EXPORT(resultBytes) const std::byte* resultBytes(const Result* result) {
  return result->data();
}
STET_EXPORT(resultSize) std::size_t resultSize(const Result* result) { return result->size(); }
STET_EXPORT(releaseResult) void releaseResult(Result* result) { delete result; }
