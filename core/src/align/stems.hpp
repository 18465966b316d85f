// Forms of one word: the inflected forms of a word count half as one feature, so that "elections"
// and "election" are somewhat alike in every language without a dictionary.
#pragma once

#include <cstdint>

#include "stet/comparison.hpp"
#include "stet/list.hpp"
#include "words/vocabulary.hpp"

namespace stet::align {

/// What a token is: the feature that is its stem, or one of these.
enum Stem : std::uint32_t {
  kNoWord = none - 2,    ///< Punctuation or white space.
  kUnspaced = none - 1,  ///< A letter of a script without spaces.
  kNoStem = none,        ///< A word that stands in one form only, or a figure.
};

struct Stems {
  List<std::uint32_t> of;  ///< By folded id.
  std::uint32_t end;       ///< Stems are numbered from the number of folded ids up to here.
};

/// The stems of all words of a vocabulary: those that begin with the same five letters are taken
/// for forms of one word (truncation: McNamee and Mayfield, "Character n-gram tokenization", 2004).
/// Function words have none. O(vocabulary).
[[nodiscard]] Stems stemsOf(const text::Vocabulary& vocabulary);

}  // namespace stet::align
