// The words of one language and what they can be: function words, abbreviations, words that tell
// a block's role, and what findings ask for, in one hash table.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/text_table.hpp"
#include "stet/list.hpp"
#include "words/language.hpp"
#include "words/uses.hpp"

namespace stet::text {

inline constexpr Uses kSaying = kNeutral | kLoaded;
// What a word can be besides the uses of uses.hpp.
// An ending that is listed, -eront; the first word of a phrase, or another.
inline constexpr Uses kByEnding = Uses{1} << 61;
inline constexpr Uses kOpensPhrase = Uses{1} << 62;
inline constexpr Uses kContinuesPhrase = Uses{1} << 63;

/// What a word can be, and what it then stands for.
struct WordUse {
  Uses uses = 0;
  std::uint32_t number = 0;  ///< Of kNumberUses.
  std::uint16_t lemma = 0;   ///< Of kLemmaUses, from 1: the same for all forms of a word.
  std::uint8_t date = 0;     ///< Of kDateUses.

  [[nodiscard]] constexpr bool is(Uses any) const noexcept { return (uses & any) != 0; }
};

/// The words of a language, and those that are known in every story.
class Lexicon {
 public:
  /// Unpacks the words. O(their length).
  explicit Lexicon(const Language& language);

  /// An entry: a folded word, or a phrase with single spaces. No uses where there is none.
  /// O(length).
  [[nodiscard]] WordUse find(std::string_view word) const;
  /// `key` is the word's in text_table.hpp.
  [[nodiscard]] WordUse find(std::uint64_t key, std::string_view word) const;
  /// What a token can be: an entry, a word with a listed ending, or a number that a hyphen joins to
  /// another word: twenty-one is 21, quatre-vingt-douze 92, five-year 5. O(length).
  [[nodiscard]] WordUse read(std::uint64_t key, std::string_view token) const;
  /// Whether some words are written together with the next or the one before: l'eau, dit-elle.
  [[nodiscard]] bool joinsWords() const noexcept { return (all_ & (kElision | kEnclitic)) != 0; }

 private:
  [[nodiscard]] WordUse readNumber(std::string_view token, std::size_t hyphen) const;
  [[nodiscard]] WordUse readEnding(std::string_view token) const;
  void add(const PackedWords& words);
  void addParts(std::string_view phrase);
  WordUse& give(std::string_view word);

  TextTable words_ = TextTable(4096);
  List<WordUse> uses_;  // By id of the word.
  std::uint32_t lemmas_ = 0;
  Uses all_ = 0;          // Of all words.
  bool endings_ = false;  // Whether there are any, such as -eront.
};

/// The lexicon of one of languages(), unpacked when first asked for.
[[nodiscard]] const Lexicon& lexiconOf(const Language& language);

}  // namespace stet::text
