// A clean-up pass: where an insertion or a deletion begins.
#pragma once

#include "diff/hunks.hpp"
#include "stet/list.hpp"

namespace stet::diff {

/// Slides insertions and deletions, where equal tokens let them stand elsewhere as well, to where
/// sentences, clauses and words begin and end. They stay clear of their neighbours. O(hunks +
/// distance).
[[nodiscard]] List<Hunk> slideToBoundaries(const Texts& texts, List<Hunk> hunks);

}  // namespace stet::diff
