// The boundaries between extended grapheme clusters, what a reader takes for one character: Unicode
// Standard Annex #29 (Unicode 15.0), section 3, untailored.
#pragma once

#include <cstddef>
#include <string_view>

namespace stet::text {

/// The end of the extended grapheme cluster that begins at `at`, a boundary below `text.size()`.
/// O(cluster).
[[nodiscard]] std::size_t graphemeEnd(std::string_view text, std::size_t at) noexcept;

}  // namespace stet::text
