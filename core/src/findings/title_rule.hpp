// Titles and roles of names that stay: President Dupont, Maria Costa, the bank's chairwoman.
#pragma once

#include "findings/names.hpp"
#include "findings/passage.hpp"

namespace stet::findings {

/// O(items + names²) of a passage.
void compareTitles(Context& context, const Passage& passage, const Both<List<Name>>& names);

}  // namespace stet::findings
