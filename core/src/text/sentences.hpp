// Where sentences end.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/language.hpp"

namespace stet::text {

/// What a line break inside a block is.
enum class LineBreaks : unsigned char { endSentences, areSpaces };

/// The end of the sentence that begins at `at < text.size()`, with the white space after it.
[[nodiscard]] std::size_t nextSentence(std::string_view text, std::size_t at, const Language& language,
                                       LineBreaks lineBreaks);

}  // namespace stet::text
