// Dense ids for 64-bit keys, and for things by their hashes. One flat table serves every room: a
// map of the standard library takes a hundred times its code and an allocation for each key.
#pragma once

#include <cstddef>
#include <cstdint>

#include "stet/list.hpp"

namespace stet::text {

class Ids {
 public:
  /// The id of a key: the number of other keys that were asked for before it. Amortised O(1).
  std::uint32_t of(std::uint64_t key);

  /// The id of a thing with this hash. `equals(id)` says whether it is the same as the thing that
  /// was given the id; where it is not, the next hash is tried, so that a collision costs time and
  /// nothing else. An id equal to the former `size()` is new. Amortised O(1).
  template <class Equals>
  std::uint32_t ofHash(std::uint64_t hash, Equals&& equals) {
    for (;; ++hash) {
      const std::uint32_t next = size();
      const std::uint32_t id = of(hash);
      if (id == next || equals(id)) return id;
    }
  }

  /// The id of a key that was asked for before, or `none`. O(1).
  [[nodiscard]] std::uint32_t find(std::uint64_t key) const;

  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(keys_.size()); }

 private:
  [[nodiscard]] std::size_t slotOf(std::uint64_t key) const;
  void grow();

  List<std::uint64_t> keys_;   // by id
  List<std::uint32_t> slots_;  // ids by hash, open addressing, at most half full
};

}  // namespace stet::text
