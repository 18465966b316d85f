// Pass 5, continued: lines of a few words that face each other, each word the same or spelled
// alike.
#pragma once

#include "align/state.hpp"

namespace stet::align {

/// Pairs lone short sentences, in order, that are all there is between neighbours which belong
/// together, or between such and an end of the story: entries of a list of which each was respelt
/// (rot → rote, 10.5 → 10.6) share no word. O(sentences).
void pairAlikeLines(State& state);

}  // namespace stet::align
