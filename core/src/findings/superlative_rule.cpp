#include "findings/superlative_rule.hpp"

#include <algorithm>

namespace stet::findings {
namespace {

constexpr std::uint32_t kLongestEdit = 7;  // Words; a longer one says something else altogether.

std::uint32_t count(const Items& items) {
  return static_cast<std::uint32_t>(std::count_if(
      items.begin(), items.end(), [](const Item& item) { return item.is(kSuperlative); }));
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

}  // namespace

void compareSuperlatives(Context& context, const Passage& passage) {
  const Both<std::uint32_t> counts = {count(passage.items.before), count(passage.items.after)};
  if (counts.before == counts.after) return;
  const WhichSide side = counts.before > counts.after ? kBefore : kAfter;
  const Items& items = passage.items[side];
  for (std::uint32_t k = 0; k < items.size(); ++k) {
    const bool told = items[k].is(kSuperlative) && items[k].edit != none && items[k].quote == none;
    if (told && facing(items, {k, k + 1}).size() <= kLongestEdit &&
        editAround(items, k).size() <= kLongestEdit) {
      report(context, passage, side, k);
    }
  }
}

}  // namespace stet::findings
