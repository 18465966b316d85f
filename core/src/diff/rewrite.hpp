// A clean-up pass: a sentence of which little is kept.
#pragma once

#include "diff/hunks.hpp"
#include "stet/list.hpp"

namespace stet::diff {

/// Whether less than half of the content words of either side are kept. O(tokens).
[[nodiscard]] bool isRewritten(const Texts& texts, const List<Hunk>& hunks);

/// Replaces all hunks of a rewritten sentence by one of everything, where nothing is kept but a
/// word or two inside it. The marker before an item stays. How a sentence opens or ends, and what
/// is kept of it in a row, stays. O(tokens).
[[nodiscard]] List<Hunk> replaceRewritten(const Texts& texts, List<Hunk> hunks);

}  // namespace stet::diff
