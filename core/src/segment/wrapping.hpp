// Which line breaks are only wrapping: somebody broke prose because the next word did not fit.
// Strict where a text stands alone, since lines that do not belong together are worse joined than
// apart. Where the other text of the comparison has the same words in one line, that decides.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/flags.hpp"
#include "segment/lines.hpp"
#include "stet/list.hpp"

namespace stet::text {

/// The lines of a text, and for each whether the break behind it is wrapping.
struct Wrapping {
  std::string_view text;
  List<Line> lines;
  Flags joins;
  bool wrapped = false;       ///< Prose that was wrapped at one width.
  std::uint32_t width = 0;    ///< The width that most lines keep to.
  std::uint32_t spacing = 0;  ///< Blank lines behind each line: one where lines are spaced out.
};

/// As a text tells by itself. O(text).
[[nodiscard]] Wrapping wrappingOf(std::string_view text, List<Line> lines);

/// The same with what the other text shows, of which `other` is what it tells by itself. O(texts).
[[nodiscard]] Flags joinsBeside(const Wrapping& own, const Wrapping& other);

}  // namespace stet::text
