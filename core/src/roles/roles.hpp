// What each block is on a news page, told from its form and its place.
#pragma once

#include <vector>

#include "segment/segment.hpp"

namespace stet::text {

/// Sets the roles of all blocks but those whose role `given`, the blocks of the input, says. A
/// guess only: nothing is left out of a comparison for its role. `other`, whose roles are set, is
/// what the article's `firstEqual` counts through as well. O(text).
void recogniseRoles(Article& article, const Vocabulary& vocabulary, const Article* other = nullptr,
                    const std::vector<BlockInput>& given = {});

}  // namespace stet::text
