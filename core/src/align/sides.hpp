// The two sides of a comparison as indices, for what is done to each in turn.
#pragma once

namespace stet::align {

enum Side : int { kBefore = 0, kAfter = 1 };
inline constexpr Side kSides[] = {kBefore, kAfter};
constexpr Side otherSide(Side side) { return side == kBefore ? kAfter : kBefore; }

}  // namespace stet::align
