// Which letters changed where one word became a similar one.
#include <gtest/gtest.h>

#include <string>

#include "reference/promises.hpp"
#include "stet/compare.hpp"

namespace stet::testing {
namespace {

// The only word that changed between two texts, with what differs in it as "[before/after]"; ""
// where nothing is told of its letters.
std::string letters(const std::string& before, const std::string& after) {
  EXPECT_EQ(brokenPromise({before}, {after}), "") << before << " → " << after;
  const Comparison comparison = compare(before, after);
  if (comparison.edits.size() != 1 || comparison.edits[0].letters.empty()) return "";
  const Edit& edit = comparison.edits[0];
  const auto slice = [](const std::string& text, std::uint32_t begin, std::uint32_t end) {
    return text.substr(begin, end - begin);
  };
  std::string word;
  std::uint32_t at = edit.before.begin;
  for (const Letters& each : comparison.letters) {
    word += slice(before, at, each.before.begin) + "[" +
            slice(before, each.before.begin, each.before.end) + "/" +
            slice(after, each.after.begin, each.after.end) + "]";
    at = each.before.end;
  }
  return word + slice(before, at, edit.before.end);
}

// In the middle of a sentence.
std::string inSentence(const std::string& before, const std::string& after) {
  return letters("They said that " + before + " was the word.",
                 "They said that " + after + " was the word.");
}

TEST(Letters, OfAWordThatBecameASimilarOne) {
  EXPECT_EQ(inSentence("Karlsen", "Carlson"), "[K/C]arls[e/o]n");
  EXPECT_EQ(inSentence("causal", "casual"), "ca[/s]u[s/]al");
  EXPECT_EQ(inSentence("organise", "organised"), "organise[/d]");
  EXPECT_EQ(inSentence("Горбачев", "Горбачёв"), "Горбач[е/ё]в");
  EXPECT_EQ(inSentence("مدرسة", "مدرسه"), "مدرس[ة/ه]");
  EXPECT_EQ(inSentence("한국인", "한국어"), "한국[인/어]");
}

TEST(Letters, AreWholeCharacters) {
  EXPECT_EQ(inSentence("re\u0301sume", "re\u0301sume\u0301"), "re\u0301sum[e/e\u0301]");
  EXPECT_EQ(inSentence("हिन्दी", "हिन्दू"), "हिन्[दी/दू]");
}

TEST(Letters, OfWordsThatShareHalf) {
  EXPECT_EQ(inSentence("abcd", "abxy"), "ab[cd/xy]");
  EXPECT_EQ(inSentence("abcd", "axyz"), "");
  EXPECT_EQ(inSentence("a", "an"), "");
  EXPECT_EQ(inSentence("harbour", "council"), "");
}

TEST(Letters, OfWordsOnly) {
  EXPECT_EQ(inSentence("1,250,000", "1,350,000"), "");
  EXPECT_EQ(inSentence("18.1%", "18%"), "");
  EXPECT_EQ(inSentence("A320neo", "A321neo"), "");
  EXPECT_EQ(inSentence("the old harbour", "the new harbours"), "");
  EXPECT_EQ(letters("市長は港を売らないと述べた。", "市長は港を売ったと述べた。"), "");
  const std::string longest(64, 'x');
  EXPECT_EQ(inSentence(longest, longest.substr(1) + "y"), longest.substr(1) + "[x/y]");
  EXPECT_EQ(inSentence(longest + "x", longest + "y"), "");
}

}  // namespace
}  // namespace stet::testing
