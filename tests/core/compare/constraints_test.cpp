// What a person said of the links, pins and breaks, and what becomes of the rest.
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "support/notation.hpp"

namespace stet::testing {
namespace {

// "A" to "F": paragraphs that have nothing to do with each other. A small letter is a revision of
// the capital, behind a hyphen a second sentence in the same paragraph.
std::string textOf(std::string_view letters) {
  static constexpr std::string_view kCapitals[] = {
      "The council approved the eastern bridge on Monday.",
      "Ferries carried eleven thousand tourists last summer.",
      "Snow closed every mountain school until further notice.",
      "A goalkeeper from Leeds signed for three seasons.",
      "Bakers warned that flour prices could double soon.",
      "Nurses walked out over unpaid night shifts again."};
  static constexpr std::string_view kSmall[] = {
      "The council has approved the new eastern bridge.",
      "Ferries carried only nine thousand tourists last summer.",
      "Snow closed nearly every mountain school for a week.",
      "A young goalkeeper from Leeds signed for two seasons.",
      "Bakers warned again that flour prices could double.",
      "Nurses walked out over night shifts that nobody paid."};
  std::string text;
  for (const char c : letters) {
    if (c == '-') {
      text.back() = ' ';
    } else {
      text += c < 'a' ? kCapitals[c - 'A'] : kSmall[c - 'a'];
      text += "\n";
    }
  }
  return text;
}

// The passage of some neighbouring letters of a text.
Range passageOf(std::string_view letters, std::string_view part) {
  const auto begin =
      static_cast<std::uint32_t>(textOf(letters.substr(0, letters.find(part))).size());
  return {begin, begin + static_cast<std::uint32_t>(textOf(part).size())};
}

struct Said {
  std::vector<std::pair<std::string_view, std::string_view>> pins;
  std::vector<std::pair<std::string_view, std::string_view>> breaks = {};
};

std::string linked(std::string_view before, std::string_view after, const Said& said) {
  Options options;
  for (const auto& [first, second] : said.pins)
    options.pins.push_back({passageOf(before, first), passageOf(after, second)});
  for (const auto& [first, second] : said.breaks)
    options.breaks.push_back({passageOf(before, first), passageOf(after, second)});
  return outline(textOf(before), textOf(after), options);
}

TEST(Pins, LinkWhatIsNotAlike) {
  EXPECT_EQ(linked("ABC", "ADC", {}), "0=0 -1 +1 2=2");
  EXPECT_EQ(linked("ABC", "ADC", {{{"B", "D"}}}), "0=0 1!1 2=2");
}

TEST(Pins, LinkSeveralParagraphsAsOne) {
  EXPECT_EQ(linked("ABCF", "ADEF", {{{"BC", "DE"}}}), "0=0 1,2x1,2 3=3");
  EXPECT_EQ(linked("ABF", "ADEF", {{{"B", "DE"}}}), "0=0 1<1,2 2=3");
}

TEST(Pins, AlignWhatIsAlikeInside) {
  EXPECT_EQ(linked("ABC-DE", "AFc-DE", {{{"BC-D", "Fc-D"}}}), "0=0 1,2x1,2 3=3");
}

TEST(Pins, TakeAPassageFromAnother) {
  EXPECT_EQ(linked("ABC", "AbCD", {}), "0=0 1~1 2=2 +3");
  EXPECT_EQ(linked("ABC", "AbCD", {{{"B", "D"}}}), "0=0 +1 2=2^ 1!3");
  EXPECT_EQ(linked("ABC", "AbCB", {{{"B", "b"}}}), "0=0 1~1 2=2 +3");
}

TEST(Pins, OfASentenceLinkItsParagraphs) {
  EXPECT_EQ(linked("AB-CE", "AF-DE", {{{"C", "D"}}}), "0=0 1!1 2=2");
}

TEST(Pins, GiveWayToLaterOnes) {
  EXPECT_EQ(linked("ABC", "ADEC", {{{"B", "D"}, {"B", "E"}}}), "0=0 +1 1!2 2=3");
}

TEST(Breaks, PartWhatIsEqual) {
  EXPECT_EQ(linked("ABC", "ABC", {{}, {{"B", "B"}}}), "0=0 -1 +1 2=2");
}

TEST(Breaks, FreeTheOtherPartner) {
  EXPECT_EQ(linked("ABC", "AbBC", {}), "0=0 +1 1=2 2=3");
  EXPECT_EQ(linked("ABC", "AbBC", {{}, {{"B", "B"}}}), "0=0 1~1 +2 2=3");
}

TEST(Breaks, PartHeadlines) {
  const std::string before = "Bridge approved\n\nBy Ann Lee\n\n" + textOf("ABC");
  const std::string after = "Council votes\n\nBy Ann Lee\n\n" + textOf("ABC");
  EXPECT_EQ(outline(before, after), "0!0 1=1 2=2 3=3 4=4");
  Options options;
  options.breaks = {{{0, 5}, {0, 5}}};
  EXPECT_EQ(outline(before, after, options), "-0 +0 1=1 2=2 3=3 4=4");
}

TEST(Breaks, HoldInsideAPin) {
  EXPECT_EQ(linked("ABC", "AbC", {{{"B", "b"}}, {{"B", "b"}}}), "0=0 -1 +1 2=2");
}

TEST(Passages, OfNothingSayNothing) {
  const std::string text = textOf("ABC");
  Options options;
  options.pins = {{{0, 9}, {99999, 100000}}, {{5, 5}, {0, 9}}, {{9, 2}, {0, 99999}}};
  options.breaks = {{{0, 9}, {99999, 100000}}, {{5, 5}, {0, 9}}, {{9, 2}, {0, 99999}}};
  EXPECT_EQ(outline(text, text, options), "0=0 1=1 2=2");
}

TEST(Progress, IsToldStageByStage) {
  std::vector<std::pair<Stage, std::uint32_t>> told;
  Options options;
  options.progress.context = &told;
  options.progress.tell = [](void* context, Stage stage, std::uint32_t share) {
    static_cast<decltype(told)*>(context)->emplace_back(stage, share);
  };
  (void)compare(textOf("ABC"), textOf("AbC"), options);
  EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
  EXPECT_EQ(told.front(), std::pair(Stage::reading, 0u));
  EXPECT_EQ(told.back().first, Stage::findings);
}

}  // namespace
}  // namespace stet::testing
