// Classes of bytes, and eight letters at once: tokens are mostly ASCII words, which need no look at
// what Unicode says of each character.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/bytes.hpp"

namespace stet::text {

enum class ByteClass : std::uint8_t {
  other,
  letter,
  digit,
  space,
  mark,    ///< Punctuation that stands alone.
  joiner,  ///< Punctuation that may join what stands on both its sides.
};

inline constexpr std::array<ByteClass, 256> kByteClasses = [] {
  std::array<ByteClass, 256> result{};
  const auto set = [&](std::string_view bytes, ByteClass value) {
    for (const char c : bytes) result[static_cast<unsigned char>(c)] = value;
  };
  set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", ByteClass::letter);
  set("0123456789", ByteClass::digit);
  set(" \t\n\v\f\r", ByteClass::space);
  set(",\"();?![]{}/|", ByteClass::mark);
  set(".':-&", ByteClass::joiner);
  return result;
}();

constexpr ByteClass byteClass(char c) noexcept {
  return kByteClasses[static_cast<unsigned char>(c)];
}

constexpr bool isLetterOrDigit(char c) noexcept {
  return byteClass(c) == ByteClass::letter || byteClass(c) == ByteClass::digit;
}

/// Whether no word goes on in or past such a byte.
constexpr bool standsAlone(ByteClass value) noexcept {
  return value == ByteClass::space || value == ByteClass::mark;
}

/// How many of the eight bytes from `at` on are ASCII letters, up to the first that is none.
constexpr std::size_t lettersAt(std::string_view text, std::size_t at) noexcept {
  const std::uint64_t lower = eightBytes(text, at) | eightTimes(0x20);
  const std::uint64_t ascii = lower & eightTimes(0x7F);
  const std::uint64_t fromA = ascii + eightTimes(0x80 - 'a');
  const std::uint64_t pastZ = ascii + eightTimes(0x7F - 'z');
  return firstByte(~fromA | pastZ | lower);
}

/// Where the ASCII letters from `at` on end. O(letters).
constexpr std::size_t lettersEnd(std::string_view text, std::size_t at) noexcept {
  for (; at + 8 <= text.size(); at += 8) {
    const std::size_t letters = lettersAt(text, at);
    if (letters < 8) return at + letters;
  }
  while (at < text.size() && byteClass(text[at]) == ByteClass::letter) ++at;
  return at;
}

}  // namespace stet::text
