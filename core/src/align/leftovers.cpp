#include "align/leftovers.hpp"

#include <algorithm>

#include "base/both.hpp"
#include "stet/list.hpp"

namespace stet::align {
namespace {

// How often, on average, a pair may be looked at.
constexpr std::size_t kLooks = 8;

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
  // How many more units are left over before than after, between pair `gap - 1` and pair `gap`.
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

// Reads everything from its end.
void turn(Both<List<std::uint32_t>>& ids, List<EqualPair>& pairs) {
  for (const WhichSide side : kSides) std::reverse(ids[side].begin(), ids[side].end());
  std::reverse(pairs.begin(), pairs.end());
  for (EqualPair& pair : pairs) {
    pair.before = static_cast<std::uint32_t>(ids.before.size()) - 1 - pair.before;
    pair.after = static_cast<std::uint32_t>(ids.after.size()) - 1 - pair.after;
  }
}

}  // namespace

void faceLeftovers(std::span<const std::uint32_t> before, std::span<const std::uint32_t> after,
                   List<EqualPair>& pairs) {
  if (pairs.empty() || pairs.size() == std::max(before.size(), after.size())) return;
  Both<List<std::uint32_t>> ids = {List(before), List(after)};
  for (int direction = 0; direction < 2; ++direction) {
    Shifter(ids.before, ids.after, pairs).run();
    turn(ids, pairs);
  }
}

}  // namespace stet::align
