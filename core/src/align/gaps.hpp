// Pass 3: what lies between the pairs that stay is aligned in order, with splits and merges.
#pragma once

#include "align/chain.hpp"
#include "align/state.hpp"
#include "base/both.hpp"
#include "stet/list.hpp"

namespace stet::align {

/// Aligns the sentences that are alone between each two pairs of the chain, which rises on both
/// sides. O(cells of all gaps), see beads.hpp.
void alignGaps(State& state, const List<WeightedPair>& chain);

/// Aligns some sentences of both sides in order and groups what belongs together. A gap that is
/// larger than the budget is left alone, and its sentences are noted as unsearched.
void alignGap(State& state, const Both<Sentences>& gap);

}  // namespace stet::align
