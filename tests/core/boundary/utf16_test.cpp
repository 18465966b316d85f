#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "stet/compare.hpp"

namespace stet {
namespace {

/// The UTF-16 offsets of every byte offset of a text, found by way of its ranges.
std::vector<std::uint32_t> offsets(std::string_view text) {
  Comparison comparison;
  for (std::uint32_t i = 0; i <= text.size(); ++i) comparison.before.sentences.push_back({i, i});
  toUtf16(comparison, text, "");
  std::vector<std::uint32_t> units;
  for (const Range range : comparison.before.sentences) units.push_back(range.begin);
  return units;
}

std::uint32_t length(std::string_view text) { return offsets(text).back(); }

using Offsets = std::vector<std::uint32_t>;

TEST(Utf16, CountsCodeUnits) {
  EXPECT_EQ(offsets("abc"), (Offsets{0, 1, 2, 3}));
  EXPECT_EQ(length(""), 0u);
  EXPECT_EQ(length("\u00e9"), 1u);
  EXPECT_EQ(length("e\u0301"), 2u);
  EXPECT_EQ(length("\u4e2d"), 1u);
  EXPECT_EQ(length("\U0001F600"), 2u);
  EXPECT_EQ(length("\U0010FFFF"), 2u);
}

TEST(Utf16, CountsOneUnitForEachMaximalSubpart) {
  EXPECT_EQ(length("\x80"), 1u);
  EXPECT_EQ(length("\xC0\xAF"), 2u);  // overlong
  EXPECT_EQ(length("\xE1\x80"), 1u);  // cut short
  EXPECT_EQ(length("\xE1\x80!"), 2u);
  EXPECT_EQ(length("\xED\xA0\x80"), 1u);      // a surrogate
  EXPECT_EQ(length("\xF0\x80\x80\x80"), 4u);  // overlong
  EXPECT_EQ(length("\xF0\x9F\x98"), 1u);
  EXPECT_EQ(length("\xF4\x90\x80\x80"), 4u);  // past U+10FFFF
  EXPECT_EQ(length("\xF5\xFF"), 2u);
  // The example of Unicode 15, table 3-8.
  EXPECT_EQ(length("\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64"), 10u);
}

TEST(Utf16, AgreesWithACountFromTheStartAcrossSamples) {
  const std::string_view pieces[] = {"a", "\u00e9", "\u4e2d", "\U0001F600", "\xE1\x80", "\x80"};
  const std::uint32_t units[] = {1, 1, 1, 2, 1, 1};
  std::string text;
  Offsets expected = {0};
  for (std::uint32_t i = 0; i < 500; ++i) {
    const std::uint32_t k = (i * 7 + i / 6) % 6;
    // A piece that goes on where the one before was cut short would be another sequence.
    if (k == 5 && !text.empty() && text.back() == '\x80') continue;
    text += pieces[k];
    expected.resize(text.size(), none);
    expected.push_back(length(text.substr(0, text.size() - pieces[k].size())) + units[k]);
  }
  const Offsets found = offsets(text);
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (expected[i] == none) continue;
    EXPECT_EQ(found[i], expected[i]) << "byte " << i;
  }
}

TEST(Utf16, ConvertsEveryRangeOfTheTextAndNothingElse) {
  Comparison comparison;
  comparison.before.blocks = {{{0, 3}, Role::body, {0, 1}}};
  comparison.before.sentences = {{0, 3}};
  comparison.after.blocks = {{{0, 4}, Role::body, {0, 1}}};
  comparison.after.sentences = {{0, 4}};
  comparison.members = {0, 0};
  comparison.links = {{{0, 1}, {1, 2}, Relation::edited, false, 3, true}};
  comparison.edits = {{Op::replace, Nature::wording, {0, 3}, {0, 4}, {0, 1}}};
  comparison.letters = {{{0, 3}, {0, 4}}};
  Finding finding;
  finding.wholeBefore = {0, 3};
  finding.speakerAfter = {0, 4};
  comparison.findings = {finding};
  Comparison converted = comparison;
  toUtf16(converted, "\u4e2d", "\U0001F600");
  EXPECT_EQ(converted.before.blocks[0].range, (Range{0, 1}));
  EXPECT_EQ(converted.before.blocks[0].sentences, (Range{0, 1}));
  EXPECT_EQ(converted.after.sentences[0], (Range{0, 2}));
  EXPECT_EQ(converted.edits[0].before, (Range{0, 1}));
  EXPECT_EQ(converted.edits[0].after, (Range{0, 2}));
  EXPECT_EQ(converted.letters[0].before, (Range{0, 1}));
  EXPECT_EQ(converted.letters[0].after, (Range{0, 2}));
  EXPECT_EQ(converted.links[0].after, (Range{1, 2}));
  EXPECT_EQ(converted.findings[0].wholeBefore, (Range{0, 1}));
  EXPECT_EQ(converted.findings[0].speakerAfter, (Range{0, 2}));
}

TEST(Utf16, CountsHrefsInBytes) {
  Input input;
  input.addBlock("\u4e2d");
  input.addBlock().hrefs = {{{2, 5}, ""}, {{0, 99}, ""}};
  input.addSentence("\u4e2d");
  input.addSentence("\U0001F600x");
  inputFromUtf16(input);
  const std::vector<Href>& hrefs = input.blocks[1].hrefs;
  EXPECT_EQ(hrefs[0].range, (Range{4, 9}));
  EXPECT_EQ(hrefs[1].range, (Range{0, 9}));
}

TEST(Utf16, CountsPinsAndBreaksInBytes) {
  Options options;
  options.pins = {{{0, 1}, {2, 3}}};
  options.breaks = {{{1, 99}, {0, 0}}};
  passagesFromUtf16(options, "\u4e2dx", "\U0001F600x");
  EXPECT_EQ(options.pins[0].before, (Range{0, 3}));
  EXPECT_EQ(options.pins[0].after, (Range{4, 5}));
  EXPECT_EQ(options.breaks[0].before, (Range{3, 4}));
  EXPECT_EQ(options.breaks[0].after, (Range{0, 0}));
}

}  // namespace
}  // namespace stet
