#include "text/packed.hpp"

#include <string>

#include "text/unicode.hpp"

namespace stet::text {

std::string_view unpacked(const PackedList& list) {
  std::string result;
  std::size_t word = 0;  // Where the one before begins.
  for (const char c : list.bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < ' ') {
      result += '|';
      const std::size_t next = result.size();
      for (std::size_t i = 1; i < byte; ++i) result += result[word + i - 1];
      word = next;
    } else if (byte < packing::letters || list.script == 0) {
      result += c;
    } else {
      append(result, list.script + (byte - packing::letters));
    }
  }
  if (result.empty()) return {};
  result += '|';
  char* kept = new char[result.size()];
  result.copy(kept, result.size());
  return {kept, result.size()};
}

}  // namespace stet::text
