// The properties that every text keeps, and block input.
#include <gtest/gtest.h>

#include <array>
#include <initializer_list>
#include <random>
#include <string>
#include <string_view>

#include "support/divided.hpp"
#include "unicode/grapheme_boundaries.hpp"
#include "unicode/word_boundaries.hpp"

namespace stet::text {
namespace {

void expectKeepsProperties(const std::string& text, const Language& language) {
  Vocabulary vocabulary(language);
  const Article article = segment(text, language, vocabulary);
  expectTiles(article, text);
  std::size_t cluster = 0;
  for (const Token& token : article.tokens) {
    while (cluster < token.begin) cluster = graphemeEnd(text, cluster);
    ASSERT_EQ(cluster, token.begin) << "a cluster is cut: " << text;
    ASSERT_LT(token.folded, vocabulary.foldedCount());
  }
}

TEST(Segment, TilesEveryShortText) {
  const std::array<std::string, 10> alphabet{"a", "B", ".", " ", "\n", "\"", "1", "-", "é", "中"};
  std::size_t count = 0;
  for (std::size_t length = 0, texts = 1; length <= 5; ++length, texts *= alphabet.size()) {
    for (std::size_t number = 0; number < texts; ++number, ++count) {
      std::string text;
      for (std::size_t i = 0, rest = number; i < length; ++i, rest /= alphabet.size())
        text += alphabet[rest % alphabet.size()];
      expectKeepsProperties(text, languageOf("en"));
      if (HasFatalFailure()) return;
    }
  }
  EXPECT_EQ(count, 111111u);
}

TEST(Segment, TilesRandomBytes) {
  std::mt19937 random(1);
  const std::array<std::string, 24> pieces{
      "a",  "Z",  ".",      "!",      " ",       "\n",     "\r",       "\"",
      "$",  "7",  "-",      "\u0301", "\u200D",  "\u00AD", "👩",        "🇫",
      "한", "ㅏ", "\u0E33", "\u0600", "http://", "a@b.c",  "\xE4\xB8", "\xFF"};
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (unsigned length = random() % 24; length > 0; --length) {
      if (round % 2 == 0) {
        text += static_cast<char>(random());
      } else {
        text += pieces[random() % pieces.size()];
      }
    }
    expectKeepsProperties(text, languageOf(round % 3 == 0 ? "de" : "en"));
    if (HasFatalFailure()) return;
  }
}

Article segmented(const Input& input, Vocabulary& vocabulary) {
  Article article = segment(input.text, languageOf("en"), vocabulary, nullptr, input.blocks);
  expectTiles(article, input.text);
  return article;
}

void addDivided(Input& input, std::initializer_list<std::string_view> sentences) {
  input.addBlock();
  for (const std::string_view sentence : sentences) input.addSentence(sentence);
}

TEST(Segment, TakesGivenBlocksAndSentencesAsTheyStand) {
  Input input;
  input.addBlock("One. Two.");
  addDivided(input, {"A. B.", "", "c"});
  EXPECT_EQ(input.text, "One. Two.\n\nA. B.  c");
  Vocabulary vocabulary(languageOf("en"));
  const Article article = segmented(input, vocabulary);
  ASSERT_EQ(article.sentences.size(), 5u);
  EXPECT_EQ(article.sentences[2].range, (Range{11, 17}));
  EXPECT_EQ(article.sentences[3].range, (Range{17, 18}));  // Empty: its separator only.
  EXPECT_EQ(article.sentences[3].tokens.size(), 1u);
  EXPECT_EQ(article.sentences[4].range, (Range{18, 19}));
}

TEST(Segment, KeepsEmptyBlocksAndSentences) {
  Input input;
  input.addBlock();
  addDivided(input, {"", ""});
  addDivided(input, {});
  addDivided(input, {"a", ""});
  Vocabulary vocabulary(languageOf("en"));
  const Article article = segmented(input, vocabulary);
  ASSERT_EQ(article.blocks.size(), 4u);
  EXPECT_EQ(article.blocks[1].sentences.size(), 2u);
  EXPECT_EQ(article.blocks[3].sentences.size(), 2u);
  EXPECT_TRUE(article.sentences.back().range.empty());
  EXPECT_TRUE(article.sentences.back().tokens.empty());
}

TEST(Segment, TilesBlocksOfWhiteSpace) {
  Input input;
  input.addBlock(" ");
  input.addBlock("\n a \n");
  addDivided(input, {" ", " b"});
  input.addBlock("  ");
  Vocabulary vocabulary(languageOf("en"));
  EXPECT_EQ(segmented(input, vocabulary).blocks.size(), 4u);
}

TEST(Segment, GivesBothSidesTheSameIds) {
  Vocabulary vocabulary(languageOf("en"));
  const Article before = segment("The “bridge” is closed.", languageOf("en"), vocabulary);
  const Article after = segment("the \"bridge\" is  closed.", languageOf("en"), vocabulary);
  ASSERT_EQ(before.tokens.size(), after.tokens.size());
  for (std::size_t i = 0; i < before.tokens.size(); ++i)
    EXPECT_EQ(before.tokens[i].folded, after.tokens[i].folded);
  EXPECT_NE(before.tokens[0].exact, after.tokens[0].exact);
  EXPECT_EQ(before.tokens[2].exact, after.tokens[2].exact);
}

TEST(Segment, DividesWhatStoodBeforeAsItWouldAlone) {
  const std::string blocks[] = {"Harbour bridge closes",
                                "“We will see,” said Dr. Roe. It costs $1,250.50 a day.",
                                "Read more.",
                                "新桥下周开放。“走吧！”他说。",
                                "- First item",
                                "Photo: Jane Roe / Reuters"};
  std::mt19937 random(7);
  const auto text = [&] {
    std::string result = random() % 4 == 0 ? "  " : "";
    for (std::size_t count = random() % 8; count > 0; --count)
      result += blocks[random() % std::size(blocks)] + (random() % 3 == 0 ? " \n\n" : "\n");
    return result;
  };
  for (int round = 0; round < 300; ++round) {
    const std::string texts[] = {text(), text()};
    Vocabulary vocabulary(languageOf("en"));
    const Article before = segment(texts[0], languageOf("en"), vocabulary);
    const Article after = segment(texts[1], languageOf("en"), vocabulary, &before);
    expectTiles(after, texts[1]);
    Vocabulary own(languageOf("en"));
    const Article alone = segment(texts[1], languageOf("en"), own);
    ASSERT_EQ(divided(after, vocabulary), divided(alone, own)) << texts[0] << " | " << texts[1];
    for (std::size_t b = 0; b < after.blocks.size(); ++b)
      ASSERT_EQ(after.blocks[b].role, alone.blocks[b].role) << texts[1];
  }
}

}  // namespace
}  // namespace stet::text
