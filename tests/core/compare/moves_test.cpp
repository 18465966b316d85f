// Runs of blocks that moved together.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "stet/compare.hpp"

namespace stet {
namespace {

// Each letter is a paragraph of its own words.
Input storyOf(const std::string& letters) {
  Input input;
  for (const char letter : letters) {
    std::string text;
    for (int word = 0; word < 12; ++word)
      text +=
          std::string(1, letter) + "word" + std::to_string(word * 7) + std::string(1, letter) + " ";
    input.addBlock(text + "ends.");
  }
  return input;
}

std::string movesOf(const std::string& before, const std::string& after) {
  std::string result;
  for (const Move& move : compare(storyOf(before), storyOf(after)).moves) {
    result += before.substr(move.before.begin, move.before.size()) + ">" +
              after.substr(move.after.begin, move.after.size()) + " ";
  }
  return result;
}

TEST(Moves, OfOneBlock) { EXPECT_EQ(movesOf("abcdef", "acdebf"), "b>b "); }
TEST(Moves, OfNeighboursAreOne) { EXPECT_EQ(movesOf("abcdefghi", "adefghbci"), "bc>bc "); }
TEST(Moves, GoOverWhatCameOrWent) {
  EXPECT_EQ(movesOf("abcdefghi", "adefghbxci"), "bc>bxc ");
  EXPECT_EQ(movesOf("abycdefghi", "adefghbci"), "byc>bc ");
}
TEST(Moves, ApartAreTwo) { EXPECT_EQ(movesOf("abcdefghijk", "adefghbijck"), "b>b c>c "); }
TEST(Moves, InAnotherOrderAreTwo) { EXPECT_EQ(movesOf("abcdefghi", "adefghcbi"), "c>c b>b "); }

}  // namespace
}  // namespace stet
