// Pass 2: pairs that are sure without a look at their neighbours, and what of them stays in place.
#pragma once

#include "align/chain.hpp"
#include "align/state.hpp"
#include "base/flags.hpp"
#include "stet/list.hpp"

namespace stet::align {

/// Adds each other's best candidates, where they lead on both sides and are much alike. Leaves
/// `pairs`, which had the anchors and pins, sorted by the sentence before. O(n log n).
void addStrongPairs(const State& state, List<WeightedPair>& pairs);

/// Groups the pairs of the heaviest chain, which it returns: what stays in place. Groups what is
/// equal and crosses the chain, too, where it has words enough to have moved; one of several equal
/// sentences never has. `unique` tells by the sentence before. What is only much alike waits until
/// it is known what stands in its place. O(n log n).
[[nodiscard]] List<WeightedPair> groupChain(State& state, const List<WeightedPair>& pairs,
                                            const Flags& unique);

}  // namespace stet::align
