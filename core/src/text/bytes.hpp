// Eight bytes of a text at once: most of what is read is ASCII, and most of that is letters.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stet::text {

/// A byte eight times.
constexpr std::uint64_t eightTimes(unsigned char byte) noexcept {
  return 0x0101010101010101 * byte;
}

/// The eight bytes of `text` from `at`, the first lowest; `at + 8 <= text.size()`.
constexpr std::uint64_t eightBytes(std::string_view text, std::size_t at) noexcept {
  const char* bytes = text.data() + at;
  const auto byte = [bytes](std::size_t i) {
    return std::uint64_t{static_cast<unsigned char>(bytes[i])} << 8 * i;
  };
  return byte(0) | byte(1) | byte(2) | byte(3) | byte(4) | byte(5) | byte(6) | byte(7);
}

/// The first of eight bytes whose highest bit is set in `bits`, or 8.
constexpr std::size_t firstByte(std::uint64_t bits) noexcept {
  return static_cast<std::size_t>(std::countr_zero(bits & eightTimes(0x80))) / 8;
}

}  // namespace stet::text
