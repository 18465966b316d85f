#include "align/links.hpp"

#include <algorithm>
#include <numeric>

#include "align/chain.hpp"
#include "base/both.hpp"
#include "base/order.hpp"
#include "stet/list.hpp"

namespace stet::align {
namespace {

// Share of a block's weight, per mille, whose sentences must be in the other block: when each is
// the other's best, and when one of them has a better partner.
constexpr std::uint64_t kMutualShare = 250;
constexpr std::uint64_t kPartShare = 500;

// What two blocks have to do with each other, by their sentence groups.
struct Edge {
  Both<std::uint32_t> block;
  std::uint64_t shared;         // weight of what is alike
  Both<std::uint64_t> covered;  // weight of the sentences of each that belong to the other
};

class DisjointSets {
 public:
  explicit DisjointSets(std::size_t size) : parent_(size) {
    std::iota(parent_.begin(), parent_.end(), 0u);
  }
  std::uint32_t find(std::uint32_t x) {
    while (parent_[x] != x) x = parent_[x] = parent_[parent_[x]];
    return x;
  }
  void join(std::uint32_t x, std::uint32_t y) {
    x = find(x);
    y = find(y);
    parent_[std::max(x, y)] = std::min(x, y);
  }

 private:
  List<std::uint32_t> parent_;
};

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

class Linker {
 public:
  Linker(const text::Article& before, const text::Article& after, const Features& features,
         const Constraints& constraints, const Groups& groups)
      : articles_{&before, &after},
        features_(features),
        constraints_(constraints),
        groups_(groups),
        sets_(before.blocks.size() + after.blocks.size()) {
    for (const WhichSide side : kSides) {
      const text::Article& article = *articles_[side];
      weight_[side].assign(article.blocks.size(), 0);
      linkOf_[side].resize(article.blocks.size());
      for (std::uint32_t s = 0; s < article.sentences.size(); ++s)
        weight_[side][article.blockOf[s]] += features.weight(side, s) + 1;
    }
  }

  Links run() {
    const List<Edge> edges = collectEdges();
    joinBlocks(edges);
    joinWholes();
    joinPins();
    Links links;
    linkBlocks(edges, links);
    groupSentences(links);
    markMoved(links);
    return links;
  }

 private:
  [[nodiscard]] std::uint32_t node(WhichSide side, std::uint32_t block) const {
    return side == kBefore ? block
                           : static_cast<std::uint32_t>(articles_.before->blocks.size()) + block;
  }

  // One edge for each two blocks with a group in common, ascending.
  [[nodiscard]] List<Edge> collectEdges() const {
    List<Edge> edges;
    for (std::uint32_t group = 0; group < groups_.count(); ++group) {
      if (groups_.isWhole(group)) continue;
      groups_.members(kBefore, group, [&](std::uint32_t i) {
        groups_.members(kAfter, group, [&](std::uint32_t j) {
          const Both<std::uint64_t> weights = {features_.weight(kBefore, i) + 1u,
                                               features_.weight(kAfter, j) + 1u};
          edges.push_back(
              {{articles_.before->blockOf[i], articles_.after->blockOf[j]},
               std::min(weights.before, weights.after) * groups_.similarity(group) / 1000 + 1,
               {weights.before, weights.after}});
        });
      });
    }
    List<std::uint64_t> keys;
    keys.reserve(edges.size());
    for (const Edge& edge : edges) keys.push_back(keyOf(edge.block.before, edge.block.after));
    List<Edge> joined;
    std::uint64_t last = 0;
    for (const std::uint32_t e : ascending(keys)) {
      if (joined.empty() || keys[e] != last) {
        joined.push_back(edges[e]);
      } else {
        joined.back().shared += edges[e].shared;
        for (const WhichSide side : kSides) joined.back().covered[side] += edges[e].covered[side];
      }
      last = keys[e];
    }
    return joined;
  }

  void joinBlocks(const List<Edge>& edges) {
    Both<List<std::uint32_t>> best;
    for (const WhichSide side : kSides) {
      best[side].assign(articles_[side]->blocks.size(), none);
      for (std::uint32_t e = 0; e < edges.size(); ++e) {
        std::uint32_t& known = best[side][edges[e].block[side]];
        if (known == none || edges[e].shared > edges[known].shared) known = e;
      }
    }
    for (std::uint32_t e = 0; e < edges.size(); ++e) {
      const Edge& edge = edges[e];
      const Both<bool> bestOf = {best.before[edge.block.before] == e,
                                 best.after[edge.block.after] == e};
      const bool belongs = bestOf.before && bestOf.after ? covers(edge, kBefore, kMutualShare) ||
                                                               covers(edge, kAfter, kMutualShare)
                           : bestOf.before ? covers(edge, kBefore, kPartShare)
                                           : bestOf.after && covers(edge, kAfter, kPartShare);
      if (belongs) join(edge.block.before, edge.block.after);
    }
  }

  [[nodiscard]] bool covers(const Edge& edge, WhichSide side, std::uint64_t share) const {
    return edge.covered[side] * 1000 >= weight_[side][edge.block[side]] * share;
  }

  // Blocks that are paired as a whole, whatever their words.
  void joinWholes() {
    for (std::uint32_t group = 0; group < groups_.count(); ++group) {
      if (!groups_.isWhole(group)) continue;
      groups_.members(kBefore, group, [&](std::uint32_t i) {
        groups_.members(kAfter, group, [&](std::uint32_t j) {
          join(articles_.before->blockOf[i], articles_.after->blockOf[j]);
        });
      });
    }
  }

  void join(std::uint32_t before, std::uint32_t after) {
    sets_.join(node(kBefore, before), node(kAfter, after));
  }

