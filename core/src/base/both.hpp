// The two sides of a comparison, for what is done to each in turn.
#pragma once

#include <cstdint>

namespace stet {

enum WhichSide : std::uint8_t { kBefore, kAfter };
inline constexpr WhichSide kSides[] = {kBefore, kAfter};
constexpr WhichSide otherSide(WhichSide side) noexcept {
  return side == kBefore ? kAfter : kBefore;
}

/// The end of a thing on a side, of all that has a `before` and an `after` of one type.
template <class Thing>
[[nodiscard]] constexpr auto& endOf(Thing& thing, WhichSide side) noexcept {
  return side == kBefore ? thing.before : thing.after;
}

/// Two of a kind, one of each side.
template <class T>
struct Both {
  T before;
  T after;

  [[nodiscard]] constexpr T& operator[](WhichSide side) noexcept { return endOf(*this, side); }
  [[nodiscard]] constexpr const T& operator[](WhichSide side) const noexcept {
    return endOf(*this, side);
  }
};

}  // namespace stet
