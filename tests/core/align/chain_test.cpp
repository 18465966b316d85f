#include "align/chain.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

#include "reference/chain.hpp"

namespace stet::align {
namespace {

TEST(HeaviestChain, IsAsHeavyAsAnyAndRises) {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    std::vector<std::uint32_t> after(12);
    std::iota(after.begin(), after.end(), 0u);
    for (std::uint32_t moves = random() % 4; moves > 0; --moves) {
      const auto middle = after.begin() + random() % 12;
      std::rotate(after.begin() + random() % (middle - after.begin() + 1), middle, after.end());
    }
    List<WeightedPair> pairs;
    for (std::uint32_t i = 0; i < after.size(); ++i) {
      if (random() % 4 != 0) pairs.push_back({i * 2, after[i], 1 + random() % 5});
    }
    const Flags chosen = heaviestChain(pairs);
    std::uint64_t weight = 0;
    const WeightedPair* last = nullptr;
    for (std::size_t k = 0; k < pairs.size(); ++k) {
      if (!chosen[k]) continue;
      if (last != nullptr) {
        EXPECT_LT(last->before, pairs[k].before);
        EXPECT_LT(last->after, pairs[k].after);
      }
      last = &pairs[k];
      weight += pairs[k].weight;
    }
    EXPECT_EQ(weight, reference::heaviestChainWeight(pairs));
  }
}

}  // namespace
}  // namespace stet::align
