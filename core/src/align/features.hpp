// The features of sentences and their weights: what similarity looks at, and how much each part of
// it tells.
#pragma once

#include <cstdint>
#include <span>

#include "align/bags.hpp"
#include "align/stems.hpp"
#include "base/both.hpp"
#include "base/ids.hpp"
#include "segment/segment.hpp"
#include "stet/list.hpp"

namespace stet::align {

/// The sentences of both articles as bags. Features are folded words and figures; in scripts
/// without spaces, where a token is a single grapheme cluster, pairs of neighbouring clusters as
/// well; and the stem of a word that stands in several forms. The weight of a feature is its
/// inverse sentence frequency (Spärck Jones 1972) in 64ths of a bit. Function words count a
/// quarter. Punctuation counts only where a sentence has nothing else.
class Features {
 public:
  /// The article after was divided with the one before as its other article. Both and the
  /// vocabulary must outlive this. O(tokens).
  Features(const text::Articles& articles, const text::Vocabulary& vocabulary);

  /// By feature id. Ids are dense from 0.
  [[nodiscard]] Weights weights() const { return weights_; }
  /// The weight of a word that stands in one sentence on each side: the greatest there is.
  [[nodiscard]] std::uint32_t uniqueWordWeight() const { return uniqueWordWeight_; }

  /// Whether a token only says how words are set, or is white space alone. O(1).
  [[nodiscard]] bool isForm(const text::Token& token) const {
    const text::TokenKind kind = vocabulary_.kind(token.folded);
    return kind == text::TokenKind::markup || kind == text::TokenKind::space;
  }

  /// Whether a folded id is a word or figure that is no function word. O(1).
  [[nodiscard]] bool isContent(std::uint32_t id) const {
    return stems_.of[id] != kNoWord && !vocabulary_.isFunctionWord(id);
  }

  /// The weight of all features of a sentence. O(1).
  [[nodiscard]] std::uint32_t weight(WhichSide side, std::uint32_t sentence) const {
    return total_[first_[side] + sentence];
  }
  /// The number of words and figures of a sentence that are no function words. O(1).
  [[nodiscard]] std::uint32_t content(WhichSide side, std::uint32_t sentence) const {
    return content_[first_[side] + sentence];
  }

  /// Makes the bags of some sentences of a side; those of all others stay empty. Once for each
  /// side. O(their tokens + features).
  void makeBags(WhichSide side, std::span<const std::uint32_t> sentences);
  [[nodiscard]] Bag bag(WhichSide side, std::uint32_t sentence) const;

 private:
  // Blocks and sentences are numbered through both articles.
  struct NumberedBlock {
    WhichSide side;
    std::uint32_t firstEqual;   // The number of the first block with an equal text.
    Both<std::uint32_t> times;  // How often its text stands on each side, where it is the first.
    Range sentences;
  };
  struct Totals {
    std::uint32_t weight;
    std::uint32_t content;
  };

  template <class Visit>
  void visit(WhichSide side, std::uint32_t sentence, Visit&& visitFeature);
  template <class Visit>
  bool visitWords(WhichSide side, Range tokens, Visit&& visitFeature);
  void numberBlocks();
  void countSentences();
  void weigh();
  [[nodiscard]] List<std::uint32_t> wordWeights() const;
  void addUp();
  [[nodiscard]] Totals totalsOf(WhichSide side, std::uint32_t sentence,
                                const List<std::uint32_t>& wordWeights);

  text::Articles articles_;
  const text::Vocabulary& vocabulary_;
  Stems stems_;      // Features are folded ids, then stems, then pairs.
  text::Ids pairs_;  // The number of each pair of neighbouring folded ids.
  List<std::uint32_t> weights_;
  std::uint32_t uniqueWordWeight_ = 0;
  List<NumberedBlock> blocks_;
  Both<std::uint32_t> first_;    // The number of the first sentence of each side.
  List<std::uint32_t> total_;    // By sentence.
  List<std::uint32_t> content_;  // Likewise.
  Both<List<Feature>> pool_;
  Both<List<Range>> bags_;  // Of pool_.
};

}  // namespace stet::align
