#include "align/pins.hpp"

#include "align/gaps.hpp"

namespace stet::align {
namespace {

// All sentences of a pin after, and those before that no break holds apart from them.
void groupWhole(State& state, const Both<Sentences>& pinned) {
  Groups& groups = state.groups;
  const std::uint32_t group = groups.make(0);
  for (const std::uint32_t j : pinned.after) groups.put(kAfter, j, group);
  bool any = false;
  for (const std::uint32_t i : pinned.before) {
    if (!state.constraints.allows(kBefore, i, groups, group)) continue;
    groups.put(kBefore, i, group);
    any = true;
  }
  if (!any) groups.dissolve(group);
}

// The pair that stands for a group in the chain: its first sentences. None where breaks hold all of
// the pin apart.
void addPair(const State& state, std::uint32_t group, List<WeightedPair>& pairs) {
  Both<std::uint32_t> first = {none, none};
  std::uint64_t weight = 0;
  for (const WhichSide side : kSides) {
    state.groups.members(side, group, [&](std::uint32_t s) {
      first[side] = s;
      weight += state.features.weight(side, s);
    });
  }
  if (first.before != none) pairs.push_back({first.before, first.after, weight / 2 + 1});
}

}  // namespace

void alignPins(State& state, List<WeightedPair>& pairs) {
  for (std::uint32_t pin = 0; pin < state.constraints.pins(); ++pin) {
    const Both<Sentences> pinned = {state.constraints.of(kBefore, pin),
                                    state.constraints.of(kAfter, pin)};
    std::uint32_t group = state.groups.count();
    alignGap(state, pinned);
    if (group == state.groups.count()) groupWhole(state, pinned);
    for (; group < state.groups.count(); ++group) addPair(state, group, pairs);
  }
}

}  // namespace stet::align
