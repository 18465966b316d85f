// What makes a pair of sentences sure: a lead over the next best, and words enough that it is no
// accident.
#pragma once

#include <cstdint>
#include <span>

#include "align/candidates.hpp"
#include "align/features.hpp"

namespace stet::align {

/// Whether a sentence is the first of these candidates, ahead of the second by a margin. O(1).
[[nodiscard]] bool leads(std::span<const Candidate> candidates, std::uint32_t sentence);

/// Whether two sentences have content and weight enough to be paired out of order. O(1).
[[nodiscard]] bool canMove(const Features& features, std::uint32_t before, std::uint32_t after);

}  // namespace stet::align
