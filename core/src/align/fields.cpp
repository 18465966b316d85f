#include "align/fields.hpp"

#include <algorithm>

namespace stet::align {
namespace {

constexpr Role kFields[] = {Role::headline, Role::standfirst, Role::byline, Role::dateline,
                            Role::timestamp};

// The sentences of a block, unless one of them is in a group.
Range loneSentences(const State& state, WhichSide side, const Block& block) {
  for (std::uint32_t s = block.sentences.begin; s < block.sentences.end; ++s) {
    if (!state.groups.alone(side, s)) return {};
  }
  return block.sentences;
}

// Those of the first block with the role.
Range loneField(const State& state, WhichSide side, Role role) {
  for (const Block& block : state.articles[side]->blocks) {
    if (block.role == role) return loneSentences(state, side, block);
  }
  return {};
}

// Those of the block above a sentence, which must be the first of its own, where that is a subhead.
Range loneSubheadAbove(const State& state, WhichSide side, std::uint32_t sentence) {
  const text::Article& article = *state.articles[side];
  const std::uint32_t block = article.blockOf[sentence];
  if (block == 0 || article.blocks[block].sentences.begin != sentence) return {};
  const Block& above = article.blocks[block - 1];
  return above.role == Role::subhead ? loneSentences(state, side, above) : Range{};
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

void face(State& state, const Both<Range>& sentences) {
  if (sentences.before.empty() || sentences.after.empty()) return;
  const std::uint32_t group = state.groups.make(0);
  putAll(state.groups, kBefore, sentences.before, group);
  if (areAllowed(state, kAfter, sentences.after, group)) {
    putAll(state.groups, kAfter, sentences.after, group);
  } else {
    state.groups.dissolve(group);
  }
}

}  // namespace

void faceFields(State& state) {
  for (const Role role : kFields)
    face(state, {loneField(state, kBefore, role), loneField(state, kAfter, role)});
}

void faceSubheads(State& state) {
  const text::Article& before = *state.articles.before;
  for (std::uint32_t b = 0; b + 1 < before.blocks.size(); ++b) {
    if (before.blocks[b].role != Role::subhead) continue;
    const std::uint32_t below = before.blocks[b + 1].sentences.begin;
    const std::uint32_t group = state.groups.of(kBefore, below);
    if (group == none) continue;
    std::uint32_t first = none;
    state.groups.members(kAfter, group, [&](std::uint32_t s) { first = std::min(first, s); });
    if (first == none) continue;
    face(state, {loneSubheadAbove(state, kBefore, below), loneSubheadAbove(state, kAfter, first)});
  }
}

}  // namespace stet::align
