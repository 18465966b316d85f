#include "result/result.hpp"

#include <algorithm>
#include <utility>

#include "base/both.hpp"
#include "base/order.hpp"
#include "diff/cleanup.hpp"
#include "result/rows.hpp"
#include "stet/list.hpp"

namespace stet {
namespace {

using align::Members;

WhichSide sideOf(bool after) { return after ? kAfter : kBefore; }

// What both ends of a link hold, and what it keeps of that.
struct Balance {
  std::uint64_t weight = 0;
  std::uint64_t content = 0;
  std::uint64_t keptWeight = 0;
  std::uint64_t keptContent = 0;
  bool worded = false;  // an edit beyond spacing, or something that came or went
  bool exact = true;

  [[nodiscard]] std::uint16_t similarity() const {
    return static_cast<std::uint16_t>(
        weight == 0 ? 1000 : std::min<std::uint64_t>(1000, keptWeight * 2000 / weight));
  }
  [[nodiscard]] Relation relation(std::size_t before, std::size_t after) const {
    if (before == 0) return Relation::added;
    if (after == 0) return Relation::removed;
    if (before > 1) return after > 1 ? Relation::regrouped : Relation::merged;
    if (after > 1) return Relation::split;
    if (!worded) return Relation::unchanged;
    return keptContent * 4 < content ? Relation::rewritten : Relation::edited;
  }
};

class Builder {
 public:
  Builder(const text::Article& before, const text::Article& after,
          const text::Vocabulary& vocabulary, Draft& draft, Comparison& result)
      : articles_{&before, &after}, tokens_(vocabulary), draft_(draft), result_(result) {}

  void run() {
    measureTokens();
    for (const WhichSide side : kSides) {
      fillSide(side);
      indexSide(side);
      measure(side);
    }
    numberRows();
    writeSentenceLinks();
    writeLinks();
    count();
  }

 private:
  void fillSide(WhichSide side) {
    Side& out = endOf(result_, side);
    out.blocks = articles_[side]->blocks;
    out.sentences.reserve(articles_[side]->sentences.size());
    for (const text::Sentence& sentence : articles_[side]->sentences)
      out.sentences.push_back(sentence.range);
  }

  void indexSide(WhichSide side) {
    const text::Article& article = *articles_[side];
    blockOf_[side].resize(article.sentences.size());
    for (std::uint32_t b = 0; b < article.blocks.size(); ++b) {
      const Range sentences = article.blocks[b].sentences;
      for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) blockOf_[side][s] = b;
    }
  }

  void measureTokens() {
    tokenMeasures_.reserve(tokens_.count());
    for (std::uint32_t id = 0; id < tokens_.count(); ++id)
      tokenMeasures_.push_back({tokens_.weight(id), tokens_.isContent(id), tokens_.isWord(id)});
  }

  void measure(WhichSide side) {
    const text::Article& article = *articles_[side];
    if (side == kAfter && articles_.before == &article) {
      measures_[side] = measures_.before;
      return;
    }
    measures_[side].reserve(article.sentences.size());
    for (const text::Sentence& sentence : article.sentences) {
      Measure& sum = measures_[side].emplace_back();
      for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
        const Measure& own = tokenMeasures_[article.tokens[t].folded];
        sum.weight += own.weight;
        sum.content += own.content;
        sum.words += own.words;
      }
    }
  }

  void numberRows() {
    mainRow_ = layOutRows(draft_.links.blocks, result_);
    for (const WhichSide side : kSides) {
      linkOf_[side].resize(articles_[side]->blocks.size());
      for (std::uint32_t k = 0; k < draft_.links.blocks.size(); ++k) {
        for (const std::uint32_t block : draft_.links.blocks[k][side]) linkOf_[side][block] = k;
      }
    }
  }

  [[nodiscard]] std::uint32_t linkOfSentence(WhichSide side, std::uint32_t sentence) const {
    return linkOf_[side][blockOf_[side][sentence]];
  }

  Range pool(std::span<const std::uint32_t> list) {
    const auto begin = static_cast<std::uint32_t>(result_.members.size());
    result_.members.append(list);
    return {begin, static_cast<std::uint32_t>(result_.members.size())};
  }

