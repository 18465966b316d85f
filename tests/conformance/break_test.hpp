// Reads the test files of UAX #29: lines such as "÷ 0061 × 0308 ÷ 0062 ÷".
#pragma once

#include <cstddef>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "unicode/properties.hpp"

namespace stet::text {

struct BreakCase {
  std::string name;  ///< The line without its comment.
  std::string text;
  std::vector<std::size_t> boundaries;  ///< Byte offsets, without the one at the start.
};

inline std::vector<BreakCase> breakCases(const std::string& file) {
  std::vector<BreakCase> cases;
  std::ifstream in("/usr/share/unicode/auxiliary/" + file);
  for (std::string line; std::getline(in, line);) {
    line = line.substr(0, line.find('#'));
    BreakCase test{line, {}, {}};
    std::istringstream fields(line);
    for (std::string field; fields >> field;) {
      if (field == "÷") {
        if (!test.text.empty()) test.boundaries.push_back(test.text.size());
      } else if (field != "×") {
        append(test.text, static_cast<char32_t>(std::stoul(field, nullptr, 16)));
      }
    }
    if (!test.text.empty()) cases.push_back(test);
  }
  return cases;
}

template <typename End>
std::vector<std::size_t> boundariesOf(std::string_view text, End end) {
  std::vector<std::size_t> found;
  for (std::size_t at = 0; at < text.size();) found.push_back(at = end(text, at));
  return found;
}

}  // namespace stet::text
