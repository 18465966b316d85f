#include "words/packed.hpp"

#include <algorithm>
#include <string>

#include "stet/list.hpp"
#include "unicode/properties.hpp"

namespace stet::text {

std::string_view unpacked(const PackedList& list) {
  if (list.bytes.empty()) return {};
  List<char> result;
  result.reserve(list.bytes.size() * 2);
  std::string letter;
  std::size_t word = 0;  // Where the one before begins.
  for (const char c : list.bytes) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < ' ') {
      result.push_back('|');
      const std::size_t next = result.size();
      for (std::size_t i = 1; i < byte; ++i) result.push_back(result[word + i - 1]);
      word = next;
    } else if (byte < packing::letters || list.script == 0) {
      result.push_back(c);
    } else {
      letter.clear();
      append(letter, list.script + (byte - packing::letters));
      result.append(letter);
    }
  }
  result.push_back('|');
  char* kept = new char[result.size()];
  std::copy(result.begin(), result.end(), kept);
  return {kept, result.size()};
}

}  // namespace stet::text
