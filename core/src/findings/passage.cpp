#include "findings/passage.hpp"

#include <algorithm>
#include <cassert>

#include "base/both.hpp"
#include "base/order.hpp"
#include "stet/list.hpp"
#include "unicode/properties.hpp"

namespace stet::findings {
namespace {

using text::Category;
using text::TokenKind;

constexpr std::uint32_t longestMark = 3;  // Bytes.

bool isLetter(char c) { return (c | ' ') >= 'a' && (c | ' ') <= 'z'; }

char32_t firstOf(std::string_view text) {
  return text.empty() ? U' ' : text::decode(text, 0).value;
}

// What closes a quotation that a mark opens, 0 for what is no such mark. Of marks that open in one
// language and close in another, the first of two opens.
struct Mark {
  char32_t opens;
  char32_t closes[2];
};
constexpr Mark marks[] = {
    {U'"', {U'"', U'\u201D'}},           {U'\u201C', {U'\u201D', U'"'}},
    {U'\u201D', {U'\u201D', U'\u201D'}}, {U'\u201E', {U'\u201C', U'\u201D'}},
    {U'\u00AB', {U'\u00BB', 0}},         {U'\u00BB', {U'\u00AB', U'\u00BB'}},
    {U'\u300C', {U'\u300D', 0}},         {U'\u300E', {U'\u300F', 0}},
    {U'\u300A', {U'\u300B', 0}},         {U'\u2039', {U'\u203A', 0}},
    {U'\u203A', {U'\u2039', 0}},         {U'\'', {U'\'', U'\u2019'}},
    {U'\u2018', {U'\u2019', U'\''}},     {U'\u201A', {U'\u2018', U'\u2019'}},
    {U'\uFF02', {U'\uFF02', 0}},
};

const Mark* markOf(char32_t c) {
  for (const Mark& mark : marks) {
    if (mark.opens == c) return &mark;
  }
  return nullptr;
}

bool isSingle(char32_t c) { return c == U'\'' || c == U'\u2018' || c == U'\u201A'; }

// Longest phrase of the language at an item: sets its use and clears those it takes in.
void joinPhrase(Scene& scene, Items& items, std::size_t at) {
  if (at + 1 == items.size() || !items[at + 1].is(kContinuesPhrase)) return;
  std::string phrase(scene.folded(items[at]));
  WordUse best;
  std::size_t length = 1;
  for (std::size_t k = 1; k < text::kLongestPhrase && at + k < items.size(); ++k) {
    if (!scene.vocabulary.use(items[at + k].id).is(kContinuesPhrase)) break;
    phrase.append(" ").append(scene.folded(items[at + k]));
    const WordUse use = scene.vocabulary.lexicon().find(phrase);
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

}  // namespace

std::string_view Scene::textOf(WhichSide side, const Item& item) const {
  const text::Token& at = token(side, item);
  return article(side).text.substr(at.begin, at.textEnd - at.begin);
}

void Scene::tell(const Finding& finding) { result.findings.push_back(finding); }

Range Scene::bytes(WhichSide side, const Items& items, Range range) const {
  if (range.empty()) return {};
  return {token(side, items[range.begin]).begin, token(side, items[range.end - 1]).textEnd};
}

// The items of a side, annotated from the edits of their link, and what they bring to the passage.
static void readItems(Scene& scene, WhichSide side, std::span<const std::uint32_t> sentences,
                      Range edits, Passage& passage) {
  constexpr Uses figures =
      kNumber | kScale | kOrdinal | kMonth | kWeekday | kNoon | kAge | kUnit | kApproximator;
  Items& items = passage.items[side];
  items.clear();
  const text::Article& article = scene.article(side);
  const List<Range>& quotes = scene.quotes[side];
  std::uint32_t edit = edits.begin;
  std::size_t quote = 0;
  if (!sentences.empty()) {
    const std::uint32_t first = article.sentences[sentences.front()].tokens.begin;
    quote = static_cast<std::size_t>(
        std::partition_point(quotes.begin(), quotes.end(),
                             [&](Range each) { return each.end <= first; }) -
        quotes.begin());
  }
  // The edit and the quotation that the next tokens may lie in.
  const auto editAt = [&](std::uint32_t at) {
    return at < edits.end ? endOf(scene.result.edits[at], side) : Range{none, none};
  };
  const auto quoteAt = [&](std::size_t at) {
    return at < quotes.size() ? quotes[at] : Range{none, none};
  };
  Range changed = editAt(edit);
  Range quoted = quoteAt(quote);
  std::size_t size = 0;
  for (const std::uint32_t s : sentences) size += article.sentences[s].tokens.size();
  items.reserve(size);
  for (const std::uint32_t s : sentences) {
    const Range tokens = article.sentences[s].tokens;
    bool start = true;
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      const text::Token& token = article.tokens[t];
      const TokenKind kind = scene.vocabulary.kind(token.folded);
      // One without text of its own, such as an invisible character that a block begins with, may
      // stand on one side alone though no word was changed.
      if (kind == TokenKind::space) continue;
      Item& item = items.emplace_back(t, token.folded, scene.vocabulary.use(token.folded), kind);
      while (changed.end <= token.begin) changed = editAt(++edit);
      if (changed.begin < token.textEnd && isWorded(scene.result.edits[edit])) item.edit = edit;
      while (quoted.end <= t) quoted = quoteAt(++quote);
      if (quoted.begin <= t) {
        item.quote = static_cast<std::uint32_t>(quote);
        start = start || quoted.begin == t;
      }
      if (item.isWord()) {
        const Category category =
            text::propertiesOf(text::decode(article.text, token.begin).value).category;
        item.capital = category == Category::upper;
        item.digits = item.kind == TokenKind::figure || category == Category::digit;
        item.start = start;
        start = false;
      }
    }
  }
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Item& item = items[i];
    if (item.is(kOpensPhrase)) joinPhrase(scene, items, i);
    passage.quotes = passage.quotes || item.quote != none;
    passage.says = passage.says || item.is(kSaying | kAccording);
    if (item.edit == none) continue;
    passage.figureChanged = passage.figureChanged || item.is(figures) || item.digits;
  }
}

void readPassage(Scene& scene, std::uint32_t sentenceLink, std::uint32_t link, Passage& passage) {
  const SentenceLink& from = scene.result.sentenceLinks[sentenceLink];
  passage.link = link;
  passage.sentenceLink = sentenceLink;
  passage.rewritten = from.relation == Relation::rewritten;
  passage.quotes = passage.says = passage.figureChanged = false;
  for (const WhichSide side : kSides) {
    readItems(scene, side, scene.result.list(endOf(from, side)), from.edits, passage);
  }
  pair(passage.items.before, passage.items.after);
}

Flags onBothSides(std::span<const std::uint64_t> keys, std::span<const WhichSide> sides) {
  Flags both(keys.size());
  const List<std::uint32_t> order = align::ascending(keys);
  for (std::size_t at = 0; at < order.size();) {
    std::size_t end = at;
    Both<bool> stands = {false, false};
    while (end < order.size() && keys[order[end]] == keys[order[at]])
      stands[sides[order[end++]]] = true;
    for (; at < end; ++at) both[order[at]] = stands.before && stands.after;
  }
  return both;
}

bool isNamePart(const Scene& scene, WhichSide side, const Items& items, std::uint32_t at) {
  const Item& item = items[at];
  return item.kind == TokenKind::word && item.capital && item.quote == none &&
         !(item.start && scene.isFunction(item)) && scene.textOf(side, item).size() > 1 &&
         !item.is(kMonth | kWeekday | kTitle | kCourtesy | kNumber | kOrdinal | kPronoun) &&
         !(at > 0 && items[at - 1].is(kTitle) && items[at - 1].length > 1);
}

std::string_view withoutPossessive(std::string_view word) {
  if (word.size() > 2 && word.substr(word.size() - 2) == "'s") word.remove_suffix(2);
  return word;
}

Strays findQuotes(Scene& scene, WhichSide side, std::uint32_t block) {
  const text::Article& article = scene.article(side);
  const Range sentences = article.blocks[block].sentences;
  if (sentences.empty()) return {};
  const std::uint32_t begin = article.sentences[sentences.begin].tokens.begin;
  const std::uint32_t end = article.sentences[sentences.end - 1].tokens.end;
  const auto mark = [&](std::uint32_t t) -> char32_t {
    const text::Token& token = article.tokens[t];
    // Letters are told by their byte, which stands nearer than their kind.
    if (token.textEnd - token.begin - 1 >= longestMark || isLetter(article.text[token.begin]) ||
        scene.vocabulary.kind(token.folded) != TokenKind::punctuation) {
      return 0;
    }
    return firstOf(article.text.substr(token.begin, token.textEnd - token.begin));
  };
  const auto spaceBefore = [&](std::uint32_t t) {
    return t == begin || article.tokens[t - 1].textEnd < article.tokens[t].begin;
  };
  const auto spaceAfter = [&](std::uint32_t t) {
    return t + 1 >= end || article.tokens[t].textEnd < article.tokens[t + 1].begin;
  };
  const Mark* open = nullptr;
  std::uint32_t from = 0;
  Strays strays;
  std::uint32_t brackets[] = {none, none};  // Open ones, round and square.
  for (std::uint32_t t = begin; t < end; ++t) {
    const char32_t c = mark(t);
    if (c == 0) continue;
    if (article.tokens[t].textEnd - article.tokens[t].begin == 1) {
      if (c == '(' || c == '[') brackets[c == '[' ? 1 : 0] = t;
      if (c == ')' || c == ']') brackets[c == ']' ? 1 : 0] = none;
    }
    // Of straight marks the spaces tell which opens and which closes.
    const bool opens = c == '"' && spaceBefore(t) && !spaceAfter(t);
    const bool closes = c == '"' && !spaceBefore(t) && spaceAfter(t);
    if (open == nullptr && closes) {
      strays.quote = t;
      continue;
    }
    if (open != nullptr && !(opens && open->opens == '"') &&
        (c == open->closes[0] || c == open->closes[1])) {
      if (isSingle(open->opens) && spaceBefore(t)) continue;  // An apostrophe.
      // A single mark around a letter or two stands for others: rock 'n' roll.
      const bool brief =
          isSingle(open->opens) && article.tokens[t - 1].textEnd - article.tokens[from].begin < 3;
      if (t > from && !brief) scene.quotes[side].push_back({from, t});
      open = nullptr;
    } else if (open == nullptr || isSingle(open->opens) || opens) {
      const Mark* opening = markOf(c);
      if (opening == nullptr || (open != nullptr && isSingle(c))) continue;
      if (open != nullptr && !isSingle(open->opens)) strays.quote = from - 1;
      // An apostrophe opens nothing: it must stand before a letter and behind a space or a bracket.
      if (isSingle(c) &&
          (spaceAfter(t) || (!spaceBefore(t) && t > begin && mark(t - 1) == 0) ||
           scene.vocabulary.kind(article.tokens[t + 1].folded) == TokenKind::figure)) {
        continue;
      }
      open = opening;
      from = t + 1;
    }
  }
  strays.bracket = std::min(brackets[0], brackets[1]);
  if (open == nullptr || isSingle(open->opens)) return strays;
  // Speech that goes on in the next paragraph opens again there; else a mark was forgotten.
  const bool goesOn =
      block + 1 < article.blocks.size() && !article.blocks[block + 1].sentences.empty() && [&] {
        const Range next = article.sentences[sentences.end].tokens;
        return !next.empty() && mark(next.begin) == open->opens;
      }();
  if (!goesOn) {
    strays.quote = from - 1;
  } else if (end > from) {
    scene.quotes[side].push_back({from, end});
  }
  return strays;
}

}  // namespace stet::findings
