#include "words/joined_words.hpp"

#include <gtest/gtest.h>

namespace stet::text {
namespace {

std::uint32_t number(std::string_view tag, std::string_view word) {
  return readJoinedNumber(lexiconOf(languageOf(tag)), word).number;
}

TEST(JoinedWordsTest, ReadsNumbersThatAreWrittenTogether) {
  EXPECT_EQ(number("de", "dreiundzwanzig"), 23u);
  EXPECT_EQ(number("de", "zweihundertfünfzig"), 250u);
  EXPECT_EQ(number("de", "dreihundertfünfundsechzig"), 365u);
  EXPECT_EQ(number("de", "zwölftausend"), 12'000u);
  EXPECT_EQ(number("nl", "drieëntwintig"), 23u);
  EXPECT_EQ(number("nl", "vijfendertighonderd"), 3'500u);
}

TEST(JoinedWordsTest, ReadsWhatANumberCounts) {
  EXPECT_EQ(number("de", "dreijährige"), 3u);
  EXPECT_EQ(number("de", "zehntägigen"), 10u);
}

TEST(JoinedWordsTest, ReadsNoNumberIntoOtherWords) {
  for (const std::string_view word : {"achtung", "dreieck", "einhorn", "vieles", "undzwanzig"})
    EXPECT_EQ(number("de", word), 0u) << word;
  EXPECT_EQ(number("nl", "achten"), 0u);
}

TEST(JoinedWordsTest, ReadsTheTitleThatANounEndsWith) {
  const auto uses = [](std::string_view word) {
    return readJoinedNoun(lexiconOf(languageOf("de")), word).uses;
  };
  EXPECT_EQ(uses("gewerkschaftschef"), Uses{kTitle});
  EXPECT_EQ(uses("regierungssprecherin"), Uses{kTitle | kSource});
  EXPECT_EQ(uses("hausboot"), Uses{0});
}

}  // namespace
}  // namespace stet::text
