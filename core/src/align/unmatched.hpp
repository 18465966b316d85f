// Which of several equal units is the one without a partner.
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

/// Where units repeat, many common subsequences are equally long, and any of the equal units may be
/// the one without a partner. Shifts rising pairs of equal ids along their repetitions, so that
/// units without a partner before and after face each other in one gap, where they can be compared.
/// The number of pairs stays. O(ids).
void faceUnmatched(std::span<const std::uint32_t> before, std::span<const std::uint32_t> after,
                   List<EqualPair>& pairs);

}  // namespace stet::align
