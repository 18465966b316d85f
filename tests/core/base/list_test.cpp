#include "stet/list.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <utility>

namespace stet {
namespace {

using Numbers = List<std::uint32_t>;

TEST(List, KeepsWhatItHoldsWhileItGrows) {
  Numbers list;
  for (std::uint32_t i = 0; i < 1000; ++i) list.push_back(i * i);
  ASSERT_EQ(list.size(), 1000);
  for (std::uint32_t i = 0; i < 1000; ++i) ASSERT_EQ(list[i], i * i);
}

TEST(List, TakesInAnElementOfItsOwn) {
  Numbers list = {7};
  for (int i = 0; i < 100; ++i) list.push_back(list.front());
  for (int i = 0; i < 100; ++i) list.emplace_back(list.back());
  list.resize(1000, list.front());
  list.assign(2000, list.back());
  EXPECT_EQ(list, Numbers(2000, 7));
}

TEST(List, AddsWhatItIsGiven) {
  struct Item {
    std::uint32_t number = 3;
    bool flag = true;
  };
  List<Item> list(2);
  list.resize(5, {4, false});
  list.resize(3);
  list.resize(4);
  EXPECT_EQ(list[1].number, 3);
  EXPECT_EQ(list[2].number, 4);
  EXPECT_FALSE(list[2].flag);
  EXPECT_EQ(list[3].number, 3);
  EXPECT_TRUE(list[3].flag);
}

TEST(List, CopiesStandForThemselves) {
  const Numbers original = {1, 2, 3};
  Numbers copy(original);
  copy[0] = 9;
  EXPECT_EQ(original, (Numbers{1, 2, 3}));
  copy = original;
  EXPECT_EQ(copy, original);
  const Numbers& itself = copy;
  copy = itself;
  EXPECT_EQ(copy, original);
}

TEST(List, MovesLeaveNothingBehind) {
  Numbers from = {1, 2, 3};
  Numbers to(std::move(from));
  EXPECT_TRUE(from.empty());
  from = {4};
  to = std::move(from);
  EXPECT_TRUE(from.empty());
  EXPECT_EQ(to, Numbers{4});
  from.swap(to);
  EXPECT_TRUE(to.empty());
  EXPECT_EQ(from, Numbers{4});
}

TEST(List, AppendsWhatAnotherHolds) {
  Numbers list = {1};
  list.append({});
  list.append(Numbers{2, 3});
  EXPECT_EQ(list, (Numbers{1, 2, 3}));
}

TEST(List, HoldsNothingWithoutMemory) {
  const Numbers list(0);
  EXPECT_EQ(list, Numbers());
  EXPECT_NE(list, Numbers{0});
  EXPECT_EQ(list.begin(), list.end());
}

#ifndef NDEBUG
TEST(ListDeathTest, RefusesAnIndexPastItsEnd) {
  Numbers list(4);
  list.pop_back();
  EXPECT_DEATH(static_cast<void>(list[3]), "at < size_");
  list.clear();
  EXPECT_DEATH(static_cast<void>(list.back()), "at < size_");
}
#endif

}  // namespace
}  // namespace stet
