// Sets of numbers that only ever grow together: union-find (Tarjan 1975), with path halving.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>

#include "stet/list.hpp"

namespace stet {

/// The numbers below `size`, each in a set of its own until it is joined with another.
class DisjointSets {
 public:
  explicit DisjointSets(std::size_t size) : parent_(size) {
    std::iota(parent_.begin(), parent_.end(), 0u);
  }

  /// The least number of the set that holds `x`. Amortised O(log n).
  [[nodiscard]] std::uint32_t find(std::uint32_t x) {
    while (parent_[x] != x) x = parent_[x] = parent_[parent_[x]];
    return x;
  }
  void join(std::uint32_t x, std::uint32_t y) {
    x = find(x);
    y = find(y);
    parent_[std::max(x, y)] = std::min(x, y);
  }

 private:
  List<std::uint32_t> parent_;
};

}  // namespace stet
