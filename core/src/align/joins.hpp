// Pass 7: a lone sentence joins a group that already holds most of its words.
#pragma once

#include "align/state.hpp"

namespace stet::align {

/// Puts lone sentences of either side into groups, before first. O(sentences × candidates × their
/// sizes).
void joinGroups(State& state);

}  // namespace stet::align
