// Promises over texts that nobody wrote: all tiny ones, and random revisions.
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "boundary/json.hpp"
#include "reference/promises.hpp"

namespace stet::testing {
namespace {

// All strings of up to `length` pieces.
std::vector<std::string> allOf(const std::vector<std::string>& pieces, int length) {
  std::vector<std::string> result = {""};
  for (std::size_t first = 0; length > 0; --length) {
    const std::size_t last = result.size();
    for (; first < last; ++first) {
      for (const std::string& piece : pieces) result.push_back(result[first] + piece);
    }
  }
  return result;
}

void expectPromises(const std::vector<std::string>& texts) {
  for (const std::string& before : texts) {
    for (const std::string& after : texts) {
      ASSERT_EQ(brokenPromise(before, after), "")
          << "before \"" << before << "\" after \"" << after << "\"";
    }
  }
}

TEST(Promises, HoldForAllTinyTexts) { expectPromises(allOf({"a", "B", " ", ".", "\n"}, 3)); }

TEST(Promises, HoldForAllTinySequencesOfWords) {
  expectPromises(allOf({"the ", "mayor ", "left. ", "\n"}, 3));
}

TEST(Promises, HoldForAllTinySequencesOfSentences) {
  expectPromises(
      allOf({"Mayor Lopez opened the bridge. ", "Mayor Lopez closed the bridge. ", "\n\n"}, 4));
}

// Revises a text as an editor would, and as none would.
std::string revised(std::string text, std::mt19937& random) {
  const std::vector<std::string> pieces = {" ",           "\n",   "\n\n",   ". ", "\"",
                                           "“",           "the ", "1,250 ", "é",  "中文",
                                           "👩‍👧", "\xFF", "(",      ") "};
  for (int k = 0; k < 8; ++k) {
    const std::size_t from = random() % (text.size() + 1);
    const std::size_t size = random() % 40;
    const std::size_t to = random() % (text.size() + 1);
    const std::string part = text.substr(from, size);
    switch (random() % 4) {
      case 0:
        text.insert(to, pieces[random() % pieces.size()]);
        break;
      case 1:
        text.erase(from, size);
        break;
      case 2:
        text.insert(to, part);
        break;
      default:
        text.erase(from, part.size());
        text.insert(std::min(to, text.size()), part);
    }
  }
  return text;
}

Range passage(const std::string& text, std::mt19937& random) {
  const auto begin = static_cast<std::uint32_t>(random() % (text.size() + 1));
  return {begin, begin + static_cast<std::uint32_t>(random() % 120)};
}

// What no person would say: passages of any place and length.
Options said(const std::string& before, const std::string& after, std::mt19937& random) {
  Options options;
  for (List<Passages>* list : {&options.pins, &options.breaks}) {
    for (std::size_t count = random() % 4; count > 0; --count)
      list->push_back({passage(before, random), passage(after, random)});
  }
  return options;
}

TEST(Promises, HoldForRandomRevisions) {
  const std::string story =
      "Council backs bridge\n\nBy Ann Lee\n\nThe council approved a new bridge on Monday. It will "
      "cost $1.2 million, "
      "Mayor Ray Lopez said. \"We waited ten years,\" he added.\n\nWork begins in May. Two lanes "
      "stay open until the "
      "end of June.\n\n- Map of the route\n- How they voted\n";
  std::mt19937 random(20130410);
  std::string text = story;
  for (int k = 0; k < 400; ++k) {
    const std::string next = revised(k % 10 == 0 ? story : text, random);
    ASSERT_EQ(brokenPromise(text, next), "")
        << "before \"" << text << "\" after \"" << next << "\"";
    ASSERT_EQ(brokenPromise(text, next, said(text, next, random)), "")
        << "round " << k << ", before \"" << text << "\" after \"" << next << "\"";
    text = next;
  }
}

// The same text twice is not aligned; that must not show.
TEST(Compare, SaysOfTheSameTextWhatAligningItWouldSay) {
  std::mt19937 random(7);
  std::string text = "One and all.\n\nOne and all.\n\nThe mayor left. He left.\n\n- Yes\n- Yes\n";
  for (int k = 0; k < 200; ++k) {
    Options aligned;
    aligned.breaks.push_back({{9999, 9999}, {9999, 9999}});  // says nothing of any sentence
    const Comparison comparison = compare(text, text);
    ASSERT_EQ(toJson(comparison), toJson(compare(text, text, aligned))) << text;
    text = revised(text, random);
  }
}

}  // namespace
}  // namespace stet::testing
