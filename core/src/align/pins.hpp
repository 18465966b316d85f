// Before any pass: the sentences that a person said belong together.
#pragma once

#include "align/chain.hpp"
#include "align/state.hpp"

namespace stet::align {

/// Aligns the sentences of each pin in order, or puts all of them into one group where nothing is
/// alike. Adds a pair for each group to `pairs`, so that the chain goes through it and what lies
/// around it is aligned in order.
void alignPins(State& state, List<WeightedPair>& pairs);

}  // namespace stet::align
