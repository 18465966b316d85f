// One yes or no for each of many things.
#pragma once

#include <cstdint>

#include "stet/list.hpp"

namespace stet {

using Flags = List<std::uint8_t>;  ///< Smaller code than vector<bool>.

}  // namespace stet
