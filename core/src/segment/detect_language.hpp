// Which language a text is written in.
#pragma once

#include <string_view>

#include "words/language.hpp"

namespace stet::text {

/// The language whose function words are most frequent in a sample of the text: the first 64 kB, or
/// less where that already decides. Where two languages have as many, that in whose letters the
/// text is likelier written, or the neutral one where that is not sure. Where it holds none, the
/// language whose letters most of its words begin with (Hangul, Thai), or the neutral one.
/// O(sample).
[[nodiscard]] const Language& detectLanguage(std::string_view text);

}  // namespace stet::text
