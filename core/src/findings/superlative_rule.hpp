// The first and the last of a kind: the largest dam, a unique collection.
#pragma once

#include "findings/passage.hpp"

namespace stet::findings {

/// Superlatives that came or went where the words around them stay. O(items).
void compareSuperlatives(Context& context, const Passage& passage);

}  // namespace stet::findings
