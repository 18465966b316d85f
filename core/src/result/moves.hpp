// Runs of neighbouring blocks that moved together.
#pragma once

#include "base/both.hpp"
#include "stet/comparison.hpp"
#include "stet/list.hpp"

namespace stet {

/// The moves of a comparison whose links are complete, by their place after. Two moved links that
/// follow on one another on both sides are one move; what was added or removed between them does
/// not part them. `linkOf`: of each block. O(n log n) in moved links, O(blocks).
[[nodiscard]] List<Move> movesOf(const Comparison& comparison,
                                 const Both<List<std::uint32_t>>& linkOf);

}  // namespace stet
