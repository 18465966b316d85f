// What left its place: blocks among all links, and sentences inside a link or across two.
#pragma once

#include <cstdint>

#include "align/block_edges.hpp"
#include "align/links.hpp"
#include "base/both.hpp"
#include "stet/list.hpp"

namespace stet::align {

/// Gives a link of several blocks the place at which it crosses the least of what else stays: of
/// its pairs of blocks that share no less than half of what its main pair shares, the one with the
/// least weight of other links across it. What was split or merged over a distance has not moved as
/// long as a good part of it stands where it stood. O(n log n).
void keepInPlace(const List<BlockEdge>& edges, const Both<BlockWeights>& weights,
                 const Both<List<std::uint32_t>>& linkOf, List<BlockLink>& links);

/// Marks block links as moved: those outside the heaviest chain of links that rises on both sides,
/// so of two swapped neighbours the lighter one. O(n log n).
void markMovedBlocks(const Both<BlockWeights>& weights, List<BlockLink>& links);

/// Marks sentence groups as moved: those none of whose blocks before is linked with a block after
/// of theirs, and of the others those outside the heaviest chain inside their link. `linkOf` tells
/// the link of each block, `linkOfGroup` of each group. O(n log n).
void markMovedSentences(const text::Articles& articles, const Features& features,
                        const Both<List<std::uint32_t>>& linkOf,
                        const List<std::uint32_t>& linkOfGroup, List<Members>& groups);

}  // namespace stet::align
