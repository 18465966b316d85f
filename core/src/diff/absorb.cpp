#include "diff/absorb.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

#include "diff/ranges.hpp"

namespace stet::diff {
namespace {

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

bool isWide(const Hunk& hunk) { return hunk.before.size() + hunk.after.size() >= kConfettiGap; }

bool isFigure(const Texts& texts, const Hunk& hunk) {
  return hunk.before.size() == 1 && texts.traits.isFigure(texts.before.ids[hunk.before.begin]);
}

// What the tokens of a change weigh on each side.
struct Load {
  Both<std::uint64_t> weight = {0, 0};
  bool figure = false;  // There is one among them.

  [[nodiscard]] std::uint64_t heavier() const { return std::max(weight.before, weight.after); }
  void add(const Texts& texts, WhichSide side, Range range) {
    const Sequence& sequence = endOf(texts, side);
    for (std::uint32_t k = range.begin; k < range.end; ++k) {
      weight[side] += texts.traits.weight(sequence.ids[k]);
      figure = figure || texts.traits.isFigure(sequence.ids[k]);
    }
  }
};

Load loadOf(const Texts& texts, const Hunk& hunk) {
  Load load;
  load.add(texts, kBefore, hunk.before);
  load.add(texts, kAfter, hunk.after);
  return load;
}

}  // namespace

List<Hunk> absorbFunctionWords(const Texts& texts, List<Hunk> hunks) {
  return joinWhere(std::move(hunks), [&](const Hunk& left, const Hunk& right) {
    const Range run = keptBetween(left, right);
    return isWide(left) && isWide(right) && !(isFigure(texts, left) && isFigure(texts, right)) &&
           contentIn(texts.before, run, texts.traits) == 0 &&
           !hasMoreWords(texts.before, run, kConfettiWords, texts.traits);
  });
}

List<Hunk> absorbLightRuns(const Texts& texts, List<Hunk> hunks) {
  if (hunks.size() < 2) return hunks;
  Load last = loadOf(texts, hunks.front());  // Of the hunk on the left, with all that it took in.
  return joinWhere(std::move(hunks), [&](const Hunk& left, const Hunk& right) {
    const Load next = loadOf(texts, right);
    const Load joined = std::exchange(last, next);
    const Range run = keptBetween(left, right);
    if (joined.figure || next.figure || hasMoreWords(texts.before, run, kAbsorbWords, texts.traits))
      return false;
    Load kept;
    kept.add(texts, kBefore, run);
    const std::uint64_t weight = kept.weight.before;
    const std::uint64_t least = std::min(joined.heavier(), next.heavier());
    if (kept.figure || weight * 1000 > least * kAbsorbShare) return false;
    for (const WhichSide side : kSides)
      last.weight[side] = joined.weight[side] + weight + next.weight[side];
    return true;
  });
}

}  // namespace stet::diff
