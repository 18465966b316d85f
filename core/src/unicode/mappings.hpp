// Canonical decomposition, canonical composition and case folding of code points by Unicode 15.0.
// Hangul syllables are not listed: fold.cpp decomposes them by arithmetic.
#pragma once

#include <array>
#include <cstdint>

namespace stet::text {

enum class Mapping : std::uint8_t {
  decomposition,  ///< One step, to one code point or two.
  composition,    ///< Of two code points, where that is not excluded.
  folding,        ///< Statuses C and F, to three code points at most.
};

/// What one code point, or two for a composition, is mapped to: filled up with 0, and all 0 where
/// nothing is listed. O(1); the first call unpacks the tables.
[[nodiscard]] const std::array<char32_t, 3>& mapped(Mapping mapping, char32_t first,
                                                    char32_t second = 0) noexcept;

}  // namespace stet::text
