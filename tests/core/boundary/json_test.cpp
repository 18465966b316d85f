#include "boundary/json.hpp"

#include <gtest/gtest.h>

#include <cstring>
#include <string>

#include "boundary/flat.hpp"

namespace stet {
namespace {

Comparison handMade() {
  Comparison comparison;
  comparison.before.language = "en";
  comparison.before.blocks = {{{0, 5}, Role::headline, {0, 1}}, {{5, 9}, Role::listItem, {1, 2}}};
  comparison.before.sentences = {{0, 5}, {5, 9}};
  comparison.after.blocks = {{{0, 7}, Role::body, {0, 1}}};
  comparison.after.sentences = {{0, 7}};
  comparison.members = {0, 0, 1};
  comparison.links = {{{0, 1}, {1, 2}, Relation::edited, true, 640, false, 0},
                      {{2, 3}, {2, 2}, Relation::removed, false, 0, true, 1}};
  comparison.sentenceLinks = {{{0, 1}, {1, 2}, Relation::edited, true, 640, {0, 1}},
                              {{2, 3}, {2, 2}, Relation::removed, false, 0, {1, 2}}};
  comparison.edits = {{Op::replace, Nature::letterCase, {0, 5}, {0, 7}, {0, 1}},
                      {Op::remove, Nature::wording, {5, 9}, {7, 7}}};
  comparison.letters = {{{0, 2}, {0, 0}}};
  comparison.rows = {{{0, 1}, {1, 2}, 0, none}, {{2, 3}, {2, 2}, 1, 0}};
  comparison.moves = {{{0, 1}, {0, 1}}};
  Finding finding;
  finding.kind = FindingKind::nameTitle;
  finding.before = {5, 9};
  finding.link = 1;
  comparison.findings = {finding};
  comparison.forms = {{{0, 5}, {0, 7}, Form::italic, Form::plain}};
  comparison.summary.fresh = 70;
  comparison.stats.wordsBefore = 70000;
  comparison.exact = false;
  return comparison;
}

TEST(Json, WritesThePublishedForm) {
  EXPECT_EQ(
      toJson(handMade()),
      R"({"schema":2,"exact":false,)"
      R"("before":{"language":"en","blocks":[{"range":[0,5],"role":"headline","sentences":[0,1]},)"
      R"({"range":[5,9],"role":"list-item","sentences":[1,2]}],"sentences":[[0,5],[5,9]]},)"
      R"("after":{"language":"","blocks":[{"range":[0,7],"role":"body","sentences":[0,1]}],"sentences":[[0,7]]},)"
      R"("links":[{"before":[0],"after":[0],"relation":"edited","moved":true,"similarity":640,"exact":false,"row":0},)"
      R"({"before":[1],"after":[],"relation":"removed","moved":false,"similarity":0,"exact":true,"row":1}],)"
      R"("sentenceLinks":[{"before":[0],"after":[0],"relation":"edited","moved":true,"similarity":640,)"
      R"("edits":[{"op":"replace","nature":"case","before":[0,5],"after":[0,7],"letters":[{"before":[0,2],"after":[0,0]}]}]},)"
      R"({"before":[1],"after":[],"relation":"removed","moved":false,"similarity":0,)"
      R"("edits":[{"op":"delete","nature":"wording","before":[5,9],"after":[7,7],"letters":[]}]}],)"
      R"("rows":[{"before":[0],"after":[0],"link":0,"other":null},{"before":[1],"after":[],"link":1,"other":0}],)"
      R"("moves":[{"before":[0,1],"after":[0,1]}],)"
      R"("findings":[{"kind":"name-title","severity":"note","before":[5,9],"after":[0,0],)"
      R"("wholeBefore":[0,0],"wholeAfter":[0,0],"speakerBefore":[0,0],"speakerAfter":[0,0],)"
      R"("link":1,"sentenceLink":null}],)"
      R"("forms":[{"before":[0,5],"after":[0,7],"formBefore":"italic","formAfter":"plain"}],)"
      R"("summary":{"verdict":"identical","fresh":70,"alerts":0,"checks":0,"notes":0,"allKinds":true},)"
      R"("stats":{"wordsBefore":70000,"wordsAfter":0,"wordsAdded":0,"wordsRemoved":0,"wordsMoved":0,)"
      R"("unchanged":0,"edited":0,"rewritten":0,"split":0,"merged":0,"regrouped":0,"added":0,"removed":0,)"
      R"("moved":0,"movedSentences":0,"forms":0}})");
}

TEST(Json, ReadsTextAndBlocks) {
  const auto text = inputFromJson(R"("a\u00e9\n")", "before");
  ASSERT_TRUE(text.value);
  EXPECT_EQ(text.value->text, "a\u00e9\n");
  EXPECT_TRUE(text.value->blocks.empty());
  const auto blocks =
      inputFromJson(R"({"blocks":[{"text":"a","role":"list-item"},)"
                    R"({"sentences":["b",""],"hrefs":[{"range":[0,1],"href":"x"}]}]})",
                    "before");
  ASSERT_TRUE(blocks.value);
  const Input& article = *blocks.value;
  EXPECT_EQ(article.text, "a\n\nb ");
  ASSERT_EQ(article.blocks.size(), 2u);
  EXPECT_EQ(article.blocks[0].range, (Range{0, 1}));
  EXPECT_EQ(article.blocks[0].role, Role::listItem);
  EXPECT_EQ(article.blocks[1].sentences, (List<Range>{{3, 4}, {5, 5}}));
  ASSERT_EQ(article.blocks[1].hrefs.size(), 1u);
  EXPECT_EQ(article.blocks[1].hrefs[0].range, (Range{0, 1}));
  EXPECT_EQ(article.blocks[1].hrefs[0].href, "x");
}

TEST(Json, ReadsPinsAndBreaks) {
  const auto pair = pairFromJson(R"({"before":"","after":"","options":{)"
                                 R"("pins":[{"before":[1,2],"after":[3,4]}],"breaks":[]}})");
  ASSERT_TRUE(pair.value);
  ASSERT_EQ(pair.value->options.pins.size(), 1u);
  EXPECT_EQ(pair.value->options.pins[0].before, (Range{1, 2}));
  EXPECT_EQ(pair.value->options.pins[0].after, (Range{3, 4}));
  EXPECT_TRUE(pair.value->options.breaks.empty());
}

TEST(Json, SaysWhereAnInputIsWrong) {
  const auto error = [](std::string_view json) { return pairFromJson(json).error; };
  EXPECT_EQ(error("{"), "the pair is not valid JSON in UTF-8");
  EXPECT_EQ(error("\"\xFF\""), "the pair is not valid JSON in UTF-8");
  EXPECT_EQ(error("[]"), R"(the pair must be an object with "before" and "after")");
  EXPECT_EQ(error(R"({"before":"a"})"), R"(after must be a string or an object with "blocks")");
  EXPECT_EQ(
      error(
          R"({"before":{"language":"en","blocks":[{"text":"a"},{"text":"b","sentences":["c",1]}]},"after":""})"),
      "before.blocks[1].sentences[1] must be a string");
  EXPECT_EQ(
      error(
          R"({"before":{"language":"en","blocks":[{"text":"a","hrefs":[{"range":[1,0],"href":""}]}]},)"
          R"("after":""})"),
      R"(before.blocks[0].hrefs[0] must be an object with "range" and "href")");
  EXPECT_EQ(error(R"({"before":"","after":"","options":{"budget":-1}})"),
            "options.budget must be a whole number, 0 or more");
  EXPECT_EQ(error(R"({"id":7,"before":"","after":"","options":{"budget":5}})"), "");
}

TEST(Json, DoesNotOverflowOnDeepNesting) {
  const std::string deep(1'000'000, '[');
  EXPECT_FALSE(pairFromJson(deep).value);
  EXPECT_FALSE(pairFromJson(deep + std::string(1'000'000, ']')).value);
}

// What the columns say is checked where they are read: tests/wasm compares them with the JSON.
// Here: their frame.
TEST(Flat, StartsWithItsShapeAndAlignsItsColumns) {
  const auto buffer = toFlat(handMade());
  std::uint32_t size = 0;
  ASSERT_GE(buffer.size(), sizeof size);
  std::memcpy(&size, buffer.data(), sizeof size);
  const std::string shape(reinterpret_cast<const char*>(buffer.data()) + sizeof size, size);
  EXPECT_EQ(shape.substr(0, 34), R"({"schema":{"type":"u32"},"exact":{)");
  EXPECT_EQ(shape.back(), '}');
  EXPECT_EQ(buffer.size() % 8, 0u);
}

}  // namespace
}  // namespace stet
