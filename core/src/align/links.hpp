// From sentences to blocks: which blocks belong together, and what left its place.
#pragma once

#include <cstdint>
#include <span>

#include "align/bonds.hpp"
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
  std::uint32_t mainBefore = none;
  std::uint32_t mainAfter = none;
};

struct Links {
  List<BlockLink> blocks;           ///< A partition of the blocks of both sides.
  List<Members> sentences;          ///< A partition of the sentences of both sides.
  List<std::uint32_t> lists[2][2];  ///< What the members view: of blocks, of sentences.

  Links() = default;
  Links(Links&&) = default;
  Links& operator=(Links&&) = default;  ///< No copies, which would view the lists of another.
};

/// Joins blocks whose sentences belong together. Two blocks are linked where each shares most with
/// the other, or where most of the smaller went into the larger; a sentence that went elsewhere is
/// moved. The blocks of a pin are linked. Fields (headline, byline, …) that are left alone on both
/// sides face each other. What is moved is what lies outside the heaviest rising chain, so of two
/// swapped neighbours the lighter one. O(n log n).
[[nodiscard]] Links linkBlocks(const text::Article& before, const text::Article& after,
                               const Features& features, const Bonds& bonds, Groups& groups);

/// The links of an article with itself. O(sentences).
[[nodiscard]] Links linkToItself(const text::Article& article);

}  // namespace stet::align
