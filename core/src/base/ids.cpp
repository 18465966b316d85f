#include "base/ids.hpp"

#include <algorithm>

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

/// Where the key is, or would be put.
std::size_t Ids::slotOf(std::uint64_t key) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = static_cast<std::size_t>(key * 0x9E3779B97F4A7C15 >> 32) & mask;
  while (slots_[slot] != none && keys_[slots_[slot]] != key) slot = (slot + 1) & mask;
  return slot;
}

void Ids::grow() {
  slots_.assign(std::max<std::size_t>(slots_.size() * 4, 64), none);
  for (std::uint32_t id = 0; id < keys_.size(); ++id) slots_[slotOf(keys_[id])] = id;
}

}  // namespace stet::text
