// What every history must keep, whatever the texts.
#pragma once

#include <span>
#include <string>

#include "stet/history.hpp"

namespace stet::testing {

/// The history's broken promise in words, or nothing. Each step is held to those of a comparison
/// only by being one: `brokenPromise` checks that.
[[nodiscard]] std::string brokenHistoryPromise(std::span<const Input> versions,
                                               const Options& options = {});

}  // namespace stet::testing
