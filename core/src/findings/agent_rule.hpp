// Who did it: police shot two protesters, two protesters were shot.
#pragma once

#include "findings/passage.hpp"

namespace stet::findings {

/// Agents that came or went, as a phrase with "by" or as a subject that the passive voice has not.
/// O(items²) in the verbs of a passage.
void compareAgents(Context& context, const Passage& passage);

}  // namespace stet::findings
