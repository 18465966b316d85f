#include "align/beads.hpp"

#include <algorithm>

#include "base/both.hpp"
#include "stet/list.hpp"

namespace stet::align {
namespace {

struct Shape {
  std::uint8_t before;
  std::uint8_t after;
};
// The first leaves a sentence alone.
constexpr Shape kShapes[] = {{0, 0}, {1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}};
constexpr std::uint8_t kAlone = 0;
constexpr std::uint32_t kLongest = 3;

// A feature of one of the sentences after.
struct Posting {
  std::uint32_t place;
  std::uint32_t count;
};

class Table {
 public:
  Table(const Features& features, const Constraints& constraints, List<Range>& lists,
        std::span<const std::uint32_t> before, std::span<const std::uint32_t> after)
      : features_(features),
        before_(before),
        after_(after),
        width_(after.size() + 1),
        constraints_(constraints),
        shared_(before.size() * after.size()) {
    share(lists);
  }

  List<Bead> run() {
    score_.assign((before_.size() + 1) * width_, 0);
    shape_.assign(score_.size(), kAlone);
    std::uint32_t* shared = shared_.data();
    for (std::uint32_t i = 1; i <= before_.size(); ++i) {
      std::size_t at = i * width_ + 1;
      for (std::uint32_t j = 1; j <= after_.size(); ++j, ++at, ++shared) {
        score_[at] = std::max(score_[at - width_], score_[at - 1]);
        if (*shared == 0) continue;
        // Every other bead ends in two sentences that face each other.
        if (matters(*shared, std::min(weightBefore(i - 1), weightAfter(j - 1))) &&
            constraints_.allows(kBefore, before_[i - 1], after_[j - 1])) {
          face(i, j, at);
        } else {
          *shared = 0;
        }
      }
    }
    return trace();
  }

 private:
  // What each two sentences share, through lists of those after by their features: a sentence
  // before meets those only that hold one of its own.
  void share(List<Range>& lists) {
    const auto eachAfter = [&](auto&& visit) {
      for (std::uint32_t j = 0; j < after_.size(); ++j) {
        for (const Feature& feature : features_.bag(kAfter, after_[j]).features)
          visit(lists[feature.id], Posting{j, feature.count});
      }
    };
    eachAfter([](Range& list, Posting) { ++list.end; });
    List<Posting> postings(1);
    eachAfter([&](Range& list, Posting posting) {
      if (list.begin == 0) {  // the first of as many as were counted
        const auto begin = static_cast<std::uint32_t>(postings.size());
        postings.resize(begin + list.end);
        list = {begin, begin};
      }
      postings[list.end++] = posting;
    });
    std::uint32_t* row = shared_.data();
    for (const std::uint32_t i : before_) {
      for (const Feature& feature : features_.bag(kBefore, i).features) {
        const std::uint32_t weight = features_.weight(feature.id);
        const Range list = lists[feature.id];
        for (const Posting& posting : std::span(postings).subspan(list.begin, list.size()))
          row[posting.place] += weight * std::min(feature.count, posting.count);
      }
      row += after_.size();
    }
    eachAfter([](Range& list, Posting) { list = {}; });
  }

  // Whether two sentences, of which one weighs no more than the other, share enough to be a bead,
  // or for one to be a part of what the other faces.
  static bool matters(std::uint32_t shared, std::uint32_t weight) {
    constexpr std::uint64_t least = kBeadBias + 1;
    static_assert(least <= kBeadPart);
    return std::uint64_t{shared} * 1000 >= least * weight;
  }

  void face(std::uint32_t i, std::uint32_t j, std::size_t at) {
    // How many sentences in a row, up to these two, have to do with the other.
    Shape most = {1, 1};
    while (most.before < kLongest && most.before < i && shared(i - 1 - most.before, j - 1) != 0)
      ++most.before;
    while (most.after < kLongest && most.after < j && shared(i - 1, j - 1 - most.after) != 0)
      ++most.after;
    for (std::uint8_t k = 1; k < std::size(kShapes); ++k) {
      const Shape shape = kShapes[k];
      if (shape.before > most.before || shape.after > most.after) continue;
      const std::uint32_t fromBefore = i - shape.before;
      const std::uint32_t fromAfter = j - shape.after;
      const std::int32_t from = score_[fromBefore * width_ + fromAfter];
      if (from + mostGain(fromBefore, fromAfter, shape) <= score_[at]) continue;
      const std::int32_t value = from + gain(fromBefore, fromAfter, shape);
      if (value <= score_[at]) continue;
      score_[at] = value;
      shape_[at] = k;
    }
  }

