// The first pass: units that are the same on both sides, found by hashing, before anything is
// compared by similarity.
#pragma once

#include <cstdint>
#include <span>

#include "align/chain.hpp"
#include "align/constraints.hpp"
#include "align/features.hpp"
#include "base/both.hpp"
#include "base/flags.hpp"
#include "segment/segment.hpp"
#include "stet/list.hpp"

namespace stet::align {

/// Pairs of sentences with the same folded tokens: those of equal blocks, then equal sentences
/// elsewhere. A pair is found where its unit is unique on both sides (Heckel 1978), and where equal
/// units repeat in the same order between two such pairs. In no order; no sentence stands in two.
/// None of which something was said does.
struct Anchors {
  List<WeightedPair> pairs;
  Flags unique;  ///< For each sentence before: not paired as one of several equal units.
  Both<List<std::uint32_t>> unsearched;  ///< Sentences a side that repeat too much to be searched.
};

/// O(n log n) over the tokens.
[[nodiscard]] Anchors findAnchors(const text::Article& before, const text::Article& after,
                                  const Features& features, const Constraints& constraints);

}  // namespace stet::align
