// The cases of findings in cases/, a file a language.
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
  bool missed = false;                ///< Known to come out otherwise: " ~> " in place of " => ".
};

/// The names of the files in cases/, without their ending.
std::vector<std::string> caseFiles();
/// Reads one of them.
std::vector<Case> casesOf(const std::string& file);

/// The names of the kinds that are found, sorted.
std::vector<std::string> kindsOf(const Comparison& comparison);

}  // namespace stet::testing
