// Between engine.js and the core: bytes in, a comparison, bytes out. Translates and does nothing
// else.
#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "flat.hpp"
#include "json.hpp"
#include "pair.hpp"

/// What a run of bytes holds; engine.js has the same four.
enum class Form : int { text, json, flat, error };

struct Result {
  Form form;
  std::vector<std::byte> bytes;
};

/// The exit code that engine.js reads as "not enough memory": with exceptions off, nothing else
/// could tell.
constexpr int outOfMemory = 71;

void* operator new(std::size_t size) {
  if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
  std::_Exit(outOfMemory);
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

static Result* result(Form form, std::string_view text) {
  const auto* bytes = reinterpret_cast<const std::byte*>(text.data());
  return new Result{form, {bytes, bytes + text.size()}};
}

static stet::Parsed<stet::Input> input(std::string_view bytes, Form form, const char* name) {
  if (form == Form::text) return {stet::Input(std::string(bytes)), {}};
  return stet::inputFromJson(bytes, name);
}

#define STET_EXPORT(name) extern "C" __attribute__((used, export_name(#name)))

STET_EXPORT(allocate) void* allocate(std::size_t size) { return std::malloc(size == 0 ? 1 : size); }
STET_EXPORT(reallocate) void* reallocate(void* memory, std::size_t size) {
  return std::realloc(memory, size);
}
STET_EXPORT(release) void release(void* memory) { std::free(memory); }

STET_EXPORT(compare)
Result* compare(const char* before, std::size_t beforeSize, Form beforeForm, const char* after,
                std::size_t afterSize, Form afterForm, const char* options, std::size_t optionsSize,
                Form wanted) {
  auto parsedBefore = input({before, beforeSize}, beforeForm, "before");
  if (!parsedBefore.value) return result(Form::error, parsedBefore.error);
  auto parsedAfter = input({after, afterSize}, afterForm, "after");
  if (!parsedAfter.value) return result(Form::error, parsedAfter.error);
  const auto parsedOptions = stet::optionsFromJson({options, optionsSize});
  if (!parsedOptions.value) return result(Form::error, parsedOptions.error);
  const stet::Comparison comparison = stet::compareInUtf16(
      {std::move(*parsedBefore.value), std::move(*parsedAfter.value), *parsedOptions.value});
  if (wanted == Form::flat) return new Result{wanted, stet::toFlat(comparison)};
  return result(Form::json, stet::toJson(comparison));
}

STET_EXPORT(resultForm) Form resultForm(const Result* result) { return result->form; }
STET_EXPORT(resultBytes) const std::byte* resultBytes(const Result* result) {
  return result->bytes.data();
}
STET_EXPORT(resultSize) std::size_t resultSize(const Result* result) {
  return result->bytes.size();
}
STET_EXPORT(releaseResult) void releaseResult(Result* result) { delete result; }
