#include "align/unmatched.hpp"

#include <algorithm>

#include "base/both.hpp"
#include "stet/list.hpp"

namespace stet::align {
namespace {

// How often a pair may be looked at, on average: what bounds the time where much repeats.
constexpr std::size_t kLooks = 8;

// Goes through the gaps between pairs from the first on. Where a gap has more units before than
// after and the next such gap the reverse, or the other way round, and every pair between them can
// move by the surplus, moves them.
class Shifter {
 public:
  Shifter(std::span<const std::uint32_t> before, std::span<const std::uint32_t> after,
          List<EqualPair>& pairs)
      : before_(before), after_(after), pairs_(pairs), looks_(kLooks * pairs.size()) {}

  void run() {
    for (std::size_t gap = 0; gap < pairs_.size() && looks_ > 0; ++gap) {
      const std::int64_t surplus = surplusAt(gap);
      const std::size_t end = surplus == 0 ? gap : opposite(gap, surplus);
      for (std::size_t k = gap; k < end; ++k) pairs_[k] = shifted(pairs_[k], surplus);
    }
  }

 private:
  // How many more units are unmatched before than after, between pair `gap - 1` and pair `gap`.
  [[nodiscard]] std::int64_t surplusAt(std::size_t gap) const {
    const EqualPair to = gap < pairs_.size() ? pairs_[gap]
                                             : EqualPair{static_cast<std::uint32_t>(before_.size()),
                                                         static_cast<std::uint32_t>(after_.size())};
    const std::int64_t whole = std::int64_t{to.before} - to.after;
    return gap == 0 ? whole : whole - pairs_[gap - 1].before + pairs_[gap - 1].after;
  }

  // The next gap with a surplus on the other side, if every pair on the way can shift; else `gap`.
  [[nodiscard]] std::size_t opposite(std::size_t gap, std::int64_t surplus) {
    for (std::size_t k = gap; k < pairs_.size() && looks_ > 0; --looks_) {
      const EqualPair pair = shifted(pairs_[k], surplus);
      if (before_[pair.before] != after_[pair.after]) return gap;
      const std::int64_t next = surplusAt(++k);
      if (surplus > 0 ? next < 0 : next > 0) return k;
    }
    return gap;
  }

  static EqualPair shifted(EqualPair pair, std::int64_t surplus) {
    if (surplus > 0) return {pair.before - static_cast<std::uint32_t>(surplus), pair.after};
    return {pair.before, pair.after - static_cast<std::uint32_t>(-surplus)};
  }

  std::span<const std::uint32_t> before_;
  std::span<const std::uint32_t> after_;
  List<EqualPair>& pairs_;
  std::size_t looks_;
};

// Turns everything round, so that the last comes first.
void reverse(Both<List<std::uint32_t>>& ids, List<EqualPair>& pairs) {
  for (const WhichSide side : kSides) std::reverse(ids[side].begin(), ids[side].end());
  std::reverse(pairs.begin(), pairs.end());
  for (EqualPair& pair : pairs) {
    pair.before = static_cast<std::uint32_t>(ids.before.size()) - 1 - pair.before;
    pair.after = static_cast<std::uint32_t>(ids.after.size()) - 1 - pair.after;
  }
}

}  // namespace

void faceUnmatched(std::span<const std::uint32_t> before, std::span<const std::uint32_t> after,
                   List<EqualPair>& pairs) {
  if (pairs.empty() || pairs.size() == std::max(before.size(), after.size())) return;
  Both<List<std::uint32_t>> ids = {List(before), List(after)};
  // A surplus moves towards the end; once more in reverse, and it moves towards the beginning.
  for (int direction = 0; direction < 2; ++direction) {
    Shifter(ids.before, ids.after, pairs).run();
    reverse(ids, pairs);
  }
}

}  // namespace stet::align
