#include "findings/passage.hpp"

#include <algorithm>
#include <cassert>

#include "base/both.hpp"
#include "base/bytes.hpp"
#include "base/order.hpp"
#include "stet/list.hpp"
#include "unicode/properties.hpp"

namespace stet::findings {
namespace {

using text::Category;
using text::TokenKind;

// Longest phrase of the language at an item: sets its use and clears those it takes in.
void joinPhrase(Context& context, Items& items, std::size_t at) {
  if (at + 1 == items.size() || !items[at + 1].is(kContinuesPhrase)) return;
  std::string phrase(context.folded(items[at]));
  WordUse best;
  std::size_t length = 1;
  for (std::size_t k = 1; k < text::kLongestPhrase && at + k < items.size(); ++k) {
    if (!context.vocabulary.use(items[at + k].id).is(kContinuesPhrase)) break;
    phrase.append(" ").append(context.folded(items[at + k]));
    const WordUse use = context.vocabulary.lexicon().find(phrase);
    if (!use.is(~(kOpensPhrase | kContinuesPhrase))) continue;
    best = use;
    length = k + 1;
  }
  if (length == 1) return;
  items[at].use = best;
  items[at].length = static_cast<std::uint32_t>(length);
  for (std::size_t k = 1; k < length; ++k) items[at + k].use = {};
}

// What no edit of words touches stands in the same order on both sides.
void pair(Items& before, Items& after) {
  std::uint32_t j = 0;
  for (std::uint32_t i = 0; i < before.size(); ++i) {
    if (before[i].edit != none) continue;
    while (j < after.size() && after[j].edit != none) ++j;
    if (j == after.size() || after[j].id != before[i].id) {
      assert(false && "kept items differ");
      return;
    }
    before[i].partner = j;
    after[j].partner = i;
    ++j;
  }
}

// The place of each item on the other side, whose size is given.
void placeItems(Items& items, std::uint32_t farSize) {
  Range gap = {0, farSize};
  for (std::uint32_t k = static_cast<std::uint32_t>(items.size()); k-- > 0;) {
    if (items[k].partner != none) gap.end = items[k].partner;
    items[k].gap.end = gap.end;
  }
  for (Item& item : items) {
    item.gap.begin = gap.begin;
    if (item.partner == none) continue;
    item.gap = {item.partner, item.partner + 1};
    gap.begin = item.partner + 1;
  }
}

// What forms of one word share: its first letters, or all of a short one.
std::uint64_t stemOf(std::string_view word) {
  constexpr std::size_t kStem = 5;  // Letters.
  std::size_t end = 0;
  for (std::size_t letters = 0; letters < kStem && end < word.size(); ++letters)
    end += text::decode(word, end).size;
  return text::hashOf(word.substr(0, end));
}

bool isContent(const Context& context, const Item& item) {
  return item.isWord() && !context.isFunction(item);
}

// Reads the sentences of one side of a link into items that know their edit and their quotation.
class ItemReader {
 public:
  ItemReader(const Context& context, WhichSide side, Range edits, Items& items)
      : context_(context),
        article_(context.article(side)),
        quotations_(context.quotations(side)),
        side_(side),
        edit_(edits.begin),
        edits_(edits),
        items_(items) {}

  void run(std::span<const std::uint32_t> sentences) {
    std::size_t size = 0;
    for (const std::uint32_t s : sentences) size += article_.sentences[s].tokens.size();
    items_.clear();
    items_.reserve(size);
    for (const std::uint32_t s : sentences) read(s);
  }

 private:
  void read(std::uint32_t sentence) {
    const Range tokens = article_.sentences[sentence].tokens;
    quotation_ = quotations_.of(article_.blockOf[sentence]);
    bool start = true;
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      const text::Token& token = article_.tokens[t];
      const TokenKind kind = context_.vocabulary.kind(token.folded);
      // One without text of its own, such as an invisible character that a block begins with, may
      // stand on one side alone though no word was changed.
      if (kind == TokenKind::space) continue;
      Item& item =
          items_.emplace_back(t, token.folded, context_.vocabulary.use(token.folded), kind);
      item.edit = editAt(token);
      item.quote = quotationAt(t);
      start = start || (item.quote != none && quotations_[item.quote].begin == t);
      if (!item.isWord()) continue;
      const Category category =
          text::propertiesOf(text::decode(article_.text, token.begin).value).category;
      item.capital = category == Category::upper;
      item.digits = kind == TokenKind::figure || category == Category::digit;
      item.start = std::exchange(start, false);
    }
  }

  // The edit of words that a token lies in. Tokens are asked for as they stand in the text.
  [[nodiscard]] std::uint32_t editAt(const text::Token& token) {
    while (edit_ < edits_.end && endOf(edits()[edit_], side_).end <= token.begin) ++edit_;
    const bool lies = edit_ < edits_.end && endOf(edits()[edit_], side_).begin < token.textEnd;
    return lies && isWorded(edits()[edit_]) ? edit_ : none;
  }

  [[nodiscard]] std::uint32_t quotationAt(std::uint32_t token) {
    std::uint32_t& at = quotation_.begin;
    while (at < quotation_.end && quotations_[at].end <= token) ++at;
    return at < quotation_.end && quotations_[at].begin <= token ? at : none;
  }

  [[nodiscard]] const List<Edit>& edits() const { return context_.result.edits; }

