#include "words/lexicon.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string_view>
#include <thread>

namespace stet::text {
namespace {

const Lexicon& lexicon(std::string_view tag) { return lexiconOf(languageOf(tag)); }
WordUse found(std::string_view tag, std::string_view word) { return lexicon(tag).find(word); }
WordUse token(std::string_view word) {
  return lexicon("en").read(keyOf(word, 0, word.size()), word);
}

TEST(LexiconTest, AWordHasAllItsUses) {
  const WordUse may = found("en", "may");
  EXPECT_EQ(may.uses, kFunctionWord | kTimeWord | kMonth | kPossible);
  EXPECT_EQ(may.date, 5);
  EXPECT_EQ(may.number, 0);
  EXPECT_EQ(found("en", "bridge").uses, Uses{0});
  EXPECT_EQ(found("en", "").uses, Uses{0});
}

TEST(LexiconTest, FormsOfAWordShareItsLemma) {
  EXPECT_EQ(found("en", "said").lemma, found("en", "says").lemma);
  EXPECT_NE(found("en", "said").lemma, found("en", "told").lemma);
  EXPECT_NE(found("en", "km").lemma, 0);
  EXPECT_NE(found("en", "km").lemma, found("en", "french").lemma);
}

TEST(LexiconTest, KnowsPhrasesAndTheirWords) {
  EXPECT_TRUE(found("en", "vice president").is(kTitle));
  EXPECT_TRUE(found("en", "vice").is(kOpensPhrase));
  EXPECT_FALSE(found("en", "vice").is(kTitle | kContinuesPhrase));
  EXPECT_TRUE(found("en", "president").is(kContinuesPhrase));
  EXPECT_TRUE(found("en", "as many as").is(kApproximator));
  EXPECT_TRUE(found("en", "as").is(kOpensPhrase));
  EXPECT_TRUE(found("en", "as").is(kContinuesPhrase));
  EXPECT_EQ(found("en", "as many").uses, Uses{0});
}

TEST(LexiconTest, RoleWordsAreKnownInEveryLanguageOthersInTheirOwn) {
  for (const std::string_view tag : {"", "en", "de", "ko"}) {
    EXPECT_TRUE(found(tag, "reuters").is(kAgency)) << tag;
    EXPECT_TRUE(found(tag, "января").is(kTimeWord)) << tag;
  }
  EXPECT_TRUE(found("de", "und").is(kFunctionWord));
  EXPECT_FALSE(found("en", "und").is(kFunctionWord));
  EXPECT_TRUE(found("de", "bzw").is(kNonfinalAbbreviation));
  EXPECT_EQ(found("en", "bzw").uses, Uses{0});
  EXPECT_EQ(found("de", "seven").uses, Uses{0});
}

TEST(LexiconTest, ReadsNumbersWithAHyphen) {
  EXPECT_EQ(token("twenty-one").uses, Uses{kNumber});
  EXPECT_EQ(token("twenty-one").number, 21);
  EXPECT_EQ(token("twenty-first").uses, Uses{kOrdinal});
  EXPECT_EQ(token("twenty-first").number, 21);
  EXPECT_EQ(token("five-year").uses, Uses{kNumber});
  EXPECT_EQ(token("five-year").number, 5);
  EXPECT_EQ(token("twenty-twenty").number, 20);
  EXPECT_TRUE(token("secretary-general").is(kTitle));
  EXPECT_EQ(token("well-known").uses, Uses{0});
  EXPECT_EQ(token("-one").uses, Uses{0});
  EXPECT_EQ(token("-").uses, Uses{0});
}

TEST(LexiconTest, ReadsFrenchNumbersAndEndings) {
  const auto read = [](std::string_view word) {
    return lexicon("fr").read(keyOf(word, 0, word.size()), word);
  };
  EXPECT_EQ(read("trente-deux").number, 32);
  EXPECT_EQ(read("soixante-quinze").number, 75);
  EXPECT_EQ(read("quatre-vingt-dix-sept").number, 97);
  EXPECT_EQ(read("compterait").uses, kReported | kByEnding);
  EXPECT_EQ(read("fermeront").uses, kForecast | kByEnding);
  EXPECT_EQ(read("front").uses, Uses{0});
}

TEST(LexiconTest, IsUnpackedOnceForAllThreads) {
  std::array<const Lexicon*, 8> seen{};
  std::array<std::thread, 8> threads;
  for (std::size_t i = 0; i < seen.size(); ++i)
    threads[i] = std::thread([&seen, i] { seen[i] = &lexicon("da"); });
  for (std::thread& thread : threads) thread.join();
  for (const Lexicon* each : seen) EXPECT_EQ(each, seen[0]);
  EXPECT_TRUE(seen[0]->find("og").is(kFunctionWord));
}

}  // namespace
}  // namespace stet::text
