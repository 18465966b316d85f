// The floor: what any comparison has to do at least. Each word and mark of a text is found and
// hashed, once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace bench {

struct Hashed {
  std::uint32_t at;
  std::uint32_t hash;
};

inline bool isWordByte(unsigned char byte) {
  return byte >= 0x80 || (byte >= '0' && byte <= '9') ||
         ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
}

/// FNV-1a over each run of word bytes, and over each other byte that is no white space.
inline std::vector<Hashed> hashedWords(std::string_view text) {
  std::vector<Hashed> words;
  words.reserve(text.size() / 5);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    std::uint32_t hash = 2166136261;
    const auto add = [&] { hash = (hash ^ static_cast<unsigned char>(text[at++])) * 16777619; };
    while (at < text.size() && isWordByte(static_cast<unsigned char>(text[at]))) add();
    if (at == begin) add();
    if (static_cast<unsigned char>(text[begin]) > ' ')
      words.push_back({static_cast<std::uint32_t>(begin), hash});
  }
  return words;
}

/// Something that depends on every word.
inline std::uint32_t floorOf(std::string_view text) {
  std::uint32_t sum = 0;
  for (const Hashed& word : hashedWords(text)) sum += word.hash ^ word.at;
  return sum;
}

}  // namespace bench
