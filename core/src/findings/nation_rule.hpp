// A nation or a place of the language's list for another, where no capital makes a name of it: the
// Danish for the Dutch coach in most languages, and everywhere where nothing has capitals.
#pragma once

#include "findings/passage.hpp"

namespace stet::findings {

void compareNations(Context& context, const Passage& passage);

}  // namespace stet::findings
