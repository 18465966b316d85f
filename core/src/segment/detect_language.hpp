// Which language a text is written in.
#pragma once

#include <string_view>

#include "words/language.hpp"

namespace stet::text {

/// The language whose function words are most frequent in a sample of the text: the first 64 kB, or
/// less where that already decides. Of languages with as many, the one that has precedence; but
/// where there is just one such word, the one in whose letters the text is likelier written, or the
/// neutral one where that is not sure. Where there is none, the language whose letters most of the
/// words begin with (Hangul, Thai), or the neutral one. O(sample).
[[nodiscard]] const Language& detectLanguage(std::string_view text);

}  // namespace stet::text
