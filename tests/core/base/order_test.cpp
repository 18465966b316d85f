#include "base/order.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <vector>

namespace stet {
namespace {

// As std::stable_sort has it.
std::vector<std::uint32_t> naive(const std::vector<std::uint64_t>& keys) {
  std::vector<std::uint32_t> order(keys.size());
  std::iota(order.begin(), order.end(), 0u);
  std::stable_sort(order.begin(), order.end(), [&](auto i, auto j) { return keys[i] < keys[j]; });
  return order;
}

TEST(Order, IsThatOfAStableSort) {
  std::mt19937 random(1);
  for (std::size_t size = 0; size < 70; ++size) {
    for (const std::uint64_t range : {1ull, 3ull, 1000ull, ~0ull}) {
      std::vector<std::uint64_t> keys(size);
      for (std::uint64_t& key : keys) key = random() % range;
      if (random() % 3 == 0) std::sort(keys.begin(), keys.end());
      const List<std::uint32_t> order = ascending(keys);
      ASSERT_EQ(std::vector(order.begin(), order.end()), naive(keys)) << size << " " << range;
    }
  }
}

TEST(Order, OfTwoNumbersGoesByTheFirst) {
  EXPECT_LT(keyOf(1, 0xFFFFFFFF), keyOf(2, 0));
  EXPECT_LT(keyOf(2, 0), keyOf(2, 1));
}

}  // namespace
}  // namespace stet
