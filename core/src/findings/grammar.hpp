// Small words by what they do in a sentence.
#pragma once

#include "findings/passage.hpp"

namespace stet::findings {

/// Joins equals, whose order is free: and, or, a comma.
[[nodiscard]] inline bool isConjunction(const Context& context, const Item& item) {
  return item.is(kConjunction) || context.folded(item) == ",";
}

}  // namespace stet::findings
