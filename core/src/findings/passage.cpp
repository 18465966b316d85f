#include "findings/passage.hpp"

#include <algorithm>
#include <cassert>

#include "base/both.hpp"
#include "base/bytes.hpp"
#include "base/order.hpp"
#include "stet/list.hpp"
#include "unicode/properties.hpp"
#include "words/joined_words.hpp"

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

std::uint32_t nextKept(const Items& items, std::uint32_t k) {
  while (k < items.size() && items[k].edit != none) ++k;
  return k;
}

// Whether the item at `k` stands on one side only, where `other` comes next, though no edit touches
// it: a mark, or a word that marks an item of a list on the other side, such as the "a" of "a."
bool standsAlone(const Items& items, std::uint32_t k, const Item& other) {
  constexpr int kMostWords = 3;  // Of a marker.
  if (!items[k].isWord()) return true;
  if (!other.isWord()) return false;
  for (int word = 0; word < kMostWords && k < items.size(); ++word) {
    k = nextKept(items, k + 1);
    if (k < items.size() && items[k].id == other.id) return true;
  }
  return false;
}

// What no edit of words touches stands in the same order on both sides, but for what marks items.
void pair(Items& before, Items& after) {
  std::uint32_t i = nextKept(before, 0);
  std::uint32_t j = nextKept(after, 0);
  while (i < before.size() && j < after.size()) {
    const bool same = before[i].id == after[j].id;
    const bool aloneBefore = !same && standsAlone(before, i, after[j]);
    const bool aloneAfter = !same && standsAlone(after, j, before[i]);
    assert((same || aloneBefore || aloneAfter) && "kept words differ");
    if (same) {
      before[i].partner = j;
      after[j].partner = i;
    }
    if (aloneBefore || !aloneAfter) i = nextKept(before, i + 1);
    if (aloneAfter || !aloneBefore) j = nextKept(after, j + 1);
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
        joined_(context.vocabulary.language().joinedWords),
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
    quotation_.begin = quotations_.firstBehind(quotation_, tokens.begin);
    bool start = true;
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      const text::Token& token = article_.tokens[t];
      const TokenKind kind = context_.vocabulary.kind(token.folded);
      // One without text of its own, such as an invisible character that a block begins with, may
      // stand on one side alone though no word was changed.
      if (kind == TokenKind::space || kind == TokenKind::markup) continue;
      const std::uint32_t edit = editAt(token);
      const std::uint32_t quote = quotationAt(t);
      start = start || (quote != none && quotations_[quote].begin == t);
      visitWords(context_.vocabulary, article_.text, token, [&](std::uint32_t id, Range bytes) {
        Item& item = items_.emplace_back(t, bytes, id, context_.vocabulary.use(id), kind);
        if (joined_ && item.use.uses == 0 && kind == TokenKind::word) item.use = readJoined(id);
        item.edit = edit;
        item.quote = quote;
        if (!item.isWord()) return;
        const Category category = categoryOf(bytes.begin);
        item.capital = category == Category::upper && !item.is(kElision);
        item.digits = kind == TokenKind::figure || category == Category::digit;
        item.start = std::exchange(start, false);
      });
    }
  }

  // Of the character at a place; ASCII letters, as most words begin with, at once.
  [[nodiscard]] Category categoryOf(std::uint32_t at) const {
    const char first = article_.text[at];
    if (first >= 'a' && first <= 'z') return Category::lower;
    if (first >= 'A' && first <= 'Z') return Category::upper;
    return text::propertiesOf(text::decode(article_.text, at).value).category;
  }

  // Of a word that the lexicon has not.
  [[nodiscard]] WordUse readJoined(std::uint32_t id) const {
    const std::string_view word = context_.vocabulary.foldedText(id);
    const WordUse number = text::readJoinedNumber(context_.vocabulary.lexicon(), word);
    return number.uses != 0 ? number : text::readJoinedNoun(context_.vocabulary.lexicon(), word);
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
  bool joined_;
  Items& items_;
  Range quotation_;  // The next one of the block, and the end of them.
};

