// Which language a text is written in.
#pragma once

#include <string_view>

#include "words/language.hpp"

namespace stet::text {

/// The language whose function words are most frequent in a sample of the text (the first 64 kB, or
/// less where that already decides), or the neutral one.
[[nodiscard]] const Language& detectLanguage(std::string_view text);

}  // namespace stet::text
