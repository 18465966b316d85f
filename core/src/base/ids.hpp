// Dense ids for 64-bit keys. One flat table for every room: a map of the standard library is a
// hundred times its code, and an allocation a key.
#pragma once

#include <cstddef>
#include <cstdint>

#include "stet/list.hpp"

namespace stet::text {

class Ids {
 public:
  /// The id of a key: the number of other keys that were asked for before it was. Amortised O(1).
  std::uint32_t of(std::uint64_t key);

 private:
  [[nodiscard]] std::size_t slotOf(std::uint64_t key) const;
  void grow();

  List<std::uint64_t> keys_;   // by id
  List<std::uint32_t> slots_;  // ids by hash, open addressing, at most half full
};

}  // namespace stet::text
