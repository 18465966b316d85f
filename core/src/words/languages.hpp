// What is known of one language; the lists are in languages.cpp, the questions to ask in
// language.hpp.
#pragma once

#include <span>
#include <string_view>

namespace stet::text {

/// Word lists are folded, sorted by bytes and joined by '|', with a '|' at both ends: no index to
/// build, and searched by halving. The binary holds them packed (packed.hpp).
struct Language {
  std::string_view tag;
  std::string_view functionWords;
  std::string_view abbreviations;  ///< A stop after one may end a sentence too: inc., p.m.
  std::string_view titles;         ///< A stop after one does not end a sentence: dr., no., e.g.
  bool ordinalStops = false;       ///< A stop after a number makes it an ordinal: am 3. Mai.
  bool semicolonAsks = false;      ///< ; is the question mark.
  bool dotlessI = false;           ///< The small letter of I is ı, and that of İ is i.
};

/// All languages; the first is the neutral one.
[[nodiscard]] std::span<const Language> languages() noexcept;

/// Whether `list`, in the form described above, holds `word`. O(log list).
[[nodiscard]] bool listed(std::string_view list, std::string_view word) noexcept;

}  // namespace stet::text
