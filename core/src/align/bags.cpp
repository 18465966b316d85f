#include "align/bags.hpp"

namespace stet::align {

std::uint32_t sharedWeight(Weights weights, Bag before, Bag after) {
  std::uint32_t sum = 0;
  auto i = before.features.begin();
  auto j = after.features.begin();
  while (i != before.features.end() && j != after.features.end()) {
    if (i->id < j->id) {
      ++i;
    } else if (j->id < i->id) {
      ++j;
    } else {
      sum += weights[i->id] * std::min(i->count, j->count);
      ++i;
      ++j;
    }
  }
  return sum;
}

Bag merged(Bag one, Bag other, List<Feature>& storage) {
  storage.clear();
  auto i = one.features.begin();
  auto j = other.features.begin();
  while (i != one.features.end() || j != other.features.end()) {
    if (j == other.features.end() || (i != one.features.end() && i->id < j->id)) {
      storage.push_back(*i++);
    } else if (i == one.features.end() || j->id < i->id) {
      storage.push_back(*j++);
    } else {
      storage.push_back({i->id, i->count + j->count});
      ++i;
      ++j;
    }
  }
  return {storage, one.weight + other.weight};
}

Bag without(Weights weights, Bag from, Bag part, List<Feature>& storage) {
  storage.clear();
  std::uint32_t weight = 0;
  auto j = part.features.begin();
  for (const Feature& feature : from.features) {
    while (j != part.features.end() && j->id < feature.id) ++j;
    const std::uint32_t taken = j != part.features.end() && j->id == feature.id ? j->count : 0;
    if (feature.count <= taken) continue;
    storage.push_back({feature.id, feature.count - taken});
    weight += weights[feature.id] * (feature.count - taken);
  }
  return {storage, weight};
}

}  // namespace stet::align
