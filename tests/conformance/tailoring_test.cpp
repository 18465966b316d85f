// The same files of Unicode through Stet's own tokens and sentences: they differ from UAX #29 only
// as the lists in core/src/segment/tokens.hpp and sentences.hpp say. Each predicate below is one
// entry of those lists.
#include <gtest/gtest.h>

#include <set>

#include "break_test.hpp"
#include "segment/segment.hpp"
#include "stet/compare.hpp"
#include "unicode/grapheme_boundaries.hpp"
#include "unicode/properties.hpp"
#include "unicode/sentence_boundaries.hpp"
#include "unicode/word_boundaries.hpp"

namespace stet::text {
namespace {

/// A place in a text where one side has a boundary and the other has none.
struct Place {
  std::string_view text;
  std::size_t at;

  [[nodiscard]] const CharacterProperties& before() const {
    return propertiesOf(decode(text, previous(text, at)).value);
  }
  [[nodiscard]] const CharacterProperties& after() const {
    return propertiesOf(decode(text, at).value);
  }
  /// The byte so far from the place; 0 outside the text.
  [[nodiscard]] char character(int offset) const {
    const std::size_t index = at + static_cast<std::size_t>(offset);
    return index < text.size() ? text[index] : '\0';
  }
  [[nodiscard]] bool isDigit(int offset) const {
    return character(offset) >= '0' && character(offset) <= '9';
  }
  /// The base of the grapheme cluster that ends at the place.
  [[nodiscard]] const CharacterProperties& clusterBefore() const {
    std::size_t begin = 0;
    for (std::size_t end = 0; end < at; end = graphemeEnd(text, end)) begin = end;
    return propertiesOf(decode(text, begin).value);
  }
  [[nodiscard]] bool insideCluster() const {
    std::size_t end = 0;
    while (end < at) end = graphemeEnd(text, end);
    return end != at;
  }
  [[nodiscard]] bool onlyBlankBefore() const {
    for (std::size_t p = 0; p < at; p += decode(text, p).size) {
      if (!propertiesOf(decode(text, p).value).blank()) return false;
    }
    return true;
  }
};

Article oneBlock(const std::string& text, Vocabulary& vocabulary) {
  Input input;
  input.addBlock(text);
  return segment(text, languageOf(""), vocabulary, nullptr, input.blocks);
}

std::set<std::size_t> tokenBoundaries(const std::string& text) {
  Vocabulary vocabulary(languageOf(""));
  std::set<std::size_t> found;
  const Article article = oneBlock(text, vocabulary);
  for (const Token& token : article.tokens) found.insert(token.begin);
  found.erase(0);
  found.insert(text.size());
  return found;
}

std::set<std::size_t> sentenceBoundaries(const std::string& text) {
  Vocabulary vocabulary(languageOf(""));
  std::set<std::size_t> found;
  const Article article = oneBlock(text, vocabulary);
  for (const Sentence& sentence : article.sentences) found.insert(sentence.range.end);
  return found;
}

template <typename Boundaries, typename MayJoin, typename MayBreak>
void expectTailored(const std::string& file, Boundaries boundaries, MayJoin mayJoin,
                    MayBreak mayBreak) {
  const std::vector<BreakCase> cases = breakCases(file);
  ASSERT_FALSE(cases.empty());
  for (const BreakCase& test : cases) {
    const std::set<std::size_t> official(test.boundaries.begin(), test.boundaries.end());
    const std::set<std::size_t> tailored = boundaries(test.text);
    for (const std::size_t at : official) {
      if (!tailored.count(at))
        EXPECT_TRUE(mayJoin(Place{test.text, at})) << test.name << " joined at byte " << at;
    }
    for (const std::size_t at : tailored) {
      if (!official.count(at))
        EXPECT_TRUE(mayBreak(Place{test.text, at})) << test.name << " broken at byte " << at;
    }
  }
}

TEST(Tailoring, TokensDifferOnlyAsListed) {
  const auto mayJoin = [](const Place& place) {
    const bool whiteSpace = place.after().blank() || place.after().invisible();
    const bool repeatedMarks = place.character(-1) == '.' && place.character(0) == '.';
    const bool decimalPoint = place.character(-1) == '.' && place.isDigit(0);
    const bool time = (place.character(0) == ':' && place.isDigit(-1) && place.isDigit(1)) ||
                      (place.character(-1) == ':' && place.isDigit(-2) && place.isDigit(0));
    return whiteSpace || place.insideCluster() || repeatedMarks || decimalPoint || time;
  };
  const auto mayBreak = [](const Place& place) {
    const bool noSpaces = place.clusterBefore().unspaced() || place.after().unspaced();
    const bool whiteSpace = place.before().blank() || place.before().invisible();
    const bool emphasis = place.clusterBefore().wordBreak == WordBreak::extendNumLet ||
                          place.after().wordBreak == WordBreak::extendNumLet;
    return noSpaces || whiteSpace || emphasis;
  };
  expectTailored("WordBreakTest.txt", tokenBoundaries, mayJoin, mayBreak);
}

TEST(Tailoring, TokensOfGraphemeTestNeverCutClusters) {
  for (const BreakCase& test : breakCases("GraphemeBreakTest.txt")) {
    const std::set<std::size_t> clusters(test.boundaries.begin(), test.boundaries.end());
    for (const std::size_t at : tokenBoundaries(test.text))
      EXPECT_TRUE(clusters.count(at)) << test.name;
  }
}

TEST(Tailoring, SentencesDifferOnlyAsListed) {
  const auto mayJoin = [](const Place& place) {
    const bool whiteSpace = place.after().blank() || place.onlyBlankBefore();
    const bool lowerCase = place.after().category == Category::lower;
    return whiteSpace || lowerCase || place.insideCluster();
  };
  const auto mayBreak = [](const Place& place) {
    return place.before().blank();
  };  // White space went before.
  expectTailored("SentenceBreakTest.txt", sentenceBoundaries, mayJoin, mayBreak);
}

}  // namespace
}  // namespace stet::text
