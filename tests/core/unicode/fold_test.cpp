#include "unicode/fold.hpp"

#include <gtest/gtest.h>

namespace stet::text {
namespace {

TEST(Fold, MakesCaseAlike) {
  EXPECT_EQ(folded("STRASSE"), folded("Straße"));
  EXPECT_EQ(folded("ΟΔΟΣ"), folded("οδος"));
  EXPECT_EQ(folded("ÉCOLE"), "école");
  EXPECT_EQ(folded("МОСКВА"), "москва");
}

TEST(Fold, KnowsTheTwoLettersOfTurkish) {
  EXPECT_EQ(folded("KAPALI", true), "kapalı");
  EXPECT_EQ(folded("İSTANBUL", true), "istanbul");
  EXPECT_EQ(folded("I\u0307I", true), "iı");
  EXPECT_EQ(folded("KAPALI"), "kapali");
}

TEST(Fold, MakesQuotationMarksAlike) {
  EXPECT_EQ(folded("“„«»”"), "\"\"\"\"\"");
  EXPECT_EQ(folded("It’s ‘so’ ‹now›"), "it's 'so' 'now'");
}

TEST(Fold, MakesDashesAndSpacesAlike) {
  EXPECT_EQ(folded("a‐b‑c–d—e−f"), "a-b-c-d-e-f");
  EXPECT_EQ(folded("1\u00A0250\u202F000"), "1 250 000");
}

TEST(Fold, MakesEllipsesAlike) { EXPECT_EQ(folded("…."), "...."); }

TEST(Fold, LeavesOutWhatNobodySees) {
  EXPECT_EQ(folded("re\u00ADelec\u200Bted"), "reelected");
  EXPECT_EQ(folded("\uFEFF"), "\uFEFF");
}

TEST(Fold, KeepsWordsApart) {
  EXPECT_NE(folded("re-elected"), folded("reelected"));
  EXPECT_NE(folded("resume"), folded("résumé"));
}

TEST(Fold, ReplacesInvalidBytes) {
  EXPECT_EQ(folded("a\xE4\xB8"
                   "b\xFF"),
            "a\uFFFDb\uFFFD");
}

}  // namespace
}  // namespace stet::text
