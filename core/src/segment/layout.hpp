// How two texts are laid out, told before they are divided: their blocks, and which markers count.
#pragma once

#include <string_view>
#include <vector>

#include "segment/lines.hpp"
#include "segment/markers.hpp"
#include "stet/article.hpp"
#include "stet/list.hpp"

namespace stet::text {

/// One text. What it points to must outlive it.
struct Layout {
  std::string_view text;
  const std::vector<BlockInput>* given;  ///< Where the input has blocks; else null.
  List<LineBlock> blocks;
};

/// The blocks that are given, or else those of the lines. O(text).
[[nodiscard]] Layout layoutOf(std::string_view text, const std::vector<BlockInput>& given);

/// Lets `forms` read the markers of all blocks. O(blocks).
void readMarkers(const Layout& layout, const Language& language, MarkerForms& forms);

}  // namespace stet::text
