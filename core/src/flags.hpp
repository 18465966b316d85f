// One yes or no for each of many things.
#pragma once

#include <cstdint>
#include <vector>

namespace stet {

using Flags = std::vector<std::uint8_t>;  ///< Smaller code than vector<bool>.

}  // namespace stet
