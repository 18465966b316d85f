// The heaviest rising chain by trying every subset, for align/chain.hpp.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>

#include "align/chain.hpp"

namespace stet::reference {

inline std::uint64_t heaviestChainWeight(std::span<const align::WeightedPair> pairs) {
  std::uint64_t heaviest = 0;
  for (std::uint32_t subset = 0; subset < (1u << pairs.size()); ++subset) {
    std::uint64_t weight = 0;
    const align::WeightedPair* last = nullptr;
    bool rises = true;
    for (std::size_t k = 0; k < pairs.size(); ++k) {
      if ((subset >> k & 1) == 0) continue;
      rises = rises &&
              (last == nullptr || (last->before < pairs[k].before && last->after < pairs[k].after));
      last = &pairs[k];
      weight += pairs[k].weight;
    }
    if (rises) heaviest = std::max(heaviest, weight);
  }
  return heaviest;
}

}  // namespace stet::reference
