#include "words/packed_words.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace stet::text {
namespace {

struct Read {
  std::string word;
  Uses use;
  std::uint32_t value;
  std::uint32_t lemma;
  friend bool operator==(const Read&, const Read&) = default;
};

std::vector<Read> readAll(const PackedWords& words) {
  std::vector<Read> all;
  for (PackedReader reader(words); reader.next();)
    all.push_back({std::string(reader.word()), reader.use(), reader.value(), reader.lemma()});
  return all;
}

// tests/tools/languages.test.mjs holds the reader against what the tool writes.
TEST(PackedWordsTest, ReadsNothing) { EXPECT_TRUE(readAll({}).empty()); }

TEST(PackedWordsTest, ReadsWhatWordsShare) {
  const std::vector<Read> expected = {
      {"all", 1, 0, 0}, {"also", 1, 0, 0}, {"al", 1, 0, 0}, {"b c", 1, 0, 0}};
  EXPECT_EQ(readAll({"\037 \001all\003so\003\001b c"}), expected);
}

TEST(PackedWordsTest, ReadsUsesAndValues) {
  const std::vector<Read> expected = {
      {"ten", 2, 10, 0}, {"tenth", 4, 10, 0}, {"a.m.", 4, 0, 0}, {"x", 4, 0, 0}};
  EXPECT_EQ(readAll({"\037!\001ten=10\037\"\004th=10\001a.m.=0\001x"}), expected);
}

TEST(PackedWordsTest, CountsLemmas) {
  const std::vector<Read> expected = {{"km", 1, 0, 1}, {"kms", 1, 0, 1}, {"mile", 1, 0, 2}};
  EXPECT_EQ(readAll({"\037 \036\001km\003s\036\001mile"}), expected);
}

TEST(PackedWordsTest, ReadsPlainLettersWithoutAnAlphabet) {
  const std::vector<Read> expected = {{"für", 1, 0, 0}, {"fürs", 1, 0, 0}, {"亿", 1, 0, 0}};
  EXPECT_EQ(readAll({"\037 \001für\005s\001亿"}), expected);
}

TEST(PackedWordsTest, ReadsLettersOfAnAlphabetAndOthers) {
  // From я (U+044F) on; бя would not fit, so that б comes behind an escape.
  const std::vector<Read> expected = {{"яѐ", 1, 0, 0}, {"яб", 1, 7, 0}, {"я-€z", 1, 0, 0}};
  EXPECT_EQ(readAll({"\037 \001\200\201\003\177б=7\003-\177€z", 0x44F}), expected);
}

}  // namespace
}  // namespace stet::text
