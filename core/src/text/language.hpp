// What segmentation and clean-up need to know of a language: function words and abbreviations.
#pragma once

#include <string_view>

namespace stet::text {

struct Language;  // Opaque here; one constant object a language, in language.cpp.

/// The language of a BCP 47 tag's primary subtag, or the language-neutral one where it is unknown.
/// O(1).
[[nodiscard]] const Language& languageOf(std::string_view tag) noexcept;

/// The language whose function words are most frequent in a sample of the text (the first 64 kB, or
/// less where that already decides), or the neutral one.
[[nodiscard]] const Language& detectLanguage(std::string_view text);

/// "en", or "" for the neutral one.
[[nodiscard]] std::string_view tagOf(const Language& language) noexcept;
/// Folded (lower case) word.
[[nodiscard]] bool isFunctionWord(const Language& language, std::string_view word) noexcept;
/// A word that a full stop may follow without ending the sentence, folded, without its stop ("mr",
/// "z. b").
[[nodiscard]] bool isAbbreviation(const Language& language, std::string_view word) noexcept;

}  // namespace stet::text
