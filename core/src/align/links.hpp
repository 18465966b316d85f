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

/// A block link and, where it has two ends, the pair of blocks that share the most: its place.
struct BlockLink : Members {
  Both<std::uint32_t> main = {none, none};
};

struct Links {
  List<BlockLink> blocks;                     ///< A partition of the blocks of both sides.
  List<Members> sentences;                    ///< A partition of the sentences of both sides.
  Both<List<std::uint32_t>> blockMembers;     ///< What the members of `blocks` view.
  Both<List<std::uint32_t>> sentenceMembers;  ///< Likewise.

  Links() = default;
  Links(Links&&) = default;
  Links& operator=(Links&&) = default;  ///< No copies, which would view the lists of another.
};

/// Joins blocks whose sentences belong together. Two blocks are linked where each shares most with
/// the other, or where most of the smaller went into the larger; a sentence that went elsewhere is
/// moved. The blocks of a pin are linked, and those that are paired as a whole. What is moved is
/// what lies outside the heaviest rising chain, so of two swapped neighbours the lighter one. O(n
/// log n).
[[nodiscard]] Links linkBlocks(const text::Article& before, const text::Article& after,
                               const Features& features, const Constraints& constraints,
                               const Groups& groups);

/// The links of an article with itself. O(sentences).
[[nodiscard]] Links linkToItself(const text::Article& article);

}  // namespace stet::align
