#include "text/lines.hpp"

#include "text/tokens.hpp"
#include "text/unicode.hpp"

namespace stet::text {
namespace {

struct Line {
  std::size_t textEnd;  ///< Where its white space at the end begins.
  std::size_t end;      ///< After its line break.
};

bool breaksLine(char32_t c) noexcept { return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029; }

Line lineAt(std::string_view text, std::size_t at) noexcept {
  std::size_t textEnd = at;
  while (at < text.size()) {
    if (text[at] > ' ' && isAscii(text[at])) {
      textEnd = ++at;
      continue;
    }
    const CodePoint c = decode(text, at);
    at += c.size;
    if (breaksLine(c.value)) {
      if (c.value == '\r' && at < text.size() && text[at] == '\n') ++at;
      break;
    }
    if (!propertiesOf(c.value).blank()) textEnd = at;
  }
  return {textEnd, at};
}

}  // namespace

std::vector<LineBlock> blocksOf(std::string_view text) {
  std::vector<LineBlock> blocks;
  for (std::size_t at = skipSpace(text, 0); at < text.size();) {
    const Line line = lineAt(text, at);
    at = skipSpace(text, line.end);
    blocks.push_back({line.textEnd, at, LineBreaks::endSentences});
  }
  if (blocks.empty() && !text.empty()) blocks.push_back({0, text.size(), LineBreaks::endSentences});
  return blocks;
}

}  // namespace stet::text
