// Clean-up passes that give up short kept runs: what is left of a phrase between two changes says
// nothing, and hides that the phrase was replaced.
#pragma once

#include "diff/hunks.hpp"
#include "stet/list.hpp"

namespace stet::diff {

/// Joins changes between which nothing is kept but one or two function words, and punctuation. Two
/// figures stay apart: they are read one by one. O(tokens).
[[nodiscard]] List<Hunk> absorbFunctionWords(const Texts& texts, List<Hunk> hunks);

/// Joins changes between which what is kept weighs no more than the change on either side. Figures
/// stay out of it, kept or changed. O(tokens).
[[nodiscard]] List<Hunk> absorbLightRuns(const Texts& texts, List<Hunk> hunks);

}  // namespace stet::diff
