// What findings know of words: numbers, verbs of saying, hedges … of one language, from languages/
// by way of tools/finding-words.mjs.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "segment/segment.hpp"
#include "stet/list.hpp"
#include "words/packed.hpp"

namespace stet::findings {

/// What a word can be, as bits; in the order of tools/finding-words.mjs.
enum Use : std::uint32_t {
  kNumber = 1U << 0,
  kScale = 1U << 1,  ///< Value: the power of ten; 0 for a dozen.
  kOrdinal = 1U << 2,
  kMonth = 1U << 3,
  kWeekday = 1U << 4,
  kNoon = 1U << 5,  ///< a.m. and p.m. Value: hours to add.
  kAge = 1U << 6,
  kUnit = 1U << 7,  ///< Value: the lemma; of the following three too.
  kApproximator = 1U << 8,
  kNeutral = 1U << 9,  ///< A verb of saying that takes no side.
  kLoaded = 1U << 10,  ///< One that does.
  kAccording = 1U << 11,
  kSource = 1U << 12,  ///< Somebody without a name.
  kPronoun = 1U << 13,
  kNegation = 1U << 14,
  kLacking = 1U << 15,  ///< Negates without being a negation: failed to.
  kHedge = 1U << 16,
  kSuperlative = 1U << 17,
  kTitle = 1U << 18,
  kCourtesy = 1U << 19,
  kBe = 1U << 20,
  kBy = 1U << 21,
  kDouble = 1U << 22,  ///< May stand twice.
  kNation = 1U << 23,  ///< Value: the lemma of country and people.
  kOpensPhrase = 1U << 24,
  kContinuesPhrase = 1U << 25,
  kSaying = kNeutral | kLoaded,
};

struct WordUse {
  std::uint32_t uses = 0;
  std::uint32_t value = 0;
};

/// Entries "word=uses and value|", sorted by word, after a '|'.
struct WordTable {
  std::string_view language;
  text::PackedList entries;
};
extern const WordTable wordTables[];
extern const std::size_t wordTableCount;

class Lexicon;

/// The words of one language. A language without a list knows none.
class Words {
 public:
  Words(std::string_view language, const text::Vocabulary& vocabulary);

  /// Looked up once for each folded id.
  [[nodiscard]] WordUse of(std::uint32_t folded) {
    WordUse& known = known_[folded];
    if (known.uses == unseen) known = classify(vocabulary_.foldedText(folded));
    return known;
  }
  /// O(length).
  [[nodiscard]] WordUse find(std::string_view word) const;
  [[nodiscard]] std::string_view language() const { return language_; }
  [[nodiscard]] const text::Vocabulary& vocabulary() const { return vocabulary_; }

 private:
  static constexpr std::uint32_t unseen = 0xFFFFFFFF;
  [[nodiscard]] WordUse classify(std::string_view word) const;

  const text::Vocabulary& vocabulary_;
  std::string_view language_;
  const Lexicon& lexicon_;
  List<WordUse> known_;  ///< By folded id.
};

}  // namespace stet::findings
