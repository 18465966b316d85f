// From sentences to blocks: which blocks belong together, and what left its place.
#pragma once

#include <cstdint>
#include <span>

#include "align/constraints.hpp"
#include "align/features.hpp"
#include "align/groups.hpp"
#include "base/both.hpp"
#include "segment/segment.hpp"
#include "stet/list.hpp"

namespace stet::align {

/// Blocks, or sentences, of both sides that belong together, ascending. One end may be empty.
struct Members : Both<std::span<const std::uint32_t>> {
  bool moved = false;
};

/// A block link. `main` is its place: the pair of blocks that share the most, or another pair that
/// shares much and did not leave its place (moves.hpp); the first block of each side where none
/// share anything; `none` on a side where it has no block.
struct BlockLink : Members {
  Both<std::uint32_t> main = {none, none};
};

struct Links {
  List<BlockLink> blocks;                     ///< A partition of the blocks of both sides.
  List<Members> sentences;                    ///< A partition of the sentences of both sides.
  Both<List<std::uint32_t>> blockMembers;     ///< What the members of `blocks` view.
  Both<List<std::uint32_t>> sentenceMembers;  ///< What the members of `sentences` view.

  Links() = default;
  Links(Links&&) = default;
  Links& operator=(Links&&) = default;  ///< No copies, which would view the lists of another.
};

/// Joins blocks whose sentences belong together. Two blocks are linked where each shares most with
/// the other, or where most of the smaller went into the larger. The blocks of a pin are linked,
/// and those with sentences that are paired as a whole. Then marks what moved (moves.hpp). O(n log
/// n).
[[nodiscard]] Links linkBlocks(const text::Articles& articles, const Features& features,
                               const Constraints& constraints, const Groups& groups);

/// The links of an article with itself. O(sentences).
[[nodiscard]] Links linkToItself(const text::Article& article);

}  // namespace stet::align
