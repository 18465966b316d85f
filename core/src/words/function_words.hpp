// The function words (stop words) of all languages in one table, which tell languages apart.
#pragma once

#include <cstdint>
#include <string_view>

namespace stet::text {

/// A bit for each language that has the folded word among its function words, in the order of
/// languages(). `key` is the word's in text_table.hpp. O(length).
[[nodiscard]] std::uint64_t languagesWith(std::uint64_t key, std::string_view word);

}  // namespace stet::text
