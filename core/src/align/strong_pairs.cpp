#include "align/strong_pairs.hpp"

#include <cstddef>
#include <span>

#include "align/evidence.hpp"
#include "align/similarity.hpp"

namespace stet::align {
namespace {

// How much alike two sentences must be to be sure.
constexpr std::uint32_t kStrong = 600;

}  // namespace

void addStrongPairs(const State& state, List<WeightedPair>& pairs) {
  const Features& features = state.features;
  const Groups& groups = state.groups;
  for (const std::uint32_t i : state.open.before) {
    const std::span<const Candidate> best = state.candidates.before.of(i);
    if (best.empty() || best[0].similarity < kStrong) continue;
    const std::uint32_t j = best[0].sentence;
    if (!leads(best, j) || !leads(state.candidates.after.of(j), i)) continue;
    if (!groups.alone(kBefore, i) || !groups.alone(kAfter, j)) continue;
    const std::uint64_t weight =
        std::uint64_t{features.weight(kBefore, i)} + features.weight(kAfter, j);
    pairs.push_back({i, j, weight * best[0].similarity / 2000 + 1});
  }
  sortByBefore(pairs);
}

List<WeightedPair> groupChain(State& state, const List<WeightedPair>& pairs, const Flags& unique) {
  const Flags stays = heaviestChain(pairs);
  List<WeightedPair> chain;
  for (std::size_t k = 0; k < pairs.size(); ++k) {
    const auto [i, j, weight] = pairs[k];
    if (stays[k]) chain.push_back(pairs[k]);
    if (!state.groups.alone(kBefore, i)) continue;  // Of a pin.
    if (stays[k] || (unique[i] && canMove(state.features, i, j)))
      state.groups.pair(i, j, kIdentical);
  }
  return chain;
}

}  // namespace stet::align
