// How texts are laid out, told before they are divided: their blocks, and which markers count.
#pragma once

#include <string_view>
#include <vector>

#include "base/both.hpp"
#include "segment/markers.hpp"
#include "segment/sentences.hpp"
#include "stet/article.hpp"
#include "stet/list.hpp"

namespace stet::text {

/// A block as it lies in its text. It begins where the one before ends.
struct LaidOut {
  std::size_t textEnd;    ///< Past this byte it holds white space only.
  std::size_t end;        ///< Blank lines behind it included.
  LineBreaks lineBreaks;  ///< Whether the line breaks inside it, if any, are only wrapping.
};

/// One text. What it points to must outlive it.
struct Layout {
  std::string_view text;
  const std::vector<BlockInput>* given;  ///< Where the input has blocks; else null.
  List<LaidOut> blocks;                  ///< They tile the text; none where it is empty.

  /// Whether a block may have a line break inside it: one that was wrapped, or is given. O(blocks).
  [[nodiscard]] bool mayBreakInside() const;
};

/// The blocks of both texts: those that are given, or each line that is not blank, or each run of
/// lines that somebody wrapped. O(texts).
[[nodiscard]] Both<Layout> layOut(const Both<const Input*>& inputs, const Language& language);
/// The same for a text by itself.
[[nodiscard]] Layout layoutOf(std::string_view text, const std::vector<BlockInput>& given,
                              const Language& language);

/// Lets `forms` read the markers of all blocks. O(blocks).
void readMarkers(const Layout& layout, const Language& language, MarkerForms& forms);

}  // namespace stet::text
