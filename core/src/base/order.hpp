// Sorting by a number. One function for every room, since each use of std::sort with a comparison
// of its own is code that the page has to load.
#pragma once

#include <cstdint>
#include <span>

#include "stet/list.hpp"

namespace stet {

/// The indices of `keys` from the least key to the greatest, equal ones as they stand. O(n log r)
/// for r runs that rise already.
[[nodiscard]] List<std::uint32_t> ascending(std::span<const std::uint64_t> keys);

/// The keys themselves in that order.
[[nodiscard]] List<std::uint64_t> sorted(std::span<const std::uint64_t> keys);

/// One key of two numbers, the first deciding.
constexpr std::uint64_t keyOf(std::uint32_t first, std::uint32_t second) {
  return std::uint64_t{first} << 32 | second;
}

}  // namespace stet
