// A clean-up pass: a sentence of which little is kept.
#pragma once

#include "diff/hunks.hpp"
#include "stet/list.hpp"

namespace stet::diff {

/// Replaces all hunks by one of everything where little of the content is kept. O(tokens).
[[nodiscard]] List<Hunk> replaceRewritten(const Texts& texts, List<Hunk> hunks);

}  // namespace stet::diff
