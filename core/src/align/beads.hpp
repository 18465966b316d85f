// In-order alignment of the sentences between two pairs that stay, splits and merges included.
#pragma once

#include <cstdint>
#include <span>

#include "align/constraints.hpp"
#include "align/features.hpp"
#include "stet/list.hpp"

namespace stet::align {

/// `sizeBefore` sentences from `before` on belong to `sizeAfter` sentences from `after` on. Both
/// are positions in the lists given.
struct Bead {
  std::uint32_t before;
  std::uint32_t after;
  std::uint8_t sizeBefore;
  std::uint8_t sizeAfter;
  std::uint32_t similarity;  ///< Dice, per mille.
};

/// How much alike a pair must be, per mille, to be better than two sentences alone.
inline constexpr std::int32_t kBeadBias = 230;
/// What each sentence beyond one a side costs a bead.
inline constexpr std::int32_t kBeadPenalty = 80;
/// By which share, per mille, each of several sentences must be in the one that they face.
inline constexpr std::uint32_t kBeadPart = 300;

/// The rising sequence of beads 1-1, 1-2, 2-1, 1-3 and 3-1 that has the greatest total score of
/// those that are allowed: after Gale and Church 1993, with shared words in place of lengths. The
/// bags of all sentences must be made. `postings` has an empty range for each feature, and has them
/// again in the end: it is memory that one gap leaves to the next. O(before × after) in time and
/// memory.
[[nodiscard]] List<Bead> alignInOrder(const Features& features, const Constraints& constraints,
                                      List<Range>& postings, std::span<const std::uint32_t> before,
                                      std::span<const std::uint32_t> after);

}  // namespace stet::align
