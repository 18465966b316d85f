// A long common subsequence of two sequences of ids: of blocks and sentences where anchors are
// sought, of tokens inside a sentence link.
#pragma once

#include <cstdint>
#include <span>

#include "stet/list.hpp"

namespace stet::align {

/// A run of equal ids at [before, before + length) and [after, after + length).
struct Match {
  std::uint32_t before;
  std::uint32_t after;
  std::uint32_t length;
};

struct CommonSubsequence {
  List<Match> matches;  ///< Rising on both sides, no two adjoining.
  bool exact = true;    ///< False where large and repetitive input made the search give up length.
};

/// The longest common subsequence where both sides have at most 1,400 ids that stand on both. Above
/// that one through ids that stand equally often, and rarely, on both sides (Cohen's patience diff,
/// widened to ids that stand up to eight times), and exact between those (shortest_edit.hpp). O(n
/// log n) beside the leaves; a leaf costs O(NP).
[[nodiscard]] CommonSubsequence longestCommonSubsequence(std::span<const std::uint32_t> before,
                                                         std::span<const std::uint32_t> after);

}  // namespace stet::align
