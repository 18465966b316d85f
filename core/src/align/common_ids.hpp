// The part of two sequences of ids that could match at all.
#pragma once

#include <cstdint>
#include <span>

#include "base/both.hpp"
#include "stet/list.hpp"

namespace stet::align {

/// The ids of each side that stand on the other side too, and their positions.
struct CommonIds {
  Both<List<std::uint32_t>> ids;
  Both<List<std::uint32_t>> positions;
};

/// Leaves out all ids that stand on one side only. Without them no search meets disjoint input,
/// where it is slowest. O(ids).
[[nodiscard]] CommonIds commonIds(std::span<const std::uint32_t> before,
                                  std::span<const std::uint32_t> after);

}  // namespace stet::align
