#include "diff/balance.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "base/both.hpp"
#include "diff/ranges.hpp"
#include "unicode/properties.hpp"

namespace stet::diff {
namespace {

// Two hunks that hold one bracket or quotation mark each are one across up to this many words: a
// phrase. By eye: such hunks are too rare to measure. 1 and 3 are within 0.3 points.
constexpr std::uint32_t kPairWords = 2;

// The brackets and quotation marks of a text that have no partner in it, and whether it has words.
struct Marks {
  std::uint32_t open = 0;
  std::uint32_t closing = 0;
  std::uint32_t quotes = 0;
  bool words = false;

  [[nodiscard]] std::uint32_t unmatched() const { return open + closing + quotes % 2; }

  // Those of two texts, one behind the other: what is open in the first may close in the second.
  friend Marks operator+(const Marks& one, const Marks& other) {
    const std::uint32_t pairs = std::min(one.open, other.closing);
    return {one.open + other.open - pairs, one.closing + other.closing - pairs,
            one.quotes + other.quotes, one.words || other.words};
  }
};

Marks marksIn(const Sequence& sequence, Range range, const TokenTraits& traits) {
  Marks marks;
  for (std::uint32_t k = range.begin; k < range.end; ++k) {
    const std::string_view text = traits.text(sequence.ids[k]);
    if (text.empty()) continue;
    const text::Category category = text::propertiesOf(text::decode(text, 0).value).category;
    marks = marks + Marks{category == text::Category::open, category == text::Category::close,
                          text == "\"" || text == "'", traits.isWord(sequence.ids[k])};
  }
  return marks;
}

// What both sides of a hunk hold.
using HunkMarks = Both<Marks>;

HunkMarks marksIn(const Texts& texts, const Hunk& hunk) {
  return {marksIn(texts.before, hunk.before, texts.traits),
          marksIn(texts.after, hunk.after, texts.traits)};
}

std::uint32_t unmatched(const HunkMarks& marks) {
  return marks.before.unmatched() + marks.after.unmatched();
}

bool hasWords(const HunkMarks& marks) { return marks.before.words || marks.after.words; }

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
    if (unmatched(marksIn(texts, taken)) < unmatched(marksIn(texts, hunk))) hunk = taken;
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
  HunkMarks joined;  // Of the hunk at hand, with what was joined to it.
  if (!hunks.empty()) joined = marksIn(texts, hunks.front());
  return joinWhere(std::move(hunks), [&](const Hunk& left, const Hunk& right) {
    const HunkMarks one = std::exchange(joined, marksIn(texts, right));
    const Range run = keptBetween(left, right);
    if (!run.empty() && areAlike(left, right)) return false;
    if (hasMoreWords(texts.before, run, kPairWords, texts.traits)) return false;
    const Marks kept = marksIn(texts.before, run, texts.traits);
    const HunkMarks both = {one.before + kept + joined.before, one.after + kept + joined.after};
    const bool joins = run.empty() || ((hasWords(one) || hasWords(joined)) &&
                                       unmatched(both) < unmatched(one) + unmatched(joined));
    if (joins) joined = both;
    return joins;
  });
}

}  // namespace stet::diff
