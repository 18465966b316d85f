// The fields of a page: headline, standfirst, byline, date, captions, credits, corrections; and the
// paragraph that a story begins with.
#pragma once

#include "base/both.hpp"
#include "findings/passage.hpp"
#include "stet/list.hpp"

namespace stet::findings {

/// Fields that came, went or changed in more than their marks. Field is held against field, of the
/// same link where there is one, else in order. `linkOf`: of each block. O(blocks).
void compareFields(Context& context, const Both<List<std::uint32_t>>& linkOf);

/// Another first paragraph. O(blocks).
void compareLeads(Context& context, const Both<List<std::uint32_t>>& linkOf);

}  // namespace stet::findings
