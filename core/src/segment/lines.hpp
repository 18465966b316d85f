// Plain text into blocks: lines that are not blank, or groups of lines where prose was wrapped by
// hand.
#pragma once

#include <cstddef>
#include <string_view>

#include "segment/sentences.hpp"
#include "stet/list.hpp"

namespace stet::text {

/// Blocks tile the text. Of [begin, end), what lies past `textEnd` is white space.
struct LineBlock {
  std::size_t textEnd;
  std::size_t end;
  LineBreaks lineBreaks;  ///< Whether the line breaks inside it, if any, are only wrapping.
};

/// O(text).
[[nodiscard]] List<LineBlock> blocksOf(std::string_view text);

}  // namespace stet::text
