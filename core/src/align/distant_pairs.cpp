#include "align/distant_pairs.hpp"

#include <algorithm>

#include "align/evidence.hpp"
#include "base/order.hpp"

namespace stet::align {
namespace {

// Alike enough to have moved: alone, and beside a neighbour that went the same way. From kSupport
// on the neighbour makes up for missing words too. Held against the lighter of two sentences, their
// words in common must outweigh so much doubt (in words that stand once).
constexpr std::uint32_t kMove = 550;
constexpr std::uint32_t kSupported = 200;
constexpr std::uint32_t kSupport = 500;
constexpr std::uint32_t kDoubt = 2000;
// By how much a far pair must beat the near pair that it breaks.
constexpr std::uint32_t kSteal = 150;

struct DistantPair {
  std::uint32_t similarity;
  std::uint32_t before;
  std::uint32_t after;
};

// The share of the lighter sentence that the other holds: a part of a split is little like the
// whole. `similarity` is Dice's, which gives the weight that is shared.
std::uint32_t heldShare(const Features& features, std::uint32_t i, std::uint32_t j,
                        std::uint32_t similarity) {
  const std::uint64_t one = features.weight(kBefore, i);
  const std::uint64_t other = features.weight(kAfter, j);
  const std::uint64_t shared = similarity * (one + other) / 2;  // In thousandths.
  const std::uint64_t doubt = std::uint64_t{features.uniqueWordWeight()} * kDoubt / 1000;
  return static_cast<std::uint32_t>(shared / (std::min(one, other) + doubt + 1));
}

// All pairs of candidates that may be worth it, the most alike first; equal ones by their places.
List<DistantPair> collect(const State& state) {
  List<DistantPair> pairs;
  List<std::uint64_t> keys;
  for (const std::uint32_t i : state.open.before) {
    for (const auto& [j, similarity] : state.candidates.before.of(i)) {
      if (state.groups.together(i, j)) continue;
      const std::uint32_t alike = std::max(similarity, heldShare(state.features, i, j, similarity));
      if (alike < kSupported) continue;
      pairs.push_back({alike, i, j});
      keys.push_back(1000 - alike);
    }
  }
  List<DistantPair> sorted;
  sorted.reserve(pairs.size());
  for (const std::uint32_t k : ascending(keys)) sorted.push_back(pairs[k]);
  return sorted;
}

// Whether the candidates of the lighter sentence are led by the other.
bool lighterLeads(const State& state, std::uint32_t i, std::uint32_t j) {
  return state.features.weight(kBefore, i) < state.features.weight(kAfter, j)
             ? leads(state.candidates.before.of(i), j)
             : leads(state.candidates.after.of(j), i);
}

// Whether the sentences before or behind both belong together as well.
bool isSupported(const Groups& groups, std::uint32_t i, std::uint32_t j) {
  if (i > 0 && j > 0 && groups.together(i - 1, j - 1)) return true;
  return i + 1 < groups.size(kBefore) && j + 1 < groups.size(kAfter) &&
         groups.together(i + 1, j + 1);
}

bool belongs(const State& state, const DistantPair& pair) {
  const auto [similarity, i, j] = pair;
  const bool heavy = canMove(state.features, i, j);
  if (heavy && similarity >= kMove && lighterLeads(state, i, j)) return true;
  return (heavy || similarity >= kSupport) && isSupported(state.groups, i, j);
}

// Whether a sentence may leave its group, if it has one, for something so much alike.
bool mayLeave(const Groups& groups, std::uint32_t group, std::uint32_t similarity) {
  return group == none || groups.similarity(group) + kSteal <= similarity;
}

}  // namespace

void pairDistant(State& state) {
  Groups& groups = state.groups;
  for (const DistantPair& pair : collect(state)) {
    if (!belongs(state, pair)) continue;
    const auto [similarity, i, j] = pair;
    const Both<std::uint32_t> left = {groups.of(kBefore, i), groups.of(kAfter, j)};
    if (!mayLeave(groups, left.before, similarity) || !mayLeave(groups, left.after, similarity))
      continue;
    for (const WhichSide side : kSides) {
      if (left[side] != none) groups.dissolve(left[side]);
    }
    groups.pair(i, j, similarity);
  }
}

}  // namespace stet::align
