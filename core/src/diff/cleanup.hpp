// From the fewest changes to those that a person would mark: named passes over hunks, each a
// function that takes hunks and gives hunks. Each keeps the promise that between hunks both sides
// have the same folded ids.
#pragma once

#include "diff/hunks.hpp"
#include "stet/list.hpp"

namespace stet::diff {

/// All passes in the order that they need. O(tokens).
[[nodiscard]] List<Hunk> cleanUp(const Texts& texts, List<Hunk> hunks);

}  // namespace stet::diff
