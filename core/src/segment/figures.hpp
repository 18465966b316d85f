// The parts of figures: 18%, -$1,250.50, 3½, 10:55, 1 250 000. compounds.cpp puts them together
// with the digits, which UAX #29 keeps in one word with their stops and commas.
#pragma once

#include <cstddef>
#include <string_view>

namespace stet::text {

/// The end of the word of UAX #29 that begins at `at`, or the first place in it before which a
/// letter that stands for itself (Han, Thai …) or a space ends it. O(word).
[[nodiscard]] std::size_t pieceEnd(std::string_view text, std::size_t at) noexcept;

/// Where the digits begin of a figure that begins at `at` with a sign, a currency (with or without
/// the letters of its country) or a decimal point; `at` where no such figure begins.
[[nodiscard]] std::size_t figurePrefixEnd(std::string_view text, std::size_t at) noexcept;

/// The end of what goes on at `at` with the figure whose first digit stands at `begin`: a unit, a
/// fraction, a group of digits, or a colon or slash with digits behind it; `at` where nothing does.
[[nodiscard]] std::size_t figurePartEnd(std::string_view text, std::size_t begin,
                                        std::size_t at) noexcept;

}  // namespace stet::text
