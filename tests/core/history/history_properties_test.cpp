// The promises of histories over texts that nobody wrote.
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

#include "reference/history_promises.hpp"

namespace stet::testing {
namespace {

// All sequences of three of the texts.
TEST(HistoryPromises, HoldForAllTinyHistories) {
  const std::string texts[] = {"",
                               "Mayor Lopez opened the bridge.",
                               "Mayor Lopez closed the bridge.",
                               "Mayor Lopez opened the bridge. Rain fell.",
                               "Rain fell.\n\nMayor Lopez opened the old bridge.",
                               "Snow"};
  for (const std::string& one : texts) {
    for (const std::string& two : texts) {
      for (const std::string& three : texts) {
        const std::vector<Input> versions = {one, two, three};
        ASSERT_EQ(brokenHistoryPromise(versions), "") << one << " | " << two << " | " << three;
      }
    }
  }
}

// Revises a text as an editor would, and as none would; what was taken out comes back at times.
std::string revised(std::string text, std::vector<std::string>& taken, std::mt19937& random) {
  const std::vector<std::string> pieces = {
      " ", "\n", "\n\n", ". ", "\"", "“", "the ", "1250 ", "é", "中文", "(", "12", "A. Berg said "};
  for (int k = 0; k < 5; ++k) {
    const std::size_t from = random() % (text.size() + 1);
    const std::size_t size = random() % 60;
    const std::size_t to = random() % (text.size() + 1);
    const std::string part = text.substr(from, size);
    switch (random() % 5) {
      case 0:
        text.insert(to, pieces[random() % pieces.size()]);
        break;
      case 1:
        taken.push_back(part);
        text.erase(from, size);
        break;
      case 2:
        text.insert(to, part);
        break;
      case 3:
        if (!taken.empty()) text.insert(to, taken[random() % taken.size()]);
        break;
      default:
        text.erase(from, part.size());
        text.insert(std::min(to, text.size()), part);
    }
  }
  return text;
}

TEST(HistoryPromises, HoldForRandomRevisions) {
  const std::string story =
      "Fire at the mill\n\nBy Anna Berg\n\nA fire at the old mill killed 12 people on Monday, "
      "police "
      "said. “We will rebuild this mill,” said the mayor, Luis Lopez. The road stays closed.\n\n"
      "1. Schools open on Tuesday. Trains run as usual.\n2. The harbour is shut, an official "
      "said.\n";
  for (unsigned seed = 0; seed < 300; ++seed) {
    std::mt19937 random(seed);
    std::vector<std::string> taken;
    std::vector<Input> versions = {story};
    for (int k = 0; k < 5; ++k)
      versions.emplace_back(random() % 6 == 0 ? versions[random() % versions.size()].text
                                              : revised(versions.back().text, taken, random));
    ASSERT_EQ(brokenHistoryPromise(versions), "") << "seed " << seed;
  }
}

}  // namespace
}  // namespace stet::testing
