#include "base/ids.hpp"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <string>
#include <vector>

namespace stet::text {
namespace {

TEST(Ids, AreDenseInTheOrderOfFirstSight) {
  Ids ids;
  std::map<std::uint64_t, std::uint32_t> known;
  std::mt19937_64 random(2);
  for (int k = 0; k < 5000; ++k) {
    // Near keys, keys whose low bits are alike, and 0, which an empty slot must not be taken for.
    const std::uint64_t key = random() % 3 == 0 ? random() % 100 : (random() % 500) << 40;
    const auto next = static_cast<std::uint32_t>(known.size());
    EXPECT_EQ(ids.of(key), known.emplace(key, next).first->second);
  }
  EXPECT_EQ(ids.size(), known.size());
}

TEST(Ids, TellThingsOfOneHashApart) {
  const std::string things[] = {"a", "b", "a", "c", "b"};
  Ids ids;
  std::vector<std::string> seen;
  std::vector<std::uint32_t> given;
  for (const std::string& thing : things) {
    const std::uint32_t id = ids.ofHash(7, [&](std::uint32_t old) { return seen[old] == thing; });
    if (id == seen.size()) seen.push_back(thing);
    given.push_back(id);
  }
  EXPECT_EQ(given, (std::vector<std::uint32_t>{0, 1, 0, 2, 1}));
}

}  // namespace
}  // namespace stet::text