  // Unless breaks hold all its sentences apart.
  void joinPins() {
    for (std::uint32_t pin = 0; pin < constraints_.pins(); ++pin) {
      const List<std::uint32_t> ends[] = {constraints_.of(kBefore, pin),
                                          constraints_.of(kAfter, pin)};
      bool alone = true;
      for (const std::uint32_t i : ends[kBefore]) alone = alone && groups_.alone(kBefore, i);
      if (alone) continue;
      const std::uint32_t first = node(kBefore, articles_.before->blockOf[ends[kBefore].front()]);
      for (const WhichSide side : kSides) {
        for (const std::uint32_t s : ends[side])
          sets_.join(first, node(side, articles_[side]->blockOf[s]));
      }
    }
  }

  void linkBlocks(const List<Edge>& edges, Links& links) {
    List<std::uint32_t> linkOfSet(linkOf_.before.size() + linkOf_.after.size(), none);
    for (const WhichSide side : kSides) {
      for (std::uint32_t b = 0; b < linkOf_[side].size(); ++b) {
        std::uint32_t& link = linkOfSet[sets_.find(node(side, b))];
        if (link == none) {
          link = static_cast<std::uint32_t>(links.blocks.size());
          links.blocks.emplace_back();
        }
        linkOf_[side][b] = link;
      }
    }
    for (const WhichSide side : kSides)
      links.blockMembers[side] = distribute(linkOf_[side], side, links.blocks);
    List<std::uint64_t> most(links.blocks.size(), 0);
    for (const Edge& edge : edges) {
      const std::uint32_t link = linkOf_.before[edge.block.before];
      if (link != linkOf_.after[edge.block.after] || edge.shared <= most[link]) continue;
      most[link] = edge.shared;
      links.blocks[link].main.before = edge.block.before;
      links.blocks[link].main.after = edge.block.after;
    }
    for (BlockLink& link : links.blocks) {
      if (link.main.before == none && !link.before.empty()) link.main.before = link.before.front();
      if (link.main.after == none && !link.after.empty()) link.main.after = link.after.front();
    }
  }

  void groupSentences(Links& links) {
    List<std::uint32_t> place(groups_.count(), none);
    Both<List<std::uint32_t>> owner;
    for (const WhichSide side : {kAfter, kBefore}) {
      owner[side].reserve(groups_.size(side));
      for (std::uint32_t s = 0; s < groups_.size(side); ++s) {
        const std::uint32_t group = groups_.of(side, s);
        std::uint32_t at = group == none ? none : place[group];
        if (at == none) {
          at = static_cast<std::uint32_t>(linkOfGroup_.size());
          if (group != none) place[group] = at;
          linkOfGroup_.push_back(linkOf_[side][articles_[side]->blockOf[s]]);
        }
        owner[side].push_back(at);
      }
    }
    links.sentences.resize(linkOfGroup_.size());
    for (const WhichSide side : kSides)
      links.sentenceMembers[side] = distribute(owner[side], side, links.sentences);
  }

  void markMoved(Links& links) const {
    List<Placed> placed;
    for (std::uint32_t k = 0; k < links.blocks.size(); ++k) {
      const BlockLink& link = links.blocks[k];
      if (link.before.empty() || link.after.empty()) continue;
      placed.push_back({0, k, {link.main.before, link.main.after, weightOf(link)}});
    }
    mark(placed, links.blocks);

    // Inside a link the same for its sentences; one that came from the block of another link has
    // moved in any case.
    placed.clear();
    for (std::uint32_t k = 0; k < links.sentences.size(); ++k) {
      Members& group = links.sentences[k];
      if (group.before.empty() || group.after.empty()) continue;
      group.moved = crosses(group);
      if (group.moved) continue;
      std::uint64_t weight = 1;
      for (const std::uint32_t s : group.before) weight += features_.weight(kBefore, s);
      for (const std::uint32_t s : group.after) weight += features_.weight(kAfter, s);
      placed.push_back({linkOfGroup_[k], k, {group.before.front(), group.after.front(), weight}});
    }
    mark(placed, links.sentences);
  }

  [[nodiscard]] std::uint64_t weightOf(const BlockLink& link) const {
    std::uint64_t weight = 1;
    for (const WhichSide side : kSides) {
      for (const std::uint32_t b : link[side]) weight += weight_[side][b];
    }
    return weight;
  }

  // Something in its place among the others inside of a whole.
  struct Placed {
    std::uint32_t whole;
    std::uint32_t item;
    WeightedPair pair;
  };

  template <class Item>
  static void mark(const List<Placed>& placed, List<Item>& items) {
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

  // No block before of the group is linked with a block after of it.
  [[nodiscard]] bool crosses(const Members& group) const {
    for (const std::uint32_t i : group.before) {
      for (const std::uint32_t j : group.after) {
        if (linkOf_.before[articles_.before->blockOf[i]] ==
            linkOf_.after[articles_.after->blockOf[j]])
          return false;
      }
    }
    return true;
  }

  Both<const text::Article*> articles_;
  const Features& features_;
  const Constraints& constraints_;
  const Groups& groups_;
  DisjointSets sets_;
  Both<List<std::uint64_t>> weight_;  // of a block
  Both<List<std::uint32_t>> linkOf_;  // of a block
  List<std::uint32_t> linkOfGroup_;   // of a sentence group, by its first sentence after
};

}  // namespace

[[gnu::noinline]] Links linkBlocks(const text::Article& before, const text::Article& after,
                                   const Features& features, const Constraints& constraints,
                                   const Groups& groups) {
  return Linker(before, after, features, constraints, groups).run();
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
  for (std::uint32_t b = 0; b < links.blocks.size(); ++b)
    links.blocks[b].main.before = links.blocks[b].main.after = b;
  return links;
}

}  // namespace stet::align