// Whether an edit touches a word or phrase.
bool isTouched(const Items& items, std::size_t at) {
  for (std::size_t k = at; k < at + items[at].length; ++k) {
    if (items[k].edit != none) return true;
  }
  return false;
}

// "We are ready, a dit le général, and we have a plan": the words inside a quotation, between
// commas or dashes, that say whose it is.
class IncisionReader {
 public:
  IncisionReader(const Context& context, Items& items) : context_(context), items_(items) {}

  // Takes those around a verb of saying out of the quotation that it stands in.
  void run(std::uint32_t verb) const {
    constexpr std::uint32_t kLongest = 9;  // Items.
    const std::uint32_t quote = items_[verb].quote;
    std::uint32_t begin = verb;
    while (begin > 0 && items_[begin - 1].quote == quote && context_.isFunction(items_[begin - 1]))
      --begin;
    std::uint32_t end = verb + 1;
    while (end < items_.size() && items_[end].isWord() && end - begin < kLongest) ++end;
    if (begin == 0 || end == items_.size() || end - begin < 2) return;
    if (!parts(begin - 1, quote) || !parts(end, quote)) return;
    for (std::uint32_t k = begin; k < end; ++k) items_[k].quote = none;
  }

 private:
  [[nodiscard]] bool parts(std::uint32_t k, std::uint32_t quote) const {
    const std::string_view mark = context_.folded(items_[k]);
    return items_[k].quote == quote && (mark == "," || mark == "-");
  }

  const Context& context_;
  Items& items_;
};

// Joins phrases, and says what the items of a side bring to the passage.
void survey(Context& context, Items& items, Passage& passage) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Item& item = items[i];
    if (item.is(kOpensPhrase)) joinPhrase(context, items, i);
    if (item.quote != none && item.is(kSaying))
      IncisionReader(context, items).run(static_cast<std::uint32_t>(i));
    passage.quotes = passage.quotes || item.quote != none;
    passage.uses |= item.use.uses;
    if (isTouched(items, i)) passage.changed |= item.use.uses;
    if (item.edit == none) continue;
    passage.capitalsChanged = passage.capitalsChanged || item.capital;
    passage.digitsChanged = passage.digitsChanged || item.digits;
  }
}

}  // namespace

[[gnu::noinline]] void Context::report(const Finding& finding) {
  result.findings.push_back(finding);
}

// A phrase with the bracket behind it that closes one of its own.
static Range withBracket(std::string_view text, Range phrase) {
  if (phrase.end == text.size() || (text[phrase.end] != ')' && text[phrase.end] != ']'))
    return phrase;
  const char opens = text[phrase.end] == ')' ? '(' : '[';
  int open = 0;
  for (const char c : text.substr(phrase.begin, phrase.size()))
    open += c == opens ? 1 : c == text[phrase.end] ? -1 : 0;
  if (open > 0) ++phrase.end;
  return phrase;
}

Range Context::bytes(WhichSide side, const Items& items, Range range) const {
  if (range.empty()) return {};
  return withBracket(article(side).text,
                     {items[range.begin].bytes.begin, items[range.end - 1].bytes.end});
}

