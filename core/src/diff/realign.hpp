// The first clean-up pass: which of the words that both sides have are kept.
#pragma once

#include "diff/hunks.hpp"
#include "stet/list.hpp"

namespace stet::diff {

/// Chooses anew where changes lie close together. The fewest changes count a comma as much as a
/// name, and as gladly make five small changes of it as one; here what is kept counts by its
/// weight, and a change costs something by itself. O(tokens): what is searched at once is bounded.
[[nodiscard]] List<Hunk> realign(const Texts& texts, List<Hunk> hunks);

}  // namespace stet::diff
