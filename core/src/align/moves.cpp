#include "align/moves.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>

#include "align/chain.hpp"
#include "base/order.hpp"

namespace stet::align {
namespace {

// Something that has a place among others inside of a whole.
struct Placed {
  std::uint32_t whole;
  std::uint32_t item;
  WeightedPair pair;
};

// Marks the items outside the heaviest chain of their whole.
template <class Item>
void markOutsideChain(const List<Placed>& placed, List<Item>& items) {
  List<std::uint64_t> keys;
  keys.reserve(placed.size());
  for (const Placed& each : placed) keys.push_back(keyOf(each.whole, each.pair.before));
  const List<std::uint32_t> order = ascending(keys);
  List<WeightedPair> pairs;
  for (std::size_t first = 0; first < order.size(); first += pairs.size()) {
    pairs.clear();
    for (std::size_t k = first; k < order.size(); ++k) {
      if (placed[order[k]].whole != placed[order[first]].whole) break;
      pairs.push_back(placed[order[k]].pair);
    }
    if (pairs.size() == 1) continue;  // It has nothing to have moved past.
    const Flags stays = heaviestChain(pairs);
    for (std::size_t k = 0; k < stays.size(); ++k)
      items[placed[order[first + k]].item].moved = !stays[k];
  }
}

bool hasBothEnds(const Members& members) {
  return !members.before.empty() && !members.after.empty();
}

std::uint64_t weightOf(const Both<BlockWeights>& weights, const BlockLink& link) {
  std::uint64_t weight = 1;
  for (const WhichSide side : kSides) {
    for (const std::uint32_t b : link[side]) weight += weights[side][b];
  }
  return weight;
}

std::uint64_t weightOf(const Features& features, const Members& group) {
  std::uint64_t weight = 1;
  for (const WhichSide side : kSides) {
    for (const std::uint32_t s : group[side]) weight += features.weight(side, s);
  }
  return weight;
}

// Whether no block before of a group is linked with a block after of it.
bool crosses(const text::Articles& articles, const Both<List<std::uint32_t>>& linkOf,
             const Members& group) {
  for (const std::uint32_t i : group.before) {
    const std::uint32_t link = linkOf.before[articles.before->blockOf[i]];
    for (const std::uint32_t j : group.after) {
      if (linkOf.after[articles.after->blockOf[j]] == link) return false;
    }
  }
  return true;
}

bool isPair(const BlockLink& link) { return link.before.size() == 1 && link.after.size() == 1; }
bool isPairOrAlone(const BlockLink& link) {
  return link.before.size() <= 1 && link.after.size() <= 1;
}

// What stays of the links of one block on each side, as weights in front of each block.
class Stays {
 public:
  Stays(const Both<BlockWeights>& weights, const List<BlockLink>& links)
      : before_(weights.before.size() + 1, 0), after_(weights.after.size() + 1, 0) {
    List<WeightedPair> pairs;
    for (const BlockLink& link : links) {
      if (isPair(link))
        pairs.push_back({link.main.before, link.main.after, weightOf(weights, link)});
    }
    sortByBefore(pairs);
    const Flags stays = heaviestChain(pairs);
    for (std::size_t k = 0; k < pairs.size(); ++k) {
      if (!stays[k]) continue;
      before_[pairs[k].before + 1] = pairs[k].weight;
      after_[pairs[k].after + 1] = pairs[k].weight;
    }
    std::partial_sum(before_.begin(), before_.end(), before_.begin());
    std::partial_sum(after_.begin(), after_.end(), after_.begin());
  }

  // The weight of what a pair of blocks crosses. What stays rises on both sides, so that it is what
  // stands in front of one of them and behind the other.
  [[nodiscard]] std::uint64_t across(const Both<std::uint32_t>& pair) const {
    const std::uint64_t before = before_[pair.before];
    const std::uint64_t after = after_[pair.after];
    return before < after ? after - before : before - after;
  }

 private:
  List<std::uint64_t> before_;
  List<std::uint64_t> after_;
};

}  // namespace

void keepInPlace(const List<BlockEdge>& edges, const Both<BlockWeights>& weights,
                 const Both<List<std::uint32_t>>& linkOf, List<BlockLink>& links) {
  if (std::all_of(links.begin(), links.end(), isPairOrAlone)) return;
  const Stays stays(weights, links);
  List<std::uint64_t> most(links.size(), 0);
  const auto eachEdge = [&](auto&& take) {
    for (const BlockEdge& edge : edges) {
      const std::uint32_t link = linkOf.before[edge.block.before];
      if (link == linkOf.after[edge.block.after] && !isPair(links[link])) take(edge, link);
    }
  };
  eachEdge([&](const BlockEdge& edge, std::uint32_t link) {
    most[link] = std::max(most[link], edge.shared);
  });
  eachEdge([&](const BlockEdge& edge, std::uint32_t link) {
    Both<std::uint32_t>& main = links[link].main;
    if (2 * edge.shared >= most[link] && stays.across(edge.block) < stays.across(main))
      main = edge.block;
  });
}

void markMovedBlocks(const Both<BlockWeights>& weights, List<BlockLink>& links) {
  List<Placed> placed;
  for (std::uint32_t k = 0; k < links.size(); ++k) {
    const BlockLink& link = links[k];
    if (!hasBothEnds(link)) continue;
    placed.push_back({0, k, {link.main.before, link.main.after, weightOf(weights, link)}});
  }
  markOutsideChain(placed, links);
}

void markMovedSentences(const text::Articles& articles, const Features& features,
                        const Both<List<std::uint32_t>>& linkOf,
                        const List<std::uint32_t>& linkOfGroup, List<Members>& groups) {
  List<Placed> placed;
  for (std::uint32_t k = 0; k < groups.size(); ++k) {
    Members& group = groups[k];
    if (!hasBothEnds(group)) continue;
    group.moved = crosses(articles, linkOf, group);
    if (group.moved) continue;
    placed.push_back({linkOfGroup[k],
                      k,
                      {group.before.front(), group.after.front(), weightOf(features, group)}});
  }
  markOutsideChain(placed, groups);
}

}  // namespace stet::align