void readPassage(Context& context, std::uint32_t sentenceLink, std::uint32_t link,
                 Passage& passage) {
  const SentenceLink& from = context.result.sentenceLinks[sentenceLink];
  passage.link = link;
  passage.sentenceLink = sentenceLink;
  passage.rewritten = from.relation == Relation::rewritten;
  passage.uses = passage.changed = 0;
  passage.capitalsChanged = passage.digitsChanged = passage.quotes = false;
  passage.staying_.before.clear();
  passage.staying_.after.clear();
  passage.clause_ = {};
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

[[gnu::noinline]] Finding Passage::finding(FindingKind kind, Severity severity) const {
  Finding made;
  made.kind = kind;
  made.severity = severity;
  made.link = link;
  made.sentenceLink = sentenceLink;
  return made;
}

// Of the content words of a side, ascending.
List<std::uint64_t> Passage::stems(const Context& context, WhichSide side) const {
  List<std::uint64_t> stems;
  for (const Item& item : items[side]) {
    if (isContent(context, item)) stems.push_back(stemOf(context.folded(item)));
  }
  return sorted(stems);
}

const List<std::uint64_t>& Passage::staying(const Context& context, WhichSide side) const {
  List<std::uint64_t>& sums = staying_[side];
  if (!sums.empty()) return sums;
  const List<std::uint64_t> there = stems(context, otherSide(side));
  std::uint64_t sum = 0;
  for (const Item& item : items[side]) {
    sums.push_back(sum);
    if (!isContent(context, item)) continue;
    const bool stands = item.partner != none || std::binary_search(there.begin(), there.end(),
                                                                   stemOf(context.folded(item)));
    sum += std::uint64_t{1} << 32 | (stands ? 1 : 0);
  }
  sums.push_back(sum);
  return sums;
}

Range Passage::clauseAround(const Context& context, WhichSide side, std::uint32_t at) const {
  Range& last = clause_[side];
  // A mark parts clauses and belongs to those on both sides.
  if (items[side][at].kind == TokenKind::punctuation)
    return findings::clauseAround(context, items[side], at);
  if (!last.contains(at)) last = findings::clauseAround(context, items[side], at);
  return last;
}

Range facing(const Items& items, Range range) {
  if (range.empty()) return {};
  return {items[range.begin].gap.begin, items[range.end - 1].gap.end};
}

std::uint32_t staying(const Context& context, const Passage& passage, WhichSide side, Range range,
                      Range without) {
  const List<std::uint64_t>& sums = passage.staying(context, side);
  const auto within = [&](Range part) {
    return part.begin < part.end ? sums[part.end] - sums[part.begin] : 0;
  };
  const Range left = {std::max(range.begin, without.begin), std::min(range.end, without.end)};
  const std::uint64_t counts = within(range) - within(left);
  const auto all = static_cast<std::uint32_t>(counts >> 32);
  return all == 0 ? 1000 : static_cast<std::uint32_t>(counts) * 1000 / all;
}

std::uint32_t stayingAround(const Context& context, const Passage& passage, WhichSide side,
                            Range thing) {
  constexpr std::uint32_t kShort = 3;  // Items beside the thing.
  const Items& items = passage.items[side];
  const Range all = {0, static_cast<std::uint32_t>(items.size())};
  const Range clause = passage.clauseAround(context, side, thing.begin);
  const std::uint32_t edit = items[thing.begin].edit;
  const bool whole = edit != none && endOf(context.result.edits[edit], otherSide(side)).empty() &&
                     items[clause.begin].edit == edit && items[clause.end - 1].edit == edit;
  if (whole) return staying(context, passage, side, all, clause);
  return staying(context, passage, side, clause.size() <= thing.size() + kShort ? all : clause,
                 thing);
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
  const bool noun =
      context.vocabulary.language().capitalNouns && item.is(kUnit | kScale | kSource | kAge);
  return item.kind == TokenKind::word && item.capital && item.quote == none && !noun &&
         !(item.start && (context.isFunction(item) || item.is(kSource | kAccording))) &&
         context.textOf(side, item).size() > 1 &&
         !item.is(kMonth | kWeekday | kTitle | kCourtesy | kNumber | kOrdinal | kPronoun) &&
         !(at > 0 && items[at - 1].is(kTitle) && items[at - 1].length > 1);
}

std::string_view withoutPossessive(std::string_view word) {
  if (word.size() > 2 && word.substr(word.size() - 2) == "'s") word.remove_suffix(2);
  return word;
}

}  // namespace stet::findings
