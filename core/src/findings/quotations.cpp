#include "findings/quotations.hpp"

#include <algorithm>
#include <utility>

#include "align/lcs.hpp"
#include "base/both.hpp"
#include "base/order.hpp"
#include "stet/list.hpp"

namespace stet::findings {
namespace {

constexpr std::uint32_t kNumbers = 1U << 31;  // Ids of number words and figures alike.
constexpr std::uint32_t kShortQuote = 4;      // Tokens; fewer may be a term.
constexpr std::uint32_t kLeastWords = 2;      // Of a quotation that is told to have come or gone.

// A quotation's words within a passage.
struct Piece {
  std::uint32_t quote;
  Range words;  // Of Stream::ids.
};

// The quoted words of one side.
struct Stream {
  List<std::uint32_t> ids;
  List<std::uint32_t> items;  // Of each word.
  List<Piece> pieces;
};

std::uint32_t idOf(const Context& context, const Item& item) {
  if (item.is(kNumber)) return kNumbers | item.use.number;
  if (item.kind != text::TokenKind::figure) return item.id;
  const std::string_view text = context.folded(item);
  std::uint32_t value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9' || value > 99) return item.id;
    value = value * 10 + static_cast<std::uint32_t>(c - '0');
  }
  return kNumbers | value;
}

Stream streamOf(const Context& context, const Items& items) {
  Stream stream;
  for (std::uint32_t i = 0; i < items.size(); ++i) {
    if (items[i].quote == none || !items[i].isWord()) continue;
    const auto at = static_cast<std::uint32_t>(stream.ids.size());
    if (stream.pieces.empty() || stream.pieces.back().quote != items[i].quote)
      stream.pieces.push_back({items[i].quote, {at, at}});
    stream.ids.push_back(idOf(context, items[i]));
    stream.items.push_back(i);
    stream.pieces.back().words.end = at + 1;
  }
  return stream;
}

// Pieces [begin, end) of both sides that are the same quotation, perhaps cut in two by "he said".
struct Group {
  Both<Range> pieces;
};

class QuotationRule {
 public:
  QuotationRule(Context& context, const Passage& passage, List<LoneQuote>& alone)
      : context_(context), passage_(passage), alone_(alone) {
    for (const WhichSide side : kSides) streams_[side] = streamOf(context, passage.items[side]);
  }

  bool run() {
    const bool both = !streams_.before.ids.empty() && !streams_.after.ids.empty();
    if (streams_.before.ids == streams_.after.ids) return both;
    if (both) match();
    group();
    for (const Group& each : groups_) compare(each);
    left();
    return kept_;
  }

 private:
  [[nodiscard]] const Items& items(WhichSide side) const { return passage_.items[side]; }
  [[nodiscard]] std::uint32_t pieceOf(WhichSide side, std::uint32_t word) const {
    const List<Piece>& pieces = streams_[side].pieces;
    return static_cast<std::uint32_t>(
        std::partition_point(pieces.begin(), pieces.end(),
                             [&](const Piece& piece) { return piece.words.end <= word; }) -
        pieces.begin());
  }

  // The lesser side first, so that exchanging the sides changes nothing.
  void match() {
    const List<std::uint32_t>& before = streams_.before.ids;
    const List<std::uint32_t>& after = streams_.after.ids;
    const bool swapped = before.size() != after.size()
                             ? before.size() > after.size()
                             : std::lexicographical_compare(after.begin(), after.end(),
                                                            before.begin(), before.end());
    matches_ =
        align::longestCommonSubsequence(swapped ? after : before, swapped ? before : after).matches;
    if (!swapped) return;
    for (align::Match& match : matches_) std::swap(match.before, match.after);
  }

  // Pieces that share a third of the words of the lesser belong together; so do all between.
  void group() {
    for (const WhichSide side : kSides) grouped_[side].assign(streams_[side].pieces.size(), false);
    std::uint32_t shared = 0;
    Both<std::uint32_t> last = {none, none};
    const auto close = [&] {
      if (shared == 0) return;
      const std::uint32_t least = std::min(streams_.before.pieces[last.before].words.size(),
                                           streams_.after.pieces[last.after].words.size());
      if (shared * 3 >= least) join(last.before, last.after);
      shared = 0;
    };
    for (const align::Match& match : matches_) {
      for (std::uint32_t k = 0; k < match.length; ++k) {
        const std::uint32_t one = pieceOf(kBefore, match.before + k);
        const std::uint32_t other = pieceOf(kAfter, match.after + k);
        if (one != last.before || other != last.after) close();
        last.before = one;
        last.after = other;
        ++shared;
      }
    }
    close();
  }

