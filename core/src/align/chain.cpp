#include "align/chain.hpp"

#include <algorithm>

#include "align/order.hpp"
#include "stet/comparison.hpp"

namespace stet::align {
namespace {

// Prefix maximum over ranks; on equal weight the earlier entry wins.
class PrefixMaximum {
 public:
  struct Entry {
    std::uint64_t weight = 0;
    std::uint32_t pair = none;
  };

  explicit PrefixMaximum(std::size_t size) : tree_(size + 1) {}

  [[nodiscard]] Entry best(std::size_t ranks) const {
    Entry result;
    for (; ranks > 0; ranks &= ranks - 1) {
      if (tree_[ranks].weight > result.weight) result = tree_[ranks];
    }
    return result;
  }

  void raise(std::size_t rank, Entry entry) {
    for (++rank; rank < tree_.size(); rank += rank & (~rank + 1)) {
      if (entry.weight > tree_[rank].weight) tree_[rank] = entry;
    }
  }

 private:
  std::vector<Entry> tree_;
};

}  // namespace

void sortByBefore(std::vector<WeightedPair>& pairs) {
  std::vector<std::uint64_t> keys;
  keys.reserve(pairs.size());
  for (const WeightedPair& pair : pairs) keys.push_back(pair.before);
  std::vector<WeightedPair> sorted;
  sorted.reserve(pairs.size());
  for (const std::uint32_t k : ascending(keys)) sorted.push_back(pairs[k]);
  pairs = std::move(sorted);
}

Flags heaviestChain(const std::vector<WeightedPair>& pairs) {
  std::vector<std::uint32_t> ranks;
  ranks.reserve(pairs.size());
  for (const WeightedPair& pair : pairs) ranks.push_back(pair.after);
  std::sort(ranks.begin(), ranks.end());
  ranks.erase(std::unique(ranks.begin(), ranks.end()), ranks.end());

  PrefixMaximum chains(ranks.size());
  std::vector<std::uint32_t> previous(pairs.size(), none);
  std::vector<PrefixMaximum::Entry> entries(pairs.size());
  // Pairs of one before index must not see each other: they are entered only when the index is
  // done.
  for (std::size_t first = 0; first < pairs.size();) {
    std::size_t last = first;
    for (; last < pairs.size() && pairs[last].before == pairs[first].before; ++last) {
      const auto rank =
          std::lower_bound(ranks.begin(), ranks.end(), pairs[last].after) - ranks.begin();
      const auto best = chains.best(static_cast<std::size_t>(rank));
      previous[last] = best.pair;
      entries[last] = {best.weight + pairs[last].weight, static_cast<std::uint32_t>(last)};
    }
    for (; first < last; ++first) {
      const auto rank =
          std::lower_bound(ranks.begin(), ranks.end(), pairs[first].after) - ranks.begin();
      chains.raise(static_cast<std::size_t>(rank), entries[first]);
    }
  }

  Flags chosen(pairs.size(), false);
  for (std::uint32_t at = chains.best(ranks.size()).pair; at != none; at = previous[at])
    chosen[at] = true;
  return chosen;
}

}  // namespace stet::align
