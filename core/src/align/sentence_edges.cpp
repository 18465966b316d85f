#include "align/sentence_edges.hpp"

#include <algorithm>
#include <cstddef>
#include <span>

namespace stet::align {
namespace {

// What an edge must have at least: less than that begins sentences that have nothing else in
// common.
constexpr std::uint32_t kEdgeTokens = 3;
constexpr std::uint32_t kEdgeContent = 2;

using Tokens = std::span<const text::Token>;

Tokens tokensOf(const State& state, WhichSide side, std::uint32_t sentence) {
  const text::Article& article = *state.articles[side];
  const Range range = article.sentences[sentence].tokens;
  return std::span(article.tokens).subspan(range.begin, range.size());
}

// The one sentence that a group has on a side; `none` where it has several.
std::uint32_t onlyMember(const Groups& groups, WhichSide side, std::uint32_t group) {
  std::uint32_t only = none;
  std::uint32_t count = 0;
  groups.members(side, group, [&](std::uint32_t s) {
    only = s;
    ++count;
  });
  return count == 1 ? only : none;
}

// Whether `sentence` has the edge of what the group of `neighbour` faces. `at` gives the token at a
// distance from that edge.
template <class At>
bool hasEdge(const State& state, WhichSide side, std::uint32_t sentence, std::uint32_t neighbour,
             At&& at) {
  const std::uint32_t group = state.groups.of(side, neighbour);
  if (group == none) return false;
  const std::uint32_t faced = onlyMember(state.groups, otherSide(side), group);
  if (faced == none) return false;
  const Tokens own = tokensOf(state, side, sentence);
  const Tokens other = tokensOf(state, otherSide(side), faced);
  const Tokens beside = tokensOf(state, side, neighbour);
  const auto isBeside = [&](const text::Token& token) {
    return std::any_of(beside.begin(), beside.end(),
                       [&](const text::Token& each) { return each.folded == token.folded; });
  };
  std::uint32_t content = 0;
  std::uint32_t k = 0;
  for (; k < std::min(own.size(), other.size()); ++k) {
    const text::Token& token = at(own, k);
    if (token.folded != at(other, k).folded) break;
    content += state.features.isContent(token.folded) && !isBeside(token);
  }
  return k >= kEdgeTokens && content >= kEdgeContent;
}

}  // namespace

bool opensNext(const State& state, WhichSide side, std::uint32_t sentence) {
  return sentence + 1 < state.groups.size(side) &&
         hasEdge(state, side, sentence, sentence + 1,
                 [](Tokens tokens, std::size_t k) { return tokens[k]; });
}

bool endsLast(const State& state, WhichSide side, std::uint32_t sentence) {
  return sentence > 0 &&
         hasEdge(state, side, sentence, sentence - 1,
                 [](Tokens tokens, std::size_t k) { return tokens[tokens.size() - 1 - k]; });
}

}  // namespace stet::align
