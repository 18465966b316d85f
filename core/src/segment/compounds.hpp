// Words and figures of several pieces: re-elected, US–China, 30-year-old, AT&T, U.S., $5-$10.
#pragma once

#include <cstddef>
#include <string_view>

namespace stet::text {

struct Compound {
  std::size_t end;
  bool hyphenated;  ///< A letter follows a hyphen in it, so that it is no figure: 30-year-old.
};

/// The compound whose first piece begins at `at`, the first letter or digit of a word. O(compound).
[[nodiscard]] Compound compoundAt(std::string_view text, std::size_t at) noexcept;

}  // namespace stet::text
