#include "text/roles.hpp"

namespace stet::text {

void recogniseRoles(Article& article, const std::vector<bool>& given) {
  if (!article.blocks.empty() && (given.empty() || !given[0]) && article.blocks.size() > 1) {
    article.blocks[0].role = Role::headline;
  }
}

}  // namespace stet::text
