// Which letters changed where one word became a similar one.
#pragma once

#include "segment/segment.hpp"
#include "stet/comparison.hpp"
#include "stet/list.hpp"

namespace stet::diff {

/// Appends the grapheme clusters of two words that have no counterpart in the other, in order. None
/// where less than half of the two words is the same, where one has a digit or a letter of a script
/// without spaces, or where it is a single cluster or a very long one.
void appendLetters(const text::Article& before, Range wordBefore, const text::Article& after,
                   Range wordAfter, List<Letters>& letters);

}  // namespace stet::diff
