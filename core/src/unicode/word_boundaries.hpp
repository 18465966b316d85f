// The boundaries of words: Unicode Standard Annex #29 (Unicode 15.0), section 4, untailored.
// segment/tokens.hpp tailors them for news.
#pragma once

#include <cstddef>
#include <string_view>

namespace stet::text {

/// The end of the word, or of what stands between words, that begins at `at`, a boundary below
/// `text.size()`. O(word).
[[nodiscard]] std::size_t wordEnd(std::string_view text, std::size_t at) noexcept;

}  // namespace stet::text
