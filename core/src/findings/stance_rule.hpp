// Whether something is said to be so, and how surely.
#pragma once

#include "findings/passage.hpp"

namespace stet::findings {

/// Negations and hedges that came, went or changed in a clause that stays. O(items + markers²).
void compareStance(Context& context, const Passage& passage);

}  // namespace stet::findings
