#include "align/beads.hpp"

#include <algorithm>

#include "stet/list.hpp"

namespace stet::align {
namespace {

struct Shape {
  std::uint8_t before;
  std::uint8_t after;
};
// The first two leave a sentence alone.
constexpr Shape kShapes[] = {{1, 0}, {0, 1}, {1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}};

// A feature of one of the sentences after, and the next with the same feature.
struct Posting {
  std::uint32_t place;
  std::uint32_t count;
  std::uint32_t next;
};

class Table {
 public:
  Table(const Features& features, const Bonds& bonds, List<std::uint32_t>& heads,
        std::span<const std::uint32_t> before, std::span<const std::uint32_t> after)
      : features_(features),
        before_(before),
        after_(after),
        width_(after.size() + 1),
        shared_(before.size() * after.size()) {
    share(heads);
    std::uint32_t* shared = shared_.data();
    for (std::uint32_t i = 0; i < before.size(); ++i) {
      const std::uint32_t weight = weightBefore(i);
      for (std::uint32_t j = 0; j < after.size(); ++j, ++shared) {
        if (*shared != 0 && !(matters(*shared, std::min(weight, weightAfter(j))) &&
                              bonds.allow(kBefore, before[i], after[j]))) {
          *shared = 0;
        }
      }
    }
  }

  List<Bead> run() {
    score_.assign((before_.size() + 1) * width_, 0);
    shape_.assign(score_.size(), 0);
    std::size_t at = 0;
    for (std::uint32_t i = 0; i <= before_.size(); ++i) {
      for (std::uint32_t j = 0; j <= after_.size(); ++j, ++at) {
        if (i > 0) score_[at] = score_[at - width_];
        if (j > 0 && (i == 0 || score_[at - 1] > score_[at])) {
          score_[at] = score_[at - 1];
          shape_[at] = 1;
        }
        // Every other bead ends in two sentences that face each other.
        if (i > 0 && j > 0 && shared(i - 1, j - 1) != 0) face(i, j, at);
      }
    }
    return trace();
  }

 private:
  // What each two sentences share, through lists of those after by their features: a sentence
  // before meets those only that hold one of its own.
  void share(List<std::uint32_t>& heads) {
    List<Posting> postings(1);
    for (std::uint32_t j = 0; j < after_.size(); ++j) {
      for (const Feature& feature : features_.bag(kAfter, after_[j]).features) {
        std::uint32_t& head = heads[feature.id];
        postings.push_back({j, feature.count, head});
        head = static_cast<std::uint32_t>(postings.size() - 1);
      }
    }
    std::uint32_t* row = shared_.data();
    for (const std::uint32_t i : before_) {
      for (const Feature& feature : features_.bag(kBefore, i).features) {
        const std::uint32_t weight = features_.weight(feature.id);
        for (std::uint32_t k = heads[feature.id]; k != 0; k = postings[k].next)
          row[postings[k].place] += weight * std::min(feature.count, postings[k].count);
      }
      row += after_.size();
    }
    for (const std::uint32_t j : after_) {
      for (const Feature& feature : features_.bag(kAfter, j).features) heads[feature.id] = 0;
    }
  }

  // Whether two sentences, of which one weighs no more than the other, share enough to be a bead,
  // or for one to be a part of what the other faces.
  static bool matters(std::uint32_t shared, std::uint32_t weight) {
    constexpr std::uint64_t least = kBeadBias + 1;
    static_assert(least <= kBeadPart);
    return std::uint64_t{shared} * 1000 >= least * weight;
  }

  void face(std::uint32_t i, std::uint32_t j, std::size_t at) {
    for (std::uint8_t k = 2; k < std::size(kShapes); ++k) {
      const Shape shape = kShapes[k];
      if (i < shape.before || j < shape.after) continue;
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
      for (std::uint32_t y = 0; y < shape.after; ++y) {
        if (shared(i + x, j + y) == 0) return 0;
        all += shared(i + x, j + y);
      }
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
    const Bag ends[2] = {
        sum(shape.before, storage_[0],
            [&](std::uint32_t k) { return features_.bag(kBefore, before_[i + k]); }),
        sum(shape.after, storage_[1],
            [&](std::uint32_t k) { return features_.bag(kAfter, after_[j + k]); })};
    return dice(common(features_, ends[0], ends[1]), ends[0].weight, ends[1].weight);
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
    while (i != 0 || j != 0) {
      const Shape shape = kShapes[shape_[i * width_ + j]];
      i -= shape.before;
      j -= shape.after;
      if (shape.before == 0 || shape.after == 0) continue;
      beads.push_back({i, j, shape.before, shape.after, similarity(i, j, shape)});
    }
    std::reverse(beads.begin(), beads.end());
    return beads;
  }

  const Features& features_;
  std::span<const std::uint32_t> before_;
  std::span<const std::uint32_t> after_;
  std::size_t width_;
  List<std::uint32_t> shared_;
  List<std::int32_t> score_;
  List<std::uint8_t> shape_;
  List<Feature> storage_[2][2];
};

}  // namespace

List<Bead> alignInOrder(const Features& features, const Bonds& bonds, List<std::uint32_t>& heads,
                        std::span<const std::uint32_t> before,
                        std::span<const std::uint32_t> after) {
  return Table(features, bonds, heads, before, after).run();
}

}  // namespace stet::align
