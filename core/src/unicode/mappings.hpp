// What code points turn into: canonical decomposition and composition, and case folding, by
// Unicode 15.0. Hangul syllables are not listed, since they decompose by arithmetic.
#pragma once

#include <array>
#include <cstdint>

namespace stet::text {

enum class Mapping : std::uint8_t {
  decomposition,  ///< One step, to one code point or two.
  composition,    ///< Of two code points, where that is not excluded.
  folding,        ///< Statuses C and F, to three code points at most.
};

/// Filled up with 0; all 0 where nothing is listed. O(1).
[[nodiscard]] const std::array<char32_t, 3>& mapped(Mapping mapping, char32_t first,
                                                    char32_t second = 0) noexcept;

}  // namespace stet::text
