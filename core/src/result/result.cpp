#include "result/result.hpp"

#include <algorithm>
#include <utility>

#include "base/order.hpp"
#include "result/measures.hpp"
#include "result/moves.hpp"
#include "result/rows.hpp"
#include "result/stats.hpp"

namespace stet {
namespace {

using align::Members;

// What both ends of a link hold, and what it keeps of that.
struct Balance {
  std::uint64_t weight = 0;
  std::uint64_t content = 0;
  std::uint64_t keptWeight = 0;
  std::uint64_t keptContent = 0;
  bool worded = false;  // an edit beyond spacing, or something that came or went
  bool exact = true;

  void hold(const Measure& measure) {
    weight += measure.weight;
    content += measure.content;
  }
  // Dice's coefficient in thousandths: what is kept stands on both sides, and `weight` is the sum
  // of both (Dice, Measures of the Amount of Ecologic Association Between Species, 1945).
  [[nodiscard]] std::uint16_t similarity() const {
    return static_cast<std::uint16_t>(
        weight == 0 || !worded ? 1000 : std::min<std::uint64_t>(1000, keptWeight * 2000 / weight));
  }
  [[nodiscard]] Relation relation(std::size_t before, std::size_t after) const {
    if (before == 0) return Relation::added;
    if (after == 0) return Relation::removed;
    if (before > 1) return after > 1 ? Relation::regrouped : Relation::merged;
    if (after > 1) return Relation::split;
    if (!worded) return Relation::unchanged;
    // Both ends hold what is kept: a quarter of their sum is half of each.
    return keptContent * 4 < content ? Relation::rewritten : Relation::edited;
  }
};

bool hasBothEnds(const Members& members) {
  return !members.before.empty() && !members.after.empty();
}

// The side on which a group stands: before if on both.
WhichSide sideOf(const Members& group) { return group.before.empty() ? kAfter : kBefore; }

Range addTo(List<std::uint32_t>& pool, std::span<const std::uint32_t> list) {
  const auto begin = static_cast<std::uint32_t>(pool.size());
  pool.append(list);
  return {begin, static_cast<std::uint32_t>(pool.size())};
}

Side sideOf(const text::Article& article) {
  Side side;
  side.blocks = article.blocks;
  side.sentences.reserve(article.sentences.size());
  for (const text::Sentence& sentence : article.sentences) side.sentences.push_back(sentence.range);
  return side;
}

// Where the other text would have a group with one empty end.
struct Place {
  std::uint32_t byte = 0;
  std::uint32_t follows = 0;  // the sentence there that it follows
};

// Derives one comparison. Blocks are asked for their link by the layout's numbers.
class ResultBuilder {
 public:
  ResultBuilder(const Both<const text::Article*>& articles, const Both<List<Measure>>& measures,
                const Layout& layout, const Draft& draft, Comparison& comparison)
      : articles_(articles),
        measures_(measures),
        layout_(layout),
        draft_(draft),
        comparison_(comparison),
        balances_(layout.order.size()) {}

  void writeSentenceLinks() {
    for (const WhichSide side : kSides) {
      for (const std::uint32_t s : draft_.unsearched[side])
        balances_[linkOfSentence(side, s)].exact = false;
    }
    const List<Place> places = placesOf();
    comparison_.sentenceLinks.reserve(draft_.links.sentences.size());
    for (const std::uint32_t k : inReadingOrder(places)) writeSentenceLink(k, places[k].byte);
  }

  void writeLinks() {
    for (std::uint32_t k = 0; k < layout_.order.size(); ++k) {
      const align::BlockLink& from = draft_.links.blocks[layout_.order[k]];
      Link link;
      link.before = addTo(comparison_.members, from.before);
      link.after = addTo(comparison_.members, from.after);
      link.relation = balances_[k].relation(from.before.size(), from.after.size());
      link.moved = from.moved;
      link.row = layout_.mainRow[k];
      link.exact = balances_[k].exact;
      if (hasBothEnds(from)) link.similarity = balances_[k].similarity();
      comparison_.exact = comparison_.exact && link.exact;
      comparison_.links.push_back(link);
    }
  }

 private:
  [[nodiscard]] std::uint32_t linkOfSentence(WhichSide side, std::uint32_t sentence) const {
    return layout_.linkOf[side][articles_[side]->blockOf[sentence]];
  }

  // The groups, by their sentences after. What was removed follows what stood before it.
  [[nodiscard]] List<std::uint32_t> inReadingOrder(const List<Place>& places) const {
    const List<Members>& groups = draft_.links.sentences;
    List<std::uint64_t> keys;
    keys.reserve(groups.size());
    for (std::uint32_t k = 0; k < groups.size(); ++k) {
      keys.push_back(groups[k].after.empty()
                         ? keyOf(places[k].follows, groups[k].before.front() + 1)
                         : keyOf(groups[k].after.front(), 0));
    }
    return ascending(keys);
  }

