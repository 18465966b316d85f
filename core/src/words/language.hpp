// What is known of each language: its facts and its words, as its file in languages/ states them.
// The words are packed here; lexicon.hpp, openings.hpp and function_words.hpp unpack and find them.
#pragma once

#include <span>
#include <string_view>

#include "words/packed_words.hpp"

namespace stet::text {

struct Language {
  std::string_view tag;        ///< BCP 47 primary subtag; "" for the neutral language.
  bool ordinalStops = false;   ///< A stop after a number makes it an ordinal: am 3. Mai.
  bool semicolonAsks = false;  ///< ; is the question mark.
  bool dotlessI = false;       ///< The small letter of I is ı, and that of İ is i.
  bool decimalComma = false;   ///< 1.000,5 rather than 1,000.5.
  bool smallMonths = false;    ///< Months and weekdays begin with a small letter: 3 mai.
  bool tensAndUnits = false;   ///< "and" joins tens and units: treinta y cinco.
  bool capitalNouns = false;   ///< All nouns have one, so that it makes no name.
  bool joinedWords = false;    ///< Nouns and numbers are written together: dreiundzwanzig.
  bool verbSecond = false;     ///< The subject follows the verb where another part comes first.
  bool inverts = false;        ///< The subject may follow the verb wherever it likes.
  bool unspaced = false;       ///< Written without spaces: a word is a run of tokens.
  bool allKinds = false;       ///< Findings of every kind are known in it.
  /// All letters beyond ASCII that the language itself is written with; empty where it does not
  /// say.
  std::u32string_view accents = {};
  /// The first and the last of each range of letters that no other language is written with.
  std::u32string_view letters = {};
  /// What names end with in their cases, with spaces between: а ым.
  std::string_view nameEndings = {};
  PackedWords functionWords = {};
  bool hasOtherWords = false;  ///< otherWordsOf() gives some.

  /// False for the neutral language and those of which nothing but the letters is known.
  [[nodiscard]] constexpr bool hasFunctionWords() const noexcept {
    return !functionWords.bytes.empty();
  }
};

/// All languages; the first is the neutral one, whose words belong to no one language. Languages
/// that detection cannot tell apart stand in the order of their precedence.
[[nodiscard]] std::span<const Language> languages() noexcept;

/// The words that are known only in a story of this language. Compiled in, but for stet.wasm, whose
/// caller gives those of the languages that it meets (wasm/other_words.cpp).
[[nodiscard]] PackedWords otherWordsOf(const Language& language);

/// The words of all languages that tell what a block is, and the phrases that such blocks begin
/// with. They are known in every story, since its page may be in another language than its text.
extern const PackedWords kRoleWords;
extern const PackedWords kOpenings;

/// The language of a BCP 47 tag's primary subtag, in any case, or the neutral one where it is
/// unknown. O(languages).
[[nodiscard]] const Language& languageOf(std::string_view tag) noexcept;

/// The tags of all languages, in their order.
[[nodiscard]] std::span<const std::string_view> languageTags();

}  // namespace stet::text
