// Open addressing with linear probing (Knuth, TAOCP 3, 6.4, algorithm L): where every hash table of
// the core finds its slots. What a slot holds is each table's own affair.
#pragma once

#include <cstddef>
#include <cstdint>

#include "base/bytes.hpp"
#include "stet/list.hpp"

namespace stet::text {

/// The first slot that is looked at for a key. `slots`, the size of the table, is a power of two.
constexpr std::size_t homeSlot(std::uint64_t key, std::size_t slots) noexcept {
  return static_cast<std::size_t>(key * kSpread >> 32) & (slots - 1);
}

/// The first slot, from the key's home slot on, of which `stops(slot)` holds: it should hold of the
/// key's own slot and of every vacant one, of which there must be one. O(1) on average while the
/// table is at most half full.
template <class Slot, class Stops>
[[nodiscard]] std::size_t probe(const List<Slot>& slots, std::uint64_t key, Stops&& stops) {
  std::size_t at = homeSlot(key, slots.size());
  while (!stops(slots[at])) at = (at + 1) & (slots.size() - 1);
  return at;
}

}  // namespace stet::text
