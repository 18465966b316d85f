#include "align/lcs.hpp"

#include <algorithm>
#include <cstddef>

#include "align/chain.hpp"
#include "align/common_ids.hpp"
#include "align/shortest_edit.hpp"
#include "base/both.hpp"
#include "base/gap_cursor.hpp"
#include "base/ids.hpp"

namespace stet::align {
namespace {

using Ids = std::span<const std::uint32_t>;

// A leaf of this size has two million path points, of 12 bytes each, at worst.
constexpr std::size_t kLeaf = 1400;
// An id that stands more often than this is no anchor: its occurrences pair up by chance.
constexpr std::uint32_t kRare = 8;

// A stretch of both sequences, and where it begins.
struct Stretch {
  Both<Ids> ids;
  Both<std::uint32_t> at = {0, 0};

  [[nodiscard]] Stretch part(const Both<Range>& range) const {
    Stretch part;
    for (const WhichSide side : kSides) {
      part.ids[side] = ids[side].subspan(range[side].begin, range[side].size());
      part.at[side] = at[side] + range[side].begin;
    }
    return part;
  }
  [[nodiscard]] std::uint32_t size(WhichSide side) const {
    return static_cast<std::uint32_t>(ids[side].size());
  }
  [[nodiscard]] bool isLeaf() const {
    return ids.before.size() <= kLeaf && ids.after.size() <= kLeaf;
  }
};

// Adds a match, as one run with the last where they adjoin.
void append(List<Match>& matches, Match match) {
  if (match.length == 0) return;
  if (!matches.empty()) {
    Match& last = matches.back();
    if (last.before + last.length == match.before && last.after + last.length == match.after) {
      last.length += match.length;
      return;
    }
  }
  matches.push_back(match);
}

// Pairs the k-th occurrence before with the k-th after of each id that is as frequent on both
// sides, and rare.
List<WeightedPair> rareAnchors(const Both<Ids>& ids) {
  struct Occurrences {
    Both<std::uint32_t> count = {0, 0};
    std::uint32_t after[kRare];
    std::uint32_t used = 0;
  };
  text::Ids numbers;
  List<Occurrences> all;
  const auto of = [&](std::uint32_t id) -> Occurrences& {
    const std::uint32_t number = numbers.of(id);
    if (number == all.size()) all.emplace_back();
    return all[number];
  };
  for (const std::uint32_t id : ids.before) ++of(id).count.before;
  for (std::uint32_t j = 0; j < ids.after.size(); ++j) {
    Occurrences& entry = of(ids.after[j]);
    if (entry.count.after < kRare) entry.after[entry.count.after] = j;
    ++entry.count.after;
  }
  List<WeightedPair> anchors;
  for (std::uint32_t i = 0; i < ids.before.size(); ++i) {
    Occurrences& entry = of(ids.before[i]);
    if (entry.count.before != entry.count.after || entry.count.before > kRare) continue;
    // The rarer an id, the surer its k-th occurrences belong together.
    anchors.push_back({i, entry.after[entry.used++], kRare / entry.count.before});
  }
  return anchors;
}

// Divide and conquer: what both sides begin and end with, then the middle.
class Search {
 public:
  CommonSubsequence result;

  void run(Stretch stretch) {
    auto& [before, after] = stretch.ids;
    std::uint32_t prefix = 0;
    while (prefix < before.size() && prefix < after.size() && before[prefix] == after[prefix])
      ++prefix;
    add(stretch.at.before, stretch.at.after, prefix);
    const std::size_t shorter = std::min(before.size(), after.size()) - prefix;
    std::uint32_t suffix = 0;
    while (suffix < shorter &&
           before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
      ++suffix;
    const Both<std::uint32_t> end = {stretch.size(kBefore) - suffix, stretch.size(kAfter) - suffix};
    const Stretch middle = stretch.part({{prefix, end.before}, {prefix, end.after}});
    if (!middle.ids.before.empty() && !middle.ids.after.empty()) searchMiddle(middle);
    add(stretch.at.before + end.before, stretch.at.after + end.after, suffix);
  }

 private:
  void add(std::uint32_t before, std::uint32_t after, std::uint32_t length) {
    append(result.matches, {before, after, length});
  }

  void searchMiddle(const Stretch& stretch) {
    if (stretch.isLeaf()) return searchLeaf(stretch);
    const List<WeightedPair> anchors = rareAnchors(stretch.ids);
    const Flags chosen = heaviestChain(anchors);
    if (std::find(chosen.begin(), chosen.end(), true) == chosen.end()) return searchHalves(stretch);
    GapCursor gaps;
    for (std::size_t k = 0; k < anchors.size(); ++k) {
      if (!chosen[k]) continue;
      const auto [i, j, weight] = anchors[k];
      run(stretch.part(gaps.upTo(i, j)));
      add(stretch.at.before + i, stretch.at.after + j, 1);
    }
    run(stretch.part(gaps.upTo(stretch.size(kBefore), stretch.size(kAfter))));
  }

  // Where nothing rare stands on both sides, the halves of each side are taken to belong together.
  void searchHalves(const Stretch& stretch) {
    result.exact = false;
    const Both<std::uint32_t> size = {stretch.size(kBefore), stretch.size(kAfter)};
    const Both<std::uint32_t> half = {size.before / 2, size.after / 2};
    run(stretch.part({{0, half.before}, {0, half.after}}));
    run(stretch.part({{half.before, size.before}, {half.after, size.after}}));
  }

  void searchLeaf(const Stretch& stretch) {
    const CommonIds common = commonIds(stretch.ids.before, stretch.ids.after);
    const auto& [before, after] = common.ids;
    if (before.empty()) return;
    const WhichSide shorter = before.size() < after.size() ? kBefore : kAfter;
    const WhichSide longer = otherSide(shorter);
    Both<std::uint32_t> at;
    for (const Match& run : longestCommonRuns(common.ids[shorter], common.ids[longer])) {
      for (std::uint32_t k = 0; k < run.length; ++k) {
        at[shorter] = run.before + k;
        at[longer] = run.after + k;
        add(stretch.at.before + common.positions.before[at.before],
            stretch.at.after + common.positions.after[at.after], 1);
      }
    }
  }
};

}  // namespace

CommonSubsequence longestCommonSubsequence(Ids before, Ids after) {
  Search search;
  if (before.size() <= kLeaf && after.size() <= kLeaf) {
    search.run({{before, after}});
    return std::move(search.result);
  }
  const CommonIds common = commonIds(before, after);
  search.run({{common.ids.before, common.ids.after}});
  CommonSubsequence result{{}, search.result.exact};
  for (const Match& match : search.result.matches) {
    for (std::uint32_t k = 0; k < match.length; ++k) {
      append(result.matches, {common.positions.before[match.before + k],
                              common.positions.after[match.after + k], 1});
    }
  }
  return result;
}

}  // namespace stet::align
