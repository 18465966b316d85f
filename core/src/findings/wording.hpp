// What single edits do to the sense of a sentence: negations, hedges, superlatives, who did it;
// names and titles.
#pragma once

#include "base/both.hpp"
#include "findings/passage.hpp"
#include "stet/list.hpp"

namespace stet::findings {

void compareWording(Scene& scene, const Passage& passage);

}  // namespace stet::findings
