// What a history says of a story: its threads, the ages of its words, and findings over the whole.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "history/histories.hpp"

namespace stet::testing {
namespace {

using Lines = std::vector<std::string>;

const std::string kFire = "A fire at the old mill killed 12 people on Monday, police said.";
const std::string kMayor = "The mayor, Anna Berg, called it a tragedy for the whole town.";
const std::string kRoad = "The road to the harbour stays closed until further notice.";
const std::string kSchools = "All schools and kindergartens open again on Tuesday morning.";

std::string replaced(std::string text, const std::string& what, const std::string& with) {
  return text.replace(text.find(what), what.size(), with);
}
std::string story(const Texts& paragraphs) {
  std::string text;
  for (const std::string& each : paragraphs) text += (text.empty() ? "" : "\n\n") + each;
  return text;
}

TEST(Threads, NoneOfNoVersion) { EXPECT_EQ(threads({}), Lines{}); }
TEST(Threads, NoneOfOneVersion) { EXPECT_EQ(threads({kFire}), Lines{}); }
TEST(Threads, StayInEqualVersions) {
  EXPECT_EQ(threads({story({kFire, kRoad}), story({kFire, kRoad}), story({kFire, kRoad})}),
            (Lines{"0 0 0", "1 1 1"}));
}
TEST(Threads, OfWhatIsEditedComesAndGoes) {
  const std::string edited = replaced(kFire, "killed", "has killed");
  EXPECT_EQ(
      threads({story({kFire, kRoad}), story({kSchools, edited, kRoad}), story({kSchools, edited})}),
      (Lines{"0 1~ 1", "1 2 -", ". 0+ 0"}));
}
const std::string kOne =
    "Police closed the road to the harbour on Monday after a fire broke out in the old mill, and "
    "schools stay shut.";
const std::string kTwo =
    "Police closed the road to the harbour on Monday after a fire broke out in the old mill. "
    "Schools stay shut.";

TEST(Threads, OfASplitGoOnInTheLargerPart) {
  EXPECT_EQ(threads({kOne, kTwo, kOne}), (Lines{"0 0< 0>=0", ". 1< >"}));
}
TEST(Threads, GoOnWhereWhatWasMergedStandsAloneAgain) {
  EXPECT_EQ(threads({kTwo, kOne, kTwo}), (Lines{"0 0> 0<=0", "1 > 1<=0"}));
}
TEST(Threads, GoOnWhereTheSentenceComesBack) {
  const std::string with = story({kFire, kMayor, kRoad, kSchools});
  const std::string without = story({kFire, kRoad, kSchools});
  EXPECT_EQ(threads({with, without, without, with}),
            (Lines{"0 0 0 0", "1 - . 1+=0", "2 1 1 2", "3 2 2 3"}));
}
TEST(Threads, GoOnWhereTheSentenceComesBackEdited) {
  const std::string with = story({kFire, kMayor, kRoad, kSchools});
  const std::string without = story({kFire, kRoad, kSchools});
  const std::string edited = replaced(kMayor, "the whole town", "all of us");
  EXPECT_EQ(threads({with, without, story({kFire, kRoad, edited, kSchools})})[1], "1 - 2+");
}
TEST(Threads, SayWhichWordingIsBack) {
  const std::string other = replaced(kFire, "12", "14");
  EXPECT_EQ(threads({kFire, other, replaced(kFire, "12", "15"), other, kFire}),
            (Lines{"0 0~ 0~ 0~=1 0~=0"}));
}
TEST(Threads, PassOverAnotherStory) {
  const std::string strange = "Rain in the south, wind at the coast and snow in the hills tonight.";
  const std::string text = story({kFire, kMayor, kRoad});
  EXPECT_EQ(threads({text, strange, story({kFire, kMayor})}), (Lines{"0 . 0", "1 . 1", "2 . -"}));
  EXPECT_TRUE(historyOf({text, strange, text}).versions[1].apart);
}
TEST(Threads, BeginAnewWhereTheStoryDoes) {
  const std::string strange = "Rain in the south, wind at the coast and snow in the hills tonight.";
  EXPECT_EQ(threads({kFire, strange, strange}), (Lines{"0 -", ". 0+ 0"}));
}
TEST(Threads, OfNothing) { EXPECT_EQ(threads({"", kFire}), Lines{". 0+"}); }

TEST(Ages, AreThoseOfTheVersionThatBroughtTheWordsIn) {
  EXPECT_EQ(ages({"The old mill burned.", "The old grey mill burned.",
                  "The very old grey mill burned down."}),
            "The [2:very ]old [1:grey ]mill burned[2: down].");
}
TEST(Ages, LeaveFormAside) {
  EXPECT_EQ(ages({"He said \"never\" – twice.", "He said “never” - twice."}),
            "He said “never” - twice.");
}
TEST(Ages, GoWithAMove) {
  const Texts before = {kFire, kMayor, kRoad, kSchools};
  const Texts after = {kSchools, kFire, replaced(kMayor, "whole", "entire"), kRoad};
  EXPECT_EQ(ages({story(before), story(after)}),
            story({kSchools, kFire, replaced(kMayor, "whole", "[1:entire]"), kRoad}));
}
TEST(Ages, OfAFigureThatCameBackAreItsOwn) {
  const auto deaths = [](const std::string& count) { return replaced(kFire, "12", count); };
  EXPECT_EQ(ages({deaths("12"), deaths("14"), deaths("15"), deaths("12")}), deaths("[0*3:12]"));
  EXPECT_EQ(ages({deaths("12"), deaths("14"), deaths("15"), deaths("14")}), deaths("[1*3:14]"));
}
TEST(Ages, OfAPhraseThatCameBackElsewhere) {
  const std::string phrase = ", who has led the council since the last election,";
  const std::string with = replaced(kMayor, " called", phrase + " called");
  EXPECT_EQ(
      ages({story({with, kRoad}), story({kMayor, kRoad}),
            story({kMayor, replaced(kRoad, " stays", phrase + " stays")})}),
      story({kMayor, replaced(kRoad, " stays",
                              "[0*2:, who has led the council since the last election,] stays")}));
}
TEST(Ages, OfWordsThatStoodElsewhereAllTheTimeAreNew) {
  const std::string phrase = ", who has led the council since the last election,";
  const std::string with = replaced(kMayor, " called", phrase + " called");
  const std::string again = replaced(kRoad, " stays", phrase + " stays");
  EXPECT_EQ(ages({story({with, again, kSchools}), story({with, kRoad, kSchools}),
                  story({with, kRoad, replaced(kSchools, " open", phrase + " open")})}),
            story({with, kRoad,
                   replaced(kSchools, " open",
                            "[2:, who has led the council since the last election,] open")}));
}
TEST(Ages, OfCommonWordsAreNotTracedBack) {
  EXPECT_EQ(ages({"They sat in the house and talked.", "They sat and talked.",
                  "They sat and talked. It rained in the garden."}),
            "They sat and talked.[2: It rained in the garden.]");
}

TEST(HistoryFindings, FollowAFigure) {
  const auto deaths = [](const std::string& count) {
    return story({replaced(kFire, "12", count), kRoad});
  };
  EXPECT_EQ(findings({deaths("12"), deaths("14"), deaths("15")}),
            (Lines{"correction-missing 1:14 2:15", "figure-course 0:12 1:14 2:15"}));
  EXPECT_EQ(findings({deaths("12"), deaths("14"), deaths("15"), deaths("12")})[1],
            "figure-restored 0:12 1:14 2:15 3:12");
  EXPECT_EQ(findings({deaths("12"), deaths("14")}), Lines{"correction-missing 0:12 1:14"});
}
TEST(HistoryFindings, TellAQuotationThatWasRestored) {
  const auto quoted = [](const std::string& words) {
    return story({kFire, "“" + words + "”, the mayor of the town said on Monday.", kRoad});
  };
  EXPECT_EQ(findings({quoted("We will rebuild the mill"), quoted("We may rebuild the mill"),
                      quoted("We may rebuild the mill"), quoted("We will rebuild the mill")})[1],
            "quotation-restored 0:We will rebuild the mill 1:We may rebuild the mill "
            "3:We will rebuild the mill");
}
TEST(HistoryFindings, TellASourceThatStaysAnonymous) {
  const auto said = [](const std::string& who) {
    return story({kFire, "The mill was old and dry, " + who + " said on Monday evening.", kRoad});
  };
  EXPECT_EQ(findings({said("Anna Berg"), said("an official"), said("an official")}).back(),
            "source-anonymised 0:Anna Berg 1:official");
  for (const std::string& line :
       findings({said("Anna Berg"), said("an official"), said("Anna Berg")}))
    EXPECT_NE(line.substr(0, 6), "source");
}
TEST(HistoryFindings, TellALateCorrection) {
  const std::string wrong = story({kFire, kRoad});
  const std::string right = replaced(wrong, "12", "14");
  const std::string corrected =
      right + "\n\nCorrection: An earlier version gave a wrong number of deaths.";
  EXPECT_EQ(findings({wrong, right, right, corrected}),
            (Lines{"correction-late 1:14 3:Correction: An earlier version gave a wrong number of "
                   "deaths."}));
  EXPECT_EQ(findings({wrong, right, right}), Lines{"correction-missing 0:12 1:14"});
  EXPECT_EQ(findings({wrong, corrected}), Lines{});
}
TEST(HistoryFindings, TellWhichWordsWereTakenOutWithoutACorrection) {
  const std::string sure = "The mayor stole the money for the new bridge, prosecutors said.";
  EXPECT_EQ(
      findings({story({kFire, replaced(sure, "stole", "allegedly stole")}), story({kFire, sure})}),
      Lines{"correction-missing 0:allegedly 1:"});
}
TEST(HistoryFindings, TellWhatReturned) {
  EXPECT_EQ(findings({story({kFire, kMayor, kRoad}), story({kFire, kRoad}),
                      story({kFire, kMayor, kRoad})}),
            Lines{"sentence-returned 0:" + kMayor + " 2:" + kMayor});
}
TEST(HistoryFindings, TellNoReturnOfWhatStoodElsewhere) {
  const Texts once = {kFire, kMayor, kRoad};
  EXPECT_EQ(findings({story({kMayor, kFire, kMayor, kRoad}), story(once),
                      story({kFire, kMayor, kRoad, kSchools, kMayor})}),
            Lines{});
  EXPECT_EQ(findings({story({kFire, kMayor, kRoad, kMayor, kSchools}),
                      story({kFire, kMayor, kRoad, kSchools}),
                      story({kFire, kMayor, kRoad, kMayor, kSchools})}),
            Lines{"sentence-returned 0:" + kMayor + " 2:" + kMayor});
}

}  // namespace
}  // namespace stet::testing
