#include "align/links.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "align/block_edges.hpp"
#include "align/moves.hpp"
#include "base/disjoint_sets.hpp"

namespace stet::align {
namespace {

// Share of a block's weight, per mille, whose sentences must be in the other block: when each is
// the other's best, and when one of them has a better partner.
constexpr std::uint64_t kMutualShare = 250;
constexpr std::uint64_t kPartShare = 500;

// The blocks of both sides in sets that become links.
class BlockSets {
 public:
  explicit BlockSets(const text::Articles& articles)
      : count_{blocksOf(*articles.before), blocksOf(*articles.after)},
        sets_(std::size_t{count_.before} + count_.after) {}

  void join(std::uint32_t before, std::uint32_t after) {
    sets_.join(before, count_.before + after);
  }

  // The number of each block's set. Sets are numbered by their first blocks, those before first.
  [[nodiscard]] Both<List<std::uint32_t>> numbers(std::uint32_t& sets) {
    List<std::uint32_t> numberOf(std::size_t{count_.before} + count_.after, none);
    Both<List<std::uint32_t>> result;
    sets = 0;
    for (const WhichSide side : kSides) {
      const std::uint32_t first = side == kBefore ? 0 : count_.before;
      for (std::uint32_t b = 0; b < count_[side]; ++b) {
        std::uint32_t& number = numberOf[sets_.find(first + b)];
        if (number == none) number = sets++;
        result[side].push_back(number);
      }
    }
    return result;
  }

 private:
  static std::uint32_t blocksOf(const text::Article& article) {
    return static_cast<std::uint32_t>(article.blocks.size());
  }

