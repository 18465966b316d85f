// Where words lead to.
#pragma once

#include "base/both.hpp"
#include "findings/passage.hpp"
#include "stet/list.hpp"

namespace stet::findings {

/// Links of the page whose words stay and lead elsewhere, or lead somewhere on one side only.
/// `linkOf`: of each block. O(hrefs × those of the same link).
void compareHrefs(Context& context, const Both<const Input*>& inputs,
                  const Both<List<std::uint32_t>>& linkOf);

}  // namespace stet::findings
