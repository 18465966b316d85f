// A pass: short paragraphs that moved.
#pragma once

#include "align/state.hpp"

namespace stet::align {

/// Pairs blocks that stand word for word and once on each side, however little they say, unless
/// their sentences are in groups that are nearly as good. O(their sentences).
void pairShortBlocks(State& state, const List<Both<Range>>& blocks);

}  // namespace stet::align
