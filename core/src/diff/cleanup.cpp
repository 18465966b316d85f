#include "diff/cleanup.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "align/similarity.hpp"
#include "base/both.hpp"
#include "diff/nature.hpp"
#include "stet/list.hpp"
#include "unicode/properties.hpp"

namespace stet::diff {
namespace {

// Measured on the human edit spans of four sets of revisions (tests/measure/words.py: F1 of tokens
// and of exact spans, summed over the sets) and by the confetti of planted texts.

// A kept run of up to this many words, all function words, is confetti between two changes…
// 1 to 3 differ by less than 1 point of 630; 0 leaves more confetti.
constexpr std::uint32_t kConfettiWords = 2;
// …when each of these has at least so many tokens, both sides counted. 3 costs 2 points.
constexpr std::uint32_t kConfettiGap = 2;
// A run of up to this many words is absorbed when it weighs no more than this share, per mille, of
// the change on either side. 1 word costs 7 points, 3 cost 3; a share of 750 costs 19, 1500 gives 2
// for 2 % more changed words.
constexpr std::uint32_t kAbsorbWords = 2;
constexpr std::uint64_t kAbsorbShare = 1000;
// Two hunks that hold one bracket or quotation mark each are one across up to this many words: a
// phrase. By eye: such hunks are too rare to measure.
constexpr std::uint32_t kPairWords = 3;
// Kept content, per mille: of both sides (Dice), and of the smaller one, below which a sentence
// reads as replaced. About a third: 250 to 333 lie within 1 point, 400 costs 2. The part is flat
// from 400 to 600.
constexpr std::uint32_t kRewrittenDice = 300;
constexpr std::uint32_t kRewrittenPart = 500;

Range keptBetween(const Hunk& left, const Hunk& right) {
  return {left.before.end, right.before.begin};
}

bool moreWords(const Sequence& sequence, Range range, std::uint32_t than, const Tokens& tokens) {
  std::uint32_t count = 0;
  for (std::uint32_t k = range.begin; k < range.end && count <= than; ++k)
    count += tokens.isWord(sequence.ids[k]);
  return count > than;
}

bool hasContent(const Sequence& sequence, Range range, const Tokens& tokens) {
  for (std::uint32_t k = range.begin; k < range.end; ++k) {
    if (tokens.isContent(sequence.ids[k])) return true;
  }
  return false;
}

// What tokens weigh; `figure` is set where there is one among them.
std::uint64_t weigh(const Sequence& sequence, Range range, const Tokens& tokens, bool& figure) {
  std::uint64_t sum = 0;
  for (std::uint32_t k = range.begin; k < range.end; ++k) {
    sum += tokens.weight(sequence.ids[k]);
    figure = figure || tokens.isFigure(sequence.ids[k]);
  }
  return sum;
}

// Joins neighbouring hunks wherever drop(left, right) says so of the run between them.
template <class Drop>
void joinWhere(List<Hunk>& hunks, Drop&& drop) {
  std::size_t size = 0;
  for (const Hunk& hunk : hunks) {
    if (size > 0 && drop(hunks[size - 1], hunk)) {
      hunks[size - 1].before.end = hunk.before.end;
      hunks[size - 1].after.end = hunk.after.end;
    } else {
      hunks[size++] = hunk;
    }
  }
  hunks.resize(size);
}

// How good a place for the edge of a change lies before the token at `position`.
int boundary(const Sequence& sequence, std::uint32_t position, const Tokens& tokens) {
  if (position == 0 || position == sequence.size() || sequence.starts[position]) return 5;
  if (sequence.spaceAfter(position - 1).empty()) return 0;
  const std::string_view last = tokens.text(sequence.ids[position - 1]);
  const std::string_view next = tokens.text(sequence.ids[position]);
  if (last == "." || last == "!" || last == "?") return 4;
  if (last == ";" || last == ":" || last == "-" || next == "-") return 3;
  if (last == "," || last == ")" || last == "\"" || next == "(" || next == "\"") return 2;
  return 1;
}

// Where an insertion of `sequence` may begin as well, because the same tokens stand there, and has
// both its edges at the best boundaries. It stays between `first` and `last`; of equal places the
// latest.
std::uint32_t bestBegin(const Sequence& sequence, Range inserted, std::uint32_t first,
                        std::uint32_t last, const Tokens& tokens) {
  const std::uint32_t size = inserted.size();
  std::uint32_t earliest = inserted.begin;
  while (earliest > first && sequence.ids[earliest - 1] == sequence.ids[earliest + size - 1])
    --earliest;
  std::uint32_t latest = inserted.begin;
  while (latest + size < last && sequence.ids[latest] == sequence.ids[latest + size]) ++latest;

  std::uint32_t best = inserted.begin;
  int score = -1;
  for (std::uint32_t begin = earliest; begin <= latest; ++begin) {
    const int value = boundary(sequence, begin, tokens) + boundary(sequence, begin + size, tokens);
    if (value < score) continue;
    score = value;
    best = begin;
  }
  return best;
}

// How many brackets and quotation marks of a range have no partner in it.
std::uint32_t unmatchedMarks(const Sequence& sequence, Range range, const Tokens& tokens) {
  std::uint32_t open = 0;
  std::uint32_t closing = 0;
  std::uint32_t quotes = 0;
  for (std::uint32_t k = range.begin; k < range.end; ++k) {
    const std::string_view text = tokens.text(sequence.ids[k]);
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

// Unsigned arithmetic wraps, so that the difference of two positions shifts either way.
Range shifted(Range range, std::uint32_t by) { return {range.begin + by, range.end + by}; }

}  // namespace

void slideToBoundaries(const Sequence& before, const Sequence& after, const Tokens& tokens,
                       List<Hunk>& hunks) {
  for (std::size_t k = 0; k < hunks.size(); ++k) {
    Hunk& hunk = hunks[k];
    if (!hunk.before.empty() && !hunk.after.empty()) continue;
    const bool insertion = hunk.before.empty();
    const Sequence& sequence = insertion ? after : before;
    const auto side = [&](const Hunk& of) { return insertion ? of.after : of.before; };
    // Stays clear of the hunks beside it: at least one kept token remains between them.
    const std::uint32_t first = k == 0 ? 0 : side(hunks[k - 1]).end + 1;
    const std::uint32_t last =
        k + 1 == hunks.size() ? sequence.size() : side(hunks[k + 1]).begin - 1;
    const std::uint32_t shift =
        bestBegin(sequence, side(hunk), first, last, tokens) - side(hunk).begin;
    hunk.before = shifted(hunk.before, shift);
    hunk.after = shifted(hunk.after, shift);
  }
}

void dropFunctionWords(const Sequence& before, const Tokens& tokens, List<Hunk>& hunks) {
  const auto wide = [](const Hunk& hunk) {
    return hunk.before.size() + hunk.after.size() >= kConfettiGap;
  };
  const auto isFigure = [&](const Hunk& hunk) {
    return hunk.before.size() == 1 && tokens.isFigure(before.ids[hunk.before.begin]);
  };
  joinWhere(hunks, [&](const Hunk& left, const Hunk& right) {
    const Range run = keptBetween(left, right);
    return wide(left) && wide(right) && !(isFigure(left) && isFigure(right)) &&
           !hasContent(before, run, tokens) && !moreWords(before, run, kConfettiWords, tokens);
  });
}

void absorbLightRuns(const Sequence& before, const Sequence& after, const Tokens& tokens,
                     List<Hunk>& hunks) {
  struct Load {
    std::uint64_t before = 0;
    std::uint64_t after = 0;
    bool figure = false;
    [[nodiscard]] std::uint64_t heavier() const { return std::max(before, after); }
  };
  const auto loadOf = [&](const Hunk& hunk) {
    Load load;
    load.before = weigh(before, hunk.before, tokens, load.figure);
    load.after = weigh(after, hunk.after, tokens, load.figure);
    return load;
  };
  if (hunks.size() < 2) return;
  Load last = loadOf(hunks.front());  // Of the hunk on the left, with all that it took in.
  joinWhere(hunks, [&](const Hunk& left, const Hunk& right) {
    const Load next = loadOf(right);
    const Load joined = std::exchange(last, next);
    const Range run = keptBetween(left, right);
    if (joined.figure || next.figure || moreWords(before, run, kAbsorbWords, tokens)) return false;
    bool figure = false;
    const std::uint64_t kept = weigh(before, run, tokens, figure);
    const std::uint64_t least = std::min(joined.heavier(), next.heavier());
    if (figure || kept * 1000 > least * kAbsorbShare) return false;
    last = {joined.before + kept + next.before, joined.after + kept + next.after};
    return true;
  });
}

void trimAlikeEnds(const Sequence& before, const Sequence& after, List<Hunk>& hunks) {
  for (Hunk& hunk : hunks) {
    Range& i = hunk.before;
    Range& j = hunk.after;
    const auto bothHold = [&] { return !i.empty() && !j.empty(); };
    for (; bothHold() && before.ids[i.begin] == after.ids[j.begin]; ++i.begin) ++j.begin;
    for (; bothHold() && before.ids[i.end - 1] == after.ids[j.end - 1]; --i.end) --j.end;
  }
}

void replaceRewritten(const Sequence& before, const Sequence& after, const Tokens& tokens,
                      List<Hunk>& hunks) {
  if (hunks.empty() || before.size() == 0 || after.size() == 0) return;
  const auto content = [&](const Sequence& sequence, Range range) {
    std::uint32_t count = 0;
    for (std::uint32_t k = range.begin; k < range.end; ++k)
      count += tokens.isContent(sequence.ids[k]);
    return count;
  };
  const Both<std::uint32_t> all = {content(before, {0, before.size()}),
                                   content(after, {0, after.size()})};
  std::uint32_t kept = all.before;
  for (const Hunk& hunk : hunks) kept -= content(before, hunk.before);
  const std::uint32_t smaller = std::min(all.before, all.after);
  if (smaller == 0 || align::dice(kept, all.before, all.after) >= kRewrittenDice ||
      align::containment(kept, smaller) >= kRewrittenPart) {
    return;
  }
  hunks.assign(1, Hunk{{0, before.size()}, {0, after.size()}});
}

void balancePairs(const Sequence& before, const Sequence& after, const Tokens& tokens,
                  List<Hunk>& hunks) {
  const auto unmatched = [&](const Hunk& hunk) {
    return unmatchedMarks(before, hunk.before, tokens) + unmatchedMarks(after, hunk.after, tokens);
  };
  for (std::size_t k = 0; k < hunks.size(); ++k) {
    Hunk& hunk = hunks[k];
    const std::uint32_t first = k == 0 ? 0 : hunks[k - 1].before.end;
    const std::uint32_t last = k + 1 == hunks.size() ? before.size() : hunks[k + 1].before.begin;
    Hunk wider = hunk;
    if (hunk.before.begin > first && !tokens.isWord(before.ids[hunk.before.begin - 1])) {
      wider.before.begin--;
      wider.after.begin--;
      if (unmatched(wider) < unmatched(hunk)) hunk = wider;
    }
    wider = hunk;
    if (hunk.before.end < last && !tokens.isWord(before.ids[hunk.before.end])) {
      wider.before.end++;
      wider.after.end++;
      if (unmatched(wider) < unmatched(hunk)) hunk = wider;
    }
  }
  // A hunk that holds one of two marks and a word, and near it one that holds the other.
  joinWhere(hunks, [&](const Hunk& left, const Hunk& right) {
    const Range run = keptBetween(left, right);
    if (run.empty()) return true;
    if (moreWords(before, run, kPairWords, tokens)) return false;
    const auto worded = [&](const Hunk& hunk) {
      return moreWords(before, hunk.before, 0, tokens) || moreWords(after, hunk.after, 0, tokens);
    };
    const Hunk both{{left.before.begin, right.before.end}, {left.after.begin, right.after.end}};
    return (worded(left) || worded(right)) && unmatched(both) < unmatched(left) + unmatched(right);
  });
}

void takeRecased(const Sequence& before, const Sequence& after, List<Hunk>& hunks) {
  const auto recased = [&](std::uint32_t i, std::uint32_t j) {
    const text::Token& one = before.token(i);
    const text::Token& other = after.token(j);
    return one.exact != other.exact &&
           Natures::ofForms(before.textOf({one.begin, one.textEnd}),
                            after.textOf({other.begin, other.textEnd})) == Nature::letterCase;
  };
  for (std::size_t k = 0; k < hunks.size(); ++k) {
    Range& i = hunks[k].before;
    Range& j = hunks[k].after;
    const std::uint32_t first = k == 0 ? 0 : hunks[k - 1].before.end;
    const std::uint32_t last = k + 1 == hunks.size() ? before.size() : hunks[k + 1].before.begin;
    if (i.begin > first && recased(i.begin - 1, j.begin - 1) &&
        (i.begin == first + 1 || !recased(i.begin - 2, j.begin - 2))) {
      --i.begin;
      --j.begin;
    }
    if (i.end < last && recased(i.end, j.end) &&
        (i.end + 1 == last || !recased(i.end + 1, j.end + 1))) {
      ++i.end;
      ++j.end;
    }
  }
}

void cleanUp(const Sequence& before, const Sequence& after, const Tokens& tokens,
             List<Hunk>& hunks) {
  slideToBoundaries(before, after, tokens, hunks);
  dropFunctionWords(before, tokens, hunks);
  absorbLightRuns(before, after, tokens, hunks);
  dropFunctionWords(before, tokens, hunks);
  trimAlikeEnds(before, after, hunks);
  replaceRewritten(before, after, tokens, hunks);
  slideToBoundaries(before, after, tokens, hunks);
  takeRecased(before, after, hunks);
  balancePairs(before, after, tokens, hunks);
}

}  // namespace stet::diff
