// Changes inside sentences, as examples: each string holds both texts and what must be marked.
#include <gtest/gtest.h>

#include "support/notation.hpp"

namespace stet::testing {
namespace {

class Words : public ::testing::TestWithParam<const char*> {};

TEST_P(Words, AreMarkedAsWritten) { EXPECT_EQ(words(GetParam()), GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    English, Words,
    ::testing::Values("Nothing changed here.", "The council will meet on [Tuesday/Wednesday].",
                      "The [/city ]council met.", "The [city /]council met.",
                      "The council met[/ today].",
                      // Whole words, also where they share letters.
                      "Members were [re-elected/reelected] by the board.",
                      "He [friday/fri] night spoke to the crowd.",
                      // Whole figures, with currency and percent.
                      "Sales rose [18.1/18] percent in the year.",
                      "It cost [$1,250,000/$1,350,000] to build the bridge.",
                      "About [18.1%/18%] of the voters stayed at home.",
                      // Form without substance.
                      "[“/\"]Stop,[”/\"] the officer told them.",
                      "[It’s/It's] also fashionable to read.",
                      "The vote [–/-] a close one [–/-] came late.",
                      // An insertion takes whole words and begins where a clause does.
                      "The mayor, who was ill, [/who was tired, ]left early."));

INSTANTIATE_TEST_SUITE_P(
    Confetti, Words,
    ::testing::Values(
        // A lone function word between two changes is not kept.
        "The [price of bread/cost of housing] will rise again in the spring.",
        // Little of it is kept: one replacement.
        "[The storm closed two roads near the harbour on Sunday night./Harbour traffic was stopped "
        "for hours when the storm flooded streets on Sunday.]"));

INSTANTIATE_TEST_SUITE_P(
    Pairs, Words,
    ::testing::Values(
        // Quotation marks and brackets around a change go with it.
        "He made [unfounded allegations/\"groundless accusations\"] in the speech on Monday.",
        "The company [(based in Paris) /]announced a loss for the third year."));

INSTANTIATE_TEST_SUITE_P(
    OtherScripts, Words,
    ::testing::Values(
        "市政府[昨/今]天宣布将修建一座新桥。", "Совет [одобрил/отклонил] новый бюджет города.",
        "وافق المجلس على [الميزانية/الخطة] الجديدة يوم الاثنين.",
        "Der Rat hat den [alten/neuen] Haushalt am Montag beschlossen.",
        "The family 👨‍👩‍👧 waved the [🇫🇷/🇩🇪] flag at the parade."));

TEST(Words, ComposedAndDecomposedLettersDifferOnlyInForm) {
  EXPECT_EQ(words("The [caf\u00E9/cafe\u0301] opened at noon."),
            "The [caf\u00E9/cafe\u0301] opened at noon.");
}

}  // namespace
}  // namespace stet::testing
