// What only the whole history tells: findings of several steps about the same words.
#pragma once

#include <span>

#include "history/origins.hpp"
#include "stet/history.hpp"

namespace stet {

/// Fills in the findings, once origins and threads are there. O(findings log origins).
void findCourses(std::span<const Input> versions, std::span<const CameBack> back, History& history);

}  // namespace stet
