// Which of several equal units is the one left over.
#pragma once

#include <cstdint>
#include <span>

#include "stet/list.hpp"

namespace stet::align {

/// Two equal units, by their places.
struct EqualPair {
  std::uint32_t before;
  std::uint32_t after;
};

/// Where units repeat, many common subsequences are longest, and any of the equal units may be the
/// one without a partner. Shifts rising pairs of equal ids along their repetitions so that what is
/// left over before stands where something is left over after: there it can be compared. The number
/// of pairs stays. O(ids).
void faceLeftovers(std::span<const std::uint32_t> before, std::span<const std::uint32_t> after,
                   List<EqualPair>& pairs);

}  // namespace stet::align
