// The lines of plain text, and what the rules of wrapping.hpp ask of each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "stet/list.hpp"

namespace stet::text {

struct Language;

/// Columns. What is longer was not broken by hand.
inline constexpr std::uint32_t kWidest = 160;

/// A line that is not blank. One that holds nothing but quote marks is.
struct Line {
  std::size_t begin;         ///< Of its quote marks, if any.
  std::size_t textEnd;       ///< Where the white space at its end begins.
  std::size_t end;           ///< Where the next one begins.
  std::uint32_t blankLines;  ///< Between it and the next.
  /// Its columns in code points, near enough; past kWidest they are not counted.
  std::uint32_t width = 0;
  std::uint32_t indent = 0;     ///< Columns before its text, quote marks aside.
  std::uint32_t firstWord = 0;  ///< Columns.
  std::uint32_t quoted = 0;     ///< How often: the number of its quote marks.
  bool item = false;            ///< Begins like an item of a list.
  bool row = false;             ///< Has a tab or wide gap inside, as rows of a table have.
  bool lower = false;           ///< Begins in lower case, but with no address.
  bool caseless = false;        ///< Begins with a letter that has no case.
  bool hyphen = false;          ///< Ends in a hyphen behind a letter.
  bool stop = false;            ///< Ends like a sentence or a heading of what follows.
};

/// All lines. O(text).
[[nodiscard]] List<Line> linesOf(std::string_view text, const Language& language);

}  // namespace stet::text
