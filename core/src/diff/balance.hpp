// A clean-up pass: brackets and quotation marks change in pairs.
#pragma once

#include "diff/hunks.hpp"
#include "stet/list.hpp"

namespace stet::diff {

/// Widens a hunk to the quotation mark or bracket beside it where it holds only the other one of
/// the two; joins two near hunks that hold one each, and those that have come to touch. O(tokens).
[[nodiscard]] List<Hunk> balancePairs(const Texts& texts, List<Hunk> hunks);

}  // namespace stet::diff
