// Clean-up passes over the edges of a hunk: which tokens it begins and ends with.
#pragma once

#include "diff/hunks.hpp"
#include "stet/list.hpp"

namespace stet::diff {

/// Leaves out of a hunk the tokens that both its sides begin or end with, which joining drew in.
/// O(tokens).
[[nodiscard]] List<Hunk> trimEqualEdges(const Texts& texts, List<Hunk> hunks);

/// Widens a hunk to the word beside it whose case alone differs, as that of the first word does
/// where a sentence now begins elsewhere. Two such words in a row are a change of their own, and so
/// is one beside marks that part no sentences.
/// O(hunks).
[[nodiscard]] List<Hunk> takeRecased(const Texts& texts, List<Hunk> hunks);

}  // namespace stet::diff
