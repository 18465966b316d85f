#include "words/language.hpp"

#include <gtest/gtest.h>

#include <string>

#include "unicode/fold.hpp"

namespace stet::text {
namespace {

TEST(LanguageTest, KnowsTags) {
  EXPECT_EQ(languageOf("de").tag, "de");
  EXPECT_EQ(languageOf("pt-BR").tag, "pt");
  EXPECT_EQ(languageOf("EN_us").tag, "en");
  EXPECT_EQ(languageOf("xx").tag, "");
  EXPECT_EQ(languageOf("e").tag, "");
  EXPECT_EQ(languageOf("").tag, "");
}

TEST(LanguageTest, TagsStandInTheOrderOfLanguages) {
  ASSERT_EQ(languageTags().size(), languages().size());
  for (std::size_t i = 0; i < languages().size(); ++i) {
    EXPECT_EQ(languageTags()[i], languages()[i].tag);
    EXPECT_EQ(&languageOf(languages()[i].tag), &languages()[i]);
  }
}

TEST(LanguageTest, StatesFacts) {
  EXPECT_TRUE(languageOf("de").ordinalStops);
  EXPECT_FALSE(languageOf("en").ordinalStops);
  EXPECT_TRUE(languageOf("el").semicolonAsks);
  EXPECT_TRUE(languageOf("tr").dotlessI);
  EXPECT_TRUE(languageOf("fr").decimalComma);
  EXPECT_FALSE(languageOf("").decimalComma);
  EXPECT_TRUE(languageOf("en").hasFunctionWords());
  EXPECT_FALSE(languageOf("ko").hasFunctionWords());
  EXPECT_FALSE(languageOf("").hasFunctionWords());
}

// What is looked up is folded, so that a word in another form would never be found.
void expectFolded(const PackedWords& words, bool dotlessI) {
  for (PackedReader reader(words); reader.next();) {
    const std::string word(reader.word());
    EXPECT_EQ(folded(word, dotlessI), word);
    EXPECT_EQ(word.find("  "), std::string::npos) << word;
  }
}

TEST(LanguageTest, WordsAreFolded) {
  for (const Language& language : languages()) {
    expectFolded(language.functionWords, language.dotlessI);
    expectFolded(otherWordsOf(language), language.dotlessI);
    EXPECT_EQ(otherWordsOf(language).bytes.empty(), !language.hasOtherWords);
  }
  expectFolded(kRoleWords, false);
  expectFolded(kOpenings, false);
}

}  // namespace
}  // namespace stet::text
