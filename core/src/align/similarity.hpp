// How alike two bags of words are, from the weight of what they share.
#pragma once

#include <cstdint>

namespace stet::align {

inline constexpr std::uint32_t kIdentical = 1000;

/// Dice's coefficient, per mille: twice the weight that is shared over the weight of both (Dice
/// 1945). 0 where neither weighs anything.
[[nodiscard]] constexpr std::uint32_t dice(std::uint32_t shared, std::uint32_t before,
                                           std::uint32_t after) {
  const std::uint64_t sum = std::uint64_t{before} + after;
  return sum == 0 ? 0 : static_cast<std::uint32_t>(std::uint64_t{shared} * 2000 / sum);
}

/// The share of `part` that is in the other, per mille. 0 where the part weighs nothing.
[[nodiscard]] constexpr std::uint32_t containment(std::uint32_t shared, std::uint32_t part) {
  return part == 0 ? 0 : static_cast<std::uint32_t>(std::uint64_t{shared} * 1000 / part);
}

}  // namespace stet::align
