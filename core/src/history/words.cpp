#include "history/words.hpp"

#include <span>
#include <string>

#include "base/bytes.hpp"
#include "segment/tokens.hpp"
#include "unicode/fold.hpp"

namespace stet {

void readWords(std::string_view text, Range stretch, List<HistoryWord>& words) {
  const std::string_view part = text.substr(0, stretch.end);
  std::string buffer;
  for (std::size_t at = text::skipSpace(part, stretch.begin); at < part.size();) {
    const text::TokenSpan token = text::nextToken(part, at);
    const std::string_view written = part.substr(at, token.textEnd - at);
    if (!text::foldAscii(written, buffer)) buffer = text::folded(written);
    words.push_back({{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(token.end)},
                     text::hashOf(buffer),
                     token.kind == text::TokenKind::word || token.kind == text::TokenKind::figure});
    at = token.end;
  }
}

std::uint64_t hashOfWords(std::span<const HistoryWord> words) {
  std::uint64_t hash = words.size();
  for (const HistoryWord& word : words) {
    hash = (hash ^ word.hash) * text::kSpread;
    hash ^= hash >> 32;
  }
  return hash;
}

}  // namespace stet
