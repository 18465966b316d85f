// The boundaries of Unicode Standard Annex #29 (Unicode 15.0), untailored but where an argument
// says otherwise. Each function is given a boundary and finds the next; all are O(distance) in
// total over a text. tokens.cpp and sentences.cpp tailor them for news.
#pragma once

#include <cstddef>
#include <string_view>

namespace stet::text {

/// The end of the extended grapheme cluster that begins at `at < text.size()`.
[[nodiscard]] std::size_t graphemeEnd(std::string_view text, std::size_t at) noexcept;

/// The end of the word, or of what stands between words, that begins at `at < text.size()`.
[[nodiscard]] std::size_t wordEnd(std::string_view text, std::size_t at) noexcept;

struct SentenceTailoring {
  bool lineBreaksAreSpaces = false;  ///< For prose that is wrapped into lines.
  bool ellipsisEnds =
      false;  ///< The character … (U+2026) counts as a full stop does, as three dots do.
  bool dashOpens = false;      ///< A dash after a space does not go on with what has ended.
  bool semicolonAsks = false;  ///< The question mark of Greek.
};

/// The end of the sentence that begins at `at < text.size()`.
[[nodiscard]] std::size_t sentenceEnd(std::string_view text, std::size_t at,
                                      SentenceTailoring tailoring = {}) noexcept;

}  // namespace stet::text
