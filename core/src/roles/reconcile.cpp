#include "roles/reconcile.hpp"

#include <algorithm>

#include "stet/list.hpp"

namespace stet::text {
namespace {

// A block text: where it stands on each side, and how often.
struct Standing {
  Both<std::uint32_t> block = {none, none};
  Both<std::uint32_t> times = {0, 0};
};

// How much a role says. Body is what a block is when nothing tells; of others the one that comes
// first on a page.
std::uint32_t rank(Role role) {
  return role == Role::body ? 0 : 100 - static_cast<std::uint32_t>(role);
}

// A standfirst that repeats the first paragraph does not make one of it.
bool mayTake(const Article& article, std::uint32_t block, Role role) {
  return role != Role::standfirst || !article.isBelowByline(block);
}

bool isGiven(const Input& input, std::uint32_t block) {
  return !input.blocks.empty() && input.blocks[block].role.has_value();
}

}  // namespace

void reconcileRoles(Both<Article>& articles, const Both<const Input*>& inputs) {
  const auto firstAfter = static_cast<std::uint32_t>(articles.before.blocks.size());
  List<Standing> standing(firstAfter + articles.after.blocks.size());
  for (const WhichSide side : kSides) {
    const List<std::uint32_t>& firstEqual = articles[side].firstEqual;
    for (std::uint32_t b = 0; b < firstEqual.size(); ++b) {
      if (firstEqual[b] == none) continue;
      standing[firstEqual[b]].block[side] = b;
      ++standing[firstEqual[b]].times[side];
    }
  }
  for (const auto& [block, times] : standing) {
    if (times.before != 1 || times.after != 1) continue;
    Role& before = articles.before.blocks[block.before].role;
    Role& after = articles.after.blocks[block.after].role;
    const Both<bool> given = {isGiven(*inputs.before, block.before),
                              isGiven(*inputs.after, block.after)};
    if (given.before && given.after) continue;
    const bool takeBefore = given.before || (!given.after && rank(before) > rank(after));
    const Role role = takeBefore ? before : after;
    if (mayTake(articles.before, block.before, role) && mayTake(articles.after, block.after, role))
      before = after = role;
  }
}

}  // namespace stet::text
