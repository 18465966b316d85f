#include "segment/lines.hpp"

#include "support/divided.hpp"

namespace stet::text {
namespace {

std::string blocks(std::string_view text) {
  Vocabulary vocabulary(languageOf("en"));
  const Article article = segment(text, languageOf("en"), vocabulary);
  expectTiles(article, text);
  std::string result;
  for (const Block& block : article.blocks) {
    if (&block != article.blocks.data()) result += "¶";
    result += text.substr(block.range.begin, block.range.size());
  }
  return result;
}

TEST(Lines, AreBlocksWithTheBlankLinesAfterThem) {
  EXPECT_EQ(blocks("one\n\n \ntwo\r\nthree\rfour\u2028five\u2029six\fseven\u0085eight"),
            "one\n\n \n¶two\r\n¶three\r¶four\u2028¶five\u2029¶six\f¶seven\u0085¶eight");
}

TEST(Lines, GiveWhiteSpaceToWhatStandsBeforeIt) {
  EXPECT_EQ(blocks(" \n one\n  two "), " \n one\n  ¶two ");
  EXPECT_EQ(divided(" \n one"), " one");
}

TEST(Lines, OfWhiteSpaceAreOneBlock) {
  EXPECT_EQ(blocks(" \n\n "), " \n\n ");
  EXPECT_EQ(blocks(""), "");
  Vocabulary vocabulary(languageOf(""));
  EXPECT_EQ(segment("", languageOf(""), vocabulary).blocks.size(), 0u);
  const Article article = segment(" \n\n ", languageOf(""), vocabulary);
  ASSERT_EQ(article.tokens.size(), 1u);
  EXPECT_EQ(vocabulary.kind(article.tokens[0].folded), TokenKind::space);
}

constexpr std::string_view wrapped =
    "The committee met on Tuesday and agreed that the bridge\n"
    "across the river should be repaired before the winter,\n"
    "although nobody could say who was going to pay for the\n"
    "work.\n"
    "\n"
    "A second meeting is planned for the end of the month. It\n"
    "will be open to the public, and the mayor has promised\n"
    "that she will answer questions.\n";

TEST(Lines, OfWrappedProseAreJoined) {
  Vocabulary vocabulary(languageOf("en"));
  const Article article = segment(wrapped, languageOf("en"), vocabulary);
  expectTiles(article, wrapped);
  EXPECT_EQ(article.blocks.size(), 2u);
  EXPECT_EQ(article.sentences.size(), 3u);
}

TEST(Lines, OfAListOfHeadlinesAreNotJoined) {
  constexpr std::string_view list =
      "Council agrees to repair the bridge before the winter\n"
      "Mayor promises answers at the second public meeting\n"
      "Engineers warn that repairs may take another full year\n"
      "Commuters face longer journeys while the bridge closes\n";
  Vocabulary vocabulary(languageOf("en"));
  EXPECT_EQ(segment(list, languageOf("en"), vocabulary).blocks.size(), 4u);
}

TEST(Lines, OfATableInLowerCaseAreNotJoined) {
  constexpr std::string_view table =
      "north pier    closed until monday for repairs    6 am\n"
      "south pier    open to bicycles and passengers    7 am\n"
      "the ferry     leaves only from the south pier    8 am\n"
      "last boat     from the island to the mainland    9 pm\n";
  Vocabulary vocabulary(languageOf("en"));
  EXPECT_EQ(segment(table, languageOf("en"), vocabulary).blocks.size(), 4u);
}

TEST(Lines, OfListItemsInWrappedProseAreNotJoined) {
  const std::string text =
      std::string(wrapped) +
      "\n- the bridge\n- the road that leads to it from the other side, and\n- more\n";
  Vocabulary vocabulary(languageOf("en"));
  EXPECT_EQ(segment(text, languageOf("en"), vocabulary).blocks.size(), 5u);
}

TEST(Lines, OfOneParagraphEachAreNotJoined) {
  constexpr std::string_view text =
      "The committee met on Tuesday.\n"
      "It agreed that the bridge across the river should be repaired before the winter.\n"
      "nobody could say who was going to pay.\n"
      "A second meeting is planned for the end of the month, and it will be open.\n";
  Vocabulary vocabulary(languageOf("en"));
  EXPECT_EQ(segment(text, languageOf("en"), vocabulary).blocks.size(), 4u);
}

}  // namespace
}  // namespace stet::text
