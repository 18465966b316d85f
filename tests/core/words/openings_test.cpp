#include "words/openings.hpp"

#include <gtest/gtest.h>

#include <string_view>

#include "segment/tokens.hpp"
#include "unicode/properties.hpp"
#include "words/language.hpp"

namespace stet::text {
namespace {

std::size_t lengthOf(std::string_view text) { return text.size(); }

TEST(OpeningsTest, FindsTheLongest) {
  Openings openings;
  for (const std::string_view phrase : {"an article", "an", "an article by"}) openings.add(phrase);
  EXPECT_EQ(openings.longest("an article by ann"), lengthOf("an article by"));
  EXPECT_EQ(openings.longest("an article of"), lengthOf("an article"));
  EXPECT_EQ(openings.longest("an"), lengthOf("an"));
  EXPECT_EQ(openings.longest("a"), 0u);
  EXPECT_EQ(openings.longest("the"), 0u);
  EXPECT_EQ(openings.longest(""), 0u);
}

TEST(OpeningsTest, DoesNotEndWithinAWord) {
  EXPECT_EQ(storyOpenings().byline.longest("by ann reed"), lengthOf("by"));
  EXPECT_EQ(storyOpenings().byline.longest("byron returns"), 0u);
  EXPECT_EQ(storyOpenings().byline.longest("记者王明"), lengthOf("记者"));
  EXPECT_EQ(storyOpenings().byline.longest("بقلم أحمد"), lengthOf("بقلم"));
}

TEST(OpeningsTest, AreOfTheirUseInAllLanguages) {
  EXPECT_EQ(storyOpenings().correction.longest("berichtigung:"), lengthOf("berichtigung"));
  EXPECT_EQ(storyOpenings().credit.longest("photo by ann"), lengthOf("photo by"));
  EXPECT_EQ(storyOpenings().furniture.longest("© the times"), lengthOf("©"));
  EXPECT_EQ(storyOpenings().furniture.longest("berichtigung:"), 0u);
}

TEST(OpeningsTest, TheFilterLetsAllPass) {
  for (PackedReader reader(kOpenings); reader.next();) {
    Openings openings;
    openings.add(reader.word());
    EXPECT_TRUE(openings.mayOpen(reader.word())) << reader.word();
    EXPECT_EQ(openings.longest(reader.word()), reader.word().size()) << reader.word();
  }
  EXPECT_FALSE(storyOpenings().correction.mayOpen("zebra crossing"));
}

TEST(OpeningsTest, FitIntoWhatIsReadOfABlock) {
  for (PackedReader reader(kOpenings); reader.next();) {
    const std::string_view phrase = reader.word();
    std::uint32_t tokens = 0;
    for (std::size_t at = 0; at < phrase.size(); ++tokens) at = nextToken(phrase, at).end;
    const bool spaced = phrase.find(' ') != std::string_view::npos || isAscii(phrase[0]);
    EXPECT_LE(tokens, spaced ? kOpeningTokens : kOpeningClusters) << phrase;
  }
}

}  // namespace
}  // namespace stet::text
