// Where words lead to.
#pragma once

#include "base/both.hpp"
#include "findings/passage.hpp"
#include "stet/list.hpp"

namespace stet::findings {

/// Links of the page whose words stay and lead elsewhere, or lead somewhere on one side only, and
/// addresses in the text that are others now.
/// `linkOf`: of each block. O(n log n) in hrefs and the text of their words; the search for words
/// that lead nowhere on the other side has a budget.
void compareHrefs(Context& context, const Both<const Input*>& inputs,
                  const Both<List<std::uint32_t>>& linkOf);

}  // namespace stet::findings
