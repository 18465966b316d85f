// What becomes of footnotes.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "findings/cases.hpp"
#include "reference/promises.hpp"
#include "stet/compare.hpp"

namespace stet::testing {
namespace {

// Two paragraphs, one of which calls a footnote, and the footnote if it has words.
Input story(std::size_t caller, const std::string& note, std::uint32_t number = 1) {
  Input input;
  for (const char* const paragraph :
       {"About 18,400 cars cross the old bridge each day.", "Nobody was hurt in the fire."}) {
    BlockInput& block = input.addBlock(paragraph);
    if (input.blocks.size() == caller) block.notes.push_back({{10, 10}, number});
  }
  if (!note.empty()) input.addBlock(note).note = number;
  return input;
}

std::vector<std::string> told(const Input& before, const Input& after) {
  EXPECT_EQ(brokenPromise(before, after), "");
  return testing::kindsOf(compare(before, after));
}

using Kinds = std::vector<std::string>;

const std::string kNote = "The count leaves out buses and lorries.";

TEST(Notes, ThatStayAreNoFinding) {
  EXPECT_EQ(told(story(1, kNote), story(1, kNote)), Kinds{});
  EXPECT_EQ(told(story(1, kNote, 1), story(1, kNote, 7)), Kinds{});
}

TEST(Notes, ThatSayOtherwiseAreChanged) {
  EXPECT_EQ(told(story(1, kNote), story(1, "The count leaves out buses and trams.")),
            Kinds{"note-changed"});
  EXPECT_EQ(told(story(1, kNote), story(1, "The count leaves out buses, and lorries.")), Kinds{});
}

TEST(Notes, ThatOtherWordsCallAreChanged) {
  EXPECT_EQ(told(story(1, kNote), story(2, kNote)), Kinds{"note-changed"});
}

TEST(Notes, ComeAndGoWhileTheirWordsStay) {
  EXPECT_EQ(told(story(1, kNote), story(1, "")), Kinds{"note-removed"});
  EXPECT_EQ(told(story(1, ""), story(1, kNote)), Kinds{"note-added"});
}

TEST(Notes, AreParagraphsWhereTheOtherVersionHasNone) {
  Input plain = story(0, kNote);
  plain.blocks.back().note.reset();
  EXPECT_EQ(told(story(1, kNote), plain), Kinds{});
}

}  // namespace
}  // namespace stet::testing
