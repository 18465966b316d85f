// Sentences as multisets of weighted features, and what is asked of two of them.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>

#include "stet/list.hpp"

namespace stet::align {

/// Some occurrences of one feature.
struct Feature {
  std::uint32_t id;
  std::uint32_t count;
};

/// A multiset of features, ascending by id, and the sum of their weights.
struct Bag {
  std::span<const Feature> features;
  std::uint32_t weight = 0;
};

/// The weight of each feature, by id.
using Weights = std::span<const std::uint32_t>;

/// The weight of what two bags share. O(their sizes).
[[nodiscard]] std::uint32_t sharedWeight(Weights weights, Bag before, Bag after);

/// The sum of two bags, kept in `storage`, which neither may view. O(their sizes).
[[nodiscard]] Bag merged(Bag one, Bag other, List<Feature>& storage);

/// `from` without what it shares with `part`, kept in `storage`, which neither may view. O(their
/// sizes).
[[nodiscard]] Bag without(Weights weights, Bag from, Bag part, List<Feature>& storage);

/// A bag that is compared with many others: spread over an entry for each feature there is, it
/// tells what it shares with another in one pass through that other.
class SpreadBag {
 public:
  explicit SpreadBag(Weights weights) : weights_(weights), entries_(weights.size()) {}

  /// Takes a bag in place of the last. O(both bags). The bag must outlive the next call.
  void hold(Bag bag) {
    for (const Feature& feature : bag_.features) entries_[feature.id] = {0, 0};
    for (const Feature& feature : bag.features)
      entries_[feature.id] = {feature.count, weights_[feature.id]};
    bag_ = bag;
  }
  [[nodiscard]] const Bag& bag() const { return bag_; }

  /// The weight of what it shares with another. O(other).
  [[nodiscard]] std::uint32_t sharedWeight(Bag other) const {
    std::uint32_t sum = 0;
    for (const Feature& feature : other.features) {
      const Entry& entry = entries_[feature.id];
      sum += entry.weight * std::min(entry.count, feature.count);
    }
    return sum;
  }

 private:
  struct Entry {
    std::uint32_t count = 0;
    std::uint32_t weight = 0;
  };
  Weights weights_;
  List<Entry> entries_;
  Bag bag_;
};

}  // namespace stet::align
