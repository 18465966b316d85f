#include "findings/cases.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <utility>

#include "boundary/names.hpp"

namespace stet::testing {
namespace {

const std::string kDirectory = STET_SOURCE_DIR "/tests/core/findings/cases/";

// One side of "on [Tuesday/Friday]".
std::string sideOf(const std::string& notation, bool after) {
  std::string text;
  bool inside = false;
  bool second = false;
  for (const char c : notation) {
    if (!inside && c == '[') {
      inside = true;
      second = false;
    } else if (inside && !second && c == '/') {
      second = true;
    } else if (inside && c == ']') {
      inside = false;
    } else if (!inside || second == after) {
      text += c;
    }
  }
  return text;
}

// Adds a block to `input`, in whose notation {words|address} is a link.
void addBlock(const std::string& notation, Input& input) {
  std::string text;
  std::vector<Href> hrefs;
  for (std::size_t at = 0; at < notation.size(); ++at) {
    if (notation[at] != '{') {
      text += notation[at];
      continue;
    }
    const std::size_t bar = notation.find('|', at);
    const std::size_t end = notation.find('}', at);
    const auto begin = static_cast<std::uint32_t>(text.size());
    text += notation.substr(at + 1, bar - at - 1);
    hrefs.push_back({{begin, static_cast<std::uint32_t>(text.size())},
                     notation.substr(bar + 1, end - bar - 1)});
    at = end;
  }
  input.addBlock(text).hrefs = std::move(hrefs);
}

// A text where ¶ begins a paragraph; plain where none has a link.
Input inputOf(const std::string& notation) {
  Input input;
  const std::string mark = "¶";
  for (std::size_t at = 0; at <= notation.size();) {
    const std::size_t end = std::min(notation.find(mark, at), notation.size());
    addBlock(notation.substr(at, end - at), input);
    at = end + mark.size();
  }
  if (notation.find('{') == std::string::npos) input.blocks.clear();
  return input;
}

}  // namespace

std::vector<std::string> caseFiles() {
  std::vector<std::string> files;
  for (const auto& file : std::filesystem::directory_iterator(kDirectory))
    files.push_back(file.path().stem().string());
  std::sort(files.begin(), files.end());
  return files;
}

std::vector<Case> casesOf(const std::string& file) {
  std::ifstream in(kDirectory + file + ".txt");
  std::vector<Case> cases;
  for (std::string line; std::getline(in, line);) {
    const std::size_t known = line.find(" ~> ");
    const std::size_t arrow = std::min(line.find(" => "), known);
    if (line.empty() || line[0] == '#' || arrow == std::string::npos) continue;
    const std::string notation = line.substr(0, arrow);
    Case each{line,
              inputOf(sideOf(notation, false)),
              inputOf(sideOf(notation, true)),
              {},
              arrow == known};
    std::istringstream kinds(line.substr(arrow + 4));
    for (std::string kind; std::getline(kinds >> std::ws, kind, ',');) {
      if (kind != "-") each.expected.push_back(kind);
    }
    std::sort(each.expected.begin(), each.expected.end());
    cases.push_back(std::move(each));
  }
  return cases;
}

std::vector<std::string> kindsOf(const Comparison& comparison) {
  std::vector<std::string> kinds;
  for (const Finding& finding : comparison.findings) kinds.emplace_back(nameOf(finding.kind));
  std::sort(kinds.begin(), kinds.end());
  return kinds;
}

}  // namespace stet::testing
