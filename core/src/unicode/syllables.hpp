// Syllables of Thai, Lao, Khmer and Burmese, which are written without spaces between words: a
// grapheme cluster is less than what a reader takes for a unit.
#pragma once

#include <cstddef>
#include <string_view>

namespace stet::text {

/// Whether `at`, a boundary of grapheme clusters inside the text, parts a syllable: a vowel or a
/// final consonant from its first one. Where only a dictionary knows whether a consonant ends a
/// syllable or begins the next, it does not. False beside any other script. O(clusters there).
[[nodiscard]] bool isInSyllable(std::string_view text, std::size_t at) noexcept;

}  // namespace stet::text
