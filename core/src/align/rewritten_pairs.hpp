// Pass 5: two sentences that are all that lies between neighbours which belong together.
#pragma once

#include "align/state.hpp"

namespace stet::align {

/// Pairs two lone sentences between neighbours that are grouped, in the same order or swapped: they
/// are one sentence that was rewritten, if they have anything to do with each other. O(sentences).
void pairRewritten(State& state);

}  // namespace stet::align