  const Context& context_;
  const text::Article& article_;
  text::Quotations& quotations_;
  WhichSide side_;
  std::uint32_t edit_;
  Range edits_;
  Items& items_;
  Range quotation_;  // The next one of the block, and the end of them.
};

// Joins phrases, and says what the items of a side bring to the passage.
void survey(Context& context, Items& items, Passage& passage) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Item& item = items[i];
    if (item.is(kOpensPhrase)) joinPhrase(context, items, i);
    passage.quotes = passage.quotes || item.quote != none;
    passage.uses |= item.use.uses;
    if (item.edit == none) continue;
    passage.changed |= item.use.uses;
    passage.capitalsChanged = passage.capitalsChanged || item.capital;
    passage.digitsChanged = passage.digitsChanged || item.digits;
  }
}

}  // namespace

std::string_view Context::textOf(WhichSide side, const Item& item) const {
  const text::Token& at = token(side, item);
  return article(side).text.substr(at.begin, at.textEnd - at.begin);
}

void Context::report(const Finding& finding) { result.findings.push_back(finding); }

Range Context::bytes(WhichSide side, const Items& items, Range range) const {
  if (range.empty()) return {};
  return {token(side, items[range.begin]).begin, token(side, items[range.end - 1]).textEnd};
}

void readPassage(Context& context, std::uint32_t sentenceLink, std::uint32_t link,
                 Passage& passage) {
  const SentenceLink& from = context.result.sentenceLinks[sentenceLink];
  passage.link = link;
  passage.sentenceLink = sentenceLink;
  passage.rewritten = from.relation == Relation::rewritten;
  passage.uses = passage.changed = 0;
  passage.capitalsChanged = passage.digitsChanged = passage.quotes = false;
  passage.stems_.before.clear();
  passage.stems_.after.clear();
  for (const WhichSide side : kSides) {
    Items& items = passage.items[side];
    ItemReader(context, side, from.edits, items).run(context.result.list(endOf(from, side)));
    survey(context, items, passage);
  }
  pair(passage.items.before, passage.items.after);
  for (const WhichSide side : kSides) {
    placeItems(passage.items[side],
               static_cast<std::uint32_t>(passage.items[otherSide(side)].size()));
  }
}

const List<std::uint64_t>& Passage::stems(const Context& context, WhichSide side) const {
  List<std::uint64_t>& stems = stems_[side];
  if (!stems.empty()) return stems;
  for (const Item& item : items[side]) {
    if (isContent(context, item)) stems.push_back(stemOf(context.folded(item)));
  }
  std::sort(stems.begin(), stems.end());
  return stems;
}

Range facing(const Items& items, Range range) {
  if (range.empty()) return {};
  return {items[range.begin].gap.begin, items[range.end - 1].gap.end};
}

std::uint32_t staying(const Context& context, const Passage& passage, WhichSide side, Range range) {
  const auto stands = [&](const Item& item) {
    if (item.partner != none) return true;
    const List<std::uint64_t>& there = passage.stems(context, otherSide(side));
    return std::binary_search(there.begin(), there.end(), stemOf(context.folded(item)));
  };
  std::uint32_t all = 0;
  std::uint32_t found = 0;
  for (std::uint32_t k = range.begin; k < range.end; ++k) {
    const Item& item = passage.items[side][k];
    if (!isContent(context, item)) continue;
    ++all;
    found += stands(item) ? 1 : 0;
  }
  return all == 0 ? 1000 : found * 1000 / all;
}

Range clauseAround(const Context& context, const Items& items, std::uint32_t at) {
  constexpr std::string_view kParting = ",;:.!?()[]\"'-";
  const auto ends = [&](std::uint32_t k) {
    if (items[k].kind != TokenKind::punctuation) return false;
    const std::string_view mark = context.folded(items[k]);
    return mark.size() > 1 || kParting.find(mark) != std::string_view::npos;
  };
  Range clause = {at, at + 1};
  while (clause.begin > 0 && !ends(clause.begin - 1)) --clause.begin;
  while (clause.end < items.size() && !ends(clause.end)) ++clause.end;
  return clause;
}

Flags onBothSides(std::span<const std::uint64_t> keys, std::span<const WhichSide> sides) {
  Flags both(keys.size());
  const List<std::uint32_t> order = ascending(keys);
  for (std::size_t at = 0; at < order.size();) {
    std::size_t end = at;
    Both<bool> stands = {false, false};
    while (end < order.size() && keys[order[end]] == keys[order[at]])
      stands[sides[order[end++]]] = true;
    for (; at < end; ++at) both[order[at]] = stands.before && stands.after;
  }
  return both;
}

bool isNamePart(const Context& context, WhichSide side, const Items& items, std::uint32_t at) {
  const Item& item = items[at];
  return item.kind == TokenKind::word && item.capital && item.quote == none &&
         !(item.start && context.isFunction(item)) && context.textOf(side, item).size() > 1 &&
         !item.is(kMonth | kWeekday | kTitle | kCourtesy | kNumber | kOrdinal | kPronoun) &&
         !(at > 0 && items[at - 1].is(kTitle) && items[at - 1].length > 1);
}

std::string_view withoutPossessive(std::string_view word) {
  if (word.size() > 2 && word.substr(word.size() - 2) == "'s") word.remove_suffix(2);
  return word;
}

}  // namespace stet::findings
