#include "align/equal_units.hpp"

#include <algorithm>

#include "align/lcs.hpp"
#include "align/unmatched.hpp"
#include "base/gap_cursor.hpp"

namespace stet::align {
namespace {

// A repeated or stray unit with fewer content words is matched by its neighbourhood, not by itself:
// short lines such as "Read more." come in any order.
constexpr std::uint32_t kAnchorContent = 3;
// Light units in a row are no accident when they have so many together: from here on the gold
// alignments lose nothing, with 3 they do.
constexpr std::uint32_t kRunContent = 12;

// Pairs of units that stand once on each side; those with little content go to `light`.
List<WeightedPair> uniquePairs(const Both<Units>& units, std::uint32_t ids,
                               List<WeightedPair>& light) {
  struct Count {
    Both<std::uint32_t> times = {0, 0};
    std::uint32_t after = 0;  // The last position after.
  };
  List<Count> counts(ids);
  const Units& before = units.before;
  for (const std::uint32_t id : before.id) ++counts[id].times.before;
  for (std::uint32_t j = 0; j < units.after.id.size(); ++j) {
    Count& count = counts[units.after.id[j]];
    ++count.times.after;
    count.after = j;
  }
  List<WeightedPair> pairs;
  for (std::uint32_t i = 0; i < before.id.size(); ++i) {
    const Count& count = counts[before.id[i]];
    if (count.times.before != 1 || count.times.after != 1) continue;
    (before.content[i] >= kAnchorContent ? pairs : light)
        .push_back({i, count.after, before.weight[i]});
  }
  return pairs;
}

// Some units of one side: their positions and ids.
struct Selection {
  List<std::uint32_t> positions;
  List<std::uint32_t> ids;
};

Selection untaken(const Units& units, Range range, const Flags& taken) {
  Selection result;
  for (std::uint32_t k = range.begin; k < range.end; ++k) {
    if (taken[k]) continue;
    result.positions.push_back(k);
    result.ids.push_back(units.id[k]);
  }
  return result;
}

// The units of a run that may be paired: those with content enough, and all where they have enough
// together.
void addRun(const Match& run, const Units& before, const Selection& selected,
            List<EqualPair>& pairs) {
  const auto content = [&](std::uint32_t k) {
    return before.content[selected.positions[run.before + k]];
  };
  std::uint32_t sum = 0;
  for (std::uint32_t k = 0; k < run.length; ++k) sum += content(k);
  for (std::uint32_t k = 0; k < run.length; ++k) {
    if (sum >= kRunContent || content(k) >= kAnchorContent)
      pairs.push_back({run.before + k, run.after + k});
  }
}

// Pairs the units in a gap that are not taken, in the same order on both sides.
void pairRepeated(const Both<Units>& units, const Both<Range>& gap, const Both<Flags>& taken,
                  EqualUnits& result) {
  if (gap.before.empty() || gap.after.empty()) return;
  const Both<Selection> free = {untaken(units.before, gap.before, taken.before),
                                untaken(units.after, gap.after, taken.after)};
  const auto& [before, after] = free;
  if (before.ids.empty() || after.ids.empty()) return;
  const CommonSubsequence common = longestCommonSubsequence(before.ids, after.ids);
  if (!common.exact) {
    for (const WhichSide side : kSides) result.unsearched[side].append(free[side].positions);
  }
  List<EqualPair> pairs;
  for (const Match& run : common.matches) addRun(run, units.before, before, pairs);
  faceUnmatched(before.ids, after.ids, pairs);
  for (const EqualPair& pair : pairs) {
    const std::uint32_t i = before.positions[pair.before];
    result.pairs.push_back({i, after.positions[pair.after], units.before.weight[i]});
    result.unique.push_back(false);
  }
}

}  // namespace

EqualUnits pairEqualUnits(const Both<Units>& units, std::uint32_t ids) {
  EqualUnits result;
  const List<WeightedPair> unique = uniquePairs(units, ids, result.light);
  const Flags stays = heaviestChain(unique);
  Both<Flags> taken = {Flags(units.before.id.size()), Flags(units.after.id.size())};
  for (const WeightedPair& pair : unique)
    taken.before[pair.before] = taken.after[pair.after] = true;

  GapCursor gaps;
  for (std::size_t k = 0; k < unique.size(); ++k) {
    const WeightedPair& pair = unique[k];
    if (stays[k]) pairRepeated(units, gaps.upTo(pair.before, pair.after), taken, result);
    result.pairs.push_back(pair);
    result.unique.push_back(true);
  }
  const auto end = [](const Units& of) { return static_cast<std::uint32_t>(of.id.size()); };
  pairRepeated(units, gaps.upTo(end(units.before), end(units.after)), taken, result);
  return result;
}

}  // namespace stet::align
