// The first stages of alignment, each by itself, over articles of one sentence a line.
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "align/anchors.hpp"
#include "align/candidates.hpp"
#include "align/features.hpp"
#include "align/links.hpp"
#include "align/sentences.hpp"
#include "segment/segment.hpp"

namespace stet::align {
namespace {

struct Divided {
  Divided(std::string one, std::string other)
      : texts{std::move(one), std::move(other)},
        vocabulary(text::languageOf("en")),
        before(text::segment(texts.before, text::languageOf("en"), vocabulary)),
        after(text::segment(texts.after, text::languageOf("en"), vocabulary, &before)),
        features({&before, &after}, vocabulary) {}

  Both<std::string> texts;
  text::Vocabulary vocabulary;
  text::Article before;
  text::Article after;
  text::Articles articles = {&before, &after};
  Features features;
};

std::string numbers(std::span<const std::uint32_t> list) {
  std::string text;
  for (const std::uint32_t each : list) text += (text.empty() ? "" : ",") + std::to_string(each);
  return text;
}

List<std::uint32_t> allOf(const text::Article& article) {
  List<std::uint32_t> list;
  for (std::uint32_t s = 0; s < article.sentences.size(); ++s) list.push_back(s);
  return list;
}

TEST(Features, WeighRareWordsMoreThanCommonOnesAndFunctionWordsLeast) {
  const Divided pair("The ferry sank.\nThe bridge fell.\nThe bridge stood.",
                     "The storm came.\nThe bridge held.\nThe bridge burned.");
  const Features& features = pair.features;
  EXPECT_EQ(features.content(kBefore, 0), 2u);
  EXPECT_GT(features.weight(kBefore, 0), features.weight(kBefore, 1));
  EXPECT_EQ(features.weight(kBefore, 1), features.weight(kAfter, 1));
  EXPECT_LE(features.weight(kBefore, 0), 3 * features.uniqueWordWeight());
}

TEST(Features, FillTheBagsThatAreAskedForOnly) {
  Divided pair("The ferry sank.\nThe bridge fell.", "The bridge fell.");
  const List<std::uint32_t> second = {1};
  pair.features.makeBags(kBefore, second);
  EXPECT_TRUE(pair.features.bag(kBefore, 0).features.empty());
  const Bag bag = pair.features.bag(kBefore, 1);
  EXPECT_EQ(bag.weight, pair.features.weight(kBefore, 1));
  EXPECT_TRUE(std::is_sorted(bag.features.begin(), bag.features.end(),
                             [](const auto& one, const auto& other) { return one.id < other.id; }));
}

TEST(Anchors, AreEqualSentencesWhereverTheyStand) {
  const std::string one = "The council met on Monday in the old town hall.";
  const std::string two = "Nobody from the harbour board came to the meeting.";
  const Divided pair(one + "\n" + two + "\nA third.", two + "\n" + one + "\nAnother one.");
  const Anchors anchors = findAnchors(pair.articles, pair.features, {});
  std::vector<std::string> pairs;
  for (const WeightedPair& each : anchors.pairs)
    pairs.push_back(std::to_string(each.before) + "=" + std::to_string(each.after));
  std::sort(pairs.begin(), pairs.end());
  EXPECT_EQ(pairs, (std::vector<std::string>{"0=1", "1=0"}));
  EXPECT_TRUE(anchors.unique[0] && anchors.unique[1]);
}

TEST(Candidates, AreTheMostSimilarSentencesBestFirst) {
  Divided pair("The red ferry left Kiel harbour at noon.",
               "A dog barked.\nThe red ferry left Kiel harbour late.\nThe ferry left.");
  const Both<List<std::uint32_t>> open = {allOf(pair.before), allOf(pair.after)};
  for (const WhichSide side : kSides) pair.features.makeBags(side, open[side]);
  Both<Candidates> candidates;
  findCandidates(pair.features, {}, open, candidates);
  const auto best = candidates.before.of(0);
  ASSERT_EQ(best.size(), 2u);
  EXPECT_EQ(best[0].sentence, 1u);
  EXPECT_EQ(best[1].sentence, 2u);
  EXPECT_GT(best[0].similarity, best[1].similarity);
  EXPECT_TRUE(candidates.after.of(0).empty());
}

// Links as "0,1>0", a moved one with a star.
std::string linked(const std::string& before, const std::string& after,
                   std::initializer_list<Both<std::uint32_t>> sentences) {
  const Divided pair(before, after);
  Groups groups(pair.before.sentences.size(), pair.after.sentences.size());
  for (const auto& [one, other] : sentences) groups.pair(one, other, 1000);
  const Links links = linkBlocks(pair.articles, pair.features, {}, groups);
  std::string text;
  for (const BlockLink& link : links.blocks) {
    text += (text.empty() ? "" : " ") + numbers(link.before) + ">" + numbers(link.after) +
            (link.moved ? "*" : "");
  }
  return text;
}

TEST(Links, JoinTheBlocksOfGroupedSentences) {
  EXPECT_EQ(linked("One ferry. Two bridges.\nThree towers.", "One ferry.\nTwo bridges.",
                   {{0, 0}, {1, 1}}),
            "0>0,1 1>");
  EXPECT_EQ(linked("One ferry.", "Two bridges.", {}), "0> >0");
}

TEST(Links, OutsideTheHeaviestChainMoved) {
  EXPECT_EQ(linked("One ferry.\nTwo long bridges stand here today.\nThree tall towers fell down.",
                   "Two long bridges stand here today.\nThree tall towers fell down.\nOne ferry.",
                   {{0, 2}, {1, 0}, {2, 1}}),
            "0>2* 1>0 2>1");
}

}  // namespace
}  // namespace stet::align
