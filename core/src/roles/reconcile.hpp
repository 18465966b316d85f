// Gives blocks that stand unchanged in both texts one role.
#pragma once

#include "base/both.hpp"
#include "segment/segment.hpp"

namespace stet::text {

/// The roles of the two texts are recognised one by one, and where a block's place decides, what
/// stands beside it in one text alone may tell it apart: a byline below makes a standfirst of a
/// line. What one text shows holds for the other. For blocks whose text stands once on each side;
/// `inputs` says which roles are given. The article after was divided with the one before.
/// O(blocks).
void reconcileRoles(Both<Article>& articles, const Both<const Input*>& inputs);

}  // namespace stet::text
