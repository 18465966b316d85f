#include "align/fields.hpp"

namespace stet::align {
namespace {

constexpr Role kFields[] = {Role::headline, Role::standfirst, Role::byline, Role::dateline,
                            Role::timestamp};

// The sentences of the first block with the role, unless one of them is in a group.
Range loneField(const State& state, WhichSide side, Role role) {
  for (const Block& block : state.articles[side]->blocks) {
    if (block.role != role) continue;
    for (std::uint32_t s = block.sentences.begin; s < block.sentences.end; ++s) {
      if (!state.groups.alone(side, s)) return {};
    }
    return block.sentences;
  }
  return {};
}

void putAll(Groups& groups, WhichSide side, Range sentences, std::uint32_t group) {
  for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) groups.put(side, s, group);
}

bool areAllowed(const State& state, WhichSide side, Range sentences, std::uint32_t group) {
  for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
    if (!state.constraints.allows(side, s, state.groups, group)) return false;
  }
  return true;
}

}  // namespace

void faceFields(State& state) {
  for (const Role role : kFields) {
    const Range before = loneField(state, kBefore, role);
    const Range after = loneField(state, kAfter, role);
    if (before.empty() || after.empty()) continue;
    const std::uint32_t group = state.groups.make(0);
    putAll(state.groups, kBefore, before, group);
    if (areAllowed(state, kAfter, after, group)) {
      putAll(state.groups, kAfter, after, group);
    } else {
      state.groups.dissolve(group);
    }
  }
}

}  // namespace stet::align
