#include "findings/superlative_rule.hpp"

#include <algorithm>

namespace stet::findings {
namespace {

constexpr std::uint32_t kLongestEdit = 7;  // Words; a longer one says something else altogether.

List<std::uint32_t> superlativesOf(const Items& items) {
  List<std::uint32_t> all;
  for (std::uint32_t k = 0; k < items.size(); ++k) {
    if (items[k].is(kSuperlative)) all.push_back(k);
  }
  return all;
}

// The items of the edit that an item lies in.
Range editAround(const Items& items, std::uint32_t at) {
  Range edit = {at, at + 1};
  while (edit.begin > 0 && items[edit.begin - 1].edit == items[at].edit) --edit.begin;
  while (edit.end < items.size() && items[edit.end].edit == items[at].edit) ++edit.end;
  return edit;
}

void report(Context& context, const Passage& passage, WhichSide side, std::uint32_t at) {
  const Items& items = passage.items[side];
  const WhichSide far = otherSide(side);
  Finding finding = passage.finding(FindingKind::stanceSuperlative, Severity::check);
  endOf(finding, side) = context.bytes(side, items, {at, at + items[at].length});
  const Range there = endOf(context.result.edits[items[at].edit], far);
  endOf(finding, far) = {there.begin, there.begin};
  wholeOf(finding, side) = context.bytes(side, items, editAround(items, at));
  wholeOf(finding, far) = there;
  context.report(finding);
}

// From the "one" before a superlative, as in one of the largest, or from itself.
std::uint32_t shareBefore(const Context& context, const Items& items, std::uint32_t at) {
  constexpr std::uint32_t kReach = 3;
  for (std::uint32_t back = 1; back <= kReach && back <= at; ++back) {
    const Item& item = items[at - back];
    if (item.is(kNumber) && item.use.number == 1 && (back > 1 || items[at].length > 1))
      return at - back;
    if (!context.isFunction(item)) break;
  }
  return at;
}

// The largest, the smallest; one of the largest, the largest.
void comparePair(Context& context, const Passage& passage, Both<std::uint32_t> at) {
  Both<Range> words;
  Both<bool> changed = {false, false};
  for (const WhichSide side : kSides) {
    const Items& items = passage.items[side];
    if (items[at[side]].quote != none) return;
    words[side] = {shareBefore(context, items, at[side]), at[side] + items[at[side]].length};
    for (std::uint32_t k = words[side].begin; k < words[side].end; ++k)
      changed[side] = changed[side] || items[k].edit != none;
  }
  const Item& was = passage.items.before[at.before];
  const Item& is = passage.items.after[at.after];
  const bool shared = (words.before.begin < at.before) != (words.after.begin < at.after);
  const Range gap = facing(passage.items.before, words.before);
  const bool other = was.use.lemma != is.use.lemma && changed.before && changed.after &&
                     words.after.begin < gap.end && gap.begin < words.after.end;
  if (!other && !(shared && (changed.before || changed.after))) return;
  Finding finding = passage.finding(FindingKind::stanceSuperlative, Severity::check);
  for (const WhichSide side : kSides)
    endOf(finding, side) = context.bytes(side, passage.items[side], words[side]);
  context.report(finding);
}

}  // namespace

void compareSuperlatives(Context& context, const Passage& passage) {
  const Both<List<std::uint32_t>> all = {superlativesOf(passage.items.before),
                                         superlativesOf(passage.items.after)};
  if (all.before.size() == all.after.size()) {
    for (std::size_t k = 0; k < all.before.size(); ++k)
      comparePair(context, passage, {all.before[k], all.after[k]});
    return;
  }
  const WhichSide side = all.before.size() > all.after.size() ? kBefore : kAfter;
  const Items& items = passage.items[side];
  for (const std::uint32_t k : all[side]) {
    if (items[k].edit != none && items[k].quote == none &&
        facing(items, {k, k + 1}).size() <= kLongestEdit &&
        editAround(items, k).size() <= kLongestEdit) {
      report(context, passage, side, k);
    }
  }
}

}  // namespace stet::findings