  // The place of each group; one that has two ends needs none. A side is walked in order, and what
  // stands alone on it takes the place behind the last sentence that stayed. One that moved leads
  // elsewhere, so that it is passed over.
  [[nodiscard]] List<Place> placesOf() const {
    const List<Members>& groups = draft_.links.sentences;
    List<Place> places(groups.size());
    for (const WhichSide side : kSides) {
      const WhichSide far = otherSide(side);
      List<std::uint32_t> owner(articles_[side]->sentences.size());
      for (std::uint32_t k = 0; k < groups.size(); ++k) {
        for (const std::uint32_t s : groups[k][side]) owner[s] = k;
      }
      Place place;
      for (const std::uint32_t k : owner) {
        const Members& group = groups[k];
        if (group[far].empty()) {
          places[k] = place;
        } else if (!group.moved && !moved(linkOfSentence(far, group[far].back()))) {
          place = {articles_[far]->sentences[group[far].back()].range.end, group[far].front()};
        }
      }
    }
    return places;
  }

  [[nodiscard]] bool moved(std::uint32_t link) const {
    return draft_.links.blocks[layout_.order[link]].moved;
  }

  void writeSentenceLink(std::uint32_t k, std::uint32_t place) {
    const Members& group = draft_.links.sentences[k];
    const Balance balance = balanceOf(group, draft_.changes[k].kept);
    SentenceLink link;
    link.before = addTo(comparison_.members, group.before);
    link.after = addTo(comparison_.members, group.after);
    link.relation = balance.relation(group.before.size(), group.after.size());
    link.moved = group.moved;
    link.similarity = hasBothEnds(group) ? balance.similarity() : std::uint16_t{0};
    link.edits.begin = static_cast<std::uint32_t>(comparison_.edits.size());
    if (hasBothEnds(group)) {
      const Range edits = draft_.changes[k].edits;
      comparison_.edits.append(std::span(draft_.edits).subspan(edits.begin, edits.size()));
    } else {
      comparison_.edits.push_back(wholeEdit(group, place));
    }
    link.edits.end = static_cast<std::uint32_t>(comparison_.edits.size());
    addToLinks(group, balance);
    comparison_.sentenceLinks.push_back(link);
  }

  [[nodiscard]] Balance balanceOf(const Members& group, const diff::Kept& kept) const {
    Balance balance;
    if (kept.whole) {
      // The same text may read otherwise on one side: a dash that begins a block can be a marker.
      const Measure& one = measures_.before[group.before.front()];
      const Measure& other = measures_.after[group.after.front()];
      balance.keptWeight = std::min(one.weight, other.weight);
      balance.keptContent = std::min(one.content, other.content);
    } else {
      balance.keptWeight = kept.weight;
      balance.keptContent = kept.content;
    }
    balance.worded = kept.worded;
    balance.exact = kept.exact;
    for (const WhichSide side : kSides) {
      for (const std::uint32_t s : group[side]) balance.hold(measures_[side][s]);
    }
    return balance;
  }

  // The edit of a sentence that stands alone, all of which is new or gone.
  [[nodiscard]] Edit wholeEdit(const Members& group, std::uint32_t place) const {
    const WhichSide side = sideOf(group);
    const Range range = articles_[side]->sentences[group[side].front()].range;
    const bool blank =
        articles_[side]->text.substr(range.begin, range.size()).find_first_not_of(" \t\r\n") ==
        std::string_view::npos;
    Edit edit{side == kAfter ? Op::insert : Op::remove,
              blank ? Nature::spacing : Nature::wording,
              {place, place},
              {place, place}};
    endOf(edit, side) = range;
    return edit;
  }

  // A block link keeps what its own sentences keep of each other; what came from elsewhere or went
  // there is a change.
  void addToLinks(const Members& group, const Balance& balance) {
    const WhichSide first = sideOf(group);
    const std::uint32_t link = linkOfSentence(first, group[first].front());
    bool crosses = false;
    for (const WhichSide side : kSides) {
      for (const std::uint32_t s : group[side])
        crosses = crosses || linkOfSentence(side, s) != link;
    }
    const bool changed = balance.worded || group.moved || crosses || !hasBothEnds(group);
    for (const WhichSide side : kSides) {
      for (const std::uint32_t s : group[side]) {
        Balance& own = balances_[linkOfSentence(side, s)];
        own.hold(measures_[side][s]);
        own.worded = own.worded || changed;
        own.exact = own.exact && balance.exact;
      }
    }
    if (crosses) return;
    balances_[link].keptWeight += balance.keptWeight;
    balances_[link].keptContent += balance.keptContent;
  }

  const Both<const text::Article*>& articles_;
  const Both<List<Measure>>& measures_;
  const Layout& layout_;
  const Draft& draft_;
  Comparison& comparison_;
  List<Balance> balances_;  // of each link
};

}  // namespace

[[gnu::noinline]] Result resultOf(const Both<const text::Article*>& articles,
                                  const text::Vocabulary& vocabulary, const Draft& draft) {
  const Both<List<Measure>> measures = measuresOf(articles, vocabulary);
  Layout layout = layOutRows(draft.links.blocks,
                             {articles.before->blocks.size(), articles.after->blocks.size()});
  Result result;
  Comparison& comparison = result.comparison;
  comparison.before = sideOf(*articles.before);
  comparison.after = sideOf(*articles.after);
  comparison.rows = std::move(layout.rows);
  comparison.members = std::move(layout.members);
  comparison.letters = draft.letters;
  ResultBuilder builder(articles, measures, layout, draft, comparison);
  builder.writeSentenceLinks();
  builder.writeLinks();
  comparison.moves = movesOf(comparison, layout.linkOf);
  comparison.stats = statsOf(articles, vocabulary, measures, layout.linkOf, comparison);
  result.linkOf = std::move(layout.linkOf);
  return result;
}

}  // namespace stet
