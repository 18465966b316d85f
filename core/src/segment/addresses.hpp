// Web and e-mail addresses in running text, which tokens.cpp keeps whole.
#pragma once

#include <cstddef>
#include <string_view>

namespace stet::text {

/// The end of the address that begins at `at < text.size()`, or `at` where none does. Punctuation
/// at its end belongs to the sentence around it. O(address).
[[nodiscard]] std::size_t addressEnd(std::string_view text, std::size_t at) noexcept;

}  // namespace stet::text
