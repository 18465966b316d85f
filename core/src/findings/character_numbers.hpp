// Numbers in Chinese characters: 三千二百万, 十五, 两百.
#pragma once

#include <cstdint>

#include "findings/passage.hpp"

namespace stet::findings {

/// Reads the number that begins at an item, and moves `at` behind it. False where it is too large.
/// O(its characters).
[[nodiscard]] bool readCharacterNumber(const Items& items, std::uint32_t& at, std::uint64_t& value);

}  // namespace stet::findings
