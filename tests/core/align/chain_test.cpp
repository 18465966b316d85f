#include "align/chain.hpp"

#include <gtest/gtest.h>

#include <random>

#include "reference/chain.hpp"

namespace stet::align {
namespace {

TEST(HeaviestChain, IsAsHeavyAsAnyAndRises) {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    std::vector<WeightedPair> pairs;
    for (std::uint32_t i = 0; i < 10; ++i) {
      if (random() % 4 != 0)
        pairs.push_back({i / 2, static_cast<std::uint32_t>(random() % 8), 1 + random() % 5});
    }
    std::sort(pairs.begin(), pairs.end(), [](const WeightedPair& a, const WeightedPair& b) {
      return a.before != b.before ? a.before < b.before : a.after < b.after;
    });
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
