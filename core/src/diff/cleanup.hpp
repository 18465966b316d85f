// From the fewest changes to those a person would mark: named passes over hunks. Each keeps the
// promise that between hunks both sides have the same folded ids.
#pragma once

#include "diff/hunks.hpp"
#include "stet/list.hpp"

namespace stet::diff {

/// What the passes ask of a token.
class Tokens {
 public:
  explicit Tokens(const text::Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  [[nodiscard]] std::uint32_t count() const { return vocabulary_.foldedCount(); }
  [[nodiscard]] bool isWord(std::uint32_t id) const {
    const text::TokenKind kind = vocabulary_.kind(id);
    return kind == text::TokenKind::word || kind == text::TokenKind::figure;
  }
  [[nodiscard]] bool isFigure(std::uint32_t id) const {
    return vocabulary_.kind(id) == text::TokenKind::figure;
  }
  /// A word or figure that is no function word.
  [[nodiscard]] bool isContent(std::uint32_t id) const {
    return isWord(id) && !vocabulary_.isFunctionWord(id);
  }
  /// How much of a sentence a token is. By kind and not by rarity: what is kept stands on both
  /// sides and would always seem commoner than what changed.
  [[nodiscard]] std::uint32_t weight(std::uint32_t id) const {
    return isContent(id) ? 4 : vocabulary_.kind(id) == text::TokenKind::space ? 0 : 1;
  }
  [[nodiscard]] std::string_view text(std::uint32_t id) const { return vocabulary_.foldedText(id); }

 private:
  const text::Vocabulary& vocabulary_;
};

/// Slides an insertion or a deletion, where the same tokens allow it, to where sentences, clauses
/// and words begin.
void slideToBoundaries(const Sequence& before, const Sequence& after, const Tokens& tokens,
                       List<Hunk>& hunks);

/// Drops kept runs of one or two function words, and of punctuation, between two changes: confetti.
/// Two figures stay apart.
void dropFunctionWords(const Sequence& before, const Tokens& tokens, List<Hunk>& hunks);

/// Drops kept runs that weigh no more than the changes on both sides of them. Figures stay out of
/// it, kept or changed: they are read one by one.
void absorbLightRuns(const Sequence& before, const Sequence& after, const Tokens& tokens,
                     List<Hunk>& hunks);

/// Leaves out of a hunk the tokens that both its sides begin or end with, which joining drew in.
void trimAlikeEnds(const Sequence& before, const Sequence& after, List<Hunk>& hunks);

/// Shows one replacement of everything where little of the content is kept.
void replaceRewritten(const Sequence& before, const Sequence& after, const Tokens& tokens,
                      List<Hunk>& hunks);

/// Widens a hunk to the word beside it whose case alone differs, as that of the first word does
/// where a sentence now begins elsewhere. Two such words in a row are a change of their own.
void takeRecased(const Sequence& before, const Sequence& after, List<Hunk>& hunks);

/// Widens a hunk to the quotation mark or bracket beside it where it holds only the other one of
/// the two, joins two near hunks that hold one each, and those that have come to touch.
void balancePairs(const Sequence& before, const Sequence& after, const Tokens& tokens,
                  List<Hunk>& hunks);

/// All of them, in the order that they need.
void cleanUp(const Sequence& before, const Sequence& after, const Tokens& tokens,
             List<Hunk>& hunks);

}  // namespace stet::diff
