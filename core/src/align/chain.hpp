// The heaviest chain of pairs that rises on both sides: what stays in place when some pairs cross
// others.
#pragma once

#include <cstdint>

#include "base/flags.hpp"
#include "stet/list.hpp"

namespace stet::align {

/// Two indices that belong together, and what it costs to tear them apart.
struct WeightedPair {
  std::uint32_t before;
  std::uint32_t after;
  std::uint64_t weight;
};

/// Sorts by the index before; no two pairs may share one. O(n log n).
void sortByBefore(List<WeightedPair>& pairs);

/// Marks the pairs of the chain of greatest total weight in which both indices rise. `pairs` must
/// be sorted by before; no index may stand in two of them, no weight be 0. Of equal chains the one
/// whose end stands first before is taken. O(n + r log r) for r runs of pairs that follow on one
/// another after: a Fenwick tree holds the best chain so far (Fredman 1975, with weights).
[[nodiscard]] Flags heaviestChain(const List<WeightedPair>& pairs);

}  // namespace stet::align
