#include "diff/realign.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>

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

// Below any score that a path can have, and far enough from overflow.
constexpr std::int32_t kNever = -1'000'000;

// The score of the best path to a pair of positions, for each last step.
struct Scores {
  std::int32_t keep = kNever;
  std::int32_t remove = kNever;
  std::int32_t insert = kNever;

  [[nodiscard]] Step best() const {
    if (keep >= remove && keep >= insert) return kKeep;
    return remove >= insert ? kRemove : kInsert;
  }
  [[nodiscard]] std::int32_t most() const { return std::max({keep, remove, insert}); }
};

// The steps before each last step, two bits each.
class Origins {
 public:
  void set(Step step, Step before) { bits_ |= static_cast<std::uint8_t>(before << (2 * step)); }
  [[nodiscard]] Step of(Step step) const { return static_cast<Step>(bits_ >> (2 * step) & 3); }

 private:
  std::uint8_t bits_ = 0;
};

// Both sides of a stretch, aligned with affine costs of changes (Gotoh, "An improved algorithm for
// matching biological sequences", 1982), which here do not depend on length.
class Stretch {
 public:
  Stretch(const Texts& texts, const Hunk& bounds)
      : texts_(texts),
        before_(std::span(texts.before.ids).subspan(bounds.before.begin, bounds.before.size())),
        after_(std::span(texts.after.ids).subspan(bounds.after.begin, bounds.after.size())),
        bounds_(bounds),
        row_(after_.size() + 1),
        origins_((before_.size() + 1) * row_.size()) {}

  // Appends the changes of the best alignment.
  void align(List<Hunk>& hunks) {
    row_.front().keep = 0;
    fillFirstRow();
    for (std::size_t i = 1; i <= before_.size(); ++i) fillRow(i);
    trace(hunks);
  }

 private:
  [[nodiscard]] Origins* originsOf(std::size_t i) { return &origins_[i * row_.size()]; }

  void fillFirstRow() {
    for (std::size_t j = 1; j < row_.size(); ++j)
      row_[j].insert = insertAfter(row_[j - 1], originsOf(0)[j]);
  }

  // `row_` holds the row above, and from its begin on what has replaced it.
  void fillRow(std::size_t i) {
    const std::uint32_t id = before_[i - 1];
    const std::int32_t idWorth = worth(texts_.traits, id);
    Origins* const origins = originsOf(i);
    Scores diagonal = row_.front();
    row_.front() = {.remove = removeAfter(diagonal, origins[0])};
    for (std::size_t j = 1; j < row_.size(); ++j) {
      const Scores above = row_[j];
      Scores scores;
      if (after_[j - 1] == id) {
        scores.keep = diagonal.most() + idWorth;
        origins[j].set(kKeep, diagonal.best());
      }
      scores.remove = removeAfter(above, origins[j]);
      scores.insert = insertAfter(row_[j - 1], origins[j]);
      row_[j] = scores;
      diagonal = above;
    }
  }

  static std::int32_t removeAfter(const Scores& last, Origins& origins) {
    const std::int32_t opened = last.keep - kSideCost;
    if (last.remove > opened) origins.set(kRemove, kRemove);
    return std::max(opened, last.remove);
  }

  static std::int32_t insertAfter(const Scores& last, Origins& origins) {
    const std::int32_t opened = last.keep - kSideCost;
    const std::int32_t turned = last.remove - kOtherSideCost;
    if (last.insert > std::max(opened, turned)) {
      origins.set(kInsert, kInsert);
      return last.insert;
    }
    if (turned > opened) origins.set(kInsert, kRemove);
    return std::max(opened, turned);
  }

  // Goes back from the end. A change is what lies between two steps that keep.
  void trace(List<Hunk>& hunks) {
    const std::size_t first = hunks.size();
    std::uint32_t i = bounds_.before.size();
    std::uint32_t j = bounds_.after.size();
    Step step = row_.back().best();
    bool kept = true;
    while (i > 0 || j > 0) {
      const Step from = originsOf(i)[j].of(step);
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
  std::span<const std::uint32_t> before_;
  std::span<const std::uint32_t> after_;
  const Hunk& bounds_;
  List<Scores> row_;
  List<Origins> origins_;
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
