// The heaviest chain of pairs that rises on both sides: what stays in place where some pairs cross
// others.
#pragma once

#include <cstdint>

#include "base/flags.hpp"
#include "stet/list.hpp"

namespace stet::align {

/// Two indices that belong together, and how much that weighs.
struct WeightedPair {
  std::uint32_t before;
  std::uint32_t after;
  std::uint64_t weight;
};

/// Sorts by the index before; no two pairs may share one. O(n log n).
void sortByBefore(List<WeightedPair>& pairs);

/// Marks the pairs of the chain of greatest total weight in which both indices rise. `pairs` must
/// be sorted by the index before; no index may stand in two of them, and no weight may be 0. Of
/// chains with equal weights it takes the one whose last pair stands first before. The method is
/// Fredman's (1975) for longest increasing subsequences, with weights, and a Fenwick tree that
/// holds the best chains so far. O(n + r log r) for r runs of pairs that follow on one another
/// after.
[[nodiscard]] Flags heaviestChain(const List<WeightedPair>& pairs);

}  // namespace stet::align
