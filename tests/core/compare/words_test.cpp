// Changes inside sentences, as examples: each string holds both texts and what must be marked.
#include <gtest/gtest.h>

#include "support/examples.hpp"
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

INSTANTIATE_TEST_SUITE_P(
    PureAdditionsShowNothingStruck, Words,
    ::testing::Values(
        "Fire destroys [/old ]mill[/ in Bergen]",
        "The mayor [/of Leeds ]resigns[/ after an inquiry]",
        "Teachers [/to ]strike over [/low ]pay",
        "Parliament passes [/new climate ]law[/ after debate]",
        "The fire reached [/three more wooden ]houses[/ on the east side of the river].",
        // Nor does a mark that is added on either side of a word.
        "The ship [/(“]Mary Rose[/”)] sank off Portsmouth.",
        "Nach dem [/schweren ]Sturm [/am Montag ]fehlten [/auf vielen Dächern ]Ziegel."));

INSTANTIATE_TEST_SUITE_P(
    PureCutsShowNothingPutIn, Words,
    ::testing::Values("The [old stone /]mill [by the river in Bergen /]burned.",
                      "The council[, which meets in Kiel,/] raised the price of [clean /]water.",
                      "После [сильной /]бури [в понедельник /]закрыли порт."));

INSTANTIATE_TEST_SUITE_P(CommasNeverOutrankWords, Words,
                         ::testing::Values("The big, [/old, ]gray[, fuzzy/] koala sleeps.",
                                           "The tall, [/old, ]thin[, bearded/] man left.",
                                           "Der große, [/alte, ]graue[, zottige/] Bär schläft."));

INSTANTIATE_TEST_SUITE_P(
    RewrittenSentencesKeepWhatStandsInARow, Words,
    ::testing::Values(
        // An opening,
        "The club from the old harbour town [lost its first match of the season on Sunday/has "
        "dismissed its trainer after talks that lasted until midnight, said a spokesman].",
        // an ending,
        "[After talks that lasted all night/Nobody expected much of Friday, but then] the "
        "ministers "
        "agreed on a fund for the coast.",
        // and a run of four words or more.
        "[Farmers in the north fear that/Engineers deny critics' claims:] the new dam across the "
        "river [will dry their fields in summer/stores enough to last through any drought, they "
        "say]."));

INSTANTIATE_TEST_SUITE_P(OneWordForAnotherInAShortSentence, Words,
                         ::testing::Values("The [dog/duck] was a [little/bit] hungry.",
                                           "Der [Hund/Kater] war ein [wenig/bisschen] müde.",
                                           "Le [chien/chat] était un [peu/brin] fatigué.",
                                           "El [perro/gato] era un [poco/tanto] lento."));

INSTANTIATE_TEST_SUITE_P(CaseIsAChangeOfItsOwnBesideAMarkInASentence, Words,
                         ::testing::Values("Storm[/:] [What/what] we know so far",
                                           "Huelga[/:] [Lo/lo] que se sabe del paro",
                                           "Regen[/:] [Was/was] jetzt auf den Straßen gilt",
                                           "[/On ]3 May[/:] [Notice/notice] of a public hearing"));

INSTANTIATE_TEST_SUITE_P(MarkersStayWhereAnItemIsReplaced, Words,
                         ::testing::Values("- milk\n- [hello2/hello]", "(a) [Wien/Bern]\n(b) Rom",
                                           "1. lait\n2. [gris/grises]", "• Milch\n• [Brot/Brote]"));

INSTANTIATE_TEST_SUITE_P(
    ASentenceBecomesTwoItsOpeningInOneItsEndInTheOther, Words,
    ::testing::Values(
        "This is a big change [/that we have begun to put in place step by step inside the house "
        "since early spring ]and [we/we are glad to work wholly in this way. We] are very keen to "
        "go "
        "on working, through new organisations, on our first missions.",
        "Die Brücke ist alt[/,] und [die/Fachleute warnen seit Jahren, dass ihre Pfeiler schwächer "
        "sind, als man bei der Eröffnung dachte. Die] Stadt will sie mit Geld vom Land bis zum "
        "Frühjahr neu bauen.",
        "El puente es viejo[/,] y [la/los ingenieros advierten desde hace años de que sus pilares "
        "son más débiles de lo que se creía. La] ciudad quiere reconstruirlo con dinero de la "
        "región antes de la primavera.",
        "Мост старый, и [город/инженеры годами предупреждают, что его опоры слабее, чем думали при "
        "открытии. Город] хочет перестроить его на деньги области до весны."));

class Reordered : public ::testing::TestWithParam<Example> {};

TEST_P(Reordered, IsOneSentenceEdited) { expectAsWritten(GetParam()); }

INSTANTIATE_TEST_SUITE_P(
    Headlines, Reordered,
    ::testing::Values(
        Example{"Police [/in Leeds ]arrest suspect [in Leeds/over theft]", "0~0"},
        Example{"[/Chelsea beat ]Arsenal [beat Chelsea /]2-1.", "0~0"},
        Example{"The [big /]gray [/fuzzy ]koala[/ lives in a tree].", "0~0"},
        Example{"[Bürgermeister tritt nach/Nach] Skandal [/tritt Bürgermeister ]zurück", "0~0"}));

}  // namespace
}  // namespace stet::testing
