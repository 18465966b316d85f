#include "align/moves.hpp"

#include <cstddef>

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
    if (pairs.size() == 1) continue;
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

}  // namespace

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
