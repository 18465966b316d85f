// What kind of thing an edit touches.
#include <gtest/gtest.h>

#include "stet/compare.hpp"

namespace stet::testing {
namespace {

// The natures of the edits between two texts, spacing left out, as the first letters of their
// names.
std::string natures(const std::string& before, const std::string& after) {
  std::string result;
  for (const Edit& edit : compare(before, after).edits) {
    if (edit.nature != Nature::spacing)
      result += "wfqnpt_ci"[static_cast<std::size_t>(edit.nature)];
  }
  return result;
}

TEST(Nature, OfWords) {
  EXPECT_EQ(natures("The council met on a rainy day.", "The council met on a sunny day."), "w");
  EXPECT_EQ(natures("It took 18.1 percent of the vote.", "It took 18 percent of the vote."), "f");
  EXPECT_EQ(natures("\"We will wait for the report,\" she said.",
                    "\"We cannot wait for the report,\" she said."),
            "q");
  EXPECT_EQ(natures("市長は「港は絶対売らない」と述べた。", "市長は「港は当面売らない」と述べた。"),
            "q");
  EXPECT_EQ(
      natures("「港は売らない」と市長は絶対に述べた。", "「港は売らない」と市長は当面に述べた。"),
      "w");
  EXPECT_EQ(natures("The vote went to Quill in the end.", "The vote went to Quilley in the end."),
            "n");
  EXPECT_EQ(natures("A bridge, a road and a path opened.", "A bridge; a road and a path opened."),
            "p");
}

TEST(Nature, OfForms) {
  EXPECT_EQ(natures("It’s a long way to the bridge.", "It's a long way to the bridge."), "t");
  EXPECT_EQ(natures("They met in Mill lane at noon.", "They met in Mill Lane at noon."), "c");
}

TEST(Nature, OfDashesAndEllipses) {
  EXPECT_EQ(natures("The bridge -- so she says -- fell...", "The bridge — so she says — fell…"),
            "ttt");
  EXPECT_EQ(natures("A wall---white--fell. And then....", "A wall—white―fell. And then…."), "ttt");
  EXPECT_EQ(natures("他说……没有——真的。", "他说......没有--真的。"), "tt");
}

TEST(Nature, OfWhatNobodySees) {
  const std::string plain = "The spokeswoman said: \"No.\" He left the café.";
  for (const char* const other : {"The spokes\u00ADwoman said: \"No.\" He left the café.",
                                  "The spokes\u200Bwoman said: \"No.\" He left the café.",
                                  "The spokeswoman\u200B said: \"No.\" He left the café.",
                                  "The spokeswoman \uFE0Fsaid: \"No.\" He left the café.",
                                  "The spokeswoman said: \"\u200BNo.\" He left the café.",
                                  "The spokeswoman said: \"No.\"\u200F He left the café.",
                                  "The spokeswoman said:\u200E \"No.\" He left the café.",
                                  "\uFEFFThe spokeswoman said: \"No.\" He left the café.",
                                  "The spokeswoman said: \"No.\" He left the cafe\u0301."}) {
    EXPECT_EQ(natures(plain, other), "i") << other;
    EXPECT_EQ(natures(other, plain), "i") << other;
    const Comparison comparison = compare(plain, std::string(other));
    EXPECT_EQ(comparison.links[0].relation, Relation::unchanged) << other;
    EXPECT_EQ(comparison.summary.verdict, Verdict::typography) << other;
    EXPECT_TRUE(comparison.findings.empty()) << other;
  }
}

TEST(Nature, OfJoinersThatShow) {
  EXPECT_EQ(natures("او می\u200Cرود.", "او میرود."), "t");  // Between letters that join.
  EXPECT_EQ(natures("the spokes\u200Cwoman", "the spokeswoman"), "i");
}

TEST(Nature, OfLoneSurrogates) {
  EXPECT_EQ(natures("a \xED\xA0\x80 b", "a \xED\xA0\x81 b"), "p");
  EXPECT_EQ(natures("a \xED\xA0\x80 b", "a \xED\xA0\x80 b"), "");
}

TEST(Nature, OfSpacesInFigures) {
  EXPECT_EQ(natures("Det kostar 25\u00A0000 kronor.", "Det kostar 25 000 kronor."), "");
  EXPECT_EQ(natures("Cela coûte 1\u202F250\u2009000 €.", "Cela coûte 1 250 000 €."), "");
  EXPECT_EQ(natures("It costs 10 000 euros.", "It costs 10,000 euros."), "f");
}

TEST(Nature, OfANameThatBecameAPronounIsWording) {
  EXPECT_EQ(natures("The report was late, Lopez said on Monday.",
                    "The report was late, he said on Monday."),
            "w");
}

}  // namespace
}  // namespace stet::testing
