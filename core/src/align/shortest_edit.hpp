// A longest common subsequence of short sequences, by the shortest edit script.
#pragma once

#include <cstdint>
#include <span>

#include "align/lcs.hpp"
#include "stet/list.hpp"

namespace stet::align {

/// The runs of a longest common subsequence of a sequence and one that is no shorter: `before` of a
/// run counts in `shorter`, `after` in `longer`. O(NP), where P is the number of ids of the shorter
/// side that stay unmatched (Wu, Manber, Myers and Miller, "An O(NP) sequence comparison
/// algorithm", 1990).
[[nodiscard]] List<Match> longestCommonRuns(std::span<const std::uint32_t> shorter,
                                            std::span<const std::uint32_t> longer);

}  // namespace stet::align
