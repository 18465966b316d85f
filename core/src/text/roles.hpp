// What each block is on a news page, told from its form and its place.
#pragma once

#include "flags.hpp"
#include "text/article.hpp"

namespace stet::text {

/// Sets the roles of all blocks but those that `given` (indexed like the blocks, or empty) says. A
/// guess only: nothing is left out of a comparison for its role. `other` is what the article's
/// `firstLike` counts through as well. O(text).
void recogniseRoles(Article& article, const Flags& given, const Vocabulary& vocabulary,
                    const Article* other);

}  // namespace stet::text
