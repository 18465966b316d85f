// Pass 7: a lone sentence joins a group that already holds most of its words.
#pragma once

#include <cstdint>

#include "align/state.hpp"

namespace stet::align {

/// Which groups a sentence may join: such beside it that hold nearly all of it, as one does that
/// was merged in its place, or any, wherever they are.
enum class Joins : std::uint8_t { sure, all };

/// Puts lone sentences of either side into groups, before first. O(sentences × candidates × their
/// sizes).
void joinGroups(State& state, Joins joins);

}  // namespace stet::align
