// Web and e-mail addresses in running text: tokens.cpp keeps them whole.
#pragma once

#include <cstddef>
#include <string_view>

namespace stet::text {

/// The end of the address that begins at `at`, or `at` where none does. A stop or comma at its end
/// is not part of it. O(length of the address).
[[nodiscard]] std::size_t addressEnd(std::string_view text, std::size_t at) noexcept;

}  // namespace stet::text
