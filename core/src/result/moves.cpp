#include "result/moves.hpp"

#include "base/order.hpp"

namespace stet {
namespace {

// Where a moved link stands: in its main row after, and in the row of its other end before. Its
// strays are elsewhere.
Move placeOf(const Comparison& comparison, const Link& link) {
  const Row& main = comparison.rows[link.row];
  const auto after = comparison.list(main.after);
  const auto before = comparison.list(comparison.rows[main.other].before);
  return {{before.front(), before.back() + 1}, {after.front(), after.back() + 1}};
}

class MoveFinder {
 public:
  MoveFinder(const Comparison& comparison, const Both<List<std::uint32_t>>& linkOf)
      : comparison_(comparison), linkOf_(linkOf) {}

  List<Move> run() const {
    List<Move> single;
    List<std::uint64_t> keys;
    for (const Link& link : comparison_.links) {
      if (!link.moved) continue;
      single.push_back(placeOf(comparison_, link));
      keys.push_back(keyOf(single.back().after.begin, single.back().before.begin));
    }
    List<Move> moves;
    for (const std::uint32_t k : ascending(keys)) {
      if (moves.empty() || !goesOn(moves.back(), single[k])) {
        moves.push_back(single[k]);
      } else {
        moves.back().before.end = single[k].before.end;
        moves.back().after.end = single[k].after.end;
      }
    }
    return moves;
  }

 private:
  [[nodiscard]] bool goesOn(const Move& move, const Move& next) const {
    return isAlone(kBefore, {move.before.end, next.before.begin}) &&
           isAlone(kAfter, {move.after.end, next.after.begin});
  }

  // Whether the blocks from one place to another, which must not lie before it, stand on one side
  // only.
  [[nodiscard]] bool isAlone(WhichSide side, Range blocks) const {
    if (blocks.begin > blocks.end) return false;
    for (std::uint32_t b = blocks.begin; b < blocks.end; ++b) {
      if (!endOf(comparison_.links[linkOf_[side][b]], otherSide(side)).empty()) return false;
    }
    return true;
  }

  const Comparison& comparison_;
  const Both<List<std::uint32_t>>& linkOf_;
};

}  // namespace

List<Move> movesOf(const Comparison& comparison, const Both<List<std::uint32_t>>& linkOf) {
  return MoveFinder(comparison, linkOf).run();
}

}  // namespace stet
