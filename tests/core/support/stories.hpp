// The stories of examples/, as paragraphs.
#pragma once

#include <fstream>
#include <string>
#include <vector>

namespace stet::testing {

/// The lines of a file in examples/ that are not blank.
inline std::vector<std::string> paragraphsOf(const std::string& name) {
  std::ifstream file(std::string(STET_SOURCE_DIR) + "/examples/" + name);
  std::vector<std::string> paragraphs;
  for (std::string line; std::getline(file, line);) {
    if (line.find_first_not_of(" \r") != std::string::npos) paragraphs.push_back(line);
  }
  return paragraphs;
}

inline std::string joined(const std::vector<std::string>& parts, const std::string& between) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : between) + part;
  return text;
}

}  // namespace stet::testing
