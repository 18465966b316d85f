// Footnotes: their texts are blocks, which are compared as such; here is what became of the notes.
#pragma once

#include "base/both.hpp"
#include "findings/passage.hpp"
#include "stet/list.hpp"

namespace stet::findings {

/// Notes that say something else or are called in another paragraph, and notes that came or went
/// while the paragraph that calls them stays. `linkOf`: of each block. O(n log n) in calls,
/// O(blocks).
void compareNotes(Context& context, const Both<const Input*>& inputs,
                  const Both<List<std::uint32_t>>& linkOf);

}  // namespace stet::findings
