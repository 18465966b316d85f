// Pass 7: fields of the story that are left alone face each other.
#pragma once

#include "align/state.hpp"

namespace stet::align {

/// Puts a headline of which no sentence is in a group into one with its counterpart, though they
/// may share no word; so with the standfirst, byline, dateline and timestamp. The first block of
/// each role counts. O(blocks + constraints).
void faceFields(State& state);

}  // namespace stet::align
