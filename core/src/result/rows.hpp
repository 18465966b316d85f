// The side-by-side view: links laid out as rows in reading order.
#pragma once

#include <cstddef>
#include <cstdint>

#include "align/links.hpp"
#include "base/both.hpp"
#include "stet/comparison.hpp"
#include "stet/list.hpp"

namespace stet {

struct Layout {
  List<Row> rows;
  List<std::uint32_t> members;       ///< What the rows' ranges index: block indices.
  List<std::uint32_t> order;         ///< The links as they are read: indices of those given.
  List<std::uint32_t> mainRow;       ///< Of each link in that order.
  Both<List<std::uint32_t>> linkOf;  ///< Of each block: a link in that order.
};

/// Lays out the rows of links that partition so many blocks of each side. Links that stay in place
/// meet in one row each; between two of them come first the blocks that stand only before, then
/// those that stand only after: added, removed, ends of moves, and strays of links whose blocks are
/// not neighbours. O(n log n) in blocks.
[[nodiscard]] Layout layOutRows(const List<align::BlockLink>& links, Both<std::size_t> blocks);

}  // namespace stet
