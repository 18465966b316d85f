// Token texts to ids: one hash table by exact text, one by folded text, both texts in arenas. A
// text is folded once, when it is first seen; after that a token costs one hash and one comparison.
#include <algorithm>
#include <array>
#include <string>

#include "text/article.hpp"
#include "text/fold.hpp"
#include "text/languages.hpp"
#include "text/text_table.hpp"

namespace stet::text {
struct Vocabulary::Tables {
  const Language& language;
  TextTable exact;
  TextTable folded;
  std::string buffer;
};

Vocabulary::Vocabulary(const Language& language)
    : tables_(new Tables{language, TextTable(), TextTable(), {}}) {}

Vocabulary::~Vocabulary() = default;

Vocabulary::Ids Vocabulary::intern(std::string_view text, TokenKind kind) {
  return intern(keyOf(text, 0, text.size()), text, kind);
}

void Vocabulary::intern(std::string_view text, std::span<Token> tokens) {
  std::array<std::uint64_t, 32> keys;
  while (!tokens.empty()) {
    const std::span<Token> some = tokens.first(std::min(tokens.size(), keys.size()));
    tokens = tokens.subspan(some.size());
    for (std::size_t i = 0; i < some.size(); ++i) {
      keys[i] = keyOf(text, some[i].begin, some[i].textEnd);
      tables_->exact.expect(keys[i]);
    }
    for (std::size_t i = 0; i < some.size(); ++i) {
      Token& token = some[i];
      const Ids ids = intern(keys[i], text.substr(token.begin, token.textEnd - token.begin),
                             static_cast<TokenKind>(token.folded));
      token.exact = ids.exact;
      token.folded = ids.folded;
    }
  }
}

Vocabulary::Ids Vocabulary::intern(std::uint64_t key, std::string_view text, TokenKind kind) {
  TextTable& exact = tables_->exact;
  const TextTable::Slot& known = exact.find(key, text);
  if (known.id != TextTable::vacant) return {known.id, known.value};
  const std::uint32_t folded = fold(key, text, kind);
  exact.add(key, text, folded);
  return {exact.count() - 1, folded};
}

/// The folded id of a text that was not seen before.
std::uint32_t Vocabulary::fold(std::uint64_t key, std::string_view text, TokenKind kind) {
  const Language& language = tables_->language;
  std::string& buffer = tables_->buffer;
  TextTable& folded = tables_->folded;
  const bool dotlessI = language.dotlessI && text.find('I') != std::string_view::npos;
  const std::uint64_t plain = dotlessI ? 0 : foldedKey(key);
  const auto write = [&] {
    if (dotlessI || !foldAscii(text, buffer)) buffer = text::folded(text, language.dotlessI);
  };
  if (plain == 0) write();
  key = plain == 0 ? keyOf(buffer, 0, buffer.size()) : plain;
  const std::uint32_t known = folded.find(key, buffer).id;
  if (known != TextTable::vacant) return known;
  if (plain != 0) write();
  folded.add(key, buffer, 0);
  const Lists lists = listsOf(key, buffer);
  traits_.push_back({kind, kind == TokenKind::word && lists.has(language), lists.others()});
  return folded.count() - 1;
}

std::uint32_t Vocabulary::foldedCount() const noexcept { return tables_->folded.count(); }

std::string_view Vocabulary::foldedText(std::uint32_t folded) const noexcept {
  return tables_->folded.text(folded);
}

}  // namespace stet::text
