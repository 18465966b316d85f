#include "findings/cases.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "names.hpp"

namespace stet::testing {
namespace {

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

// A text where ¶ begins a paragraph and {words|address} is a link.
Input inputOf(const std::string& text) {
  ArticleInput article{{{}}};
  bool linked = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    BlockInput& block = article.blocks.back();
    if (text.compare(at, 2, "¶") == 0) {
      article.blocks.emplace_back();
      ++at;
    } else if (text[at] == '{') {
      const std::size_t bar = text.find('|', at);
      const std::size_t end = text.find('}', at);
      const auto begin = static_cast<std::uint32_t>(block.text.size());
      block.text += text.substr(at + 1, bar - at - 1);
      block.hrefs.push_back({{begin, static_cast<std::uint32_t>(block.text.size())},
                             text.substr(bar + 1, end - bar - 1)});
      linked = true;
      at = end;
    } else {
      block.text += text[at];
    }
  }
  if (linked) return article;
  return joined(article);
}

}  // namespace

std::vector<Case> casesOf(const std::string& file) {
  std::ifstream in(std::string(STET_SOURCE_DIR) + "/tests/core/findings/" + file);
  std::vector<Case> cases;
  for (std::string line; std::getline(in, line);) {
    const std::size_t arrow = line.find(" => ");
    if (line.empty() || line[0] == '#' || arrow == std::string::npos) continue;
    const std::string notation = line.substr(0, arrow);
    Case each{line, inputOf(sideOf(notation, false)), inputOf(sideOf(notation, true)), {}};
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
