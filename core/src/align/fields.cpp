#include "align/fields.hpp"

#include "base/both.hpp"

namespace stet::align {
namespace {

constexpr Role kFields[] = {Role::headline, Role::standfirst, Role::byline, Role::dateline,
                            Role::timestamp};

// The sentences of the first block with the role where none of them is in a group; else none.
Range fieldOf(const text::Article& article, WhichSide side, Role role, const Groups& groups) {
  for (const Block& block : article.blocks) {
    if (block.role != role) continue;
    for (std::uint32_t s = block.sentences.begin; s < block.sentences.end; ++s) {
      if (!groups.alone(side, s)) return {};
    }
    return block.sentences;
  }
  return {};
}

void putAll(WhichSide side, Range sentences, std::uint32_t group, Groups& groups) {
  for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) groups.put(side, s, group);
}

}  // namespace

void faceFields(const text::Article& before, const text::Article& after,
                const Constraints& constraints, Groups& groups) {
  for (const Role role : kFields) {
    const Range one = fieldOf(before, kBefore, role, groups);
    const Range other = fieldOf(after, kAfter, role, groups);
    if (one.empty() || other.empty()) continue;
    const std::uint32_t group = groups.make(0);
    putAll(kBefore, one, group, groups);
    bool allowed = true;
    for (std::uint32_t s = other.begin; s < other.end; ++s)
      allowed = allowed && constraints.allows(kAfter, s, groups, group);
    if (allowed) {
      putAll(kAfter, other, group, groups);
    } else {
      groups.dissolve(group);
    }
  }
}

}  // namespace stet::align
