// How many steps the core has taken: a measure of work that is the same on every machine and under
// every load.
#pragma once

#include <cstdint>

namespace stet::scaling {

/// Basic blocks that were entered, and what memcpy and its like did: a step for each 16 bytes.
[[nodiscard]] std::uint64_t stepsTaken();

}  // namespace stet::scaling