  // In the order of the sentences after; what was removed follows what stands before it there.
  void writeSentenceLinks() {
    const List<Members>& groups = draft_.links.sentences;
    balances_.resize(draft_.links.blocks.size());
    for (const WhichSide side : kSides) {
      for (const std::uint32_t s : draft_.cut[side])
        balances_[linkOfSentence(side, s)].exact = false;
    }
    Both<List<std::uint32_t>> owner;
    for (const WhichSide side : kSides) owner[side].assign(articles_[side]->sentences.size(), 0);
    for (std::uint32_t k = 0; k < groups.size(); ++k) {
      for (const WhichSide side : kSides) {
        for (const std::uint32_t s : groups[k][side]) owner[side][s] = k;
      }
    }
    places(owner);
    List<std::uint64_t> keys;
    keys.reserve(groups.size());
    result_.sentenceLinks.reserve(groups.size());
    for (std::uint32_t k = 0; k < groups.size(); ++k) {
      const Members& group = groups[k];
      keys.push_back(group.after.empty() ? align::keyOf(follows_[k], group.before.front() + 1)
                                         : align::keyOf(group.after.front(), 0));
    }
    for (const std::uint32_t k : align::ascending(keys)) writeSentenceLink(k);
  }

  // For each group with one empty end: where the other text would have it.
  void places(const Both<List<std::uint32_t>>& owner) {
    const List<Members>& groups = draft_.links.sentences;
    place_.assign(groups.size(), 0);
    follows_.assign(groups.size(), 0);
    for (const WhichSide side : kSides) {
      const WhichSide far = otherSide(side);
      std::uint32_t place = 0;
      std::uint32_t follows = 0;
      for (const std::uint32_t k : owner[side]) {
        const Members& group = groups[k];
        if (group[far].empty()) {
          place_[k] = place;
          follows_[k] = follows;
        } else if (!group.moved &&
                   !draft_.links.blocks[linkOfSentence(far, group[far].back())].moved) {
          follows = group[far].front();
          place = articles_[far]->sentences[group[far].back()].range.end;
        }
      }
    }
  }

  void writeSentenceLink(std::uint32_t k) {
    const Members& group = draft_.links.sentences[k];
    const Changes& changes = draft_.changes[k];
    Balance balance;
    const Measure* const whole =
        changes.kept.whole ? &measures_.before[group.before.front()] : nullptr;
    balance.keptWeight = whole ? whole->weight : changes.kept.weight;
    balance.keptContent = whole ? whole->content : changes.kept.content;
    balance.worded = changes.kept.worded;
    balance.exact = changes.kept.exact;
    for (const WhichSide side : kSides) {
      for (const std::uint32_t s : group[side]) {
        balance.weight += measures_[side][s].weight;
        balance.content += measures_[side][s].content;
      }
    }
    SentenceLink link;
    link.before = pool(group.before);
    link.after = pool(group.after);
    link.relation = balance.relation(group.before.size(), group.after.size());
    link.moved = group.moved;
    const bool both = !group.before.empty() && !group.after.empty();
    link.similarity = both ? balance.similarity() : std::uint16_t{0};
    link.edits.begin = static_cast<std::uint32_t>(result_.edits.size());
    if (both) {
      result_.edits.append(
          {draft_.edits.begin() + changes.edits.begin, draft_.edits.begin() + changes.edits.end});
    } else {
      result_.edits.push_back(wholeEdit(group, place_[k]));
    }
    link.edits.end = static_cast<std::uint32_t>(result_.edits.size());
    addToLinks(group, balance);
    result_.sentenceLinks.push_back(link);
  }

  [[nodiscard]] Edit wholeEdit(const Members& group, std::uint32_t place) const {
    const WhichSide side = sideOf(group.before.empty());
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
    const WhichSide first = sideOf(group.before.empty());
    const std::uint32_t link = linkOfSentence(first, group[first].front());
    bool crosses = false;
    for (const WhichSide side : kSides) {
      for (const std::uint32_t s : group[side])
        crosses = crosses || linkOfSentence(side, s) != link;
    }
    const bool changed =
        balance.worded || group.moved || crosses || group.before.empty() || group.after.empty();
    for (const WhichSide side : kSides) {
      for (const std::uint32_t s : group[side]) {
        Balance& own = balances_[linkOfSentence(side, s)];
        own.weight += measures_[side][s].weight;
        own.content += measures_[side][s].content;
        own.worded = own.worded || changed;
        own.exact = own.exact && balance.exact;
      }
    }
    if (crosses) return;
    balances_[link].keptWeight += balance.keptWeight;
    balances_[link].keptContent += balance.keptContent;
  }

