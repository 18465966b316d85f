// What similarity looks at: each sentence as a bag of features, each feature weighted by how much
// it tells.
#pragma once

#include <cstdint>
#include <span>

#include "base/both.hpp"
#include "base/ids.hpp"
#include "segment/segment.hpp"
#include "stet/list.hpp"

namespace stet::align {

struct Feature {
  std::uint32_t id;
  std::uint32_t count;
};

/// A multiset of features, ascending by id, and the sum of their weights.
struct Bag {
  std::span<const Feature> features;
  std::uint32_t weight = 0;
};

/// The sentences of both articles as bags. Features are folded words and figures; in scripts
/// without spaces, where a token is a single grapheme cluster, pairs of neighbouring ones as well;
/// and the stem of a word that stands in several forms. A weight is the inverse sentence frequency
/// (Spärck Jones 1972) in 64ths of a bit; function words count a quarter, and what is no word only
/// where a sentence has nothing else.
class Features {
 public:
  /// `after` was divided with `before` as the other article. O(tokens).
  Features(const text::Article& before, const text::Article& after,
           const text::Vocabulary& vocabulary);

  [[nodiscard]] std::uint32_t weight(std::uint32_t id) const { return weights_[id]; }
  /// The weight of a word that stands in one sentence a side.
  [[nodiscard]] std::uint32_t rarest() const { return rarest_; }
  [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(weights_.size()); }

  /// The weight of all features of a sentence. O(1).
  [[nodiscard]] std::uint32_t weight(WhichSide side, std::uint32_t sentence) const {
    return total_[first_[side] + sentence];
  }
  /// The number of its words and figures that are no function words. O(1).
  [[nodiscard]] std::uint32_t content(WhichSide side, std::uint32_t sentence) const {
    return content_[first_[side] + sentence];
  }

  /// Makes the bags of these sentences; those of all others stay empty. O(their tokens).
  void makeBags(WhichSide side, std::span<const std::uint32_t> sentences);
  [[nodiscard]] Bag bag(WhichSide side, std::uint32_t sentence) const;

 private:
  [[nodiscard]] bool isContent(std::uint32_t id) const {
    return stems_[id] != kNoWord && !vocabulary_.isFunctionWord(id);
  }
  template <class Visit>
  void visit(const text::Article& article, std::uint32_t sentence, Visit&& visitFeature);
  void findStems();
  void numberBlocks();
  void countHolders();
  void weigh(std::uint32_t sentences);
  [[nodiscard]] List<std::uint32_t> wordWeights() const;
  void addUp();

  Both<const text::Article*> articles_;
  const text::Vocabulary& vocabulary_;
  // What a token is, by its folded id: the feature that is its stem, or one of these.
  enum Stem : std::uint32_t { kNoWord = none - 2, kUnspaced = none - 1, kNoStem = none };
  List<std::uint32_t> stems_;
  std::uint32_t firstPair_ = 0;  // features are folded ids, then stems, then pairs
  text::Ids pairs_;              // two neighbouring folded ids → which pair
  List<std::uint32_t> weights_;
  std::uint32_t rarest_ = 0;
  // Blocks and sentences are numbered through both articles.
  struct BlockPlace {
    WhichSide side;
    std::uint32_t firstEqual;   // the number of the first block with the same text
    Both<std::uint32_t> times;  // how often its text stands on each side, where it is the first
    Range sentences;
  };
  List<BlockPlace> blocks_;
  Both<std::uint32_t> first_;  // sentence of each side
  List<std::uint32_t> total_;
  List<std::uint32_t> content_;
  Both<List<Feature>> pool_;
  Both<List<Range>> bags_;
};

/// Weight of what two bags share. O(their sizes).
[[nodiscard]] std::uint32_t common(const Features& features, Bag before, Bag after);

/// A bag with a place for each feature there is: tells at one go through another what both share.
class SpreadBag {
 public:
  explicit SpreadBag(const Features& features) : features_(features), places_(features.count()) {}

  /// O(both bags). The bag must outlive the next call.
  void hold(Bag bag) {
    for (const Feature& feature : bag_.features) places_[feature.id] = {0, 0};
    for (const Feature& feature : bag.features)
      places_[feature.id] = {feature.count, features_.weight(feature.id)};
    bag_ = bag;
  }
  [[nodiscard]] const Bag& bag() const { return bag_; }
  /// As the function above. O(other).
  [[nodiscard]] std::uint32_t common(Bag other) const {
    std::uint32_t sum = 0;
    for (const Feature& feature : other.features) {
      const Place& place = places_[feature.id];
      sum += place.weight * std::min(place.count, feature.count);
    }
    return sum;
  }

 private:
  struct Place {
    std::uint32_t count = 0;
    std::uint32_t weight = 0;
  };
  const Features& features_;
  List<Place> places_;
  Bag bag_;
};

/// The sum of two bags, kept in `storage`. O(their sizes).
[[nodiscard]] Bag merged(Bag one, Bag other, List<Feature>& storage);

/// `from` less what it shares with `part`, kept in `storage`. O(their sizes).
[[nodiscard]] Bag without(const Features& features, Bag from, Bag part, List<Feature>& storage);

/// Dice's coefficient of weights, per mille (Dice 1945).
[[nodiscard]] constexpr std::uint32_t dice(std::uint32_t shared, std::uint32_t before,
                                           std::uint32_t after) {
  const std::uint64_t sum = std::uint64_t{before} + after;
  return sum == 0 ? 0 : static_cast<std::uint32_t>(std::uint64_t{shared} * 2000 / sum);
}

/// Share of `part` that is in the other, per mille.
[[nodiscard]] constexpr std::uint32_t containment(std::uint32_t shared, std::uint32_t part) {
  return part == 0 ? 0 : static_cast<std::uint32_t>(std::uint64_t{shared} * 1000 / part);
}

}  // namespace stet::align
