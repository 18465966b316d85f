// The form of a block: what its text tells by itself, as the questions by which roles.cpp tells
// what a block is.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "segment/token_view.hpp"

namespace stet::text {

/// A view of one block. Each question is O(tokens of the block) at most.
class BlockForm {
 public:
  /// Article and vocabulary must outlive it.
  BlockForm(const Article& article, const Vocabulary& vocabulary, const Block& block);

  [[nodiscard]] bool empty() const { return first_ == end_; }
  /// The number of words, up to a limit that no line reaches. Graphemes of scripts without spaces
  /// count a half.
  [[nodiscard]] std::uint32_t words() const { return words_; }
  /// Counts the words, once and before anything else is asked; or takes what was counted for a
  /// block with the same text.
  void countWords();
  void setWords(std::uint32_t words) { words_ = words; }
  /// Whether there are no more words than that, for numbers up to those of two standfirsts.
  [[nodiscard]] bool hasUpTo(std::uint32_t words) const;
  /// Whether it is no longer than a headline, byline or row of buttons.
  [[nodiscard]] bool isLine() const;
  /// Whether it is as long as a sentence and ends like one.
  [[nodiscard]] bool isParagraph() const;
  [[nodiscard]] bool endsInStop() const;
  [[nodiscard]] bool endsIn(std::string_view mark) const;
  [[nodiscard]] bool hasComma() const;
  /// Writes the beginning to `out`, folded and with single spaces. Of a paragraph it stops as soon
  /// as no correction or update note begins so.
  void opening(std::string& out) const;
  /// Whether its opening begins with a phrase of update notes, and a colon, a dash, a bracket or a
  /// date follows: Update, 3 May: …; but not Update your browser.
  [[nodiscard]] bool isUpdateNote(std::string_view opening) const;

  /// A line that announces a note: Update, 3 May.
  [[nodiscard]] bool announces() const;
  /// Says where else the story stands: This story first appeared in The Mercury.
  [[nodiscard]] bool isServiceNote(std::string_view opening) const;

  /// "By" and what is mostly a name, which may be that of a house: By the Office of the Mayor.
  [[nodiscard]] bool isHouse(std::string_view opening) const;
  /// "By" and a name of at least `nameWords` words, one or two. What follows must look like a name:
  /// no figure (By 2030), no verb (Di Maio incontra).
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
  /// Begins with the marker of an item.
  [[nodiscard]] bool isItem() const { return item_; }
  /// That marker is a number or a letter.
  [[nodiscard]] bool isNumbered() const { return numbered_; }
  /// Begins with the marks of a heading.
  [[nodiscard]] bool isHeading() const { return heading_; }
  /// BEIJING, April 9 (Reuters) –
  [[nodiscard]] bool isDateline() const;
  /// Whether it ends in words that are no sentence but say whose the picture is: … on Tuesday. Jane
  /// Roe / Reuters
  [[nodiscard]] bool endsInCredit() const;
  [[nodiscard]] bool isOneCredit() const;
  [[nodiscard]] bool opensSpeech() const;
  /// Whether both have the same words, marks aside.
  [[nodiscard]] bool repeats(const BlockForm& other) const;

 private:
  void readMarker();
  /// Words from `begin` to `end`; any number above `most` where there are more.
  [[nodiscard]] std::uint32_t countWords(std::uint32_t begin, std::uint32_t end,
                                         std::uint32_t most) const;
  /// Where the part begins that may say whose the picture is: the bracket at the end, or what
  /// follows the last sentence or dash; the end where that has more words than a credit.
  [[nodiscard]] std::uint32_t tail() const;
  /// What speaks for a credit.
  struct CreditSigns {
    std::uint32_t names = 0;
    bool agency = false;  ///< Or, in brackets, a word for pictures.
    bool slash = false;
  };
  [[nodiscard]] CreditSigns creditSigns(std::uint32_t begin, bool bracket) const;

  using Test = bool (*)(const TokenView& tokens, std::uint32_t token);
  /// Of how many tokens a test holds.
  [[nodiscard]] std::uint32_t count(Test test) const;
  [[nodiscard]] bool any(Test test) const;

  TokenView tokens_;
  std::uint32_t first_ = 0;  ///< Tokens [first_, end_), without white space and markup that begin
                             ///< the block.
  std::uint32_t end_ = 0;
  std::uint32_t lastSentence_ = 0;  ///< The first token of the last sentence.
  std::uint32_t sentences_ = 0;
  std::uint32_t words_ = 0;
  bool heading_ = false;
  bool item_ = false;
  bool numbered_ = false;
};

}  // namespace stet::text