  void join(std::uint32_t one, std::uint32_t other) {
    grouped_.before[one] = grouped_.after[other] = true;
    if (!groups_.empty() &&
        (groups_.back().pieces.before.end > one || groups_.back().pieces.after.end > other)) {
      groups_.back().pieces.before.end = one + 1;
      groups_.back().pieces.after.end = other + 1;
      return;
    }
    groups_.push_back({{{one, one + 1}, {other, other + 1}}});
  }

  [[nodiscard]] Range wordsOf(WhichSide side, Range pieces) const {
    const List<Piece>& all = streams_[side].pieces;
    return {all[pieces.begin].words.begin, all[pieces.end - 1].words.end};
  }

  // Bytes of words [begin, end) of a stream; an empty range before `begin` where there are none.
  [[nodiscard]] Range bytes(WhichSide side, Range words, Range within) const {
    const Stream& stream = streams_[side];
    if (!words.empty()) {
      return context_.bytes(side, items(side),
                            {stream.items[words.begin], stream.items[words.end - 1] + 1});
    }
    const bool last = words.begin == within.end;
    const Range beside =
        bytes(side, {words.begin - (last ? 1 : 0), words.begin + (last ? 0 : 1)}, within);
    return last ? Range{beside.end, beside.end} : Range{beside.begin, beside.begin};
  }

  void compare(const Group& group) {
    const Both<Range> words = {wordsOf(kBefore, group.pieces.before),
                               wordsOf(kAfter, group.pieces.after)};
    // What differs, from the first to the last change, and whether both sides lost words.
    Both<Range> changed = {{none, 0}, {none, 0}};
    Both<bool> lost = {false, false};
    bool inside = false;
    Both<std::uint32_t> at = {words.before.begin, words.after.begin};
    const auto gap = [&](std::uint32_t one, std::uint32_t other) {
      const Both<std::uint32_t> to = {one, other};
      if (at.before == one && at.after == other) return;
      for (const WhichSide side : kSides) {
        lost[side] = lost[side] || at[side] < to[side];
        changed[side].begin = std::min(changed[side].begin, at[side]);
        changed[side].end = to[side];
      }
      const bool begins = at.before == words.before.begin && at.after == words.after.begin;
      const bool ends = one == words.before.end && other == words.after.end;
      inside = inside || !(begins || ends || elided(to));
    };
    for (const align::Match& match : matches_) {
      if (match.before + match.length <= words.before.begin ||
          match.after + match.length <= words.after.begin) {
        continue;
      }
      if (match.before >= words.before.end || match.after >= words.after.end) break;
      const std::uint32_t skip = std::max(at.before > match.before ? at.before - match.before : 0,
                                          at.after > match.after ? at.after - match.after : 0);
      gap(match.before + skip, match.after + skip);
      at.before = std::min(match.before + match.length, words.before.end);
      at.after = std::min(match.after + match.length, words.after.end);
    }
    gap(words.before.end, words.after.end);
    if (!lost.before && !lost.after) {
      kept_ = true;
      return;
    }
    const bool trimmed = lost.before != lost.after && !inside && !negates(changed);
    Finding finding = passage_.finding(!trimmed      ? FindingKind::quotationAltered
                                       : lost.before ? FindingKind::quotationShortened
                                                     : FindingKind::quotationExtended,
                                       trimmed ? Severity::check : Severity::alert);
    for (const WhichSide side : kSides) {
      endOf(finding, side) = bytes(side, changed[side], words[side]);
      wholeOf(finding, side) = bytes(side, words[side], words[side]);
    }
    context_.report(finding);
  }

  // Whether nothing but a negation came or went, at an end of the quotation: "[No] sabíamos nada".
  [[nodiscard]] bool negates(const Both<Range>& changed) const {
    constexpr std::uint32_t kMost = 2;  // Words.
    for (const WhichSide side : kSides) {
      for (std::uint32_t w = changed[side].begin; w < changed[side].end; ++w) {
        const bool few = changed[side].size() <= kMost;
        if (few && items(side)[streams_[side].items[w]].is(kNegation)) return true;
      }
    }
    return false;
  }

