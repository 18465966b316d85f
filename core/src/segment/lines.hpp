// Plain text into blocks: each line that is not blank is one, or each run of lines that somebody
// wrapped by hand.
#pragma once

#include <cstddef>
#include <string_view>

#include "segment/sentences.hpp"
#include "stet/list.hpp"

namespace stet::text {

/// A block of plain text. It begins where the one before ends.
struct LineBlock {
  std::size_t textEnd;    ///< Past this byte it holds white space only.
  std::size_t end;        ///< Blank lines behind it included.
  LineBreaks lineBreaks;  ///< Whether the line breaks inside it, if any, are only wrapping.
};

/// The blocks of a text, which they tile; none where it is empty. O(text).
[[nodiscard]] List<LineBlock> blocksOf(std::string_view text);

}  // namespace stet::text
