// The heaviest chain of pairs that rises on both sides: what stays in place when some pairs cross
// others.
#pragma once

#include <cstdint>
#include <vector>

#include "flags.hpp"

namespace stet::align {

/// Two indices that belong together, and what it costs to tear them apart.
struct WeightedPair {
  std::uint32_t before;
  std::uint32_t after;
  std::uint64_t weight;
};

/// Sorts by the index before; no two pairs may share one. O(n log n).
void sortByBefore(std::vector<WeightedPair>& pairs);

/// Marks the pairs of the chain of greatest total weight in which both indices strictly rise.
/// `pairs` must be sorted by (before, after). Of equal chains the one that ends first after is
/// taken. O(n log n): a Fenwick tree over the after indices holds the best chain so far (Fredman
/// 1975, with weights).
[[nodiscard]] Flags heaviestChain(const std::vector<WeightedPair>& pairs);

}  // namespace stet::align
