#include "base/ids.hpp"

#include <algorithm>

#include "base/probing.hpp"
#include "stet/comparison.hpp"

namespace stet::text {

std::uint32_t Ids::of(std::uint64_t key) {
  if (keys_.size() * 2 >= slots_.size()) grow();
  std::uint32_t& id = slots_[slotOf(key)];
  if (id == none) {
    id = static_cast<std::uint32_t>(keys_.size());
    keys_.push_back(key);
  }
  return id;
}

std::uint32_t Ids::find(std::uint64_t key) const {
  return slots_.empty() ? none : slots_[slotOf(key)];
}

// Where the key is, or would be put.
std::size_t Ids::slotOf(std::uint64_t key) const {
  return probe(slots_, key, [&](std::uint32_t id) { return id == none || keys_[id] == key; });
}

void Ids::grow() {
  slots_.assign(std::max<std::size_t>(slots_.size() * 4, 64), none);
  for (std::uint32_t id = 0; id < keys_.size(); ++id) slots_[slotOf(keys_[id])] = id;
}

}  // namespace stet::text
