// Lists that were renumbered, and words that were set otherwise, as examples.
#include <gtest/gtest.h>

#include <string>

#include "support/notation.hpp"

namespace stet::testing {
namespace {

// What a comparison says of two texts that differ in markup alone: "" where it says nothing else.
std::string moreThanForm(const std::string& before, const std::string& after) {
  const Comparison comparison = compare(before, after);
  if (comparison.summary.verdict != Verdict::typography) return "not typography";
  if (!comparison.findings.empty()) return "a finding";
  for (const Link& link : comparison.links) {
    if (link.before.size() != 1 || link.after.size() != 1 || link.moved) return "not one to one";
  }
  return "";
}

TEST(Items, ArePairedByTheirText) {
  EXPECT_EQ(outline("What to bring:\n\n1. Boots\n2. A coat\n3. Water\n4. A map",
                    "What to bring:\n\n1. Boots\n2. A hat\n3. A coat\n4. Water\n5. A map"),
            "0=0 1=1 +2 2~3 3~4 4~5");
  EXPECT_EQ(
      outline("1. Boots\n2. Coat\n3. Water\n4. Map", "1. Boots\n2. Hat\n3. Coat\n4. Water\n5. Map"),
      "0=0 +1 1~2 2~3 3~4");
  EXPECT_EQ(outline("1) Paris\n2) Rome\n3) Oslo", "1) Paris\n2) Oslo"), "0=0 -1 2~1");
  EXPECT_EQ(outline("Step 1: Dig.\nStep 2: Sow.", "Step 1: Wait.\nStep 2: Dig.\nStep 3: Sow."),
            "+0 0~1 1~2");
}

TEST(Items, ThatWereRenumberedAreTheSameInAnotherForm) {
  EXPECT_EQ(moreThanForm("1. Boots\n2. A coat", "a) Boots\nb) A coat"), "");
  EXPECT_EQ(moreThanForm("- Boots\n- 20 coats", "1. Boots\n2. 20 coats"), "");
  EXPECT_EQ(moreThanForm("1. Stiefel\n2. Mantel", "Stiefel\nMantel"), "");
  EXPECT_EQ(moreThanForm("一、开会讨论\n二、投票表决", "二、开会讨论\n三、投票表决"), "");
  const auto figures = [](const std::string& before, const std::string& after) {
    return compare(before, after).summary.alerts;
  };
  EXPECT_EQ(figures("1. Bo Lind, 51 points\n2. Ann Berg, 50 points",
                    "1. Ann Berg, 50 points\n2. Bo Lind, 51 points"),
            0u);
  EXPECT_EQ(figures("1. It costs 20 euros.", "2. It costs 25 euros."), 1u);
}

TEST(Emphasis, IsAnotherFormOfTheSameWords) {
  const std::string plain = "The ship Mary Rose sank in 1545, and 5 million tons of oak with it.";
  for (const char* set : {
           "The ship _Mary Rose_ sank in 1545, and *5 million* tons of oak with it.",
           "The ship __Mary Rose__ sank in **1545**, and _5 million_ tons of `oak` with it.",
           "**The ship Mary Rose sank in 1545, and 5 million tons of oak with it.**",
           "The ship [Mary Rose](https://example.org/rose) sank in 1545, and 5 million tons of oak "
           "with it.",
           "## The ship Mary Rose sank in 1545, and 5 million tons of oak with it.",
       })
    EXPECT_EQ(moreThanForm(plain, set), "") << set;
}

TEST(Emphasis, AroundAChangedWordStays) {
  EXPECT_EQ(words("She made a **[preliminary/final] analysis** of the figures."),
            "She made a **[preliminary/final] analysis** of the figures.");
}

TEST(Links, ThatLeadElsewhereAreMoreThanForm) {
  EXPECT_EQ(moreThanForm("See [our guide](https://example.org/2023) to voting.",
                         "See [our guide](https://example.org/2024) to voting."),
            "not typography");
}

}  // namespace
}  // namespace stet::testing
