// Token texts to ids: one hash table by exact text, one by folded text, both texts in arenas. A
// text is folded once, when it is first seen; after that a token costs one hash and one comparison.
#include "words/vocabulary.hpp"

#include <string>

#include "base/text_table.hpp"
#include "unicode/fold.hpp"

namespace stet::text {
struct Vocabulary::Tables {
  const Language& language;
  const Lexicon& lexicon;
  TextTable exact;
  TextTable folded;
  std::string buffer;
};

Vocabulary::Vocabulary(const Language& language)
    : tables_(new Tables{language, lexiconOf(language), TextTable(), TextTable(), {}}) {}

Vocabulary::~Vocabulary() = default;

Vocabulary::Ids Vocabulary::intern(std::string_view text, TokenKind kind) {
  Token token{0, static_cast<std::uint32_t>(text.size()), 0, static_cast<std::uint32_t>(kind)};
  intern(text, token);
  return {token.exact, token.folded};
}

void Vocabulary::intern(std::string_view text, Token& token) {
  const std::uint64_t key = keyOf(text, token.begin, token.textEnd);
  if (const TextTable::Slot* known = tables_->exact.findAtOnce(key)) {
    token.exact = known->id;
    token.folded = known->value;
  } else {
    search(key, text.substr(token.begin, token.textEnd - token.begin), token);
  }
}

void Vocabulary::search(std::uint64_t key, std::string_view text, Token& token) {
  TextTable& exact = tables_->exact;
  const TextTable::Slot& known = exact.find(key, text);
  token.exact = known.id;
  if (known.id != TextTable::vacant) {
    token.folded = known.value;
    return;
  }
  token.exact = exact.count();
  token.folded = fold(key, text, static_cast<TokenKind>(token.folded));
  exact.add(key, isWhole(key) ? std::string_view() : text, token.folded);
}

void Vocabulary::intern(std::string_view text, Markup markup, Token& token) {
  std::string marked(foldedText(markup));
  token.folded = tables_->folded.idOf(marked);
  if (token.folded == traits_.size()) {
    traits_.push_back({TokenKind::markup, false});
    uses_.push_back({});
  }
  marked += text;
  token.exact = tables_->exact.idOf(marked);
}

/// The folded id of a text that was not seen before.
std::uint32_t Vocabulary::fold(std::uint64_t key, std::string_view text, TokenKind kind) {
  const Language& language = tables_->language;
  TextTable& folded = tables_->folded;
  const bool dotlessI = language.dotlessI && text.find('I') != std::string_view::npos;
  const std::uint64_t plain = dotlessI ? 0 : foldedKey(key);
  if (plain == 0 || plain != key) {  // Else it is its own folded text.
    std::string& buffer = tables_->buffer;
    if (dotlessI || !foldAscii(text, buffer)) buffer = text::folded(text, language.dotlessI);
    key = plain == 0 ? keyOf(buffer, 0, buffer.size()) : plain;
    text = buffer;
  }
  const std::uint32_t known = folded.find(key, text).id;
  if (known != TextTable::vacant) return known;
  folded.add(key, text, 0);
  WordUse use = tables_->lexicon.read(key, text);
  if (kind != TokenKind::word) use.uses &= ~kFunctionWord;
  traits_.push_back({kind, use.is(kFunctionWord)});
  uses_.push_back(use);
  return folded.count() - 1;
}

const Language& Vocabulary::language() const noexcept { return tables_->language; }

const Lexicon& Vocabulary::lexicon() const noexcept { return tables_->lexicon; }

std::uint32_t Vocabulary::foldedCount() const noexcept { return tables_->folded.count(); }

// No other token has two control characters.
std::string_view Vocabulary::foldedText(Markup markup) noexcept {
  constexpr std::string_view kTexts = "\x01\x01\x01\x02\x01\x03\x01\x04\x01\x05";
  return kTexts.substr(2 * static_cast<std::size_t>(markup), 2);
}

std::string_view Vocabulary::foldedText(std::uint32_t folded) const noexcept {
  return tables_->folded.text(folded);
}

}  // namespace stet::text
