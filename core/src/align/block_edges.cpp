#include "align/block_edges.hpp"

#include <algorithm>

#include "base/order.hpp"

namespace stet::align {
namespace {

std::uint64_t weightOf(const Features& features, WhichSide side, std::uint32_t sentence) {
  return std::uint64_t{features.weight(side, sentence)} + 1;
}

// An edge for each two sentences of a group.
List<BlockEdge> sentenceEdges(const text::Articles& articles, const Features& features,
                              const Groups& groups) {
  List<BlockEdge> edges;
  for (std::uint32_t group = 0; group < groups.count(); ++group) {
    if (groups.isWhole(group)) continue;
    groups.members(kBefore, group, [&](std::uint32_t i) {
      groups.members(kAfter, group, [&](std::uint32_t j) {
        const Both<std::uint64_t> weights = {weightOf(features, kBefore, i),
                                             weightOf(features, kAfter, j)};
        // Two sentences share no more than the lighter one holds.
        const std::uint64_t least = std::min(weights.before, weights.after);
        edges.push_back({{articles.before->blockOf[i], articles.after->blockOf[j]},
                         least * groups.similarity(group) / 1000 + 1,
                         weights});
      });
    });
  }
  return edges;
}

}  // namespace

BlockWeights blockWeights(const text::Article& article, WhichSide side, const Features& features) {
  BlockWeights weights(article.blocks.size(), 0);
  for (std::uint32_t s = 0; s < article.sentences.size(); ++s)
    weights[article.blockOf[s]] += weightOf(features, side, s);
  return weights;
}

List<BlockEdge> blockEdges(const text::Articles& articles, const Features& features,
                           const Groups& groups) {
  const List<BlockEdge> edges = sentenceEdges(articles, features, groups);
  List<std::uint64_t> keys;
  keys.reserve(edges.size());
  for (const BlockEdge& edge : edges) keys.push_back(keyOf(edge.block.before, edge.block.after));
  List<BlockEdge> joined;
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

}  // namespace stet::align
