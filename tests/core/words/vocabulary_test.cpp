#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "base/text_table.hpp"
#include "segment/segment.hpp"
#include "unicode/fold.hpp"

namespace stet::text {
namespace {

TEST(Vocabulary, TellsTextsApartAndFoldsAlike) {
  Vocabulary vocabulary(languageOf("en"));
  const Vocabulary::Ids the = vocabulary.intern("the", TokenKind::word);
  const Vocabulary::Ids capital = vocabulary.intern("The", TokenKind::word);
  EXPECT_NE(the.exact, capital.exact);
  EXPECT_EQ(the.folded, capital.folded);
  EXPECT_EQ(vocabulary.intern("the", TokenKind::word).exact, the.exact);
  EXPECT_EQ(vocabulary.foldedText(the.folded), "the");
  EXPECT_EQ(vocabulary.foldedCount(), 1u);
}

TEST(Vocabulary, FoldsTurkishAsItsReadersDo) {
  Vocabulary vocabulary(languageOf("tr"));
  const auto foldedOf = [&](std::string_view text) {
    return vocabulary.foldedText(vocabulary.intern(text, TokenKind::word).folded);
  };
  EXPECT_EQ(foldedOf("SINIR"), foldedOf("sınır"));
  EXPECT_NE(foldedOf("SINIR"), foldedOf("sinir"));
}

TEST(Vocabulary, KnowsKindsAndFunctionWords) {
  Vocabulary vocabulary(languageOf("en"));
  const auto of = vocabulary.intern("OF", TokenKind::word).folded;
  const auto bridge = vocabulary.intern("bridge", TokenKind::word).folded;
  const auto figure = vocabulary.intern("18%", TokenKind::figure).folded;
  EXPECT_TRUE(vocabulary.isFunctionWord(of));
  EXPECT_FALSE(vocabulary.isFunctionWord(bridge));
  EXPECT_FALSE(vocabulary.isFunctionWord(figure));
  EXPECT_EQ(vocabulary.kind(figure), TokenKind::figure);
}

TEST(Vocabulary, KnowsWhatTokensCanBe) {
  Vocabulary vocabulary(languageOf("en"));
  const auto useOf = [&](std::string_view text, TokenKind kind) {
    return vocabulary.use(vocabulary.intern(text, kind).folded);
  };
  EXPECT_TRUE(useOf("Monday", TokenKind::word).is(kWeekday));
  EXPECT_TRUE(useOf("%", TokenKind::punctuation).is(kUnit));
  EXPECT_EQ(useOf("Twenty-One", TokenKind::word).number, 21);
  EXPECT_EQ(useOf("bridge", TokenKind::word).uses, Uses{0});
  EXPECT_FALSE(useOf("at", TokenKind::figure).is(kFunctionWord));
  EXPECT_TRUE(vocabulary.lexicon().find("prime minister").is(kTitle));
  EXPECT_EQ(vocabulary.language().tag, "en");
}

TEST(Vocabulary, PartsWhatElisionsAndEncliticsJoin) {
  Vocabulary vocabulary(languageOf("fr"));
  const auto partsOf = [&](std::string_view token) {
    std::vector<std::string> words;
    std::uint32_t id = vocabulary.intern(token, TokenKind::word).folded;
    while (const Vocabulary::Parts* parts = vocabulary.partsOf(id)) {
      words.emplace_back(vocabulary.foldedText(parts->first));
      id = parts->second;
    }
    words.emplace_back(vocabulary.foldedText(id));
    return words;
  };
  using Words = std::vector<std::string>;
  EXPECT_EQ(partsOf("L’Élysée"), (Words{"l'", "élysée"}));
  EXPECT_EQ(partsOf("n'a-t-il"), (Words{"n'", "a", "t-il"}));
  EXPECT_EQ(partsOf("aujourd'hui"), Words{"aujourd'hui"});
  EXPECT_EQ(partsOf("d'après"), Words{"d'après"});  // A phrase of its own.
  EXPECT_EQ(partsOf("grand-père"), Words{"grand-père"});
}

TEST(Vocabulary, FoldsAsciiAsItFoldsEverything) {
  Vocabulary vocabulary(languageOf("en"));
  const auto plain = vocabulary.intern("It's", TokenKind::word);
  const auto curly = vocabulary.intern("IT’S", TokenKind::word);
  EXPECT_EQ(plain.folded, curly.folded);
  EXPECT_EQ(vocabulary.intern("`", TokenKind::punctuation).folded,
            vocabulary.intern("'", TokenKind::punctuation).folded);
}

/// All texts of up to `length` letters: they share heads, differ in length, and make the tables
/// grow.
TEST(Vocabulary, KeepsEveryTextThroughGrowth) {
  Vocabulary vocabulary(languageOf(""));
  std::vector<std::string> texts{""};
  for (std::size_t i = 0; texts.size() < 20000; ++i) {
    for (const char c : {'a', 'b', '\0'}) texts.push_back(texts[i] + c);
  }
  for (std::string& text : texts) text += "wxyz" + text;
  for (std::uint32_t i = 0; i < texts.size(); ++i)
    ASSERT_EQ(vocabulary.intern(texts[i], TokenKind::word).exact, i);
  for (std::uint32_t i = 0; i < texts.size(); ++i)
    ASSERT_EQ(vocabulary.intern(texts[i], TokenKind::word).exact, i);
}

TEST(TextTableTest, FoldsKeysAsTexts) {
  for (const std::string around : {"", "a", "Zy", "O'Ne-"}) {
    for (int c = 1; c < 256; ++c) {
      const std::string text = around + static_cast<char>(c) + around;
      const std::uint64_t key = foldedKey(keyOf(text, 0, text.size()));
      std::string folded;
      const bool plain = text.size() <= 8 && foldAscii(text, folded);
      EXPECT_EQ(key, plain ? keyOf(folded, 0, folded.size()) : 0) << text;
    }
  }
}

}  // namespace
}  // namespace stet::text
