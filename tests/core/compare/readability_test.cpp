// What makes edits readable, over sentences that nobody wrote.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <iterator>
#include <random>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "reference/kept_content.hpp"
#include "stet/compare.hpp"

namespace stet::testing {
namespace {

const std::vector<std::string> kContent = {"harbour", "council", "bridge", "winter", "teacher",
                                           "budget",  "ferry",   "storm",  "market", "garden",
                                           "doctor",  "letter",  "silver", "island", "painter"};
const std::set<std::string> kFunction = {"the", "of", "and", "in", "a", "to"};

using Words = std::vector<std::string>;

template <class List>
std::string oneOf(const List& list, std::mt19937& random) {
  return *std::next(list.begin(), static_cast<long>(random() % list.size()));
}

Words sentence(std::mt19937& random) {
  Words words;
  for (int k = 0; k < 16; ++k)
    words.push_back(random() % 3 == 0 ? oneOf(kFunction, random) : oneOf(kContent, random));
  const std::size_t from = 2 + random() % 10;
  const char* const marks[][2] = {{"(", ")"}, {"“", "”"}, {"", ""}};
  const auto& pair = marks[random() % 3];
  words[from] = pair[0] + words[from];
  words[from + 1 + random() % 3] += pair[1];
  return words;
}

// About one word in `one` becomes another.
Words revised(Words words, std::mt19937& random, unsigned one = 3) {
  for (std::string& word : words) {
    if (random() % one == 0 && std::isalpha(static_cast<unsigned char>(word.front())) &&
        std::isalpha(static_cast<unsigned char>(word.back()))) {
      word = random() % 5 == 0 ? oneOf(kFunction, random) : oneOf(kContent, random);
    }
  }
  return words;
}

std::string text(const Words& words) {
  std::string result = "Yesterday";
  for (const std::string& word : words) result += " " + word;
  return result + " again.";
}

bool isLetter(const std::string& text, std::size_t at) {
  return at < text.size() && std::isalpha(static_cast<unsigned char>(text[at]));
}

std::size_t wordCount(const std::string& text) {
  std::istringstream in(text);
  return static_cast<std::size_t>(
      std::distance(std::istream_iterator<std::string>(in), std::istream_iterator<std::string>()));
}

// Runs `check(comparison, before, after)` over some hundred pairs.
template <class Check>
void overPairs(Check&& check) {
  std::mt19937 random(4);
  for (int k = 0; k < 400; ++k) {
    const Words words = sentence(random);
    const std::string before = text(words);
    const std::string after = text(revised(words, random));
    SCOPED_TRACE(before + "\n" + after);
    check(compare(before, after), before, after);
  }
}

TEST(Readability, EditsBeginAndEndWithWords) {
  overPairs([](const Comparison& comparison, const std::string& before, const std::string& after) {
    const auto cuts = [](const std::string& text, std::size_t at) {
      return at > 0 && isLetter(text, at - 1) && isLetter(text, at);
    };
    for (const Edit& edit : comparison.edits) {
      EXPECT_FALSE(cuts(before, edit.before.begin) || cuts(before, edit.before.end));
      EXPECT_FALSE(cuts(after, edit.after.begin) || cuts(after, edit.after.end));
    }
  });
}

TEST(Readability, NoLoneFunctionWordsBetweenChanges) {
  overPairs([](const Comparison& comparison, const std::string& before, const std::string& after) {
    const auto width = [&](const Edit& edit) {
      return wordCount(before.substr(edit.before.begin, edit.before.size())) +
             wordCount(after.substr(edit.after.begin, edit.after.size()));
    };
    for (std::size_t k = 1; k < comparison.edits.size(); ++k) {
      const Edit& left = comparison.edits[k - 1];
      const Edit& right = comparison.edits[k];
      if (width(left) < 2 || width(right) < 2) continue;
      std::istringstream run(before.substr(left.before.end, right.before.begin - left.before.end));
      const Words kept{std::istream_iterator<std::string>(run), {}};
      EXPECT_FALSE(kept.size() <= 2 && std::all_of(kept.begin(), kept.end(), [](const auto& word) {
                     return kFunction.count(word) > 0;
                   }));
    }
  });
}

TEST(Readability, WhereLittleIsKeptThereIsOneReplacement) {
  std::mt19937 random(5);
  int paired = 0;
  for (int k = 0; k < 100; ++k) {
    Words list = kContent;
    std::shuffle(list.begin(), list.end(), random);
    // Two of eight words are kept.
    const Words before(list.begin(), list.begin() + 8);
    Words after(list.begin() + 7, list.end());
    after[random() % 8] = before[random() % 7];
    const Comparison comparison = compare(text(before), text(after));
    if (comparison.sentenceLinks.size() > 1) continue;  // Nothing to pair them by.
    ++paired;
    EXPECT_EQ(comparison.edits.size(), 1u) << text(before) << "\n" << text(after);
  }
  EXPECT_GT(paired, 50);
}

TEST(Readability, ContentThatBothSidesHaveIsKept) {
  std::mt19937 random(6);
  reference::KeptContent content;
  for (int k = 0; k < 400; ++k) {
    const Words words = sentence(random);
    const std::string before = text(words);
    const std::string after = text(revised(words, random, 6));
    reference::addKeptContent(compare(before, after), before, after, kFunction, content);
  }
  EXPECT_GE(content.kept * 100, content.common * 97);
}

}  // namespace
}  // namespace stet::testing
