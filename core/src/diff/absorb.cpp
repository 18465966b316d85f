#include "diff/absorb.hpp"

#include <algorithm>
#include <cstdint>

#include "base/both.hpp"
#include "diff/ranges.hpp"
#include "diff/rewrite.hpp"

namespace stet::diff {
namespace {

// An island of more words is never given up. 1 costs 14 points of 803, 3 cost 7.
constexpr std::uint32_t kIslandWords = 2;
// Nor is one of more tokens, marks among them, so that the work is bounded.
constexpr std::uint32_t kIslandTokens = 8;
// How much more than the lighter change beside it an island may weigh, where one replacement comes
// of two: the phrase was reworded, and reads better whole. 1 costs 2 points, 3 costs 0.5 where
// people marked most finely.
constexpr std::uint32_t kAllowance = 2;
// A lighter change than this beside a replacement, a lone function word or mark, is one of its own.
// 1 costs 2 points where people marked most finely, 3 costs 0.8 in all.
constexpr std::uint32_t kLeastWeight = 2;
// Marks part clauses, so they hold changes apart more than a function word does. 1 costs 2 points,
// 3 costs 1.3.
constexpr std::uint32_t kMarkWeight = 2;

// A headline, or a sentence as short. There one word is much of what is kept. 12 cost 0.3 points.
constexpr std::uint32_t kShortWords = 8;

// Some tokens of one side.
struct Load {
  std::uint32_t weight = 0;
  std::uint32_t words = 0;
  std::uint32_t content = 0;
  bool figure = false;  // There is one among them.
  bool mark = false;    // Likewise.
};

Load loadOf(const Sequence& sequence, Range range, const TokenTraits& traits,
            std::uint32_t markWeight) {
  Load load;
  for (std::uint32_t k = range.begin; k < range.end; ++k) {
    const std::uint32_t id = sequence.ids[k];
    const bool word = traits.isWord(id);
    load.weight += traits.weight(id) * (word ? 1 : markWeight);
    load.words += word;
    load.content += traits.isContent(id);
    load.figure = load.figure || traits.isFigure(id);
    load.mark = load.mark || !word;
  }
  return load;
}

struct Change {
  Hunk hunk;
  Both<std::uint32_t> weight;  // With the islands that it took in.
  bool figure;
  bool mark;

  [[nodiscard]] std::uint32_t heavier() const { return std::max(weight.before, weight.after); }
};

Change changeOf(const Texts& texts, const Hunk& hunk) {
  const Load before = loadOf(texts.before, hunk.before, texts.traits, 1);
  const Load after = loadOf(texts.after, hunk.after, texts.traits, 1);
  return {hunk,
          {before.weight, after.weight},
          before.figure || after.figure,
          before.mark || after.mark};
}

// Whether figures, kept or changed, are read one by one there.
bool hasFigures(const Load& island, const Change& left, const Change& right) {
  return island.figure || (left.figure && right.figure) ||
         (island.content > 0 && (left.figure || right.figure));
}

// Whether a member of a list, or a clause, was put in and another one cut: each with its mark.
bool areMembers(const Change& left, const Change& right) {
  return !left.hunk.isReplacement() && !right.hunk.isReplacement() && left.mark && right.mark;
}

// Whether one word stands for another throughout, which is read at a glance.
bool areOneForOne(const List<Hunk>& hunks) {
  return std::all_of(hunks.begin(), hunks.end(), [](const Hunk& hunk) {
    return hunk.before.size() == 1 && hunk.after.size() == 1;
  });
}

bool goes(const Load& island, Range run, const Change& left, const Change& right) {
  if (island.words > kIslandWords || areAlike(left.hunk, right.hunk)) return false;
  if (hasFigures(island, left, right)) return false;
  if (island.content > 0 && areMembers(left, right)) return false;
  const std::uint32_t lighter = std::min(left.heavier(), right.heavier());
  if (left.hunk.isReplacement() == right.hunk.isReplacement())
    return run.size() == 1 || island.weight <= lighter + kAllowance;
  return lighter >= kLeastWeight && (island.content == 0 || island.weight <= lighter);
}

bool isShort(const Texts& texts) {
  const auto& [before, after, traits] = texts;
  return !hasMoreWords(before, {0, before.size()}, kShortWords, traits) ||
         !hasMoreWords(after, {0, after.size()}, kShortWords, traits);
}

// Gives up islands with up to so many content words.
List<Hunk> absorb(const Texts& texts, const List<Hunk>& hunks, std::uint32_t mostContent) {
  const bool oneForOne = isShort(texts) && areOneForOne(hunks);
  List<Change> changes;
  // Joins the last two changes if what lies between them goes.
  const auto join = [&] {
    Change& left = changes[changes.size() - 2];
    const Change& right = changes.back();
    const Range run = keptBetween(left.hunk, right.hunk);
    if (run.size() > kIslandTokens) return false;
    const Load island = loadOf(texts.before, run, texts.traits, kMarkWeight);
    if (island.content > mostContent) return false;
    if (oneForOne && island.content == 0 && island.words > 1) return false;
    if (!goes(island, run, left, right)) return false;
    left.hunk.before.end = right.hunk.before.end;
    left.hunk.after.end = right.hunk.after.end;
    for (const WhichSide side : kSides) left.weight[side] += island.weight + right.weight[side];
    left.figure = left.figure || right.figure;
    left.mark = left.mark || right.mark;
    changes.pop_back();
    return true;
  };
  for (const Hunk& hunk : hunks) {
    changes.push_back(changeOf(texts, hunk));
    while (changes.size() > 1 && join()) {
    }
  }
  List<Hunk> joined;
  for (const Change& change : changes) joined.push_back(change.hunk);
  return joined;
}

}  // namespace

List<Hunk> absorbIslands(const Texts& texts, List<Hunk> hunks) {
  List<Hunk> joined = absorb(texts, hunks, kIslandWords);
  if (joined.size() < hunks.size() && isShort(texts) && isRewritten(texts, joined) &&
      !isRewritten(texts, hunks))
    return absorb(texts, hunks, 0);
  return joined;
}

}  // namespace stet::diff
