// Whether a sentence ends where UAX #29 ends one: the part of the tailoring in sentences.hpp that
// takes boundaries away. full_stops.hpp and closing_marks.hpp have the longer rules.
#pragma once

#include <cstdint>

#include "segment/sentences.hpp"
#include "segment/token_view.hpp"

namespace stet::text {

struct Language;

/// The sentence that is being read, and what its end is judged by.
struct OpenSentence {
  TokenView tokens;
  const Language& language;
  LineBreaks lineBreaks;
  std::uint32_t blockBegin;  ///< The first token of its block.
  std::uint32_t first;       ///< Its own first token.
};

/// Whether the sentence ends before the token `next`, where UAX #29 ends it. O(1), but for a
/// quotation whose beginning is sought.
[[nodiscard]] bool endsBefore(const OpenSentence& sentence, std::uint32_t next);

/// A single letter of a script that has words; a syllable of Korean is none.
[[nodiscard]] bool isLetter(const TokenView& tokens, std::uint32_t token);

/// Whether `token` looks like the first of a sentence even where a full stop means little: a
/// function word, or a mark that opens a quotation or bracket.
[[nodiscard]] bool startsSentence(const TokenView& tokens, std::uint32_t token);

/// An opening bracket or quotation mark, the straight ones aside.
[[nodiscard]] bool isOpening(const TokenView& tokens, std::uint32_t token);

}  // namespace stet::text
