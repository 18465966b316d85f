// Unicode's own test files on the functions that follow UAX #29 to the letter.
#include <gtest/gtest.h>

#include "break_test.hpp"
#include "unicode/grapheme_boundaries.hpp"
#include "unicode/sentence_boundaries.hpp"
#include "unicode/word_boundaries.hpp"

namespace stet::text {
namespace {

template <typename End>
void expectConforms(const std::string& file, std::size_t least, End end) {
  const std::vector<BreakCase> cases = breakCases(file);
  ASSERT_GE(cases.size(), least) << "Debian's unicode-data is missing";
  for (const BreakCase& test : cases)
    EXPECT_EQ(boundariesOf(test.text, end), test.boundaries) << test.name;
}

TEST(Boundaries, GraphemesConform) { expectConforms("GraphemeBreakTest.txt", 602, graphemeEnd); }

TEST(Boundaries, WordsConform) { expectConforms("WordBreakTest.txt", 1823, wordEnd); }

TEST(Boundaries, SentencesConform) {
  expectConforms("SentenceBreakTest.txt", 502,
                 [](std::string_view text, std::size_t at) { return sentenceEnd(text, at); });
}

}  // namespace
}  // namespace stet::text
