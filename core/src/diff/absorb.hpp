// A clean-up pass that gives up short kept runs: what is left of a phrase between two changes says
// nothing, and hides that the phrase was replaced.
#pragma once

#include "diff/hunks.hpp"
#include "stet/list.hpp"

namespace stet::diff {

/// Joins changes between which a word or two are kept that weigh no more than the changes do. Two
/// insertions stay apart, and two deletions: what was added shows nothing struck. So do figures,
/// kept or changed, which are read one by one. Two function words stay in a short sentence where
/// one word stands for another throughout. No content word is given up where that would make a
/// rewritten sentence of an edited one. O(tokens).
[[nodiscard]] List<Hunk> absorbIslands(const Texts& texts, List<Hunk> hunks);

}  // namespace stet::diff
