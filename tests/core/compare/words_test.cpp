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
    Joined, Words,
    ::testing::Values(
        // A run no heavier than the changes beside it is drawn in.
        "The [red car/blue bus] stopped near the old town hall.",
        // Not so a figure.
        "The [dam/bridge] cost [12/15] million.",
        // A word whose case changed beside a change belongs to it; several in a row are one edit.
        "Thanks to the rain[. Farmers/, farmers] expect a good harvest.",
        "[Then the/The] council adjourned until Monday.",
        "He leads the [Harbour Safety Board/harbour safety board] in Kiel."));

}  // namespace
}  // namespace stet::testing
