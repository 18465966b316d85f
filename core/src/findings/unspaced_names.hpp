// Names and titles in languages without spaces and capitals: a name is told by the title beside it,
// or by a list.
#pragma once

#include "findings/passage.hpp"

namespace stet::findings {

/// Tells of titles that were changed, of names beside a title and of countries that were replaced.
void compareUnspacedNames(Context& context, const Passage& passage);

}  // namespace stet::findings
