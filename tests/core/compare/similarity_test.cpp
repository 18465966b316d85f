// What `similarity` says of paragraphs of which a known part was kept. tests/measure/similarity.mjs
// draws the whole curve over prose.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "stet/compare.hpp"

namespace stet::testing {
namespace {

constexpr int kWords = 10;

// A paragraph of content words with function words between, some of them replaced.
std::string paragraph(int number, const std::vector<char>& replaced) {
  std::string text;
  for (int k = 0; k < kWords; ++k) {
    text += (k % 2 == 0 ? "the " : "of ");
    text += static_cast<char>('a' + k);
    text += (replaced[static_cast<std::size_t>(k)] ? "stranger" : "word") +
            std::string(1, 'a' + number) + " ";
  }
  return text + "said.\n";
}

// The similarities of 20 paragraphs that kept so many of their ten content words, ascending.
std::vector<int> said(int kept) {
  std::mt19937 random(9);
  std::string before;
  std::string after;
  for (int number = 0; number < 20; ++number) {
    std::vector<char> replaced(kWords, false);
    before += paragraph(number, replaced);
    std::fill(replaced.begin() + kept, replaced.end(), true);
    for (std::size_t k = kWords - 1; k > 0; --k)
      std::swap(replaced[k], replaced[random() % (k + 1)]);
    after += paragraph(number, replaced);
  }
  std::vector<int> result;
  for (const Link& link : compare(before, after).links) {
    if (!link.before.empty()) result.push_back(link.similarity);
  }
  std::sort(result.begin(), result.end());
  return result;
}

TEST(Similarity, FallsWithTheShareOfWordsKept) {
  int last = 1001;
  for (int kept = kWords; kept >= 0; --kept) {
    const int median = said(kept)[10];
    EXPECT_TRUE(median < last || median == 0) << kept << " of ten kept: " << median;
    last = median;
  }
  EXPECT_EQ(last, 0);
  EXPECT_EQ(said(kWords).front(), 1000);
}

TEST(Similarity, KeepsWhatIsMostlyTheSameApartFromWhatIsMostlyNot) {
  EXPECT_GT(said(8).front(), 700);
  EXPECT_LT(said(4).back(), 600);
}

}  // namespace
}  // namespace stet::testing