  [[nodiscard]] std::int32_t gain(std::uint32_t i, std::uint32_t j, Shape shape) {
    const std::uint32_t alike = similarity(i, j, shape);
    return alike == 0 ? -1000 : gainOf(alike, shape);
  }

  static std::int32_t gainOf(std::uint32_t alike, Shape shape) {
    const std::int32_t size = shape.before + shape.after;
    return (static_cast<std::int32_t>(alike) - kBeadBias) * size / 2 - kBeadPenalty * (size - 2);
  }

  // No less than gain(), where that is above 0: ends share no more than all their parts do. Most
  // are at most 0, which takes no division to tell.
  [[nodiscard]] std::int32_t mostGain(std::uint32_t i, std::uint32_t j, Shape shape) const {
    std::uint64_t all = 0;
    std::uint64_t weight = 0;
    for (std::uint32_t x = 0; x < shape.before; ++x) {
      weight += weightBefore(i + x);
      for (std::uint32_t y = 0; y < shape.after; ++y) all += shared(i + x, j + y);
    }
    for (std::uint32_t y = 0; y < shape.after; ++y) weight += weightAfter(j + y);
    if (all * 2000 < (kBeadBias + 1) * weight || weight == 0) return 0;
    return gainOf(static_cast<std::uint32_t>(std::min<std::uint64_t>(1000, all * 2000 / weight)),
                  shape);
  }

  [[nodiscard]] std::uint32_t shared(std::uint32_t i, std::uint32_t j) const {
    return shared_[i * after_.size() + j];
  }
  [[nodiscard]] std::uint32_t weightBefore(std::uint32_t i) const {
    return features_.weight(kBefore, before_[i]);
  }
  [[nodiscard]] std::uint32_t weightAfter(std::uint32_t j) const {
    return features_.weight(kAfter, after_[j]);
  }

  // Dice of the bead's two ends; 0 where a part has too little to do with the other end.
  [[nodiscard]] std::uint32_t similarity(std::uint32_t i, std::uint32_t j, Shape shape) {
    if (shape.before == 1 && shape.after == 1)
      return dice(shared(i, j), weightBefore(i), weightAfter(j));
    for (std::uint32_t x = 0; x < shape.before; ++x) {
      for (std::uint32_t y = 0; y < shape.after; ++y) {
        const std::uint32_t part = shape.before > 1 ? weightBefore(i + x) : weightAfter(j + y);
        if (std::uint64_t{shared(i + x, j + y)} * 1000 < std::uint64_t{kBeadPart} * part ||
            part == 0)
          return 0;
      }
    }
    const Both<Bag> ends = {
        sum(shape.before, storage_[0],
            [&](std::uint32_t k) { return features_.bag(kBefore, before_[i + k]); }),
        sum(shape.after, storage_[1],
            [&](std::uint32_t k) { return features_.bag(kAfter, after_[j + k]); })};
    return dice(common(features_, ends.before, ends.after), ends.before.weight, ends.after.weight);
  }

  template <class BagOf>
  Bag sum(std::uint32_t count, List<Feature> (&storage)[2], BagOf&& bagOf) {
    Bag result = bagOf(0);
    for (std::uint32_t k = 1; k < count; ++k) result = merged(result, bagOf(k), storage[k % 2]);
    return result;
  }

  [[nodiscard]] List<Bead> trace() {
    List<Bead> beads;
    auto i = static_cast<std::uint32_t>(before_.size());
    auto j = static_cast<std::uint32_t>(after_.size());
    while (i != 0 && j != 0) {
      const std::size_t at = i * width_ + j;
      const Shape shape = kShapes[shape_[at]];
      if (shape_[at] == kAlone) {
        --(score_[at] == score_[at - width_] ? i : j);
        continue;
      }
      i -= shape.before;
      j -= shape.after;
      beads.push_back({i, j, shape.before, shape.after, similarity(i, j, shape)});
    }
    std::reverse(beads.begin(), beads.end());
    return beads;
  }

  const Features& features_;
  std::span<const std::uint32_t> before_;
  std::span<const std::uint32_t> after_;
  std::size_t width_;
  const Constraints& constraints_;
  List<std::uint32_t> shared_;
  List<std::int32_t> score_;
  List<std::uint8_t> shape_;
  List<Feature> storage_[2][2];
};

}  // namespace

List<Bead> alignInOrder(const Features& features, const Constraints& constraints,
                        List<Range>& lists, std::span<const std::uint32_t> before,
                        std::span<const std::uint32_t> after) {
  return Table(features, constraints, lists, before, after).run();
}

}  // namespace stet::align
