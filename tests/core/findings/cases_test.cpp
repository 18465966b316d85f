#include "findings/cases.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <iterator>

namespace stet::testing {
namespace {

constexpr int wanted = 95;  // Percent.

std::string list(const std::vector<std::string>& kinds) {
  std::string text;
  for (const std::string& kind : kinds) text += " " + kind;
  return text.empty() ? " nothing" : text;
}

// The cases of a language, written before the code for it, and those nobody tuned on.
class FindingCases : public ::testing::TestWithParam<std::string> {};

TEST_P(FindingCases, AreMet) {
  const std::string& file = GetParam();
  std::size_t right = 0;
  std::size_t found = 0;
  std::size_t expected = 0;
  std::size_t silent = 0;
  std::size_t traps = 0;
  for (const Case& each : casesOf(file)) {
    const std::vector<std::string> kinds = kindsOf(compare(each.before, each.after));
    std::vector<std::string> both;
    std::set_intersection(kinds.begin(), kinds.end(), each.expected.begin(), each.expected.end(),
                          std::back_inserter(both));
    right += both.size();
    found += kinds.size();
    expected += each.expected.size();
    traps += each.expected.empty() ? 1 : 0;
    silent += each.expected.empty() && kinds.empty() ? 1 : 0;
    EXPECT_EQ(kinds != each.expected, each.missed) << each.line << "\n    found" << list(kinds);
  }
  ASSERT_GT(expected, 15u) << file;
  std::cout << file << ": precision " << right * 1000 / found << ", recall "
            << right * 1000 / expected << " per mille of " << expected << "; silent in " << silent
            << " of " << traps << " traps\n";
  EXPECT_GE(right * 100, found * wanted) << "precision";
  EXPECT_GE(right * 100, expected * wanted) << "recall";
}

TEST_P(FindingCases, HaveNoFindingsWhereNothingChanged) {
  for (const Case& each : casesOf(GetParam())) {
    const Comparison comparison = compare(each.after, each.after);
    EXPECT_EQ(comparison.findings.size(), 0u) << each.line;
    EXPECT_EQ(comparison.summary.verdict, Verdict::identical) << each.line;
  }
}

// An invisible character that stands on one side only leaves the words behind it their partners.
TEST(Findings, ReadWordsBehindInvisibleCharacters) {
  for (const std::string mark : {"\u200B", "\u00AD", "\uFEFF", "\u200E", "\u2060"}) {
    const Comparison plain =
        compare({"It was Mayor Anna Lopez who spoke."}, {"It was Anna Lopez who spoke."});
    ASSERT_EQ(plain.findings.size(), 1u);
    const Comparison marked =
        compare({"It was Mayor Anna Lopez who spoke."}, {mark + "It was Anna Lopez who spoke."});
    ASSERT_EQ(marked.findings.size(), 1u);
    EXPECT_EQ(marked.findings[0].kind, FindingKind::nameTitle);
    EXPECT_EQ(marked.findings[0].wholeAfter.begin,
              plain.findings[0].wholeAfter.begin + mark.size());
  }
}

// Nor does a letter that marks an item on one side and is a word on the other take them away. What
// is paired is asserted in the build with sanitizers.
TEST(Findings, ReadWordsBehindMarkers) {
  const Comparison comparison = compare({"Dienstag. z. die z. "}, {"Dienstag.\nz. die "});
  EXPECT_TRUE(comparison.exact);
}

// A name of one letter, the last of the text: nothing stands behind it to be read.
TEST(Findings, ReadNothingBehindTheText) {
  for (const std::string end : {"Vitamin A", "Il est parti : \u00C0", "It was \u00C0"}) {
    EXPECT_TRUE(compare({"It was vitamina"}, {end}).exact);
    EXPECT_TRUE(compare({end}, {"Il est parti : \u00C9, vitamina"}).exact);
  }
}

// What each kind is called from the other end; slips speak of the later version only.
FindingKind mirrored(FindingKind kind) {
  constexpr FindingKind pairs[][2] = {
      {FindingKind::attributionAnonymised, FindingKind::attributionNamed},
      {FindingKind::attributionDropped, FindingKind::attributionAdded},
      {FindingKind::quotationMarked, FindingKind::quotationUnmarked},
      {FindingKind::quotationShortened, FindingKind::quotationExtended},
      {FindingKind::quotationRemoved, FindingKind::quotationAdded},
      {FindingKind::figureRemoved, FindingKind::figureAdded},
      {FindingKind::linkRemoved, FindingKind::linkAdded},
      {FindingKind::noteRemoved, FindingKind::noteAdded}};
  for (const auto& [one, other] : pairs) {
    if (kind == one) return other;
    if (kind == other) return one;
  }
  return kind;
}

std::vector<std::string> lines(const Comparison& comparison, bool exchanged) {
  std::vector<std::string> all;
  for (const Finding& finding : comparison.findings) {
    if (finding.kind >= FindingKind::slipSpelling && finding.kind <= FindingKind::slipSpacing)
      continue;
    const Range ranges[][2] = {{finding.before, finding.after},
                               {finding.wholeBefore, finding.wholeAfter},
                               {finding.speakerBefore, finding.speakerAfter}};
    std::string line =
        std::to_string(static_cast<int>(exchanged ? mirrored(finding.kind) : finding.kind));
    for (const auto& pair : ranges) {
      for (const Range range : {pair[exchanged ? 1 : 0], pair[exchanged ? 0 : 1]})
        line += " " + std::to_string(range.begin) + "-" + std::to_string(range.end);
    }
    all.push_back(line);
  }
  std::sort(all.begin(), all.end());
  return all;
}

TEST_P(FindingCases, SwapWithTheSides) {
  for (const Case& each : casesOf(GetParam())) {
    EXPECT_EQ(lines(compare(each.before, each.after), false),
              lines(compare(each.after, each.before), true))
        << each.line;
  }
}

INSTANTIATE_TEST_SUITE_P(Findings, FindingCases, ::testing::ValuesIn(caseFiles()),
                         [](const auto& file) {
                           std::string name = file.param;
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

}  // namespace
}  // namespace stet::testing
