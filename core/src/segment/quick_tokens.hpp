// A first look at a token: most are words, plain figures or marks between spaces, and tell their
// end without the rules of tokens.cpp.
#pragma once

#include <cstddef>
#include <string_view>

#include "words/vocabulary.hpp"

namespace stet::text {

struct TokenEnd {
  std::size_t end;
  TokenKind kind;
};

/// The token that begins at `at < text.size()`, exactly as the rules have it; an empty one, with
/// `end == at`, where a first look does not tell. O(token).
[[nodiscard]] TokenEnd quickToken(std::string_view text, std::size_t at) noexcept;

}  // namespace stet::text
