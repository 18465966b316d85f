#include "diff/balance.hpp"

#include <cstdint>
#include <string_view>
#include <utility>

#include "diff/ranges.hpp"
#include "unicode/properties.hpp"

namespace stet::diff {
namespace {

// Two hunks that hold one bracket or quotation mark each are one across up to this many words: a
// phrase. By eye: such hunks are too rare to measure. 1 and 3 are within 0.3 points.
constexpr std::uint32_t kPairWords = 2;

// How many brackets and quotation marks of a range have no partner in it.
std::uint32_t unmatchedMarks(const Sequence& sequence, Range range, const TokenTraits& traits) {
  std::uint32_t open = 0;
  std::uint32_t closing = 0;
  std::uint32_t quotes = 0;
  for (std::uint32_t k = range.begin; k < range.end; ++k) {
    const std::string_view text = traits.text(sequence.ids[k]);
    if (text.empty()) continue;
    const text::Category category = text::propertiesOf(text::decode(text, 0).value).category;
    quotes += text == "\"" || text == "'";
    if (category == text::Category::open) {
      ++open;
    } else if (category == text::Category::close) {
      open > 0 ? --open : ++closing;
    }
  }
  return open + closing + quotes % 2;
}

std::uint32_t unmatchedMarks(const Texts& texts, const Hunk& hunk) {
  return unmatchedMarks(texts.before, hunk.before, texts.traits) +
         unmatchedMarks(texts.after, hunk.after, texts.traits);
}

bool hasWords(const Texts& texts, const Hunk& hunk) {
  return hasMoreWords(texts.before, hunk.before, 0, texts.traits) ||
         hasMoreWords(texts.after, hunk.after, 0, texts.traits);
}

Hunk wider(const Hunk& hunk, std::uint32_t left, std::uint32_t right) {
  return {{hunk.before.begin - left, hunk.before.end + right},
          {hunk.after.begin - left, hunk.after.end + right}};
}

// Takes in a mark on either side, in [first, last), where that leaves fewer without a partner.
Hunk withMarks(const Texts& texts, Hunk hunk, std::uint32_t first, std::uint32_t last) {
  const auto isMark = [&](std::uint32_t position) {
    return !texts.traits.isWord(texts.before.ids[position]);
  };
  const auto take = [&](const Hunk& taken) {
    if (unmatchedMarks(texts, taken) < unmatchedMarks(texts, hunk)) hunk = taken;
  };
  if (hunk.before.begin > first && isMark(hunk.before.begin - 1)) take(wider(hunk, 1, 0));
  if (hunk.before.end < last && isMark(hunk.before.end)) take(wider(hunk, 0, 1));
  return hunk;
}

}  // namespace

List<Hunk> balancePairs(const Texts& texts, List<Hunk> hunks) {
  for (std::size_t k = 0; k < hunks.size(); ++k) {
    if (!hunks[k].isReplacement()) continue;
    const std::uint32_t first = k == 0 ? 0 : hunks[k - 1].before.end;
    const std::uint32_t last =
        k + 1 == hunks.size() ? texts.before.size() : hunks[k + 1].before.begin;
    hunks[k] = withMarks(texts, hunks[k], first, last);
  }
  // A hunk that holds one of two marks and a word, and near it one that holds the other.
  return joinWhere(std::move(hunks), [&](const Hunk& left, const Hunk& right) {
    const Range run = keptBetween(left, right);
    if (run.empty()) return true;
    if (areAlike(left, right)) return false;
    if (hasMoreWords(texts.before, run, kPairWords, texts.traits)) return false;
    const Hunk both{{left.before.begin, right.before.end}, {left.after.begin, right.after.end}};
    return (hasWords(texts, left) || hasWords(texts, right)) &&
           unmatchedMarks(texts, both) < unmatchedMarks(texts, left) + unmatchedMarks(texts, right);
  });
}

}  // namespace stet::diff
