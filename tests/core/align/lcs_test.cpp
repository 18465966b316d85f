#include "align/lcs.hpp"

#include <gtest/gtest.h>

#include <dtl/dtl.hpp>
#include <random>

#include "reference/lcs.hpp"

namespace stet::align {
namespace {

using Ids = std::vector<std::uint32_t>;

// The length of a common subsequence, after checking that it is one.
std::size_t checkedLength(const Ids& before, const Ids& after, const CommonSubsequence& found) {
  std::size_t length = 0;
  std::uint32_t i = 0;
  std::uint32_t j = 0;
  for (const Match& match : found.matches) {
    EXPECT_TRUE(match.before >= i && match.after >= j && match.length > 0);
    for (std::uint32_t k = 0; k < match.length; ++k)
      EXPECT_EQ(before[match.before + k], after[match.after + k]);
    i = match.before + match.length;
    j = match.after + match.length;
    length += match.length;
  }
  EXPECT_TRUE(i <= before.size() && j <= after.size());
  return length;
}

Ids randomIds(std::mt19937& random, std::size_t size, std::uint32_t alphabet) {
  Ids ids(size);
  for (std::uint32_t& id : ids) id = random() % alphabet;
  return ids;
}

TEST(LongestCommonSubsequence, IsLongestInALeaf) {
  std::mt19937 random(11);
  for (int round = 0; round < 300; ++round) {
    const Ids before = randomIds(random, random() % 40, 1 + random() % 12);
    const Ids after = randomIds(random, random() % 40, 1 + random() % 12);
    const CommonSubsequence found = longestCommonSubsequence(before, after);
    EXPECT_TRUE(found.exact);
    EXPECT_EQ(checkedLength(before, after, found), reference::lcsLength(before, after));
  }
}

TEST(LongestCommonSubsequence, IsLongestInTheLargestLeaf) {
  std::mt19937 random(14);
  for (const std::uint32_t alphabet : {20u, 1400u}) {
    const Ids before = randomIds(random, 1400, alphabet);
    const Ids after = randomIds(random, 1400, alphabet);
    const CommonSubsequence found = longestCommonSubsequence(before, after);
    EXPECT_TRUE(found.exact);
    EXPECT_EQ(checkedLength(before, after, found), reference::lcsLength(before, after));
  }
}

TEST(LongestCommonSubsequence, AgreesWithDtl) {
  std::mt19937 random(15);
  for (int round = 0; round < 40; ++round) {
    const Ids before = randomIds(random, random() % 1400, 1 + random() % 300);
    Ids after = before;
    for (int edits = static_cast<int>(random() % 300); edits > 0 && !after.empty(); --edits)
      after[random() % after.size()] = random() % 300;
    dtl::Diff<std::uint32_t, Ids> diff(before, after);
    diff.compose();
    EXPECT_EQ(checkedLength(before, after, longestCommonSubsequence(before, after)),
              diff.getLcsVec().size());
  }
}

TEST(LongestCommonSubsequence, FindsScatteredEditsInALongText) {
  std::mt19937 random(12);
  const Ids before = randomIds(random, 60000, 20000);
  Ids after = before;
  for (int k = 0; k < 500; ++k) after[random() % after.size()] = 20000 + k;
  const CommonSubsequence found = longestCommonSubsequence(before, after);
  EXPECT_TRUE(found.exact);
  EXPECT_GE(checkedLength(before, after, found), before.size() - 500);
}

TEST(LongestCommonSubsequence, SaysWhereRepetitionDefeatsIt) {
  std::mt19937 random(13);
  const Ids before = randomIds(random, 20000, 3);
  const Ids after = randomIds(random, 20000, 3);
  const CommonSubsequence found = longestCommonSubsequence(before, after);
  EXPECT_FALSE(found.exact);
  EXPECT_GT(checkedLength(before, after, found), 10000u);
}

TEST(LongestCommonSubsequence, OfDisjointTextsIsEmpty) {
  const Ids before(50000, 1);
  const Ids after(50000, 2);
  const CommonSubsequence found = longestCommonSubsequence(before, after);
  EXPECT_TRUE(found.exact);
  EXPECT_TRUE(found.matches.empty());
}

}  // namespace
}  // namespace stet::align
