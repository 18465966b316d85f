// A changed sentence link as findings see it: the words of both sides, each with what it can be,
// which edit it lies in, which quotation, and which word of the other side it was kept as.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

#include "base/both.hpp"
#include "base/flags.hpp"
#include "segment/quotations.hpp"
#include "segment/segment.hpp"
#include "stet/comparison.hpp"
#include "stet/list.hpp"
#include "unicode/fold.hpp"
#include "unicode/properties.hpp"
#include "words/vocabulary.hpp"

namespace stet::findings {

using text::Uses;
using text::WordUse;
using enum text::Use;
using text::kByEnding;
using text::kContinuesPhrase;
using text::kOpensPhrase;
using text::kSaying;

struct Item {
  Item(std::uint32_t at, Range where, std::uint32_t folded, WordUse as, text::TokenKind of)
      : token(at), bytes(where), id(folded), use(as), kind(of) {}

  std::uint32_t token;           ///< Index into Article::tokens.
  Range bytes;                   ///< Of the token, or of one of the words that it joins.
  std::uint32_t id;              ///< Folded id of these.
  WordUse use;                   ///< Of the phrase that begins here; nothing inside a phrase.
  std::uint32_t length = 1;      ///< Items of that phrase.
  std::uint32_t edit = none;     ///< Index into Comparison::edits; none for what is kept.
  std::uint32_t quote = none;    ///< The number of a quotation (segment/quotations.hpp).
  std::uint32_t partner = none;  ///< The same item on the other side, of what is kept.
  Range gap;                     ///< Its place on the other side: what lies there between the same
                                 ///< kept items; of what is kept its partner.
  text::TokenKind kind;
  bool capital = false;
  bool digits = false;  ///< Begins with one, or is a figure.
  bool start = false;   ///< Begins a sentence or a quotation, so that a capital means little.

  [[nodiscard]] bool is(Uses uses) const { return use.is(uses); }
  [[nodiscard]] bool isWord() const {
    return kind == text::TokenKind::word || kind == text::TokenKind::figure;
  }
};

using Items = List<Item>;

/// Both articles, and where findings go.
class Context {
 public:
  Context(const Both<const text::Article*>& articles, const Both<text::Quotations*>& quotations,
          const text::Vocabulary& of, Comparison& to)
      : vocabulary(of), result(to), articles_(articles), quotations_(quotations) {}

  [[nodiscard]] const text::Article& article(WhichSide side) const { return *articles_[side]; }
  [[nodiscard]] text::Quotations& quotations(WhichSide side) const { return *quotations_[side]; }
  [[nodiscard]] std::string_view textOf(WhichSide side, const Item& item) const {
    return article(side).text.substr(item.bytes.begin, item.bytes.size());
  }
  [[nodiscard]] std::string_view folded(const Item& item) const {
    return vocabulary.foldedText(item.id);
  }
  [[nodiscard]] bool isFunction(const Item& item) const {
    return vocabulary.isFunctionWord(item.id);
  }
  /// Bytes of items [begin, end), an empty range where there are none.
  [[nodiscard]] Range bytes(WhichSide side, const Items& items, Range range) const;

  /// Visits the tokens of each block that holds some; of one whose text stood before on that side
  /// the first alone, which may mean something else behind another.
  template <class Visit>
  void visitDistinct(WhichSide side, Visit&& visit) const {
    const text::Article& of = article(side);
    Flags seen(articles_.before->blocks.size() + articles_.after->blocks.size());
    for (std::uint32_t b = 0; b < of.blocks.size(); ++b) {
      Range tokens = of.tokensOf(b);
      if (tokens.empty()) continue;
      const std::uint32_t like = of.firstEqual[b];
      if (like != none && std::exchange(seen[like], true)) tokens.end = tokens.begin + 1;
      for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) visit(t);
    }
  }

  void report(const Finding& finding);

  const text::Vocabulary& vocabulary;
  Comparison& result;

 private:
  Both<const text::Article*> articles_;
  Both<text::Quotations*> quotations_;
};

struct Passage {
  Both<Items> items;
  std::uint32_t link = none;          ///< Index into Comparison::links.
  std::uint32_t sentenceLink = none;  ///< Index into Comparison::sentenceLinks.
  bool rewritten = false;
  Uses uses = 0;                 ///< Of all items of both sides,
  Uses changed = 0;              ///< and of those that an edit touches;
  bool capitalsChanged = false;  ///< whether one of these has a capital,
  bool digitsChanged = false;    ///< or is a figure;
  bool quotes = false;           ///< whether a side has quoted words.

