#include "align/beads.hpp"

#include <algorithm>

#include "align/bags.hpp"
#include "align/similarity.hpp"
#include "base/both.hpp"

namespace stet::align {
namespace {

struct BeadSize {
  std::uint8_t before;
  std::uint8_t after;
};
// The first two leave a sentence alone.
constexpr BeadSize kSizes[] = {{1, 0}, {0, 1}, {1, 1}, {1, 2}, {2, 1}, {1, 3}, {3, 1}};
constexpr std::uint8_t kAloneBefore = 0;
constexpr std::uint8_t kAloneAfter = 1;
constexpr std::uint32_t kLongest = 3;

// The sentences of a gap.
struct Gap {
  const Features& features;
  const Constraints& constraints;
  std::span<const std::uint32_t> before;
  std::span<const std::uint32_t> after;

  [[nodiscard]] std::uint32_t weightBefore(std::uint32_t i) const {
    return features.weight(kBefore, before[i]);
  }
  [[nodiscard]] std::uint32_t weightAfter(std::uint32_t j) const {
    return features.weight(kAfter, after[j]);
  }
  [[nodiscard]] Bag bagBefore(std::uint32_t i) const { return features.bag(kBefore, before[i]); }
  [[nodiscard]] Bag bagAfter(std::uint32_t j) const { return features.bag(kAfter, after[j]); }
};

// A feature of one of the sentences after.
struct Posting {
  std::uint32_t sentence;
  std::uint32_t count;
};

// Calls visit(id, posting) for each feature of each sentence after.
template <class Visit>
void eachPosting(const Gap& gap, Visit&& visit) {
  for (std::uint32_t j = 0; j < gap.after.size(); ++j) {
    for (const Feature& feature : gap.bagAfter(j).features)
      visit(feature.id, Posting{j, feature.count});
  }
}

// The postings of the sentences after, by feature: `lists`, whose ranges are empty until then, tell
// where. The first posting stands for none, since a range that begins at 0 has no list yet.
List<Posting> postingsOf(const Gap& gap, List<Range>& lists) {
  eachPosting(gap, [&](std::uint32_t id, Posting) { ++lists[id].end; });
  List<Posting> postings(1);
  eachPosting(gap, [&](std::uint32_t id, Posting posting) {
    Range& list = lists[id];
    if (list.begin == 0) {  // The first of as many as were counted.
      const auto begin = static_cast<std::uint32_t>(postings.size());
      postings.resize(begin + list.end);
      list = {begin, begin};
    }
    postings[list.end++] = posting;
  });
  return postings;
}

// The weight of what each two sentences share, row by row. A sentence before meets only those after
// that have one of its features.
List<std::uint32_t> sharedWeights(const Gap& gap, List<Range>& lists) {
  const List<Posting> postings = postingsOf(gap, lists);
  List<std::uint32_t> shared(gap.before.size() * gap.after.size());
  std::uint32_t* row = shared.data();
  for (std::uint32_t i = 0; i < gap.before.size(); ++i) {
    for (const Feature& feature : gap.bagBefore(i).features) {
      const std::uint32_t weight = gap.features.weights()[feature.id];
      const Range list = lists[feature.id];
      for (const Posting& posting : std::span(postings).subspan(list.begin, list.size()))
        row[posting.sentence] += weight * std::min(feature.count, posting.count);
    }
    row += gap.after.size();
  }
  eachPosting(gap, [&](std::uint32_t id, Posting) { lists[id] = {}; });
  return shared;
}

// Whether two sentences, of which the lighter has this weight, share enough to be a bead, or for
// one to be a part of what the other faces.
bool mayFace(std::uint32_t shared, std::uint32_t weight) {
  constexpr std::uint64_t kLeast = kBeadBias + 1;
  static_assert(kLeast <= kBeadPart);
  return std::uint64_t{shared} * 1000 >= kLeast * weight;
}

std::int32_t scoreOf(std::uint32_t alike, BeadSize size) {
  const std::int32_t sentences = size.before + size.after;
  return (static_cast<std::int32_t>(alike) - kBeadBias) * sentences / 2 -
         kBeadPenalty * (sentences - 2);
}

// Dynamic programming over the pairs of positions: `score_` is the best total score of the
// sentences up to a position on either side, in as many rows as a bead reaches back, and `last_`
// the size of the bead that it ends with.
class Table {
 public:
  Table(const Gap& gap, List<Range>& postings)
      : gap_(gap), width_(gap.after.size() + 1), shared_(sharedWeights(gap, postings)) {}

  List<Bead> run() {
    score_.assign(kRows * width_, 0);
    last_.assign((gap_.before.size() + 1) * width_, kAloneBefore);
    std::uint32_t* shared = shared_.data();
    for (std::uint32_t i = 1; i <= gap_.before.size(); ++i) {
      std::int32_t* const row = rowOf(i);
      const std::int32_t* const above = rowOf(i - 1);
      std::size_t at = i * width_ + 1;
      for (std::uint32_t j = 1; j <= gap_.after.size(); ++j, ++at, ++shared) {
        row[j] = std::max(above[j], row[j - 1]);
        if (above[j] < row[j]) last_[at] = kAloneAfter;
        if (*shared == 0) continue;
        // Every bead ends in two sentences that face each other.
        if (mayFace(*shared, std::min(gap_.weightBefore(i - 1), gap_.weightAfter(j - 1))) &&
            gap_.constraints.allows(kBefore, gap_.before[i - 1], gap_.after[j - 1])) {
          tryBeads(i, j);
        } else {
          *shared = 0;
        }
      }
    }
    return trace();
  }

