#include "align/chain.hpp"

#include <algorithm>

#include "base/order.hpp"
#include "stet/comparison.hpp"
#include "stet/list.hpp"

namespace stet::align {
namespace {

// Pairs in a row whose indices after follow on one another. No other pair comes between them on
// either side, so that a heaviest chain has all of them or none.
struct Run {
  Range pairs;
  std::uint64_t weight;
};

List<Run> runsOf(const List<WeightedPair>& pairs) {
  List<Run> runs;
  for (std::uint32_t k = 0; k < pairs.size(); ++k) {
    if (k == 0 || pairs[k].after != pairs[k - 1].after + 1) runs.push_back({{k, k}, 0});
    runs.back().pairs.end = k + 1;
    runs.back().weight += pairs[k].weight;
  }
  return runs;
}

// A chain, by the run that it ends with. Of two that weigh the same the earlier is the better.
struct Chain {
  std::uint64_t weight = 0;
  std::uint32_t last = none;

  [[nodiscard]] bool isBetterThan(const Chain& other) const {
    return weight != other.weight ? weight > other.weight : last < other.last;
  }
};

// The best chain of those entered below a rank: a Fenwick tree of maxima (Fenwick 1994).
class BestChains {
 public:
  explicit BestChains(std::size_t size) : tree_(size + 1) {}

  [[nodiscard]] Chain below(std::size_t rank) const {
    Chain best;
    for (; rank > 0; rank &= rank - 1) {
      if (tree_[rank].isBetterThan(best)) best = tree_[rank];
    }
    return best;
  }

  void enter(std::size_t rank, Chain chain) {
    for (++rank; rank < tree_.size(); rank += rank & (~rank + 1)) {
      if (chain.isBetterThan(tree_[rank])) tree_[rank] = chain;
    }
  }

 private:
  List<Chain> tree_;
};

}  // namespace

void sortByBefore(List<WeightedPair>& pairs) {
  List<std::uint64_t> keys;
  keys.reserve(pairs.size());
  for (const WeightedPair& pair : pairs) keys.push_back(pair.before);
  List<WeightedPair> sorted;
  sorted.reserve(pairs.size());
  for (const std::uint32_t k : ascending(keys)) sorted.push_back(pairs[k]);
  pairs = std::move(sorted);
}

Flags heaviestChain(const List<WeightedPair>& pairs) {
  const List<Run> runs = runsOf(pairs);
  List<std::uint64_t> keys;
  keys.reserve(runs.size());
  for (const Run& run : runs) keys.push_back(pairs[run.pairs.begin].after);
  if (std::is_sorted(keys.begin(), keys.end())) return Flags(pairs.size(), true);
  List<std::uint32_t> rank(runs.size());
  std::uint32_t next = 0;
  for (const std::uint32_t k : ascending(keys)) rank[k] = next++;

  BestChains chains(runs.size());
  List<std::uint32_t> previous(runs.size());
  for (std::uint32_t k = 0; k < runs.size(); ++k) {
    const Chain best = chains.below(rank[k]);
    previous[k] = best.last;
    chains.enter(rank[k], {best.weight + runs[k].weight, k});
  }

  Flags chosen(pairs.size(), false);
  for (std::uint32_t k = chains.below(runs.size()).last; k != none; k = previous[k])
    std::fill_n(chosen.begin() + runs[k].pairs.begin, runs[k].pairs.size(), true);
  return chosen;
}

}  // namespace stet::align
