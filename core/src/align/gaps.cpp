#include "align/gaps.hpp"

#include "align/beads.hpp"
#include "base/gap_cursor.hpp"

namespace stet::align {
namespace {

// The largest gap that is searched in full, in cells: sentences before × sentences after. 632 on
// each side; a table takes nine bytes a cell (beads.cpp), so 3.6 MB at most.
constexpr std::uint64_t kGapCells = 400000;

Sentences aloneIn(const Groups& groups, WhichSide side, Range range) {
  Sentences alone;
  for (std::uint32_t s = range.begin; s < range.end; ++s) {
    if (groups.alone(side, s)) alone.push_back(s);
  }
  return alone;
}

void alignRange(State& state, const Both<Range>& gap) {
  alignGap(state,
           {aloneIn(state.groups, kBefore, gap.before), aloneIn(state.groups, kAfter, gap.after)});
}

void group(Groups& groups, const Both<Sentences>& gap, const Bead& bead) {
  const std::uint32_t made = groups.make(bead.similarity);
  for (std::uint32_t k = 0; k < bead.sizeBefore; ++k)
    groups.put(kBefore, gap.before[bead.before + k], made);
  for (std::uint32_t k = 0; k < bead.sizeAfter; ++k)
    groups.put(kAfter, gap.after[bead.after + k], made);
}

}  // namespace

void alignGaps(State& state, const List<WeightedPair>& chain) {
  GapCursor gaps;
  for (const WeightedPair& pair : chain) alignRange(state, gaps.upTo(pair.before, pair.after));
  alignRange(state, gaps.upTo(state.groups.size(kBefore), state.groups.size(kAfter)));
}

void alignGap(State& state, const Both<Sentences>& gap) {
  if (gap.before.empty() || gap.after.empty()) return;
  const std::uint64_t cells = std::uint64_t{gap.before.size()} * gap.after.size();
  if (cells > kGapCells || cells > state.budget) {
    for (const WhichSide side : kSides) state.unsearched[side].append(gap[side]);
    return;
  }
  state.budget -= cells;
  for (const Bead& bead :
       alignInOrder(state.features, state.constraints, state.postings, gap.before, gap.after))
    group(state.groups, gap, bead);
}

}  // namespace stet::align
