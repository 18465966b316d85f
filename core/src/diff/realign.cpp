#include "diff/realign.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace stet::diff {
namespace {

// Changes with up to this many tokens kept between them are aligned as one stretch. 4 and 16 are
// within 0.2 points of 803.
constexpr std::uint32_t kNear = 8;
// Stretches with more pairs of tokens stay as they are: two long sentences have less. 1,000 costs
// 1 point, 4,000 none, more gives nothing.
constexpr std::uint64_t kMostPairs = 16'384;
// What is kept is worth this much. A word is worth more than any change costs: which words are
// given up again is for the passes that follow. A mark is worth less than either side of a change,
// so it neither outranks a word nor parts a change by itself. 2 costs 4 points, 0 costs 0.8; words
// worth a half more or less cost less than 1.
constexpr std::int32_t kContentWorth = 8;
constexpr std::int32_t kFunctionWorth = 4;
constexpr std::int32_t kMarkWorth = 1;
// What a change costs that takes from one side, or puts into it. 1 costs 4 points, 3 costs 0.9.
constexpr std::int32_t kSideCost = 2;
// And where it does both: the second side less, for a replacement is one thing. 0 costs 1.8 points,
// 2 costs 1.4.
constexpr std::int32_t kOtherSideCost = 1;

std::int32_t worth(const TokenTraits& traits, std::uint32_t id) {
  if (traits.isContent(id)) return kContentWorth;
  if (traits.isWord(id)) return kFunctionWorth;
  return traits.weight(id) == 0 ? 0 : kMarkWorth;
}

// What the last step of a path through a stretch did with a token. Removals come before insertions.
enum Step : std::uint8_t { kKeep, kRemove, kInsert };

constexpr std::int32_t kNever = -1'000'000;

// The best path to a pair of positions whose last step is each of the three, and the step before.
struct Cell {
  std::int32_t score[3] = {kNever, kNever, kNever};
  Step from[3] = {kKeep, kKeep, kKeep};

  void offer(Step step, Step before, std::int32_t sum) {
    if (sum <= score[step]) return;
    score[step] = sum;
    from[step] = before;
  }
  [[nodiscard]] Step best() const {
    return static_cast<Step>(std::max_element(score, score + 3) - score);
  }
};

// Both sides of a stretch, aligned with affine costs of changes (Gotoh, "An improved algorithm for
// matching biological sequences", 1982), which here do not depend on length.
class Stretch {
 public:
  Stretch(const Texts& texts, const Hunk& bounds)
      : texts_(texts),
        bounds_(bounds),
        width_(bounds.after.size() + 1),
        cells_(std::size_t{bounds.before.size() + 1} * width_) {}

  // Appends the changes of the best alignment.
  void align(List<Hunk>& hunks) {
    cells_.front().score[kKeep] = 0;
    for (std::uint32_t i = 0; i <= bounds_.before.size(); ++i) {
      for (std::uint32_t j = 0; j < width_; ++j) fill(i, j);
    }
    trace(hunks);
  }

 private:
  Cell& at(std::uint32_t i, std::uint32_t j) { return cells_[std::size_t{i} * width_ + j]; }

  void fill(std::uint32_t i, std::uint32_t j) {
    Cell& cell = at(i, j);
    if (i > 0 && j > 0) {
      const std::uint32_t id = texts_.before.ids[bounds_.before.begin + i - 1];
      if (id == texts_.after.ids[bounds_.after.begin + j - 1]) {
        const Cell& last = at(i - 1, j - 1);
        cell.offer(kKeep, last.best(), last.score[last.best()] + worth(texts_.traits, id));
      }
    }
    if (i > 0) {
      const Cell& last = at(i - 1, j);
      cell.offer(kRemove, kKeep, last.score[kKeep] - kSideCost);
      cell.offer(kRemove, kRemove, last.score[kRemove]);
    }
    if (j > 0) {
      const Cell& last = at(i, j - 1);
      cell.offer(kInsert, kKeep, last.score[kKeep] - kSideCost);
      cell.offer(kInsert, kRemove, last.score[kRemove] - kOtherSideCost);
      cell.offer(kInsert, kInsert, last.score[kInsert]);
    }
  }

  // Goes back from the end. A change is what lies between two steps that keep.
  void trace(List<Hunk>& hunks) {
    const std::size_t first = hunks.size();
    std::uint32_t i = bounds_.before.size();
    std::uint32_t j = bounds_.after.size();
    Step step = at(i, j).best();
    bool kept = true;
    while (i > 0 || j > 0) {
      const Step from = at(i, j).from[step];
      const std::uint32_t before = bounds_.before.begin + i;
      const std::uint32_t after = bounds_.after.begin + j;
      if (step != kKeep && kept) hunks.push_back({{before, before}, {after, after}});
      kept = step == kKeep;
      if (step != kInsert) --i;
      if (step != kRemove) --j;
      if (step == kRemove) --hunks.back().before.begin;
      if (step == kInsert) --hunks.back().after.begin;
      step = from;
    }
    std::reverse(hunks.begin() + first, hunks.end());
  }

  const Texts& texts_;
  const Hunk& bounds_;
  std::uint32_t width_;
  List<Cell> cells_;
};

}  // namespace

List<Hunk> realign(const Texts& texts, List<Hunk> hunks) {
  List<Hunk> result;
  for (std::size_t first = 0, next = 0; first < hunks.size(); first = next) {
    Hunk bounds = hunks[next++];
    for (; next < hunks.size() && keptBetween(bounds, hunks[next]).size() <= kNear; ++next) {
      bounds.before.end = hunks[next].before.end;
      bounds.after.end = hunks[next].after.end;
    }
    const bool lone = next == first + 1;  // Its two sides have nothing in common.
    if (lone || std::uint64_t{bounds.before.size()} * bounds.after.size() > kMostPairs) {
      result.append(std::span(hunks).subspan(first, next - first));
    } else {
      Stretch(texts, bounds).align(result);
    }
  }
  return result;
}

}  // namespace stet::diff
