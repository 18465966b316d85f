// Eight bytes of a text at once: most of what is read is ASCII, and most of that is letters.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::text {

/// A byte eight times.
constexpr std::uint64_t eightTimes(unsigned char byte) noexcept {
  return std::uint64_t{0x0101010101010101} * byte;
}

/// The eight bytes of `text` from `at`, the first lowest; `at + 8 <= text.size()`.
constexpr std::uint64_t eightBytes(std::string_view text, std::size_t at) noexcept {
  const char* bytes = text.data() + at;
  const auto byte = [bytes](std::size_t i) {
    return std::uint64_t{static_cast<unsigned char>(bytes[i])} << 8 * i;
  };
  return byte(0) | byte(1) | byte(2) | byte(3) | byte(4) | byte(5) | byte(6) | byte(7);
}

/// One to eight bytes of `text` from `at`, the first lowest, filled up with 0.
constexpr std::uint64_t bytesAt(std::string_view text, std::size_t at, std::size_t size) noexcept {
  if (at + 8 <= text.size()) return eightBytes(text, at) & (~std::uint64_t{0} >> (64 - 8 * size));
  std::uint64_t bytes = 0;
  for (std::size_t i = 0; i < size; ++i)
    bytes |= std::uint64_t{static_cast<unsigned char>(text[at + i])} << 8 * i;
  return bytes;
}

/// Spreads a number over all 64 bits by multiplication (Knuth, TAOCP 3, 6.4).
inline constexpr std::uint64_t kSpread = 0x9E3779B97F4A7C15;

/// Nothing that is handed out depends on it.
constexpr std::uint64_t hashOf(std::string_view text) noexcept {
  std::uint64_t hash = text.size();
  const auto add = [&hash](std::uint64_t bytes) {
    hash = (hash ^ bytes) * kSpread;
    hash ^= hash >> 32;
  };
  std::size_t at = 0;
  for (; at + 8 <= text.size(); at += 8) add(eightBytes(text, at));
  if (at < text.size()) add(bytesAt(text, at, text.size() - at));
  return hash;
}

/// As ==, which goes byte by byte in WebAssembly.
constexpr bool isSame(std::string_view one, std::string_view other) noexcept {
  if (one.size() != other.size()) return false;
  if (one.data() == other.data()) return true;
  if (one.size() < 8) return one == other;
  const std::size_t last = one.size() - 8;
  for (std::size_t at = 0; at < last; at += 8) {
    if (eightBytes(one, at) != eightBytes(other, at)) return false;
  }
  return eightBytes(one, last) == eightBytes(other, last);
}

/// The first of eight bytes whose highest bit is set in `bits`, or 8.
constexpr std::size_t firstByte(std::uint64_t bits) noexcept {
  return static_cast<std::size_t>(std::countr_zero(bits & eightTimes(0x80))) / 8;
}

}  // namespace stet::text
