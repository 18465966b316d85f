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

std::size_t withoutTrailingSpace(std::string_view text, std::size_t begin, std::size_t end) noexcept {
  while (end > begin) {
    const std::size_t last = previous(text, end);
    if (!propertiesOf(decode(text, last).value).blank()) break;
    end = last;
  }
  return end;
}

Line lineAt(std::string_view text, std::size_t begin) noexcept {
  for (std::size_t at = begin; at < text.size();) {
    if (isAscii(text[at]) && text[at] > '\r') {
      ++at;
      continue;
    }
    const CodePoint c = decode(text, at);
    if (!breaksLine(c.value)) {
      at += c.size;
      continue;
    }
    const bool pair = c.value == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
    return {withoutTrailingSpace(text, begin, at), at + c.size + (pair ? 1 : 0)};
  }
  return {withoutTrailingSpace(text, begin, text.size()), text.size()};
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
