// The last pass over sentences: fields that are left alone face each other.
#pragma once

#include "align/constraints.hpp"
#include "align/groups.hpp"
#include "segment/segment.hpp"

namespace stet::align {

/// A headline (standfirst, byline, dateline, timestamp) of which no sentence is in a group is put
/// into one with its counterpart, though no word be shared: the first block of each role counts.
/// O(blocks + constraints).
void faceFields(const text::Article& before, const text::Article& after,
                const Constraints& constraints, Groups& groups);

}  // namespace stet::align
