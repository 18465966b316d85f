// What every comparison must keep, whatever the texts: the first promise, checked unit by unit.
#pragma once

#include <string>

#include "stet/compare.hpp"

namespace stet::testing {

/// The first way in which the comparison of two texts breaks a promise, or "" where it keeps them
/// all: units tile their text, links and rows partition the units, edits lie in order, what lies
/// between them is the same on both sides, and comparing the other way round gives the mirror
/// image.
std::string brokenPromise(const std::string& before, const std::string& after,
                          const Options& options = {});

/// The same without the mirror image, for a comparison at hand.
std::string brokenPromise(const std::string& before, const std::string& after,
                          const Comparison& comparison);

}  // namespace stet::testing
