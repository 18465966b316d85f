// The side-by-side view: links laid out as rows in reading order.
#pragma once

#include "align/links.hpp"
#include "stet/comparison.hpp"
#include "stet/list.hpp"

namespace stet {

/// Lays out the rows of a comparison whose sides are set, and puts `links` into the order in which
/// they are read. Links that stay in place meet in one row each; between two of them come first the
/// blocks that stand only before, then those that stand only after: added, removed, ends of moves,
/// and strays of links whose blocks are not neighbours. Returns the main row of each link.
/// O(blocks).
List<std::uint32_t> layOutRows(List<align::BlockLink>& links, Comparison& comparison);

}  // namespace stet
