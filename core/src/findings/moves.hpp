// Paragraphs that were promoted or buried.
#pragma once

#include "findings/passage.hpp"

namespace stet::findings {

/// Body paragraphs that moved past several others. O(blocks).
void findMoves(Scene& scene);

}  // namespace stet::findings
