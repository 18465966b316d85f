#include "align/lcs.hpp"

#include <algorithm>

#include "align/chain.hpp"
#include "base/both.hpp"
#include "base/ids.hpp"
#include "stet/list.hpp"

namespace stet::align {
namespace {

using Ids = std::span<const std::uint32_t>;

// A leaf of this size has two million path points, of 12 bytes each, at worst.
constexpr std::size_t kLeaf = 1400;
// An id that stands more often than this is no anchor: its occurrences pair up by chance.
constexpr std::uint32_t kRare = 8;

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

// The ids of each side that stand on the other too. Ids of one side only cannot match; without them
// no leaf meets disjoint input, where its search is slowest.
struct Shared {
  Both<List<std::uint32_t>> ids;
  Both<List<std::uint32_t>> places;

  Shared(Ids before, Ids after) {
    struct Slot {
      std::uint32_t id;
      enum : std::uint32_t { vacant, ofBefore, ofBoth } state;
    };
    int bits = 4;  // Open addressing, at most half full.
    while (std::size_t{1} << bits < 2 * before.size()) ++bits;
    List<Slot> slots(std::size_t{1} << bits);
    const auto slotOf = [&](std::uint32_t id) -> Slot& {
      std::size_t at = (id * 0x9E3779B1u) >> (32 - bits);
      while (slots[at].state != Slot::vacant && slots[at].id != id)
        at = (at + 1) & (slots.size() - 1);
      return slots[at];
    };
    for (const std::uint32_t id : before) slotOf(id) = {id, Slot::ofBefore};
    const auto keep = [&](WhichSide side, std::uint32_t id, std::uint32_t place) {
      ids[side].push_back(id);
      places[side].push_back(place);
    };
    for (const WhichSide side : kSides) {
      ids[side].reserve(std::min(before.size(), after.size()));
      places[side].reserve(std::min(before.size(), after.size()));
    }
    for (std::uint32_t k = 0; k < after.size(); ++k) {
      Slot& slot = slotOf(after[k]);
      if (slot.state == Slot::vacant) continue;
      slot.state = Slot::ofBoth;
      keep(kAfter, after[k], k);
    }
    for (std::uint32_t k = 0; k < before.size() && !ids.after.empty(); ++k) {
      if (slotOf(before[k]).state == Slot::ofBoth) keep(kBefore, before[k], k);
    }
  }
};

class Search {
 public:
  CommonSubsequence result;

  void run(Ids before, Ids after, std::uint32_t beforeAt, std::uint32_t afterAt) {
    std::uint32_t prefix = 0;
    while (prefix < before.size() && prefix < after.size() && before[prefix] == after[prefix])
      ++prefix;
    add(beforeAt, afterAt, prefix);
    before = before.subspan(prefix);
    after = after.subspan(prefix);
    beforeAt += prefix;
    afterAt += prefix;

    std::size_t suffix = 0;
    while (suffix < before.size() && suffix < after.size() &&
           before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix]) {
      ++suffix;
    }
    before = before.first(before.size() - suffix);
    after = after.first(after.size() - suffix);
    if (!before.empty() && !after.empty()) middle(before, after, beforeAt, afterAt);
    add(beforeAt + static_cast<std::uint32_t>(before.size()),
        afterAt + static_cast<std::uint32_t>(after.size()), static_cast<std::uint32_t>(suffix));
  }

 private:
  void add(std::uint32_t before, std::uint32_t after, std::uint32_t length) {
    append(result.matches, {before, after, length});
  }

  void middle(Ids before, Ids after, std::uint32_t beforeAt, std::uint32_t afterAt) {
    if (before.size() <= kLeaf && after.size() <= kLeaf)
      return leaf(before, after, beforeAt, afterAt);

    const List<WeightedPair> anchors = rareAnchors(before, after);
    const Flags chosen = heaviestChain(anchors);
    if (std::find(chosen.begin(), chosen.end(), true) == chosen.end()) {
      return halves(before, after, beforeAt, afterAt);
    }
    std::uint32_t fromBefore = 0;
    std::uint32_t fromAfter = 0;
    for (std::size_t k = 0; k < anchors.size(); ++k) {
      if (!chosen[k]) continue;
      const auto [toBefore, toAfter, weight] = anchors[k];
      run(before.subspan(fromBefore, toBefore - fromBefore),
          after.subspan(fromAfter, toAfter - fromAfter), beforeAt + fromBefore,
          afterAt + fromAfter);
      add(beforeAt + toBefore, afterAt + toAfter, 1);
      fromBefore = toBefore + 1;
      fromAfter = toAfter + 1;
    }
    run(before.subspan(fromBefore), after.subspan(fromAfter), beforeAt + fromBefore,
        afterAt + fromAfter);
  }

  // Nothing rare to hold on to: the two halves of each side are taken to belong together.
  void halves(Ids before, Ids after, std::uint32_t beforeAt, std::uint32_t afterAt) {
    result.exact = false;
    const std::size_t i = before.size() / 2;
    const std::size_t j = after.size() / 2;
    run(before.first(i), after.first(j), beforeAt, afterAt);
    run(before.subspan(i), after.subspan(j), beforeAt + static_cast<std::uint32_t>(i),
        afterAt + static_cast<std::uint32_t>(j));
  }

