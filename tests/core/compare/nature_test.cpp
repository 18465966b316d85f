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

// What findings read as a name is one, wherever it stands and whatever small words it has.
TEST(Nature, OfNames) {
  EXPECT_EQ(natures("The talks with de Gaulle went on for hours on that day.",
                    "The talks with von der Leyen went on for hours on that day."),
            "n");
  EXPECT_EQ(natures("Lopez wrote the report. It was Lopez who sent it to Gomez.",
                    "Gomez wrote the report. It was Lopez who sent it to Gomez."),
            "n");
  EXPECT_EQ(natures("Bridges were closed for two days after the storm.",
                    "Roads were closed for two days after the storm."),
            "w");
  EXPECT_EQ(natures("He met Mr Keller in the town hall on that day.",
                    "He met Mrs Weber in the town hall on that day."),
            "n");
  EXPECT_EQ(natures("A bridge opens\n\nBy Anna Smith, Carl Weber, Dora Lane and Eva Stone\n\n"
                    "The mayor opened the long bridge over the river.",
                    "A bridge opens\n\nBy Anna Smith, Paul Weber, Dora Lane and Eva Stone\n\n"
                    "The mayor opened the long bridge over the river."),
            "n");
  EXPECT_EQ(natures("Мост закрыли в Москве на два дня из-за бури.",
                    "Мост закрыли в Казани на два дня из-за бури."),
            "n");
}

TEST(Nature, OfNamesAmongOtherCapitals) {
  const std::string story =
      "\n\nThe mayor of Springfield opened it on Monday, and many people came to look at it.";
  EXPECT_EQ(natures("Mayor Opens Long New Bridge Across Wide River" + story,
                    "Mayor Opens Long New Tunnel Across Wide River" + story),
            "w");
  EXPECT_EQ(natures("Mayor Opens Long New Bridge Across Springfield River" + story,
                    "Mayor Opens Long New Bridge Across River" + story),
            "n");
  EXPECT_EQ(natures("Die Stadt will die Brücke am Hafen sperren. Das sagte Anna Keller.",
                    "Die Stadt will die Straße am Hafen sperren. Das sagte Anna Keller."),
            "w");
  EXPECT_EQ(natures("Das sagte Bürgermeisterin Anna Keller am Montag. Die Lage ist ernst.",
                    "Das sagte Bürgermeisterin Anna Berger am Montag. Die Lage ist ernst."),
            "n");
}

TEST(Nature, OfNamesWithoutCapitals) {
  EXPECT_EQ(natures("Die dänische Regierung lehnt den Plan ab, wie es heißt.",
                    "Die schwedische Regierung lehnt den Plan ab, wie es heißt."),
            "n");
  EXPECT_EQ(natures("田中市長は昨日、東京で会見した。", "鈴木市長は昨日、大阪で会見した。"), "nn");
  EXPECT_EQ(natures("この番組はNHKが制作したと発表した。", "この番組はTBSが制作したと発表した。"),
            "n");
  EXPECT_EQ(natures("この橋は昨日、閉鎖された。", "この橋は昨日、再開された。"), "w");
}

// Findings read days and months as figures.
TEST(Nature, OfDaysAndMonths) {
  EXPECT_EQ(natures("The vote was on Monday night, and it is final.",
                    "The vote was on Friday night, and it is final."),
            "f");
  EXPECT_EQ(
      natures("Le vote a eu lieu lundi dans la salle.", "Le vote a eu lieu mardi dans la salle."),
      "f");
  EXPECT_EQ(natures("She may sign it.", "She will sign it."), "w");
  EXPECT_EQ(natures("It was Theresa May who led the talks that day.",
                    "It was Boris Johnson who led the talks that day."),
            "n");
}

TEST(Nature, OfANameThatBecameAPronounIsWording) {
  EXPECT_EQ(natures("The report was late, Lopez said on Monday.",
                    "The report was late, he said on Monday."),
            "w");
}

}  // namespace
}  // namespace stet::testing
