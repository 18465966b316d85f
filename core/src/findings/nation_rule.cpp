#include "findings/nation_rule.hpp"

#include <algorithm>

namespace stet::findings {
namespace {

// Whether an item begins a changed nation outside quotations.
bool isChanged(const Items& items, std::uint32_t at) {
  const Item& item = items[at];
  return item.is(kNation) && !item.capital && item.quote == none &&
         std::any_of(items.begin() + at, items.begin() + at + item.length,
                     [](const Item& each) { return each.edit != none; });
}

}  // namespace

void compareNations(Context& context, const Passage& passage) {
  const auto& [before, after] = passage.items;
  for (std::uint32_t i = 0; i < before.size(); ++i) {
    if (!isChanged(before, i)) continue;
    const Range one = {i, i + before[i].length};
    const Range gap = facing(before, one);
    for (std::uint32_t j = gap.begin; j < gap.end; ++j) {
      if (!isChanged(after, j) || before[i].use.lemma == after[j].use.lemma) continue;
      Finding finding = passage.finding(FindingKind::nameChanged, Severity::alert);
      finding.before = context.bytes(kBefore, before, one);
      finding.after = context.bytes(kAfter, after, {j, j + after[j].length});
      context.report(finding);
      break;
    }
  }
}

}  // namespace stet::findings
