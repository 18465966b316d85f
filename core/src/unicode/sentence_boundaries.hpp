// The boundaries of sentences: Unicode Standard Annex #29 (Unicode 15.0), section 5, untailored
// unless a flag asks for more. segment/sentences.hpp tailors them for news.
#pragma once

#include <cstddef>
#include <string_view>

namespace stet::text {

/// Departures from the annex, each off by default.
struct SentenceTailoring {
  bool lineBreaksAreSpaces = false;  ///< For prose that is wrapped into lines.
  bool ellipsisEnds = false;   ///< The character … (U+2026) may end a sentence, as three dots do.
  bool dashOpens = false;      ///< A dash after a space begins a new sentence: direct speech.
  bool semicolonAsks = false;  ///< The semicolon is the question mark of Greek.
};

/// The end of the sentence that begins at `at`, a boundary below `text.size()`, with the white
/// space that follows it. All sentences of a text together take O(text).
[[nodiscard]] std::size_t sentenceEnd(std::string_view text, std::size_t at,
                                      SentenceTailoring tailoring = {}) noexcept;

}  // namespace stet::text
