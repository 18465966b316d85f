#include "text/sentences.hpp"

#include "text/tokens.hpp"
#include "text/unicode.hpp"

namespace stet::text {

std::size_t nextSentence(std::string_view text, std::size_t at, const Language&, LineBreaks) {
  for (std::size_t p = at; p < text.size(); ++p) {
    if (text[p] != '.' && text[p] != '!' && text[p] != '?') continue;
    std::size_t end = p + 1;
    while (end < text.size() && (text[end] == '"' || text[end] == ')' || text[end] == '\'')) ++end;
    const std::size_t next = skipSpace(text, end);
    if (next == end || next == text.size()) continue;
    if (propertiesOf(decode(text, next).value).category == Category::lower) continue;
    return next;
  }
  return text.size();
}

}  // namespace stet::text
