// The cases of development.txt and final.txt, and how well the findings meet them.
#pragma once

#include <string>
#include <vector>

#include "stet/compare.hpp"

namespace stet::testing {

struct Case {
  std::string line;
  Input before;
  Input after;
  std::vector<std::string> expected;  ///< Names of kinds, sorted.
};

/// Reads a file beside this one.
std::vector<Case> casesOf(const std::string& file);

/// The names of the kinds that are found, sorted.
std::vector<std::string> kindsOf(const Comparison& comparison);

}  // namespace stet::testing
