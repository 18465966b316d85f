// A clean-up pass: in scripts without spaces tokens are grapheme clusters, and a change of one may
// leave half a syllable on each side of its edge.
#pragma once

#include "diff/hunks.hpp"
#include "stet/list.hpp"

namespace stet::diff {

/// Widens hunks of Thai, Lao, Khmer and Burmese to the syllables that they begin and end in. Two
/// may come to touch. O(tokens).
[[nodiscard]] List<Hunk> takeWholeSyllables(const Texts& texts, List<Hunk> hunks);

}  // namespace stet::diff
