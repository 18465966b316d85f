#include "findings/addresses.hpp"

#include <algorithm>

#include "segment/addresses.hpp"
#include "stet/list.hpp"

namespace stet::findings {
namespace {

constexpr std::uint32_t kStays = 500;  // Per mille of content words.

// The changed addresses of both sides, by item; those that the other side has elsewhere too left
// out.
Both<List<std::uint32_t>> addressesOf(const Context& context, const Passage& passage) {
  Both<List<std::uint32_t>> found;
  for (const WhichSide side : kSides) {
    for (std::uint32_t k = 0; k < passage.items[side].size(); ++k) {
      const Item& item = passage.items[side][k];
      if (item.edit == none || !item.isWord()) continue;
      const std::string_view word = context.textOf(side, item);
      if (word.find('.') == std::string_view::npos) continue;  // As most words have none.
      if (text::addressEnd(word, 0) == word.size()) found[side].push_back(k);
    }
  }
  if (found.before.empty() && found.after.empty()) return found;
  List<std::uint64_t> ids;
  List<WhichSide> sides;
  for (const WhichSide side : kSides) {
    for (const Item& item : passage.items[side]) {
      ids.push_back(item.id);
      sides.push_back(side);
    }
  }
  const Flags both = onBothSides(ids, sides);
  const auto first = [&](WhichSide side) {
    return side == kBefore ? 0 : passage.items.before.size();
  };
  for (const WhichSide side : kSides) {
    std::size_t left = 0;
    for (const std::uint32_t k : found[side]) {
      if (!both[first(side) + k]) found[side][left++] = k;
    }
    found[side].resize(left);
  }
  return found;
}

}  // namespace

void compareAddresses(Context& context, const Passage& passage) {
  const Both<List<std::uint32_t>> addresses = addressesOf(context, passage);
  const auto bytes = [&](WhichSide side, std::uint32_t k) {
    return context.bytes(side, passage.items[side], {k, k + 1});
  };
  const auto alone = [&](WhichSide side, std::uint32_t k) {
    if (stayingAround(context, passage, side, {k, k + 1}) < kStays) return;
    Finding finding = side == kBefore ? passage.finding(FindingKind::linkRemoved, Severity::check)
                                      : passage.finding(FindingKind::linkAdded, Severity::note);
    const Edit& edit = context.result.edits[passage.items[side][k].edit];
    const std::uint32_t place = endOf(edit, otherSide(side)).begin;
    endOf(finding, side) = bytes(side, k);
    endOf(finding, otherSide(side)) = {place, place};
    context.report(finding);
  };
  std::uint32_t next = 0;  // They face each other in order.
  for (const std::uint32_t k : addresses.before) {
    const Range gap = facing(passage.items.before, {k, k + 1});
    while (next < addresses.after.size() && addresses.after[next] < gap.begin)
      alone(kAfter, addresses.after[next++]);
    if (next == addresses.after.size() || addresses.after[next] >= gap.end) {
      alone(kBefore, k);
      continue;
    }
    Finding finding = passage.finding(FindingKind::linkChanged, Severity::check);
    finding.before = bytes(kBefore, k);
    finding.after = bytes(kAfter, addresses.after[next++]);
    context.report(finding);
  }
  while (next < addresses.after.size()) alone(kAfter, addresses.after[next++]);
}

}  // namespace stet::findings
