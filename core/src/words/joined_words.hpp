// Words that are written together of others, as German and Dutch do: what they can be is told by
// their parts.
#pragma once

#include <string_view>

#include "words/lexicon.hpp"

namespace stet::text {

/// The number that a folded word spells: dreiundzwanzig, tweehonderdvijftig; also where it counts
/// the rest of the word: dreijährig. No uses where it spells none. O(length²).
[[nodiscard]] WordUse readJoinedNumber(const Lexicon& lexicon, std::string_view word);

/// The title or the source that a folded word ends with: Regierungssprecher. No uses where it ends
/// with none. O(length²).
[[nodiscard]] WordUse readJoinedNoun(const Lexicon& lexicon, std::string_view word);

}  // namespace stet::text
