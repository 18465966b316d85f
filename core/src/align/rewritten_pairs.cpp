#include "align/rewritten_pairs.hpp"

#include <algorithm>

#include "align/similarity.hpp"

namespace stet::align {
namespace {

// How much alike they must be.
constexpr std::uint32_t kBetween = 100;

// The sentence after that follows the group of a sentence before.
std::uint32_t behindGroupOf(const Groups& groups, std::uint32_t before) {
  std::uint32_t next = 0;
  groups.members(kAfter, groups.of(kBefore, before),
                 [&](std::uint32_t s) { next = std::max(next, s + 1); });
  return next;
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
    const std::uint32_t j = behindGroupOf(groups, i - 1);
    if (j + 1 >= groups.size(kAfter) || !groups.alone(kAfter, j)) continue;
    if (!groups.together(i + 1, j + 1) || !state.constraints.allows(kBefore, i, j)) continue;
    const std::uint32_t alike = similarityOf(state.features, i, j);
    if (alike >= kBetween) groups.pair(i, j, alike);
  }
}

}  // namespace stet::align
