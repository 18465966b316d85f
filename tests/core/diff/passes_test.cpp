// Each clean-up pass by itself, but for takeRecased, which words_test.cpp has. "a [b/c d] e" are
// both sides of a sentence, tokens between spaces, with the hunks that a pass is given or gives.
#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

#include "diff/absorb.hpp"
#include "diff/balance.hpp"
#include "diff/edges.hpp"
#include "diff/rewrite.hpp"
#include "diff/slide.hpp"

namespace stet::diff {
namespace {

using Tokens = std::vector<std::string>;
using Pass = List<Hunk> (*)(const Texts&, List<Hunk>);

std::uint32_t sizeOf(const Tokens& tokens) { return static_cast<std::uint32_t>(tokens.size()); }

struct Notation {
  Tokens before;
  Tokens after;
  List<Hunk> hunks;
};

void append(const std::string& text, Tokens& tokens) {
  std::istringstream in(text);
  for (std::string token; in >> token;) tokens.push_back(token);
}

Notation read(const std::string& text) {
  Notation result;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t open = std::min(text.find('[', at), text.size());
    append(text.substr(at, open - at), result.before);
    append(text.substr(at, open - at), result.after);
    if (open == text.size()) break;
    const std::size_t slash = text.find('/', open);
    const std::size_t close = text.find(']', open);
    Hunk hunk = {{sizeOf(result.before), 0}, {sizeOf(result.after), 0}};
    append(text.substr(open + 1, slash - open - 1), result.before);
    append(text.substr(slash + 1, close - slash - 1), result.after);
    hunk.before.end = sizeOf(result.before);
    hunk.after.end = sizeOf(result.after);
    result.hunks.push_back(hunk);
    at = close + 1;
  }
  return result;
}

std::string joined(const Tokens& tokens, Range range) {
  std::string text;
  for (std::uint32_t k = range.begin; k < range.end; ++k)
    text += (k > range.begin ? " " : "") + tokens[k];
  return text;
}

std::string written(const Notation& both, const List<Hunk>& hunks) {
  std::string text;
  std::uint32_t at = 0;
  const auto add = [&](const std::string& part) {
    if (!part.empty()) text += (text.empty() ? "" : " ") + part;
  };
  for (const Hunk& hunk : hunks) {
    add(joined(both.before, {at, hunk.before.begin}));
    add("[" + joined(both.before, hunk.before) + "/" + joined(both.after, hunk.after) + "]");
    at = hunk.before.end;
  }
  add(joined(both.before, {at, sizeOf(both.before)}));
  return text;
}

std::string cleaned(Pass pass, const std::string& text) {
  const Notation both = read(text);
  const std::string before = joined(both.before, {0, sizeOf(both.before)});
  const std::string after = joined(both.after, {0, sizeOf(both.after)});
  const text::Language& english = text::languageOf("en");
  text::Vocabulary vocabulary(english);
  Input input[2];
  input[0].addBlock();
  input[0].addSentence(before);
  input[1].addBlock();
  input[1].addSentence(after);
  const text::Article articles[] = {
      text::segment(input[0].text, english, vocabulary, nullptr, input[0].blocks),
      text::segment(input[1].text, english, vocabulary, nullptr, input[1].blocks)};
  Sequence sequences[2];
  const std::uint32_t first[] = {0};
  for (int side = 0; side < 2; ++side) sequences[side].read(articles[side], first);
  EXPECT_EQ(sequences[0].size(), sizeOf(both.before)) << "tokens of " << before;
  EXPECT_EQ(sequences[1].size(), sizeOf(both.after)) << "tokens of " << after;
  const TokenTraits traits(vocabulary);
  return written(both, pass({sequences[0], sequences[1], traits}, both.hunks));
}

TEST(SlideToBoundaries, BeginsWhereAClauseBegins) {
  EXPECT_EQ(cleaned(slideToBoundaries, "The mayor , who was ill [/, who was tired] , left ."),
            "The mayor , who was ill , [/who was tired ,] left .");
  EXPECT_EQ(cleaned(slideToBoundaries, "A [/b c] d"), "A [/b c] d");
}

TEST(AbsorbIslands, JoinsChangesAroundWhatWeighsNoMore) {
  EXPECT_EQ(cleaned(absorbIslands, "The [price/cost] of [bread/housing] rose ."),
            "The [price of bread/cost of housing] rose .");
  // Two function words stay in a short sentence where one word stands for another.
  EXPECT_EQ(cleaned(absorbIslands, "The [dog/duck] was a [little/bit] hungry ."),
            "The [dog/duck] was a [little/bit] hungry .");
  // Figures are read one by one.
  EXPECT_EQ(cleaned(absorbIslands, "The fire hurt [12/14] of [80/90] ."),
            "The fire hurt [12/14] of [80/90] .");
  // What was added shows nothing struck.
  EXPECT_EQ(cleaned(absorbIslands, "The [/old] mill [/in Bergen] burned ."),
            "The [/old] mill [/in Bergen] burned .");
}

TEST(TrimEqualEdges, LeavesOutWhatBothSidesShare) {
  EXPECT_EQ(cleaned(trimEqualEdges, "a [big red car/big blue car] c"), "a big [red/blue] car c");
  EXPECT_EQ(cleaned(trimEqualEdges, "a [big/big old] car"), "a big [/old] car");
}

TEST(ReplaceRewritten, MakesOneChangeWhereLittleIsKept) {
  EXPECT_EQ(cleaned(replaceRewritten,
                    "[storm closed roads/harbour traffic stopped] near [harbour towns/flooded "
                    "city streets]"),
            "[storm closed roads near harbour towns/harbour traffic stopped near flooded city "
            "streets]");
  EXPECT_EQ(cleaned(replaceRewritten, "storm closed [roads/bridges] near harbour towns"),
            "storm closed [roads/bridges] near harbour towns");
}

TEST(BalancePairs, TakesTheOtherMarkOfAPair) {
  EXPECT_EQ(cleaned(balancePairs, "he [( often/( seldom] ) sang"),
            "he [( often )/( seldom )] sang");
  EXPECT_EQ(cleaned(balancePairs, "he [( well/quite] often [)/] sang"),
            "he [( well often )/quite often] sang");
}

}  // namespace
}  // namespace stet::diff
