// What two blocks have to do with each other, by the sentence groups that they have in common.
#pragma once

#include <cstdint>

#include "align/features.hpp"
#include "align/groups.hpp"
#include "base/both.hpp"
#include "segment/segment.hpp"
#include "stet/list.hpp"

namespace stet::align {

/// The weights of the blocks of one side. No sentence weighs nothing: 1 is added to each.
using BlockWeights = List<std::uint64_t>;

/// O(sentences).
[[nodiscard]] BlockWeights blockWeights(const text::Article& article, WhichSide side,
                                        const Features& features);

struct BlockEdge {
  Both<std::uint32_t> block;
  std::uint64_t shared;         ///< Weight of what is alike.
  Both<std::uint64_t> covered;  ///< Weight of the sentences of each that belong to the other.
};

/// One edge for each two blocks with a group in common, but for groups that are together as a whole
/// whatever their words; ascending by block before, then after. O(n log n).
[[nodiscard]] List<BlockEdge> blockEdges(const text::Articles& articles, const Features& features,
                                         const Groups& groups);

}  // namespace stet::align
