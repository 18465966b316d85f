// Token texts to ids: one hash table by exact text, one by folded text, both texts in arenas. A
// text is folded once, when it is first seen; after that a token costs one hash and one comparison.
#include "words/vocabulary.hpp"

#include <algorithm>
#include <bit>
#include <string>

#include "base/text_table.hpp"
#include "unicode/fold.hpp"

namespace stet::text {
namespace {

// Of a text as long as a story or two, half of the slots are enough for its words; in a longer one
// they repeat, and the tables grow as they have to.
constexpr std::size_t kBytesPerSlot = 16;
constexpr std::size_t kFewestSlots = 1024;
constexpr std::size_t kMostSlots = 8192;

std::size_t slotsFor(std::size_t bytes) {
  return std::bit_ceil(std::clamp(bytes / kBytesPerSlot, kFewestSlots, kMostSlots));
}

}  // namespace

struct Vocabulary::Tables {
  const Language& language;
  const Lexicon& lexicon;
  TextTable exact;
  TextTable folded;
  std::string buffer;
};

Vocabulary::Vocabulary(const Language& language, std::size_t bytes)
    : tables_(new Tables{language,
                         lexiconOf(language),
                         TextTable(slotsFor(bytes)),
                         TextTable(slotsFor(bytes)),
                         {}}) {}

Vocabulary::~Vocabulary() = default;

Vocabulary::Ids Vocabulary::intern(std::string_view text, TokenKind kind) {
  Token token{0, static_cast<std::uint32_t>(text.size()), 0, static_cast<std::uint32_t>(kind)};
  intern(text, token);
  return {token.exact, token.folded};
}

// Done for each token: what it calls is worth its room here.
[[gnu::flatten]] void Vocabulary::intern(std::string_view text, Token& token) {
  const std::uint64_t key = keyOf(text, token.begin, token.textEnd);
  if (const TextTable::Slot* known = tables_->exact.findAtOnce(key)) {
    token.exact = known->id;
    token.folded = known->value;
  } else {
    search(key, text.substr(token.begin, token.textEnd - token.begin), token);
  }
}

std::uint32_t Vocabulary::internForm(std::string_view text, std::uint32_t folded) {
  TextTable& exact = tables_->exact;
  const std::uint64_t key = keyOf(text, 0, text.size());
  const std::uint32_t known = exact.find(key, text).id;
  if (known != TextTable::vacant) return known;
  exact.add(key, isWhole(key) ? std::string_view() : text, folded);
  return exact.count() - 1;
}

[[gnu::noinline]] void Vocabulary::search(std::uint64_t key, std::string_view text, Token& token) {
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

std::uint32_t Vocabulary::find(std::string_view folded) const noexcept {
  return tables_->folded.find(keyOf(folded, 0, folded.size()), folded).id;
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
  if (kind == TokenKind::punctuation && (text == "--" || text == "---")) {  // A typed dash.
    text.remove_suffix(text.size() - 1);
    key = keyOf(text, 0, 1);
  }
  const std::uint32_t known = folded.find(key, text).id;
  if (known != TextTable::vacant) return known;
  folded.add(key, text, 0);
  WordUse use = tables_->lexicon.read(key, text);
  if (kind != TokenKind::word) use.uses &= ~kFunctionWord;
  traits_.push_back({kind, use.is(kFunctionWord | kElision | kEnclitic)});
  uses_.push_back(use);
  const std::uint32_t id = folded.count() - 1;
  const bool joins = tables_->lexicon.joinsWords() && kind == TokenKind::word;
  if (joins && (use.uses & ~kFunctionWord) == 0) part(id);
  return id;
}

// At the first apostrophe behind an elision, or else at the first hyphen before an enclitic.
void Vocabulary::part(std::uint32_t whole) {
  const std::string text(foldedText(whole));  // The table's own moves as it grows.
  const std::string_view view = text;
  const Lexicon& lexicon = tables_->lexicon;
  const std::size_t apostrophe = view.find('\'') + 1;
  if (apostrophe > 0 && apostrophe < view.size() &&
      lexicon.find(view.substr(0, apostrophe)).is(kElision)) {
    return part(whole, view.substr(0, apostrophe), view.substr(apostrophe));
  }
  for (std::size_t hyphen = view.find('-', 1); hyphen < view.size();
       hyphen = view.find('-', hyphen + 1)) {
    if (lexicon.find(view.substr(hyphen + 1)).is(kEnclitic))
      return part(whole, view.substr(0, hyphen), view.substr(hyphen + 1));
  }
}

void Vocabulary::part(std::uint32_t whole, std::string_view first, std::string_view second) {
  const std::size_t at = parts_.size();
  traits_[whole].joined = true;
  parts_.push_back({whole, 0, 0, static_cast<std::uint32_t>(first.size())});
  const std::uint32_t one = fold(keyOf(first, 0, first.size()), first, TokenKind::word);
  const std::uint32_t other = fold(keyOf(second, 0, second.size()), second, TokenKind::word);
  parts_[at].first = one;
  parts_[at].second = other;
}

const Vocabulary::Parts* Vocabulary::partsOf(std::uint32_t folded) const noexcept {
  if (!traits_[folded].joined) return nullptr;
  return std::partition_point(parts_.begin(), parts_.end(),
                              [&](const Parts& parts) { return parts.whole < folded; });
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