  // Whether one of the sides has an ellipsis before a word: what was left out there is owned up to.
  [[nodiscard]] bool elided(const Both<std::uint32_t>& words) const {
    for (const WhichSide side : kSides) {
      if (words[side] >= streams_[side].items.size()) continue;
      const std::uint32_t item = streams_[side].items[words[side]];
      for (std::uint32_t back = 1; back <= 2 && back <= item; ++back) {
        const std::string_view mark = context_.folded(items(side)[item - back]);
        if (mark == "…" || mark.substr(0, 2) == "..") return true;
      }
    }
    return false;
  }

  void left() {
    Both<List<std::uint32_t>> pieces;
    for (const WhichSide side : kSides) {
      for (std::uint32_t k = 0; k < grouped_[side].size(); ++k) {
        if (!grouped_[side][k]) pieces[side].push_back(k);
      }
    }
    Both<std::size_t> done = {0, 0};
    if (pieces.before.size() == pieces.after.size() && !pieces.before.empty()) {
      for (std::size_t k = 0; k < pieces.before.size(); ++k) {
        if (!replaced(pieces.before[k], pieces.after[k])) break;
        for (const WhichSide side : kSides) ++done[side];
      }
    }
    for (const WhichSide side : kSides) {
      for (std::size_t k = done[side]; k < pieces[side].size(); ++k) single(side, pieces[side][k]);
    }
  }

  [[nodiscard]] std::uint32_t editOf(WhichSide side, Range words) const {
    for (std::uint32_t w = words.begin; w < words.end; ++w) {
      const std::uint32_t edit = items(side)[streams_[side].items[w]].edit;
      if (edit != none) return edit;
    }
    return none;
  }

  // A quotation in the place of another: none of the words is kept, all around them is.
  bool replaced(std::uint32_t one, std::uint32_t other) {
    const Both<Range> words = {streams_.before.pieces[one].words,
                               streams_.after.pieces[other].words};
    const std::uint32_t edit = editOf(kBefore, words.before);
    if (edit == none || edit != editOf(kAfter, words.after)) return false;
    Finding finding = passage_.finding(FindingKind::quotationAltered, Severity::alert);
    for (const WhichSide side : kSides) {
      endOf(finding, side) = bytes(side, words[side], words[side]);
      wholeOf(finding, side) = endOf(finding, side);
    }
    context_.report(finding);
    return true;
  }

  // A quotation of one side: its words may stand on the other without marks, or others for them.
  void single(WhichSide side, std::uint32_t piece) {
    const Range words = streams_[side].pieces[piece].words;
    const WhichSide far = otherSide(side);
    if (!isMarkChanged(side, words)) return;
    Finding finding = passage_.finding(
        side == kBefore ? FindingKind::quotationUnmarked : FindingKind::quotationMarked,
        !passage_.has(kSaying | kAccording) ? Severity::note
        : side == kBefore                   ? Severity::check
                                            : Severity::alert);
    endOf(finding, side) = bytes(side, words, words);
    Range there = {none, 0};
    std::uint32_t found = 0;
    for (std::uint32_t w = words.begin; w < words.end; ++w) {
      const std::uint32_t partner = partnerOf(side, w, there.begin == none ? 0 : there.end);
      if (partner == none) continue;
      ++found;
      there.begin = std::min(there.begin, partner);
      there.end = partner + 1;
    }
    if (found * 2 <= words.size()) there = inTheSameEdit(side, words);
    if (there.begin != none && !there.empty()) {
      endOf(finding, far) = context_.bytes(far, items(far), there);
      context_.report(finding);
      return;
    }
    finding.kind = side == kBefore ? FindingKind::quotationRemoved : FindingKind::quotationAdded;
    finding.severity = side == kBefore ? Severity::check : Severity::note;
    const std::uint32_t edit = editOf(side, words);
    if (edit != none) {
      const std::uint32_t place = endOf(context_.result.edits[edit], far).begin;
      endOf(finding, far) = {place, place};
    }
    const Item& first = items(side)[streams_[side].items[words.begin]];
    alone_.push_back({side, context_.quotations(side)[first.quote], finding});
  }

