#include "align/alike_lines.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "unicode/properties.hpp"

namespace stet::align {
namespace {

// A line has no more words, a word no more letters, and that many lines at most stand in a row: so
// the work is bounded.
constexpr std::size_t kMostWords = 4;
constexpr std::size_t kMostLetters = 32;
constexpr std::uint32_t kMostLines = 32;
// How much alike such lines are said to be: enough to stay, less than any that share their words.
constexpr std::uint32_t kSpelledAlike = 250;

// Whether half of the letters of two words are kept, in order.
bool areSpelledAlike(std::string_view one, std::string_view other) {
  if (one == other) return true;
  const List<char32_t> letters = text::codePointsOf(one);
  const List<char32_t> others = text::codePointsOf(other);
  if (std::max(letters.size(), others.size()) > kMostLetters) return false;
  std::size_t kept[kMostLetters + 1] = {};
  for (const char32_t letter : letters) {
    std::size_t diagonal = 0;
    for (std::size_t k = 0; k < others.size(); ++k) {
      const std::size_t above = kept[k + 1];
      kept[k + 1] = letter == others[k] ? diagonal + 1 : std::max(above, kept[k]);
      diagonal = above;
    }
  }
  return 4 * kept[others.size()] >= letters.size() + others.size();
}

// The words of a sentence without the marker before it; of a longer one, one more than a line has.
List<std::string_view> wordsOf(const State& state, WhichSide side, std::uint32_t sentence) {
  const text::Article& article = *state.articles[side];
  List<std::string_view> words;
  const Range tokens = article.sentences[sentence].tokens;
  for (std::uint32_t k = tokens.begin; k < tokens.end && words.size() <= kMostWords; ++k) {
    const text::Token& token = article.tokens[k];
    if (!state.features.isForm(token))
      words.push_back(article.text.substr(token.begin, token.textEnd - token.begin));
  }
  return words;
}

bool areAlike(const State& state, std::uint32_t i, std::uint32_t j) {
  const List<std::string_view> before = wordsOf(state, kBefore, i);
  const List<std::string_view> after = wordsOf(state, kAfter, j);
  return !before.empty() && before.size() <= kMostWords &&
         std::equal(before.begin(), before.end(), after.begin(), after.end(), areSpelledAlike);
}

// The end of the lone sentences from `begin` on.
std::uint32_t endOfLone(const Groups& groups, WhichSide side, std::uint32_t begin) {
  std::uint32_t end = begin;
  while (end < groups.size(side) && groups.alone(side, end)) ++end;
  return end;
}

bool areNeighbours(const Groups& groups, std::uint32_t before, std::uint32_t after) {
  const bool ends = before == groups.size(kBefore) && after == groups.size(kAfter);
  return ends || (before < groups.size(kBefore) && after < groups.size(kAfter) &&
                  groups.together(before, after));
}

}  // namespace

void pairAlikeLines(State& state) {
  Groups& groups = state.groups;
  std::uint32_t behind = 0;  // Where the sentences after go on behind the neighbour.
  for (std::uint32_t i = 0; i < groups.size(kBefore); ++i) {
    const std::uint32_t end = endOfLone(groups, kBefore, i);
    const std::uint32_t endAfter = endOfLone(groups, kAfter, behind);
    if (end > i && end - i == endAfter - behind && end - i <= kMostLines &&
        areNeighbours(groups, end, endAfter)) {
      for (; i < end; ++i, ++behind) {
        if (state.constraints.allows(kBefore, i, behind) && areAlike(state, i, behind))
          groups.pair(i, behind, kSpelledAlike);
      }
    }
    i = end;
    if (i == groups.size(kBefore)) break;
    behind = 0;
    groups.members(kAfter, groups.of(kBefore, i),
                   [&](std::uint32_t s) { behind = std::max(behind, s + 1); });
  }
}

}  // namespace stet::align