  [[nodiscard]] bool has(Uses any) const { return (uses & any) != 0; }
  [[nodiscard]] bool changes(Uses any) const { return (changed & any) != 0; }
  /// How many content words stand before each item of a side and before the end, times 2³², and how
  /// many of these stand on the other side in some form. Read when first asked for.
  [[nodiscard]] const List<std::uint64_t>& staying(const Context& context, WhichSide side) const;
  /// As clauseAround; O(1) where the clause is that of the last item that was asked for.
  [[nodiscard]] Range clauseAround(const Context& context, WhichSide side, std::uint32_t at) const;

  [[nodiscard]] Finding finding(FindingKind kind, Severity severity) const;

 private:
  friend void readPassage(Context& context, std::uint32_t sentenceLink, std::uint32_t link,
                          Passage& passage);
  [[nodiscard]] List<std::uint64_t> stems(const Context& context, WhichSide side) const;

  mutable Both<List<std::uint64_t>> staying_;
  mutable Both<Range> clause_;
};

inline Range& wholeOf(Finding& finding, WhichSide side) {
  return side == kBefore ? finding.wholeBefore : finding.wholeAfter;
}
inline Range& speakerOf(Finding& finding, WhichSide side) {
  return side == kBefore ? finding.speakerBefore : finding.speakerAfter;
}
/// Visits the words that a token joins, or the token where it is one word: folded id and bytes.
template <class Visit>
void visitWords(const text::Vocabulary& vocabulary, std::string_view text, const text::Token& token,
                Visit&& visit) {
  Range left = {token.begin, token.textEnd};
  std::uint32_t id = token.folded;
  while (const text::Vocabulary::Parts* parts = vocabulary.partsOf(id)) {
    const Range first = {
        left.begin, left.begin + text::unfolded(text.substr(left.begin, left.size()), parts->size)};
    visit(parts->first, first);
    const bool hyphen = !vocabulary.use(parts->first).is(kElision);
    left.begin = first.end + (hyphen ? text::decode(text, first.end).size : 0);
    id = parts->second;
  }
  visit(id, left);
}

/// Whether an edit changes words, not only how they are set.
[[nodiscard]] constexpr bool isWorded(const Edit& edit) {
  return edit.nature != Nature::spacing && edit.nature != Nature::invisible &&
         edit.nature != Nature::typography && edit.nature != Nature::letterCase;
}

/// The place of items [begin, end) on the other side: what lies there between the same kept items.
[[nodiscard]] Range facing(const Items& items, Range range);

/// The share of content words among items [begin, end), but for those in `without`, of which some
/// form stands on the other side of the passage too, per mille; 1000 where there are none.
[[nodiscard]] std::uint32_t staying(const Context& context, const Passage& passage, WhichSide side,
                                    Range range, Range without = {});

/// The same of what is said around some items: of their clause without them. Of the rest of the
/// passage where that clause is short, as in ", 34," or "In London,", or came or went as a whole.
[[nodiscard]] std::uint32_t stayingAround(const Context& context, const Passage& passage,
                                          WhichSide side, Range items);

/// The clause around an item: the items from the mark before it to the mark behind it. Commas,
/// stops, brackets, dashes and quotation marks part clauses.
[[nodiscard]] Range clauseAround(const Context& context, const Items& items, std::uint32_t at);

/// For each key, which stands on the side beside it: whether it stands on the other side too.
/// O(n log n).
[[nodiscard]] Flags onBothSides(std::span<const std::uint64_t> keys,
                                std::span<const WhichSide> sides);

/// A word in capitals that is no month, title, number or opening function word, outside quotations.
[[nodiscard]] bool isNamePart(const Context& context, WhichSide side, const Items& items,
                              std::uint32_t at);
/// Keller for Keller's.
[[nodiscard]] std::string_view withoutPossessive(std::string_view word);
/// Both sides of a sentence link, into a passage whose memory is used again. O(tokens).
void readPassage(Context& context, std::uint32_t sentenceLink, std::uint32_t link,
                 Passage& passage);

}  // namespace stet::findings
