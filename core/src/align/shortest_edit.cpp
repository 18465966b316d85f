#include "align/shortest_edit.hpp"

#include <algorithm>
#include <cstddef>

namespace stet::align {
namespace {

using Ids = std::span<const std::uint32_t>;

// The end of a run of equal ids, and the point from which an edit led to that run.
struct Point {
  std::int32_t x;
  std::int32_t y;
  std::int32_t from;
};

// How far a diagonal has been followed, and its last point.
struct Reached {
  std::int32_t y = -1;
  std::int32_t point = -1;
};

// The edit graph: x goes through the shorter side, y through the longer one, and a diagonal has the
// points with one y - x. A run of equal ids goes along a diagonal for nothing; an edit leads to the
// next.
class EditGraph {
 public:
  EditGraph(Ids shorter, Ids longer)
      : shorter_(shorter),
        longer_(longer),
        width_(static_cast<std::int32_t>(shorter.size())),
        height_(static_cast<std::int32_t>(longer.size())),
        reached_(shorter.size() + longer.size() + 3) {}

  // Round p allows p ids of the shorter side to go, and follows the diagonals from both ends
  // towards the one that the sequences end on. Returns the last point.
  std::int32_t search() {
    const std::int32_t last = height_ - width_;
    const Reached& end = at(last);
    for (std::int32_t p = 0; end.y < height_; ++p) {
      for (std::int32_t k = -p; k < last; ++k) follow(k);
      for (std::int32_t k = last + p; k > last; --k) follow(k);
      follow(last);
    }
    return end.point;
  }

  // The runs of equal ids on the way to a point.
  [[nodiscard]] List<Match> runsTo(std::int32_t point) const {
    List<Match> runs;
    for (std::int32_t k = point; k >= 0; k = points_[k].from) {
      const Point from = points_[k].from < 0 ? Point{} : points_[points_[k].from];
      const std::int32_t length = std::min(points_[k].x - from.x, points_[k].y - from.y);
      runs.push_back({static_cast<std::uint32_t>(points_[k].x - length),
                      static_cast<std::uint32_t>(points_[k].y - length),
                      static_cast<std::uint32_t>(length)});
    }
    std::reverse(runs.begin(), runs.end());
    return runs;
  }

 private:
  Reached& at(std::int32_t diagonal) {
    return reached_[static_cast<std::size_t>(diagonal + width_ + 1)];
  }

  // Goes along a diagonal as far as ids are equal, from the better of its neighbours.
  void follow(std::int32_t diagonal) {
    Reached* const here = &at(diagonal);
    const bool down = here[-1].y + 1 > here[1].y;
    const std::int32_t from = here[down ? -1 : 1].point;
    std::int32_t y = down ? here[-1].y + 1 : here[1].y;
    std::int32_t x = y - diagonal;
    while (x < width_ && y < height_ && shorter_[x] == longer_[y]) {
      ++x;
      ++y;
    }
    *here = {y, static_cast<std::int32_t>(points_.size())};
    points_.push_back({x, y, from});
  }

  Ids shorter_;
  Ids longer_;
  std::int32_t width_;
  std::int32_t height_;
  List<Reached> reached_;  // By diagonal.
  List<Point> points_;
};

}  // namespace

List<Match> longestCommonRuns(Ids shorter, Ids longer) {
  EditGraph graph(shorter, longer);
  return graph.runsTo(graph.search());
}

}  // namespace stet::align
