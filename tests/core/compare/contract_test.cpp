// What compare.hpp says of threads, of memory that ends and of blocks that a caller sets by hand.
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <cstdlib>
#include <new>
#include <string>
#include <thread>
#include <vector>

#include "boundary/json.hpp"
#include "reference/promises.hpp"
#include "stet/history.hpp"

namespace stet::testing {
namespace {

TEST(Contract, ManyThreadsCompareTheSameInputs) {
  // A language each, whose words the first thread that needs them unpacks.
  const std::vector<std::pair<Input, Input>> pairs = {
      {Input("The mayor said it cost 3 million."), Input("The mayor denied it cost 4 million.")},
      {Input("Der Minister sagte, es koste 3 Millionen Euro."),
       Input("Der Minister sagte nicht, es koste 4 Millionen Euro.")},
      {Input("Le maire a dit que cela coûte 3 millions."),
       Input("Le maire a nié que cela coûte 4 millions.")},
  };
  const auto answers = [&pairs] {
    std::string all;
    for (const auto& [before, after] : pairs) {
      for (const Finding& finding : compare(before, after).findings)
        all += std::to_string(static_cast<int>(finding.kind)) + ' ' +
               std::to_string(finding.before.begin) + ' ' + std::to_string(finding.after.end) +
               '\n';
    }
    return all;
  };
  std::vector<std::string> found(4);
  std::vector<std::thread> threads;
  for (std::string& mine : found) threads.emplace_back([&mine, &answers] { mine = answers(); });
  for (std::thread& thread : threads) thread.join();
  EXPECT_FALSE(found[0].empty());
  for (const std::string& each : found) EXPECT_EQ(each, answers());
}

// Sanitizers have memory of their own.
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define STET_SANITIZED
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define STET_SANITIZED
#endif
#ifndef STET_SANITIZED
// Compares long texts with next to no memory left. GoogleTest would catch what is thrown.
void compareWithout(std::size_t memory) noexcept {
  std::string text;
  for (int k = 0; k < 400'000; ++k) text += "word" + std::to_string(k) + (k % 9 == 0 ? ".\n" : " ");
  const Input before = text;
  const Input after = text + "More.";
  const rlimit limit = {memory, memory};
  setrlimit(RLIMIT_DATA, &limit);
  std::_Exit(compare(before, after).links.empty() ? 1 : 0);
}

TEST(ContractDeathTest, MemoryThatEndsCallsTheNewHandler) {
  EXPECT_EXIT(
      {
        std::set_new_handler([] { std::_Exit(71); });
        compareWithout(40'000'000);
      },
      ::testing::ExitedWithCode(71), "");
}

TEST(ContractDeathTest, MemoryThatEndsWithoutAHandlerEndsTheProgram) {
  EXPECT_EXIT(compareWithout(40'000'000), ::testing::KilledBySignal(SIGABRT), "");
}
#endif

TEST(Contract, BlocksThatAreAddedAreWellFormed) {
  EXPECT_TRUE(Input().isWellFormed());
  EXPECT_TRUE(Input("Lines.\nMore.").isWellFormed());
  Input input;
  input.addBlock("One.");
  input.addBlock();
  input.addSentence("Two.");
  input.addSentence("");
  input.addSentence("Three.");
  input.addSpace("\n");
  input.addBlock("Four.");
  EXPECT_TRUE(input.isWellFormed());
}

TEST(Contract, MalformedBlocksAreTold) {
  const auto blocks = [](std::vector<Range> ranges, List<Range> sentences = {}) {
    Input input = std::string("One. Two.\n\nThree.");
    for (const Range range : ranges) input.blocks.emplace_back().range = range;
    input.blocks.back().sentences = sentences;
    return input.isWellFormed();
  };
  EXPECT_TRUE(blocks({{0, 9}, {11, 17}}));
  EXPECT_FALSE(blocks({{11, 17}, {0, 9}})) << "in no order";
  EXPECT_FALSE(blocks({{0, 12}, {11, 17}})) << "one over the other";
  EXPECT_FALSE(blocks({{0, 9}, {11, 18}})) << "past the end";
  EXPECT_FALSE(blocks({{9, 0}})) << "backwards";
  EXPECT_TRUE(blocks({{0, 9}}, {{0, 4}, {5, 9}}));
  EXPECT_FALSE(blocks({{0, 9}}, {{5, 9}, {0, 4}})) << "sentences in no order";
  EXPECT_FALSE(blocks({{0, 9}}, {{0, 4}, {5, 11}})) << "a sentence past its block";
}

TEST(Contract, WhatLiesOutsideABlockIsLeftOut) {
  Input before;
  before.addBlock("The mayor resigned on Monday.");
  Input after = before;
  BlockInput& block = after.blocks[0];
  block.hrefs.push_back({{400, 500}, "https://example.org/"});
  block.marks.push_back({{400, 500}, Form::bold});
  block.marks.push_back({{9, 4}, Form::italic});
  block.notes.push_back({{400, 500}, 1});
  EXPECT_EQ(brokenPromise(before, after), "");
  EXPECT_EQ(compare(before, after).forms.size(), 0u);
}

}  // namespace
}  // namespace stet::testing
