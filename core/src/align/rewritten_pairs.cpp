#include "align/rewritten_pairs.hpp"

#include <algorithm>

#include "align/similarity.hpp"

namespace stet::align {
namespace {

// How much alike they must be.
constexpr std::uint32_t kBetween = 100;

// The sentence after between the group of i - 1 and that of i + 1, which is all that stands there,
// in this order or the other: swapped neighbours have not taken along what lies between them.
std::uint32_t betweenNeighbours(const Groups& groups, std::uint32_t i) {
  Range behind = {none, 0};
  groups.members(kAfter, groups.of(kBefore, i - 1), [&](std::uint32_t s) {
    behind = {std::min(behind.begin, s), std::max(behind.end, s + 1)};
  });
  if (behind.end + 1 < groups.size(kAfter) && groups.together(i + 1, behind.end + 1))
    return behind.end;
  if (behind.begin >= 2 && behind.begin != none && groups.together(i + 1, behind.begin - 2))
    return behind.begin - 1;
  return none;
}

std::uint32_t similarityOf(const Features& features, std::uint32_t i, std::uint32_t j) {
  const Bag before = features.bag(kBefore, i);
  const Bag after = features.bag(kAfter, j);
  return dice(sharedWeight(features.weights(), before, after), before.weight, after.weight);
}

}  // namespace

void pairRewritten(State& state) {
  Groups& groups = state.groups;
  for (std::uint32_t i = 1; i + 1 < groups.size(kBefore); ++i) {
    if (!groups.alone(kBefore, i) || groups.alone(kBefore, i - 1)) continue;
    const std::uint32_t j = betweenNeighbours(groups, i);
    if (j == none || !groups.alone(kAfter, j) || !state.constraints.allows(kBefore, i, j)) continue;
    const std::uint32_t alike = similarityOf(state.features, i, j);
    if (alike >= kBetween) groups.pair(i, j, alike);
  }
}

}  // namespace stet::align