  void writeLinks() {
    for (std::uint32_t k = 0; k < draft_.links.blocks.size(); ++k) {
      const align::BlockLink& from = draft_.links.blocks[k];
      Link link;
      link.before = pool(from.before);
      link.after = pool(from.after);
      link.relation = balances_[k].relation(from.before.size(), from.after.size());
      link.moved = from.moved;
      link.row = mainRow_[k];
      link.exact = balances_[k].exact;
      result_.exact = result_.exact && link.exact;
      if (!from.before.empty() && !from.after.empty()) link.similarity = balances_[k].similarity();
      result_.links.push_back(link);
    }
  }

  void count() {
    Stats& stats = result_.stats;
    for (const Measure& measure : measures_.before) stats.wordsBefore += measure.words;
    for (const Measure& measure : measures_.after) stats.wordsAfter += measure.words;
    for (const Edit& edit : result_.edits) {
      if (edit.nature == Nature::spacing || edit.nature == Nature::typography ||
          edit.nature == Nature::letterCase) {
        continue;
      }
      stats.wordsRemoved += words(kBefore, edit.before);
      stats.wordsAdded += words(kAfter, edit.after);
    }
    countRelations();
    countMoves();
  }

  void countRelations() {
    Stats& stats = result_.stats;
    std::uint32_t Stats::*const counts[] = {&Stats::unchanged, &Stats::edited, &Stats::rewritten,
                                            &Stats::split,     &Stats::merged, &Stats::regrouped,
                                            &Stats::added,     &Stats::removed};
    for (const Link& link : result_.links) {
      ++(stats.*counts[static_cast<std::size_t>(link.relation)]);
      stats.moved += link.moved;
    }
  }

  void countMoves() {
    for (const SentenceLink& link : result_.sentenceLinks) {
      if (link.before.empty() || link.after.empty()) continue;
      const Link& block = result_.links[linkOfSentence(kAfter, result_.list(link.after).front())];
      if (!link.moved && !block.moved) continue;
      if (!block.moved) ++result_.stats.movedSentences;
      for (const std::uint32_t s : result_.list(link.after))
        result_.stats.wordsMoved += measures_.after[s].words;
    }
  }

  // Words whose text lies in a range of bytes.
  [[nodiscard]] std::uint32_t words(WhichSide side, Range bytes) const {
    const List<text::Token>& tokens = articles_[side]->tokens;
    auto token = std::lower_bound(
        tokens.begin(), tokens.end(), bytes.begin,
        [](const text::Token& one, std::uint32_t byte) { return one.begin < byte; });
    std::uint32_t count = 0;
    for (; token != tokens.end() && token->begin < bytes.end; ++token)
      count += tokens_.isWord(token->folded);
    return count;
  }

  // What relations are judged by, of a token or a sentence.
  struct Measure {
    std::uint32_t weight = 0;
    std::uint32_t content = 0;
    std::uint32_t words = 0;
  };

  Both<const text::Article*> articles_;
  diff::Tokens tokens_;
  Draft& draft_;
  Comparison& result_;
  Both<List<std::uint32_t>> blockOf_;  // of a sentence
  Both<List<std::uint32_t>> linkOf_;   // of a block
  List<std::uint32_t> mainRow_;        // of a link
  List<std::uint32_t> place_;          // in the other text, of a group with one end
  List<std::uint32_t> follows_;        // the sentence after that a removed one follows
  List<Balance> balances_;             // of each link
  List<Measure> tokenMeasures_;        // by folded id
  Both<List<Measure>> measures_;       // of each sentence
};

}  // namespace

void mirror(Draft& draft) {
  for (align::BlockLink& link : draft.links.blocks) {
    std::swap(link.before, link.after);
    std::swap(link.mainBefore, link.mainAfter);
  }
  for (Members& group : draft.links.sentences) std::swap(group.before, group.after);
  for (Edit& edit : draft.edits) {
    std::swap(edit.before, edit.after);
    if (edit.op != Op::replace) edit.op = edit.op == Op::insert ? Op::remove : Op::insert;
  }
  std::swap(draft.cut.before, draft.cut.after);
}

[[gnu::noinline]] Comparison resultOf(const text::Article& before, const text::Article& after,
                                      const text::Vocabulary& vocabulary, Draft& draft) {
  Comparison result;
  Builder(before, after, vocabulary, draft, result).run();
  return result;
}

}  // namespace stet
