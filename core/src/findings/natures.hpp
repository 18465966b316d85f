// The nature of edits whose words are names, days or months. What a name is takes the whole story
// to tell (names.hpp), so that it is told here, for edits and findings alike.
#pragma once

#include "base/both.hpp"
#include "findings/names.hpp"
#include "findings/passage.hpp"
#include "stet/list.hpp"

namespace stet::findings {

/// Makes names and figures of those edits of wording that change nothing else. O(items).
void tellNatures(Context& context, const Passage& passage, const Both<List<Name>>& names);

}  // namespace stet::findings
