// Words, figures and punctuation marks: the word boundaries of UAX #29 (wordEnd in
// word_boundaries.hpp), tailored for news. The table lists all differences;
// tests/conformance/tailoring_test.cpp holds tokens to it.
//
// clang-format off
//   Joined, where UAX #29 breaks:
//   white space     belongs to the token before it; so do invisible characters that no word takes
//                   in: directional marks, zero-width spaces, byte order marks, variation selectors
//   invisible       zero-width spaces between letters or digits
//   compounds       hyphens and en dashes between letters or digits: re-elected, US–China,
//                   30-year-old; & between letters: AT&T
//   figures         signs, currency (with the letters of its country: US$), percent and degree signs,
//                   fractions, and the separators of numbers, dates, times and ratios: -$1,250.50,
//                   3½, 18%, 2013-04-10, 10:55, 2/3; groups of three digits across a space:
//                   1 250 000
//   dotted letters  take their last stop: U.S., p.m., z.B.
//   addresses       of the web and e-mail, without the marks of the sentence around them
//   repeated marks  runs of . - * = ~ # ` _ – — ―; … in a run of stops
//   markup          the marker of an item at the beginning of its block: (a), 2., Step 3:; the address
//                   behind the words of a link: ](https://example.org)
//   clusters        no boundary inside a grapheme cluster
//
//   Broken, where UAX #29 joins:
//   emphasis        low lines at the edges of a word: _so_
//   no spaces       scripts that are written without spaces (Han, kana, Thai …) give a token for
//                   each grapheme cluster
// clang-format on
#pragma once

#include <cstddef>
#include <string_view>

#include "words/vocabulary.hpp"

namespace stet::text {

/// The bounds of a token that begins at a place known to the caller, as byte offsets.
struct TokenSpan {
  std::size_t textEnd;
  std::size_t end;  ///< After the white space that follows.
  TokenKind kind;
};

/// The token that begins at `at < text.size()`, which is not in white space. O(token), apart from
/// the white space behind it.
[[nodiscard]] TokenSpan nextToken(std::string_view text, std::size_t at) noexcept;

/// The end of the white space at `at`, which may be none. O(white space).
[[nodiscard]] std::size_t skipSpace(std::string_view text, std::size_t at) noexcept;

}  // namespace stet::text
