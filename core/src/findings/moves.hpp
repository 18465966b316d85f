// Paragraphs that were promoted or buried.
#pragma once

#include "base/both.hpp"
#include "findings/passage.hpp"
#include "stet/list.hpp"

namespace stet::findings {

/// Runs of paragraphs that moved past several others, one finding each. `linkOf`: of each block.
/// O(blocks).
void findMoves(Context& context, const Both<List<std::uint32_t>>& linkOf);

}  // namespace stet::findings
