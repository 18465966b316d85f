// Each limit on the work, and what is said where one is met: `exact` is false for the links whose
// search it ended, for the whole, and for nothing else.
#include <gtest/gtest.h>

#include <random>
#include <string>

#include "reference/promises.hpp"

namespace stet::testing {
namespace {

// One letter a link in reading order: whether its search was exact. Equal neighbours are one.
std::string exactness(const std::string& before, const std::string& after,
                      const Options& options = {}) {
  EXPECT_EQ(brokenPromise(before, after, options), "");
  std::string result;
  for (const Link& link : compare(before, after, options).links) {
    const char letter = link.exact ? 'y' : 'n';
    if (result.empty() || result.back() != letter) result += letter;
  }
  return result;
}

const std::string kHead = "The council approved the new bridge on Monday.\n";
const std::string kTail = "Work on the eastern bank begins early in May.\n";

// Sentences of words that stand nowhere else, but for one in each that all share.
std::string strangers(const std::string& prefix, int count) {
  std::string text;
  for (int k = 0; k < count; ++k) {
    const std::string number = std::to_string(k);
    text += "Common " + prefix + number + " x" + prefix + number + " y" + prefix + number + ".\n";
  }
  return text;
}

TEST(Budget, OfTheCallerEndsAGap) {
  const std::string before = kHead + strangers("a", 2) + kTail;
  const std::string after = kHead + strangers("b", 2) + kTail;
  EXPECT_EQ(exactness(before, after), "y");
  EXPECT_EQ(exactness(before, after, {"en", 3}), "yny");
  EXPECT_EQ(exactness(before, after, {"en", 4}), "y");
}

TEST(Budget, IsSharedByTheGaps) {
  const std::string before = kHead + strangers("a", 2) + kTail + strangers("c", 2);
  const std::string after = kHead + strangers("b", 2) + kTail + strangers("d", 2);
  EXPECT_EQ(exactness(before, after, {"en", 4}), "yn");
  EXPECT_EQ(exactness(before, after, {"en", 8}), "y");
}

TEST(Budget, EndsALargeGap) {
  const std::string before = kHead + strangers("a", 700) + kTail;
  const std::string after = kHead + strangers("b", 700) + kTail;
  EXPECT_EQ(exactness(before, after, {"en", 0}), "yny");
}

// Three sentences over and over, in no order.
std::string repeated(std::mt19937& random, int count, const char* end) {
  static constexpr const char* kSentences[] = {"Rain fell over the northern hills",
                                               "Snow covered the southern road",
                                               "Wind crossed the western valley"};
  std::string text;
  for (int k = 0; k < count; ++k) text += std::string(kSentences[random() % 3]) + end;
  return text;
}

TEST(Budget, EndsTheSearchAmongRepeatedBlocks) {
  std::mt19937 random(3);
  const std::string before = kHead + repeated(random, 1600, ".\n") + kTail;
  const std::string after = kHead + repeated(random, 1600, ".\n") + kTail;
  EXPECT_EQ(exactness(before, after), "yny");
}

TEST(Budget, EndsTheSearchAmongRepeatedSentences) {
  std::mt19937 random(4);
  const std::string before = kHead + repeated(random, 1600, ". ") + "\n" + kTail;
  const std::string after = kHead + repeated(random, 1600, ". ") + "\n" + kTail;
  EXPECT_EQ(exactness(before, after), "yny");
}

TEST(Budget, EndsTheSearchAmongRepeatedWords) {
  std::mt19937 random(5);
  const std::string before = kHead + repeated(random, 400, ", ") + "\n" + kTail;
  const std::string after = kHead + repeated(random, 400, ", ") + "\n" + kTail;
  EXPECT_EQ(exactness(before, after), "yny");
}

TEST(Budget, IsNotMetByOneLightSentenceOverAndOver) {
  std::string text;
  for (int k = 0; k < 2000; ++k) text += "Rain fell. ";
  EXPECT_EQ(exactness(text, text + "Rain fell."), "y");
}

}  // namespace
}  // namespace stet::testing
