// The first pass: units that are equal on both sides, found by hashing, before anything is compared
// by similarity.
#pragma once

#include <cstdint>

#include "align/chain.hpp"
#include "align/constraints.hpp"
#include "align/features.hpp"
#include "base/both.hpp"
#include "base/flags.hpp"
#include "segment/segment.hpp"
#include "stet/list.hpp"

namespace stet::align {

/// Pairs of sentences with the same folded tokens.
struct Anchors {
  List<WeightedPair> pairs;  ///< In no order; no sentence stands in two.
  Flags unique;  ///< Of each sentence before: paired, and not as one of several equal units.
  List<Both<Range>> light;  ///< The sentences of blocks that are equal and stand once on each side,
                            ///< but say too little to be anchors.
  Both<List<std::uint32_t>> unsearched;  ///< Sentences a side that repeat too much to be searched.
};

/// Pairs the sentences of equal blocks, then equal sentences elsewhere (equal_units.hpp). Sentences
/// that a constraint touches stay out of it. O(n log n) in the tokens.
[[nodiscard]] Anchors findAnchors(const text::Articles& articles, const Features& features,
                                  const Constraints& constraints);

}  // namespace stet::align