  // Pairs the k-th occurrence before with the k-th after of each id that is as frequent on both
  // sides, and rare.
  static List<WeightedPair> rareAnchors(Ids before, Ids after) {
    struct Places {
      Both<std::uint32_t> counts = {0, 0};
      std::uint32_t after[kRare];
      std::uint32_t used = 0;
    };
    text::Ids numbers;
    List<Places> places;
    const auto placesOf = [&](std::uint32_t id) -> Places& {
      const std::uint32_t number = numbers.of(id);
      if (number == places.size()) places.emplace_back();
      return places[number];
    };
    for (const std::uint32_t id : before) ++placesOf(id).counts.before;
    for (std::uint32_t j = 0; j < after.size(); ++j) {
      Places& entry = placesOf(after[j]);
      if (entry.counts.after < kRare) entry.after[entry.counts.after] = j;
      ++entry.counts.after;
    }
    List<WeightedPair> anchors;
    for (std::uint32_t i = 0; i < before.size(); ++i) {
      Places& entry = placesOf(before[i]);
      if (entry.counts.before != entry.counts.after || entry.counts.before > kRare) continue;
      anchors.push_back({i, entry.after[entry.used++], kRare / entry.counts.before});
    }
    return anchors;
  }

  /// The end of a run of equal ids, and the point from which an edit led to that run.
  struct Point {
    std::int32_t x;
    std::int32_t y;
    std::int32_t from;
  };
  /// How far a diagonal has been followed, and its last point.
  struct Reached {
    std::int32_t y = -1;
    std::int32_t point = -1;
  };

  void leaf(Ids before, Ids after, std::uint32_t beforeAt, std::uint32_t afterAt) {
    const Shared shared(before, after);
    const auto& [ids, places] = shared;
    if (ids.before.empty()) return;

    const WhichSide shorter = ids.before.size() < ids.after.size() ? kBefore : kAfter;
    const WhichSide longer = otherSide(shorter);
    Both<std::uint32_t> at;
    for (const Match& run : commonRuns(ids[shorter], ids[longer])) {
      for (std::uint32_t k = 0; k < run.length; ++k) {
        at[shorter] = run.before + k;
        at[longer] = run.after + k;
        add(beforeAt + places.before[at.before], afterAt + places.after[at.after], 1);
      }
    }
  }

  /// The runs of a longest common subsequence. Round p allows p ids of the shorter side to go, and
  /// follows the diagonals from both ends towards the one that the texts end on.
  static List<Match> commonRuns(Ids shorter, Ids longer) {
    const auto width = static_cast<std::int32_t>(shorter.size());
    const auto height = static_cast<std::int32_t>(longer.size());
    const std::int32_t last = height - width;
    List<Reached> reached(shorter.size() + longer.size() + 3);
    List<Point> points;
    const auto follow = [&](std::int32_t diagonal) {
      Reached* const here = &reached[static_cast<std::size_t>(diagonal + width + 1)];
      const bool down = here[-1].y + 1 > here[1].y;
      const std::int32_t from = here[down ? -1 : 1].point;
      std::int32_t y = down ? here[-1].y + 1 : here[1].y;
      std::int32_t x = y - diagonal;
      while (x < width && y < height && shorter[x] == longer[y]) {
        ++x;
        ++y;
      }
      *here = {y, static_cast<std::int32_t>(points.size())};
      points.push_back({x, y, from});
    };
    const Reached& end = reached[static_cast<std::size_t>(height + 1)];
    for (std::int32_t p = 0; end.y < height; ++p) {
      for (std::int32_t k = -p; k < last; ++k) follow(k);
      for (std::int32_t k = last + p; k > last; --k) follow(k);
      follow(last);
    }
    List<Match> runs;
    for (std::int32_t k = end.point; k >= 0; k = points[k].from) {
      const Point from = points[k].from < 0 ? Point{} : points[points[k].from];
      const std::int32_t length = std::min(points[k].x - from.x, points[k].y - from.y);
      runs.push_back({static_cast<std::uint32_t>(points[k].x - length),
                      static_cast<std::uint32_t>(points[k].y - length),
                      static_cast<std::uint32_t>(length)});
    }
    std::reverse(runs.begin(), runs.end());
    return runs;
  }
};

}  // namespace

CommonSubsequence longestCommonSubsequence(Ids before, Ids after) {
  Search search;
  if (before.size() <= kLeaf && after.size() <= kLeaf) {
    search.run(before, after, 0, 0);
    return std::move(search.result);
  }
  const Shared shared(before, after);
  const auto& [ids, places] = shared;
  search.run(ids.before, ids.after, 0, 0);
  CommonSubsequence result{{}, search.result.exact};
  for (const Match& match : search.result.matches) {
    for (std::uint32_t k = 0; k < match.length; ++k) {
      append(result.matches, {places.before[match.before + k], places.after[match.after + k], 1});
    }
  }
  return result;
}

}  // namespace stet::align
