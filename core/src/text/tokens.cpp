#include "text/tokens.hpp"

#include "text/unicode.hpp"

namespace stet::text {
namespace {

bool isWordLike(char32_t c) noexcept {
  const Category category = propertiesOf(c).category;
  return isLetter(category) || category == Category::digit || category == Category::mark || category == Category::number;
}

}  // namespace

TokenSpan nextToken(std::string_view text, std::size_t at) noexcept {
  CodePoint c = decode(text, at);
  std::size_t end = at + c.size;
  TokenKind kind = TokenKind::punctuation;
  if (isWordLike(c.value)) {
    kind = isLetter(propertiesOf(c.value).category) ? TokenKind::word : TokenKind::figure;
    const bool unspaced = propertiesOf(c.value).unspaced();
    while (!unspaced && end < text.size()) {
      c = decode(text, end);
      const bool joins = c.value == '\'' || c.value == 0x2019 || c.value == '-' || c.value == '.' || c.value == ',';
      if (joins && end + c.size < text.size() && isWordLike(decode(text, end + c.size).value)) {
        end += c.size;
        continue;
      }
      if (!isWordLike(c.value) || propertiesOf(c.value).unspaced()) break;
      end += c.size;
    }
  }
  return {end, skipSpace(text, end), kind};
}

std::size_t skipSpace(std::string_view text, std::size_t at) noexcept {
  while (at < text.size()) {
    const CodePoint c = decode(text, at);
    if (propertiesOf(c.value).category != Category::space) break;
    at += c.size;
  }
  return at;
}

}  // namespace stet::text
