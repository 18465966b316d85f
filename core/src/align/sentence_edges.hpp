// How a sentence begins and ends: what tells of a sentence that became two that they are its parts.
#pragma once

#include <cstdint>

#include "align/state.hpp"

namespace stet::align {

/// Whether a sentence begins as the one that the group of the next sentence faces, or ends as the
/// one that the group of the sentence before it faces, with two content words or more that the
/// neighbour does not have. O(tokens).
[[nodiscard]] bool opensNext(const State& state, WhichSide side, std::uint32_t sentence);
[[nodiscard]] bool endsLast(const State& state, WhichSide side, std::uint32_t sentence);

}  // namespace stet::align
