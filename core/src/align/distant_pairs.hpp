// Pass 4: sentences that are still alone, or only weakly paired, look across the whole article.
#pragma once

#include "align/state.hpp"

namespace stet::align {

/// Pairs candidates wherever they stand, the most alike first: those that are sure by themselves,
/// and those whose neighbours went the same way. Such a pair may break a group that is much less
/// alike. O(candidates × log).
void pairDistant(State& state);

}  // namespace stet::align
