// Token texts to ids: one hash table by exact text, one by folded text, both texts in arenas. A
// text is folded once, when it is first seen; after that a token costs one hash and one comparison.
#include <algorithm>
#include <array>
#include <string>

#include "text/article.hpp"
#include "text/bytes.hpp"
#include "text/fold.hpp"
#include "text/languages.hpp"
#include "text/unicode.hpp"

namespace stet::text {
namespace {

constexpr std::uint32_t vacant = 0xFFFFFFFF;

/// What a table finds a text by: short ones whole, of others a hash. Only a hash ends in a byte of
/// 0, but for the key of no text.
std::uint64_t keyOf(std::string_view text, std::size_t begin, std::size_t end) noexcept {
  const std::size_t size = end - begin;
  if (size == 0) return 0;
  if (size <= 8 && text[begin] != 0 && text[end - 1] != 0) return bytesAt(text, begin, size);
  return (hashOf(text.substr(begin, size)) | 1) << 8;
}

/// Texts by dense ids, and ids by texts. Open addressing, at most half full. A slot holds enough of
/// its text that short ones are never looked up.
class TextTable {
 public:
  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t id = vacant;
    std::uint32_t folded = 0;
  };

  /// Reads what `find` will look at, long before it has to wait for it. WebAssembly cannot
  /// prefetch.
  void expect(std::uint64_t key) const noexcept {
    const volatile Slot& slot = slots_[place(key)];
    [[maybe_unused]] const std::uint64_t read = slot.key;
  }

  /// The slot of a text, or the vacant one where it would be put.
  [[nodiscard]] const Slot& find(std::uint64_t key, std::string_view text) const noexcept {
    for (std::size_t at = place(key);; at = (at + 1) & mask()) {
      const Slot& slot = slots_[at];
      if (slot.id == vacant) return slot;
      if (slot.key == key && ((key & 0xFF) != 0 || isSame(this->text(slot.id), text))) return slot;
    }
  }

  /// A text that is not there yet gets the next id.
  void add(std::uint64_t key, std::string_view text, std::uint32_t folded) {
    if ((ends_.size() + 1) * 2 > slots_.size()) grow();
    put({key, count(), folded});
    arena_.append(text);
    ends_.push_back(static_cast<std::uint32_t>(arena_.size()));
  }

  [[nodiscard]] std::uint32_t count() const noexcept {
    return static_cast<std::uint32_t>(ends_.size());
  }
  [[nodiscard]] std::string_view text(std::uint32_t id) const noexcept {
    const std::uint32_t begin = id == 0 ? 0 : ends_[id - 1];
    return {arena_.data() + begin, ends_[id] - begin};
  }

 private:
  [[nodiscard]] std::size_t mask() const noexcept { return slots_.size() - 1; }
  [[nodiscard]] std::size_t place(std::uint64_t key) const noexcept {
    const std::uint64_t hash = key * kSpread;
    return static_cast<std::size_t>(hash >> 32) & mask();
  }

  void put(const Slot& slot) noexcept {
    std::size_t at = place(slot.key);
    while (slots_[at].id != vacant) at = (at + 1) & mask();
    slots_[at] = slot;
  }

  void grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.id != vacant) put(slot);
    }
  }

  std::vector<Slot> slots_ = std::vector<Slot>(1024);
  std::string arena_;
  std::vector<std::uint32_t> ends_;
};

}  // namespace

struct Vocabulary::Tables {
  const Language& language;
  TextTable exact;
  TextTable folded;
  std::string buffer;
};

Vocabulary::Vocabulary(const Language& language) : tables_(new Tables{language, {}, {}, {}}) {}

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
  if (known.id != vacant) return {known.id, known.folded};
  const std::uint32_t folded = fold(text, kind);
  exact.add(key, text, folded);
  return {exact.count() - 1, folded};
}

/// The folded id of a text that was not seen before.
std::uint32_t Vocabulary::fold(std::string_view text, TokenKind kind) {
  const Language& language = tables_->language;
  std::string& buffer = tables_->buffer;
  TextTable& folded = tables_->folded;
  const bool dotlessI = language.dotlessI && text.find('I') != std::string_view::npos;
  if (dotlessI || !foldAscii(text, buffer)) buffer = text::folded(text, language.dotlessI);
  const std::uint64_t key = keyOf(buffer, 0, buffer.size());
  const std::uint32_t known = folded.find(key, buffer).id;
  if (known != vacant) return known;
  folded.add(key, buffer, 0);
  traits_.push_back({kind, kind == TokenKind::word && text::isFunctionWord(language, buffer)});
  return folded.count() - 1;
}

std::uint32_t Vocabulary::foldedCount() const noexcept { return tables_->folded.count(); }

std::string_view Vocabulary::foldedText(std::uint32_t folded) const noexcept {
  return tables_->folded.text(folded);
}

}  // namespace stet::text
