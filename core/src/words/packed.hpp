// Word lists in less space: packed by the compiler, unpacked when first asked for. After Brotli a
// packed list takes four fifths of what the list takes.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::text {

/// A list in the form of languages.hpp. For each word there is a byte below 0x20, 1 + the number of
/// bytes that it shares with the word before, and the rest of the word. Where the letters allow it,
/// those beyond ASCII take a byte from 0x80 on, counted from `script`; else that is 0.
struct PackedList {
  std::string_view bytes;
  std::uint32_t script = 0;
};

/// The list, in memory that is never given back: for what is unpacked once.
[[nodiscard]] std::string_view unpacked(const PackedList& list);

namespace packing {

constexpr std::uint32_t letters = 0x80;  ///< That a byte can tell, beyond ASCII.
constexpr std::size_t mostShared = 30;

constexpr bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// The code point of two bytes or three that begins at `at`.
constexpr std::uint32_t letterAt(std::string_view text, std::size_t at) {
  const auto bits = [&](std::size_t i) { return static_cast<unsigned char>(text[i]) & 0x3Fu; };
  if (static_cast<unsigned char>(text[at]) < 0xE0) return (bits(at) & 0x1F) << 6 | bits(at + 1);
  return (bits(at) & 0xF) << 12 | bits(at + 1) << 6 | bits(at + 2);
}

constexpr std::uint32_t scriptOf(std::string_view list) {
  std::uint32_t least = 0xFFFF;
  std::uint32_t most = 0;
  for (std::size_t at = 0; at < list.size(); ++at) {
    if (static_cast<unsigned char>(list[at]) < 0xC0) continue;
    least = std::min(least, letterAt(list, at));
    most = std::max(most, letterAt(list, at));
  }
  return most < least || most - least >= letters ? 0 : least;
}

constexpr std::size_t sharedBy(std::string_view before, std::string_view word) {
  const std::size_t most = std::min({before.size(), word.size(), mostShared});
  std::size_t shared = 0;
  while (shared < most && before[shared] == word[shared]) ++shared;
  while (shared > 0 && shared < word.size() && continues(word[shared])) --shared;
  return shared;
}

/// Hands the packed bytes to `push`, one by one.
template <class Push>
constexpr void pack(std::string_view list, Push push) {
  const std::uint32_t script = scriptOf(list);
  std::string_view before;
  for (std::size_t at = 1; at < list.size();) {
    const std::string_view word = list.substr(at, list.find('|', at) - at);
    const std::size_t shared = sharedBy(before, word);
    push(static_cast<char>(1 + shared));
    for (std::size_t i = shared; i < word.size(); ++i) {
      const bool letter = static_cast<unsigned char>(word[i]) >= 0xC0;
      if (script == 0 || (!letter && !continues(word[i]))) push(word[i]);
      if (script != 0 && letter) push(static_cast<char>(letterAt(word, i) - script + letters));
    }
    before = word;
    at += word.size() + 1;
  }
}

/// `Source` is a lambda that returns the list, so that only what is packed is left of it.
template <class Source>
struct Packed {
  static constexpr std::size_t size() {
    std::size_t count = 0;
    pack(Source{}(), [&](char) { ++count; });
    return count;
  }
  static constexpr std::array<char, size()> make() {
    std::array<char, size()> result{};
    std::size_t at = 0;
    pack(Source{}(), [&](char c) { result[at++] = c; });
    return result;
  }
  static constexpr std::array<char, size()> bytes = make();
};

}  // namespace packing

template <class Source>
constexpr PackedList packed(Source source) {
  using Packed = packing::Packed<Source>;
  return {{Packed::bytes.data(), Packed::bytes.size()}, packing::scriptOf(source())};
}

}  // namespace stet::text

#define STET_WORDS(list) stet::text::packed([] { return std::string_view(list); })
