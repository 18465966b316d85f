// Words, figures and punctuation marks: Stet's tailoring of the word boundaries of words.hpp.
#pragma once

#include <cstddef>
#include <string_view>

#include "text/article.hpp"

namespace stet::text {

struct TokenSpan {
  std::size_t textEnd;
  std::size_t end;  ///< After the white space that follows.
  TokenKind kind;
};

/// The token that begins at `at`, which is not in white space.
[[nodiscard]] TokenSpan nextToken(std::string_view text, std::size_t at) noexcept;

/// The end of the white space at `at`. Directional marks and zero-width spaces that stand alone count as such.
[[nodiscard]] std::size_t skipSpace(std::string_view text, std::size_t at) noexcept;

}  // namespace stet::text