  // Whether it is in this passage that a mark of the quotation came or went. A quotation may go on
  // over several, and its last mark may stand in the next.
  [[nodiscard]] bool isMarkChanged(WhichSide side, Range words) const {
    const Items& of = items(side);
    const std::uint32_t first = streams_[side].items[words.begin];
    const std::uint32_t last = streams_[side].items[words.end - 1];
    const Range tokens = context_.quotations(side)[of[first].quote];
    const auto isChanged = [&](std::uint32_t k) {
      return of[k].kind == text::TokenKind::punctuation && of[k].edit != none;
    };
    if (first > 0 && of[first].token == tokens.begin && isChanged(first - 1)) return true;
    for (std::uint32_t k = last + 1; k < of.size(); ++k) {
      if (of[k].token == tokens.end) return isChanged(k);
    }
    return of.back().token + 1 == tokens.end;
  }

  // Where a quoted word stands on the other side without marks, at `from` or after.
  [[nodiscard]] std::uint32_t partnerOf(WhichSide side, std::uint32_t word,
                                        std::uint32_t from) const {
    const Item& item = items(side)[streams_[side].items[word]];
    const Items& others = items(otherSide(side));
    if (item.partner != none && others[item.partner].quote == none) return item.partner;
    for (std::uint32_t k = from; k < others.size(); ++k) {
      if (others[k].id == item.id && others[k].quote == none) return k;
    }
    return none;
  }

  // Unquoted content words that the other side has in the edit that brought or took the quotation.
  [[nodiscard]] Range inTheSameEdit(WhichSide side, Range words) const {
    const std::uint32_t edit = editOf(side, words);
    const Items& others = items(otherSide(side));
    Range there = {none, 0};
    if (edit == none || passage_.rewritten) return there;
    std::uint32_t found = 0;
    for (std::uint32_t k = 0; k < others.size(); ++k) {
      if (others[k].edit != edit || others[k].quote != none || !others[k].isWord()) continue;
      there.begin = std::min(there.begin, k);
      there.end = k + 1;
      ++found;
    }
    if (there.begin == none) return there;
    const bool says =
        std::any_of(others.begin() + there.begin, others.begin() + there.end,
                    [&](const Item& item) { return item.isWord() && !context_.isFunction(item); });
    // So many more words say something else.
    return says && found <= words.size() * 2 + 2 ? there : Range{none, 0};
  }

  Context& context_;
  const Passage& passage_;
  List<LoneQuote>& alone_;
  Both<Stream> streams_;
  List<align::Match> matches_;
  Both<Flags> grouped_;
  List<Group> groups_;
  bool kept_ = false;
};

// The words of a lone quotation.
List<std::uint32_t> idsOf(const Context& context, const LoneQuote& quote) {
  List<std::uint32_t> ids;
  for (std::uint32_t t = quote.tokens.begin; t < quote.tokens.end; ++t) {
    const std::uint32_t id = context.article(quote.side).tokens[t].folded;
    if (context.vocabulary.kind(id) != text::TokenKind::punctuation) ids.push_back(id);
  }
  return ids;
}

// Hashes of three words in a row, or of all where there are fewer.
void addShingles(const List<std::uint32_t>& ids, std::uint32_t quote, List<std::uint64_t>& keys,
                 List<std::uint32_t>& owners) {
  const std::size_t width = std::min<std::size_t>(3, ids.size());
  for (std::size_t at = 0; width > 0 && at + width <= ids.size(); ++at) {
    std::uint64_t key = width;
    for (std::size_t k = 0; k < width; ++k) key = key * 0x9E3779B97F4A7C15 + ids[at + k] + 1;
    keys.push_back(key ^ key >> 29);
    owners.push_back(quote);
  }
}

// Whether some words name who says something.
bool saysSomething(const Context& context, WhichSide side, Range tokens) {
  const text::Vocabulary& vocabulary = context.vocabulary;
  const auto idOf = [&](std::uint32_t t) { return context.article(side).tokens[t].folded; };
  const auto says = [](WordUse use) { return use.is(kSaying | kAccording | kAccordingAfter); };
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const WordUse use = vocabulary.use(idOf(t));
    if (says(use)) return true;
    if (!use.is(kOpensPhrase)) continue;
    std::string phrase(vocabulary.foldedText(idOf(t)));
    const std::uint32_t end = std::min<std::uint32_t>(tokens.end, t + text::kLongestPhrase);
    for (std::uint32_t k = t + 1; k < end; ++k) {
      phrase.append(" ").append(vocabulary.foldedText(idOf(k)));
      if (says(vocabulary.lexicon().find(phrase))) return true;
    }
  }
  return false;
}

