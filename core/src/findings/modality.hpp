// How surely something is said: negations, hearsay, possibilities and forecasts in a passage.
#pragma once

#include <cstdint>

#include "findings/passage.hpp"
#include "stet/list.hpp"

namespace stet::findings {

enum class Modality : std::uint8_t {
  negated,   ///< not, never, no longer.
  reported,  ///< allegedly, is said to.
  possible,  ///< may, perhaps.
  expected,  ///< is likely to, is expected to.
  forecast,  ///< will, is going to.
};

/// All that may be a marker.
inline constexpr Uses kModal =
    kNegation | kLacking | kReported | kIndirect | kPossible | kExpected | kForecast;

struct Marker {
  Modality modality;
  Range items;
  std::uint32_t verb = none;  ///< The content word behind it, which it is said of.
  bool weak = false;          ///< Says little by itself: "can", "would", "no" before a noun.
  bool indirect = false;      ///< By its mood alone, as what is attributed to somebody is said.
};

/// The markers outside quotations, in order. O(items).
[[nodiscard]] List<Marker> markersOf(const Context& context, const Items& items);

}  // namespace stet::findings
