// Which paragraphs belong together, as examples.
#include <gtest/gtest.h>

#include <initializer_list>
#include <string>
#include <utility>

#include "stet/compare.hpp"
#include "support/notation.hpp"

namespace stet::testing {
namespace {

const std::string kBridge =
    "The council approved a new bridge over the river on Monday after a long debate.";
const std::string kSchool =
    "Teachers at the primary school welcomed the decision to hire a second music teacher.";
const std::string kMarket =
    "Farmers brought cheese and honey to the weekly market in spite of heavy rain.";
const std::string kTrain =
    "A freight train blocked the crossing near the station for almost three hours.";

std::string text(std::initializer_list<std::string> paragraphs) {
  std::string result;
  for (const std::string& paragraph : paragraphs) result += paragraph + "\n\n";
  return result;
}

TEST(Blocks, SameTextIsUnchanged) {
  EXPECT_EQ(outline(text({kBridge, kSchool}), text({kBridge, kSchool})), "0=0 1=1");
}

TEST(Blocks, EmptyTextsHaveNone) {
  EXPECT_EQ(outline("", ""), "");
  EXPECT_EQ(outline("", kBridge), "+0");
  EXPECT_EQ(outline(kBridge, ""), "-0");
}

TEST(Blocks, AddedAndRemovedStandAlone) {
  EXPECT_EQ(outline(text({kBridge, kSchool, kMarket}), text({kBridge, kTrain, kMarket})),
            "0=0 -1 +1 2=2");
}

TEST(Blocks, OfTwoSwappedNeighboursTheLighterOneMoved) {
  EXPECT_EQ(outline(text({kBridge, "The mayor smiled at noon.", kMarket}),
                    text({"The mayor smiled at noon.", kBridge, kMarket})),
            "1=0^ 0=1 2=2");
}

TEST(Blocks, AFootnoteMergedUpwardsMovesNothingElse) {
  const std::string footnote =
      "A count of the votes by hand would take until the end of the week, officials said, and cost "
      "the town more than the bridge itself ever will in all its years.";
  EXPECT_EQ(outline(text({kBridge, kTrain, kSchool, footnote, kMarket}),
                    text({kBridge, kTrain + " " + footnote, kSchool, kMarket})),
            "0=0 1,3>1 2=2 4=3");
}

TEST(Blocks, OneSharedNameDrawsNoSubheadIntoAFarGroup) {
  const std::string makers = "The makers are a small house in the north of the country.";
  EXPECT_EQ(
      outline(text({kBridge, "Dasha updates, as long as there are subscriptions", kSchool}),
              text({kBridge, "Dasha updates for supporters", kSchool, "About Dasha", makers})),
      "0=0 1~1 2=2 +3 +4");
}

TEST(Blocks, ARewrittenParagraphIsPairedBetweenSwappedNeighbours) {
  EXPECT_EQ(outline(text({kBridge, "The cat sat in the middle.", kSchool}),
                    text({kSchool, "The dog lay in the middle.", kBridge})),
            "0=2^ 1!1^ 2=0");
}

TEST(Blocks, ASubheadKeepsItsPlaceAboveItsSection) {
  const std::string tools = "It ships with free tools and a case of wood.";
  EXPECT_EQ(
      outline(text({kBridge, kSchool, "About the Harbour 690", kMarket + " " + tools}),
              text({kBridge, kSchool, kTrain, "About the Meadow Guard", kMarket + " " + tools})),
      "0=0 1=1 +2 2!3 3=4");
}

// The byline below makes a standfirst of the line, in the version that has one.
TEST(Blocks, KeepTheRoleThatTheyHaveOnTheOtherSide) {
  const std::string line = "The web tool turns the texts of the law into plain speech for all.";
  const std::string before =
      text({"Tool explains the law", line, "By Anna Bell", kBridge, kSchool});
  const std::string after = text({"Tool makes the law plain", line, kBridge, kSchool});
  for (const auto& [one, other] : {std::pair(before, after), std::pair(after, before)}) {
    const Comparison comparison = compare(one, other);
    EXPECT_EQ(comparison.before.blocks[1].role, Role::standfirst);
    EXPECT_EQ(comparison.after.blocks[1].role, Role::standfirst);
  }
}

TEST(Blocks, HeadlinesFaceEachOther) {
  EXPECT_EQ(outline(text({"Bridge wins approval", kBridge, kSchool}),
                    text({"Council votes late into night", kBridge, kSchool})),
            "0!0 1=1 2=2");
}

TEST(Blocks, OneSharedPhraseDrawsNoSmallBlockIntoAFarGroup) {
  const std::string names =
      "We seek singers for the 2015 Old Harbour Christmas Market until the end of November.";
  const std::string list = "You can ask for the waiting list";
  EXPECT_EQ(outline(text({kBridge, kSchool,
                          "Also, the evening tour is full. " + list +
                              " “Winter 2015 Old Harbour Christmas Market”, and if a place is "
                              "free, we will call you."}),
                    text({kBridge, names, kSchool,
                          "Also, the evening tour is full. " + list +
                              ", and if a place is free, we will call you."})),
            "0=0 +1 1=2 2~3");
}

TEST(Blocks, AHeadlineFacesTheHeadlineWhateverWordsItTook) {
  const std::string story = kBridge + "\n\n" + kSchool;
  EXPECT_EQ(
      outline("An invitation to the garden evening on 9 July\n\nAt this garden evening called "
              "“The Green Wall – Clever Hedges” we will talk about fences.\n\n" +
                  story,
              "The Green Wall: Clever Hedges\n\nLeeds fences itself in. At this garden evening "
              "we will talk about fences.\n\n" +
                  story),
      "0!0 1~1 2=2 3=3");
  EXPECT_EQ(
      outline("Invitation à la soirée du 9 juillet\n\nLors de cette soirée intitulée « Le Mur "
              "vert – Haies malignes », nous parlerons de clôtures.\n\n" +
                  story,
              "Le Mur vert : haies malignes\n\nLors de cette soirée, nous parlerons de "
              "clôtures.\n\n" +
                  story),
      "0!0 1~1 2=2 3=3");
}

// Its words head the story as well, but where it stood it became a part of the sentence before.
TEST(Blocks, ASentenceMergedInItsPlaceHasNotMoved) {
  EXPECT_EQ(
      outline("Die Nachtschwestern\n\n" + kBridge + "\n\n" + kMarket +
                  "\n\nHeute stellen wir Ihnen die Schwestern vor. Sie sind die stillen "
                  "Hüterinnen der Station.\n\n" +
                  kSchool,
              "Die Nachtschwestern\n\nDie stillen Hüterinnen der Station\n\n" + kMarket +
                  "\n\nHeute stellen wir Ihnen die Schwestern vor, die stillen Hüterinnen der "
                  "Station.\n\n" +
                  kSchool),
      "0=0 -1 +1 2=2 3~3 4=4");
}

TEST(Blocks, LinesSpelledAlikeFaceEachOther) {
  EXPECT_EQ(outline("111\n\n\n222\n\n333", "111a\n\n222a\n\n333a"), "0!0 1!1 2!2");
  EXPECT_EQ(outline("rot\nblau\ngelb", "rote\nblaue\ngelbe"), "0~0 1~1 2~2");
  EXPECT_EQ(outline("gray\n\ncenter\n\ntheater", "grey\n\ncentre\n\ntheatre"), "0~0 1~1 2~2");
  EXPECT_EQ(outline("un\ndeux mots\ntrois mots\nquatre", "zéro\nun\ndeus mots\ntroix mots\nquatre"),
            "+0 0=1 1~2 2~3 3=4");
}

TEST(Sentences, MovedToAnotherParagraphAreTheirOwnLinks) {
  const std::string before = text({kBridge + " " + kTrain, kSchool + " " + kMarket});
  const std::string after = text({kBridge, kSchool + " " + kTrain + " " + kMarket});
  EXPECT_EQ(outline(before, after), "0~0 1~1");
  const Comparison comparison = compare(before, after);
  int moved = 0;
  for (const SentenceLink& link : comparison.sentenceLinks) {
    EXPECT_NE(link.relation, Relation::added);
    EXPECT_NE(link.relation, Relation::removed);
    moved += link.moved;
  }
  EXPECT_EQ(moved, 1);
  EXPECT_EQ(comparison.stats.movedSentences, 1u);
  EXPECT_EQ(comparison.stats.wordsAdded, 0u);
}

TEST(Rows, MovedLinksStandAtBothEnds) {
  const Comparison comparison = compare(text({kBridge, kSchool, "The mayor smiled at noon."}),
                                        text({"The mayor smiled at noon.", kBridge, kSchool}));
  ASSERT_EQ(comparison.rows.size(), 4u);
  EXPECT_TRUE(comparison.rows[0].before.empty());
  EXPECT_EQ(comparison.rows[0].other, 3u);
  EXPECT_TRUE(comparison.rows[3].after.empty());
  EXPECT_EQ(comparison.rows[3].other, 0u);
}

TEST(Budget, IsMetAndSaidSo) {
  const std::string before = text({kBridge, kSchool, kMarket});
  const std::string after =
      text({"Staff at the school were glad that a further music teacher will be hired.",
            "In the pouring rain, cheese and honey sold well at the market."});
  Options small;
  small.budget = 1;
  EXPECT_FALSE(compare(before, after, small).exact);
  EXPECT_TRUE(compare(before, after).exact);
}

}  // namespace
}  // namespace stet::testing
