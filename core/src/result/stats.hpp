// The counts of a summary line.
#pragma once

#include "base/both.hpp"
#include "result/measures.hpp"
#include "segment/segment.hpp"
#include "stet/comparison.hpp"

namespace stet {

/// Of a comparison whose links and edits are complete. `linkOf`: of each block. O(result + edits ×
/// log tokens).
[[nodiscard]] Stats statsOf(const Both<const text::Article*>& articles,
                            const text::Vocabulary& vocabulary, const Both<List<Measure>>& measures,
                            const Both<List<std::uint32_t>>& linkOf, const Comparison& comparison);

}  // namespace stet