 private:
  // Tries all beads that end with the sentences before `i` and `j`.
  void tryBeads(std::uint32_t i, std::uint32_t j) {
    std::int32_t& best = rowOf(i)[j];
    // How many sentences in a row, up to these two, have to do with the other.
    BeadSize most = {1, 1};
    while (most.before < kLongest && most.before < i && shared(i - 1 - most.before, j - 1) != 0)
      ++most.before;
    while (most.after < kLongest && most.after < j && shared(i - 1, j - 1 - most.after) != 0)
      ++most.after;
    for (std::size_t k = kAloneAfter + 1; k < std::size(kSizes); ++k) {
      const BeadSize size = kSizes[k];
      if (size.before > most.before || size.after > most.after) continue;
      const std::uint32_t fromBefore = i - size.before;
      const std::uint32_t fromAfter = j - size.after;
      const std::int32_t from = rowOf(fromBefore)[fromAfter];
      if (from + mostScore(fromBefore, fromAfter, size) <= best) continue;
      const std::int32_t value = from + score(fromBefore, fromAfter, size);
      if (value <= best) continue;
      best = value;
      last_[i * width_ + j] = static_cast<std::uint8_t>(k);
    }
  }

  [[nodiscard]] std::int32_t score(std::uint32_t i, std::uint32_t j, BeadSize size) {
    const std::uint32_t alike = similarity(i, j, size);
    return alike == 0 ? -1000 : scoreOf(alike, size);
  }

  // An upper bound of score() where that is above 0: two ends share no more than all their parts
  // do. Most bounds are at most 0, which takes no division to tell.
  [[nodiscard]] std::int32_t mostScore(std::uint32_t i, std::uint32_t j, BeadSize size) const {
    std::uint64_t all = 0;
    std::uint64_t weight = 0;
    for (std::uint32_t x = 0; x < size.before; ++x) {
      weight += gap_.weightBefore(i + x);
      for (std::uint32_t y = 0; y < size.after; ++y) all += shared(i + x, j + y);
    }
    for (std::uint32_t y = 0; y < size.after; ++y) weight += gap_.weightAfter(j + y);
    if (all * 2000 < (kBeadBias + 1) * weight || weight == 0) return 0;
    return scoreOf(static_cast<std::uint32_t>(std::min<std::uint64_t>(1000, all * 2000 / weight)),
                   size);
  }

  [[nodiscard]] std::int32_t* rowOf(std::uint32_t i) { return &score_[i % kRows * width_]; }

  [[nodiscard]] std::uint32_t shared(std::uint32_t i, std::uint32_t j) const {
    return shared_[i * gap_.after.size() + j];
  }

  // Dice's coefficient of the two ends of a bead; 0 where a part has too little to do with the
  // other end.
  [[nodiscard]] std::uint32_t similarity(std::uint32_t i, std::uint32_t j, BeadSize size) {
    if (size.before == 1 && size.after == 1)
      return dice(shared(i, j), gap_.weightBefore(i), gap_.weightAfter(j));
    if (!partsBelong(i, j, size)) return 0;
    const Bag before =
        sum(size.before, storage_.before, [&](std::uint32_t k) { return gap_.bagBefore(i + k); });
    const Bag after =
        sum(size.after, storage_.after, [&](std::uint32_t k) { return gap_.bagAfter(j + k); });
    return dice(sharedWeight(gap_.features.weights(), before, after), before.weight, after.weight);
  }

  // Whether enough of each of the several sentences at one end is in the one at the other.
  [[nodiscard]] bool partsBelong(std::uint32_t i, std::uint32_t j, BeadSize size) const {
    for (std::uint32_t x = 0; x < size.before; ++x) {
      for (std::uint32_t y = 0; y < size.after; ++y) {
        const std::uint32_t part =
            size.before > 1 ? gap_.weightBefore(i + x) : gap_.weightAfter(j + y);
        const std::uint64_t least = std::uint64_t{kBeadPart} * part;
        if (part == 0 || std::uint64_t{shared(i + x, j + y)} * 1000 < least) return false;
      }
    }
    return true;
  }

  // Adding up goes to and fro between two lists.
  struct Storage {
    List<Feature> odd;
    List<Feature> even;
  };
  template <class BagOf>
  static Bag sum(std::uint32_t count, Storage& storage, BagOf&& bagOf) {
    Bag result = bagOf(0);
    for (std::uint32_t k = 1; k < count; ++k)
      result = merged(result, bagOf(k), k % 2 == 0 ? storage.even : storage.odd);
    return result;
  }

  // The beads that make up the best total score.
  [[nodiscard]] List<Bead> trace() {
    List<Bead> beads;
    auto i = static_cast<std::uint32_t>(gap_.before.size());
    auto j = static_cast<std::uint32_t>(gap_.after.size());
    while (i != 0 && j != 0) {
      const std::size_t at = i * width_ + j;
      const BeadSize size = kSizes[last_[at]];
      i -= size.before;
      j -= size.after;
      if (last_[at] > kAloneAfter)
        beads.push_back({i, j, size.before, size.after, similarity(i, j, size)});
    }
    std::reverse(beads.begin(), beads.end());
    return beads;
  }

  static constexpr std::size_t kRows = kLongest + 1;

  const Gap& gap_;
  std::size_t width_;
  List<std::uint32_t> shared_;  // Set to 0 where two sentences may not face each other.
  List<std::int32_t> score_;
  List<std::uint8_t> last_;
  Both<Storage> storage_;
};

}  // namespace

List<Bead> alignInOrder(const Features& features, const Constraints& constraints,
                        List<Range>& postings, std::span<const std::uint32_t> before,
                        std::span<const std::uint32_t> after) {
  const Gap gap{features, constraints, before, after};
  return Table(gap, postings).run();
}

}  // namespace stet::align
