// What a block looks like by itself, as questions that roles are told by (roles.cpp).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "segment/segment.hpp"
#include "unicode/properties.hpp"

namespace stet::text {

class Look {
 public:
  Look(const Article& article, const Vocabulary& vocabulary, const Block& block);

  [[nodiscard]] bool empty() const { return first_ == end_; }
  /// Up to a limit that no line reaches; graphemes of scripts without spaces count a half.
  [[nodiscard]] std::uint32_t words() const { return words_; }
  /// Once, before anything is asked; or what was counted for a block with the same text.
  void countWords();
  void setWords(std::uint32_t words) { words_ = words; }
  /// Of a block that is no longer than two standfirsts.
  [[nodiscard]] bool hasUpTo(std::uint32_t words) const;
  /// No longer than a headline, byline or row of buttons.
  [[nodiscard]] bool isLine() const;
  /// As long as a sentence, and ends like one.
  [[nodiscard]] bool isParagraph() const;
  [[nodiscard]] bool endsInStop() const;
  [[nodiscard]] bool endsIn(std::string_view mark) const;
  [[nodiscard]] bool hasComma() const;
  /// Writes the beginning, folded, with single spaces: of a paragraph that begins like no
  /// correction only some bytes.
  void opening(std::string& out) const;

  /// "By" and a name of at least so many words, without a figure (By 2030) or a verb (Di Maio
  /// incontra).
  [[nodiscard]] bool isByline(std::string_view opening, std::uint32_t nameWords) const;
  /// A name and nothing else.
  [[nodiscard]] bool isName() const;
  /// Figures, and words that stand beside dates and times, and nothing else but a place or source.
  [[nodiscard]] bool isTimestamp() const;
  /// 8.03K, 12/40
  [[nodiscard]] bool isCounter() const;
  /// How long it takes to read: 3 min.
  [[nodiscard]] bool isDuration() const;
  [[nodiscard]] bool isButtons() const;
  [[nodiscard]] bool hasMailAddress() const;
  /// Begins with a bullet, or with a number and a stop or bracket.
  [[nodiscard]] bool isItem() const;
  /// BEIJING, April 9 (Reuters) –
  [[nodiscard]] bool isDateline() const;
  /// The last sentence is not one but says whose the picture is: … on Tuesday. Jane Roe / Reuters
  [[nodiscard]] bool endsInCredit() const;
  [[nodiscard]] bool isOneCredit() const;
  [[nodiscard]] bool opensSpeech() const;
  /// Same words, marks aside.
  [[nodiscard]] bool repeats(const Look& other) const;

 private:
  [[nodiscard]] TokenKind kind(std::uint32_t t) const;
  [[nodiscard]] std::string_view folded(std::uint32_t t) const;
  [[nodiscard]] std::string_view text(std::uint32_t t) const;
  [[nodiscard]] const CharacterProperties& firstCharacter(std::uint32_t t) const;
  [[nodiscard]] bool spaceAfter(std::uint32_t t) const;
  [[nodiscard]] bool isClosing(std::uint32_t t) const;
  [[nodiscard]] bool isWord(std::uint32_t t) const;
  [[nodiscard]] bool isFigure(std::uint32_t t) const;
  [[nodiscard]] bool isWordOrFigure(std::uint32_t t) const;
  [[nodiscard]] bool is(Uses uses, std::uint32_t t) const;
  [[nodiscard]] bool isComma(std::uint32_t t) const;
  [[nodiscard]] bool isDashBetween(std::uint32_t t) const;
  [[nodiscard]] bool isAgency(std::uint32_t t) const;
  [[nodiscard]] bool isButton(std::uint32_t t) const;
  [[nodiscard]] bool isNameAlone(std::uint32_t t) const;
  [[nodiscard]] bool isNamePart(std::uint32_t t) const;
  [[nodiscard]] bool hasFigure() const;
  /// What a token counts: two for a word, one for a grapheme of a script without spaces.
  [[nodiscard]] std::uint32_t halves(std::uint32_t t) const;
  /// Words from `begin` to `end`; more than `most` where there are more.
  [[nodiscard]] std::uint32_t countWords(std::uint32_t begin, std::uint32_t end,
                                         std::uint32_t most) const;
  /// Where the part begins that may say whose the picture is: the bracket at the end, or what
  /// follows the last stop or dash; the end where that has more words than a credit.
  [[nodiscard]] std::uint32_t tail() const;
  using Test = bool (Look::*)(std::uint32_t) const;
  [[nodiscard]] std::uint32_t count(Test test) const;
  [[nodiscard]] bool any(Test test) const;

  const Article& article_;
  const Vocabulary& vocabulary_;
  std::uint32_t first_ = 0;
  std::uint32_t end_ = 0;
  std::uint32_t lastSentence_ = 0;
  std::uint32_t sentences_ = 0;
  std::uint32_t words_ = 0;
};

}  // namespace stet::text
