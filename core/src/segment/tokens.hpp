// Words, figures and punctuation marks. The word boundaries of UAX #29 (wordEnd in boundaries.hpp),
// tailored for news. These are all the ways in which tokens differ from it; tailoring_test.cpp in
// tests/conformance holds them to that.
//
//   Joined, where UAX #29 breaks:
//   white space     belongs to the token before it, and so do directional marks, zero-width spaces
//   and byte order marks
//                   that no word takes in
//   compounds       hyphens and en dashes between letters or digits: re-elected, US–China,
//   30-year-old; & between
//                   letters: AT&T
//   figures         signs, currency (with a country's letters: US$), percent and degree signs,
//   fractions, and the
//                   separators of numbers, dates, times, ratios: -$1,250.50, 3½, 18%, 2013-04-10,
//                   10:55, 2/3; digit groups of three across a no-break or thin space
//   dotted letters  take their last stop: U.S., p.m., z.B.
//   addresses       of the web and e-mail
//   repeated marks  runs of . - * = ~ # `
//   clusters        a boundary inside a grapheme cluster is none
//
//   Broken, where UAX #29 joins:
//   no spaces       scripts that are written without them (Han, kana, Thai …) give a token for each
//   grapheme cluster
#pragma once

#include <cstddef>
#include <string_view>

#include "segment/segment.hpp"

namespace stet::text {

struct TokenSpan {
  std::size_t textEnd;
  std::size_t end;  ///< After the white space that follows.
  TokenKind kind;
};

/// The token that begins at `at < text.size()`, which is not in white space.
[[nodiscard]] TokenSpan nextToken(std::string_view text, std::size_t at) noexcept;

/// The end of the white space at `at`.
[[nodiscard]] std::size_t skipSpace(std::string_view text, std::size_t at) noexcept;

}  // namespace stet::text
