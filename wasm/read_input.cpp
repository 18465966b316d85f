#include "read_input.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "boundary/names.hpp"

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

[[gnu::noinline]] void readInput(RequestReader& request, stet::Input& input) {
  const std::size_t count = request.count();
  if (count == 0) input.text = request.string();
  for (std::size_t i = 1; i < count; ++i) readBlock(request, input);
}