  Both<std::uint32_t> count_;
  DisjointSets sets_;
};

// For each block of a side, the edge through which it shares the most.
List<std::uint32_t> bestEdges(const List<BlockEdge>& edges, WhichSide side, std::size_t blocks) {
  List<std::uint32_t> best(blocks, none);
  for (std::uint32_t e = 0; e < edges.size(); ++e) {
    std::uint32_t& known = best[edges[e].block[side]];
    if (known == none || edges[e].shared > edges[known].shared) known = e;
  }
  return best;
}

// Joins two blocks where their edge is the best of one of them and covers enough of it: less where
// it is the best of both.
void joinByEdges(const List<BlockEdge>& edges, const Both<BlockWeights>& weights, BlockSets& sets) {
  const Both<List<std::uint32_t>> best = {bestEdges(edges, kBefore, weights.before.size()),
                                          bestEdges(edges, kAfter, weights.after.size())};
  for (std::uint32_t e = 0; e < edges.size(); ++e) {
    const BlockEdge& edge = edges[e];
    const auto isBest = [&](WhichSide side) { return best[side][edge.block[side]] == e; };
    const bool mutual = isBest(kBefore) && isBest(kAfter);
    const auto belongs = [&](WhichSide side) {
      const std::uint64_t share = mutual ? kMutualShare : kPartShare;
      return isBest(side) && edge.covered[side] * 1000 >= weights[side][edge.block[side]] * share;
    };
    if (belongs(kBefore) || belongs(kAfter)) sets.join(edge.block.before, edge.block.after);
  }
}

// Joins the blocks of groups that are together as a whole, whatever their words.
void joinWholes(const text::Articles& articles, const Groups& groups, BlockSets& sets) {
  for (std::uint32_t group = 0; group < groups.count(); ++group) {
    if (!groups.isWhole(group)) continue;
    // One after with each before, then one of those with each after.
    Both<std::uint32_t> at = {none, none};
    for (const WhichSide side : {kAfter, kBefore, kAfter}) {
      groups.members(side, group, [&](std::uint32_t s) {
        at[side] = s;
        if (at.before != none && at.after != none)
          sets.join(articles.before->blockOf[at.before], articles.after->blockOf[at.after]);
      });
    }
  }
}

// Joins the blocks of each pin, unless breaks hold all its sentences apart.
void joinPins(const text::Articles& articles, const Constraints& constraints, const Groups& groups,
              BlockSets& sets) {
  for (std::uint32_t pin = 0; pin < constraints.pins(); ++pin) {
    const List<std::uint32_t> before = constraints.of(kBefore, pin);
    const List<std::uint32_t> after = constraints.of(kAfter, pin);
    const auto isAlone = [&](std::uint32_t i) { return groups.alone(kBefore, i); };
    if (std::all_of(before.begin(), before.end(), isAlone)) continue;
    for (const std::uint32_t i : before)
      sets.join(articles.before->blockOf[i], articles.after->blockOf[after.front()]);
    for (const std::uint32_t j : after)
      sets.join(articles.before->blockOf[before.front()], articles.after->blockOf[j]);
  }
}

// Gives each item what it owns of one side, ascending; returns the list that holds it.
template <class Item>
List<std::uint32_t> distribute(const List<std::uint32_t>& owner, WhichSide side,
                               List<Item>& items) {
  List<std::uint32_t> next(items.size() + 1, 0);
  for (const std::uint32_t item : owner) ++next[item + 1];
  for (std::size_t item = 0; item < items.size(); ++item) next[item + 1] += next[item];
  List<std::uint32_t> list(owner.size());
  for (std::size_t item = 0; item < items.size(); ++item)
    items[item][side] = std::span(list).subspan(next[item], next[item + 1] - next[item]);
  for (std::uint32_t k = 0; k < owner.size(); ++k) list[next[owner[k]]++] = k;
  return list;
}

void setMainBlocks(const List<BlockEdge>& edges, const Both<List<std::uint32_t>>& linkOf,
                   List<BlockLink>& links) {
  List<std::uint64_t> most(links.size(), 0);
  for (const BlockEdge& edge : edges) {
    const std::uint32_t link = linkOf.before[edge.block.before];
    if (link != linkOf.after[edge.block.after] || edge.shared <= most[link]) continue;
    most[link] = edge.shared;
    links[link].main = edge.block;
  }
  for (BlockLink& link : links) {
    for (const WhichSide side : kSides) {
      if (link.main[side] == none && !link[side].empty()) link.main[side] = link[side].front();
    }
  }
}

// The links that hold each sentence group, by its first sentence after, or before where it has
// none. Fills in the groups, in that order.
List<std::uint32_t> groupSentences(const text::Articles& articles, const Groups& groups,
                                   const Both<List<std::uint32_t>>& linkOf, Links& links) {
  List<std::uint32_t> linkOfGroup;
  List<std::uint32_t> number(groups.count(), none);
  Both<List<std::uint32_t>> owner;
  for (const WhichSide side : {kAfter, kBefore}) {
    owner[side].reserve(groups.size(side));
    for (std::uint32_t s = 0; s < groups.size(side); ++s) {
      const std::uint32_t group = groups.of(side, s);
      std::uint32_t at = group == none ? none : number[group];
      if (at == none) {
        at = static_cast<std::uint32_t>(linkOfGroup.size());
        if (group != none) number[group] = at;
        linkOfGroup.push_back(linkOf[side][articles[side]->blockOf[s]]);
      }
      owner[side].push_back(at);
    }
  }
  links.sentences.resize(linkOfGroup.size());
  for (const WhichSide side : kSides)
    links.sentenceMembers[side] = distribute(owner[side], side, links.sentences);
  return linkOfGroup;
}

}  // namespace

[[gnu::noinline]] Links linkBlocks(const text::Articles& articles, const Features& features,
                                   const Constraints& constraints, const Groups& groups) {
  const Both<BlockWeights> weights = {blockWeights(*articles.before, kBefore, features),
                                      blockWeights(*articles.after, kAfter, features)};
  const List<BlockEdge> edges = blockEdges(articles, features, groups);
  BlockSets sets(articles);
  joinByEdges(edges, weights, sets);
  joinWholes(articles, groups, sets);
  joinPins(articles, constraints, groups, sets);

  Links links;
  std::uint32_t count = 0;
  const Both<List<std::uint32_t>> linkOf = sets.numbers(count);
  links.blocks.resize(count);
  for (const WhichSide side : kSides)
    links.blockMembers[side] = distribute(linkOf[side], side, links.blocks);
  setMainBlocks(edges, linkOf, links.blocks);
  keepInPlace(edges, weights, linkOf, links.blocks);
  const List<std::uint32_t> linkOfGroup = groupSentences(articles, groups, linkOf, links);
  markMovedBlocks(weights, links.blocks);
  markMovedSentences(articles, features, linkOf, linkOfGroup, links.sentences);
  return links;
}

Links linkToItself(const text::Article& article) {
  List<std::uint32_t> places(std::max(article.blocks.size(), article.sentences.size()));
  std::iota(places.begin(), places.end(), 0u);
  Links links;
  links.blocks.resize(article.blocks.size());
  links.sentences.resize(article.sentences.size());
  for (const WhichSide side : kSides) {
    links.blockMembers[side] = places;
    links.sentenceMembers[side] = places;
    for (std::uint32_t b = 0; b < links.blocks.size(); ++b)
      links.blocks[b][side] = std::span(links.blockMembers[side]).subspan(b, 1);
    for (std::uint32_t s = 0; s < links.sentences.size(); ++s)
      links.sentences[s][side] = std::span(links.sentenceMembers[side]).subspan(s, 1);
  }
  for (std::uint32_t b = 0; b < links.blocks.size(); ++b) links.blocks[b].main = {b, b};
  return links;
}

}  // namespace stet::align
