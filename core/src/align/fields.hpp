// Pass 6: what has its place by its role is paired by its place: fields and subheads that are left
// alone face each other.
#pragma once

#include "align/state.hpp"

namespace stet::align {

/// Puts a headline of which no sentence is in a group into one with its counterpart, though they
/// may share no word; so with the standfirst, byline, dateline and timestamp. The first block of
/// each role counts. O(blocks + constraints).
void faceFields(State& state);

/// Does the same with two subheads where the blocks below them begin with sentences that are
/// grouped. O(blocks + constraints).
void faceSubheads(State& state);

}  // namespace stet::align
