// Web and e-mail addresses in the words of a story.
#pragma once

#include "findings/passage.hpp"

namespace stet::findings {

/// An address that took the place of another, and one that came or went in a sentence that stays.
/// O(items) where none changed.
void compareAddresses(Context& context, const Passage& passage);

}  // namespace stet::findings