// Whether a quotation is somebody's words: it is a sentence, or its paragraph names who says it.
// The others are terms and titles: a “What if?” workshop.
bool isSpeech(const Context& context, WhichSide side, Range quotation, std::uint32_t sentence) {
  const text::Article& article = context.article(side);
  const std::uint32_t block = article.blockOf[sentence];
  const bool opens = quotation.begin <= article.sentences[sentence].tokens.begin + 1;
  return (opens && article.blocks[block].role != Role::listItem) ||
         saysSomething(context, side, article.tokensOf(block));
}

}  // namespace

bool compareQuotes(Context& context, const Passage& passage, List<LoneQuote>& alone) {
  return QuotationRule(context, passage, alone).run();
}

void loneQuotes(Context& context, WhichSide side, std::uint32_t sentence, const Finding& place,
                List<LoneQuote>& alone) {
  text::Quotations& quotations = context.quotations(side);
  const Range tokens = context.article(side).sentences[sentence].tokens;
  const Range within = quotations.of(context.article(side).blockOf[sentence]);
  for (std::uint32_t q = quotations.firstBehind(within, tokens.begin); q < within.end; ++q) {
    const Range quotation = quotations[q];
    if (quotation.begin >= tokens.end) break;
    if (quotation.size() < kShortQuote && !saysSomething(context, side, tokens)) continue;
    if (!isSpeech(context, side, quotation, sentence)) continue;
    Finding finding = place;
    finding.kind = side == kBefore ? FindingKind::quotationRemoved : FindingKind::quotationAdded;
    finding.severity = side == kBefore ? Severity::check : Severity::note;
    const List<text::Token>& words = context.article(side).tokens;
    endOf(finding, side) = {words[quotation.begin].begin, words[quotation.end - 1].textEnd};
    alone.push_back({side, quotation, finding, true});
  }
}

// Whether a quotation goes on from another of its paragraph, in sentences that came or went: “…,”
// she said. “…” The first speaks for both.
static bool resumes(const Context& context, const LoneQuote& quote, const LoneQuote& first) {
  if (!quote.whole || first.side != quote.side) return false;
  const text::Article& article = context.article(quote.side);
  return article.blockOfToken(quote.tokens.begin) == article.blockOfToken(first.tokens.begin);
}

void reportLoneQuotes(Context& context, List<LoneQuote>& alone) {
  // In the order of their places, which exchanging the sides does not change.
  List<std::uint64_t> places;
  for (LoneQuote& quote : alone) {
    const std::uint32_t there = endOf(quote.finding, otherSide(quote.side)).begin;
    places.push_back((static_cast<std::uint64_t>(quote.side) << 63) |
                     (std::uint64_t{quote.tokens.begin} << 32) | there);
  }
  // A quotation over several sentences is met in each.
  List<LoneQuote> sorted;
  for (const std::uint32_t k : ascending(places)) {
    const bool again = !sorted.empty() && sorted.back().side == alone[k].side &&
                       sorted.back().tokens == alone[k].tokens;
    if (!again) sorted.push_back(alone[k]);
  }
  alone = std::move(sorted);

  // A quotation is found again by the words in a row that both sides have.
  List<std::size_t> sizes;
  List<std::uint64_t> keys;
  List<std::uint32_t> owners;
  for (std::uint32_t k = 0; k < alone.size(); ++k) {
    const List<std::uint32_t> ids = idsOf(context, alone[k]);
    addShingles(ids, k, keys, owners);
    sizes.push_back(ids.size());
  }
  List<WhichSide> sides;
  for (const std::uint32_t owner : owners) sides.push_back(alone[owner].side);
  const Flags both = onBothSides(keys, sides);
  List<std::uint32_t> shared(alone.size(), 0);
  for (std::size_t k = 0; k < owners.size(); ++k) shared[owners[k]] += both[k];
  std::uint32_t told = none;  // The last one.
  for (std::uint32_t k = 0; k < alone.size(); ++k) {
    if (sizes[k] < kLeastWords || shared[k] * 2 + 2 > sizes[k]) continue;
    if (told != none && resumes(context, alone[k], alone[told])) continue;
    told = k;
    context.report(alone[k].finding);
  }
}

}  // namespace stet::findings
