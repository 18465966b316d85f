// Token texts to ids: one hash table by exact text, one by folded text, both texts in arenas. A text is folded once,
// when it is first seen; after that a token costs one hash and one comparison.
#include <cstring>
#include <string>
#include <utility>

#include "text/article.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"

namespace stet::text {
namespace {

constexpr std::uint32_t vacant = 0xFFFFFFFF;

/// Any spread will do; the same on every machine with the same byte order, and ids do not depend on it.
std::uint32_t hashOf(std::string_view text) noexcept {
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;
  std::uint64_t hash = text.size() * odd;
  const char* data = text.data();
  std::size_t left = text.size();
  const auto mix = [&hash](std::uint64_t word) {
    hash = (hash ^ word) * odd;
    hash ^= hash >> 32;
  };
  for (; left > 8; left -= 8, data += 8) {
    std::uint64_t word;
    std::memcpy(&word, data, 8);
    mix(word);
  }
  std::uint64_t word = 0;
  for (std::size_t i = 0; i < left; ++i) word |= std::uint64_t{static_cast<unsigned char>(data[i])} << (8 * i);
  mix(word);
  return static_cast<std::uint32_t>(hash ^ hash >> 29);
}

/// Texts by dense ids, and ids by texts. Open addressing, at most half full.
class TextTable {
 public:
  struct Found {
    std::uint32_t id;
    bool fresh;
  };

  Found insert(std::string_view text) {
    const std::uint32_t hash = hashOf(text);
    std::size_t slot = hash & mask();
    for (; slots_[slot].id != vacant; slot = (slot + 1) & mask()) {
      if (slots_[slot].hash == hash && this->text(slots_[slot].id) == text) return {slots_[slot].id, false};
    }
    const std::uint32_t id = size();
    slots_[slot] = {hash, id};
    arena_.append(text);
    ends_.push_back(static_cast<std::uint32_t>(arena_.size()));
    if (ends_.size() * 2 > slots_.size()) grow();
    return {id, true};
  }

  [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(ends_.size()); }
  [[nodiscard]] std::string_view text(std::uint32_t id) const noexcept {
    const std::uint32_t begin = id == 0 ? 0 : ends_[id - 1];
    return {arena_.data() + begin, ends_[id] - begin};
  }

 private:
  struct Slot {
    std::uint32_t hash;
    std::uint32_t id;
  };

  [[nodiscard]] std::size_t mask() const noexcept { return slots_.size() - 1; }

  void grow() {
    std::vector<Slot> old(slots_.size() * 2, Slot{0, vacant});
    old.swap(slots_);
    for (const Slot& entry : old) {
      if (entry.id == vacant) continue;
      std::size_t slot = entry.hash & mask();
      while (slots_[slot].id != vacant) slot = (slot + 1) & mask();
      slots_[slot] = entry;
    }
  }

  std::vector<Slot> slots_ = std::vector<Slot>(1024, Slot{0, vacant});
  std::string arena_;
  std::vector<std::uint32_t> ends_;
};

/// True where `text` is ASCII; then `out` is its folding.
bool foldAscii(std::string_view text, std::string& out) {
  out.resize(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (!isAscii(c) || c == '`' || (c < ' ' && c >= 0)) return false;
    out[i] = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
  }
  return true;
}

}  // namespace

struct Vocabulary::Tables {
  struct Traits {
    TokenKind kind;
    bool functionWord;
  };

  const Language& language;
  TextTable exact;
  TextTable folded;
  std::vector<std::uint32_t> foldedOfExact;
  std::vector<Traits> traits;  ///< By folded id.
  std::string buffer;
};

Vocabulary::Vocabulary(const Language& language) : tables_(new Tables{language, {}, {}, {}, {}, {}}) {}

Vocabulary::~Vocabulary() = default;

Vocabulary::Ids Vocabulary::intern(std::string_view text, TokenKind kind) {
  Tables& t = *tables_;
  const auto [exact, freshExact] = t.exact.insert(text);
  if (!freshExact) return {exact, t.foldedOfExact[exact]};
  if (!foldAscii(text, t.buffer)) t.buffer = text::folded(text);
  const auto [folded, freshFolded] = t.folded.insert(t.buffer);
  if (freshFolded) {
    t.traits.push_back({kind, kind == TokenKind::word && text::isFunctionWord(t.language, t.buffer)});
  }
  t.foldedOfExact.push_back(folded);
  return {exact, folded};
}

std::uint32_t Vocabulary::foldedCount() const noexcept { return tables_->folded.size(); }

std::string_view Vocabulary::foldedText(std::uint32_t folded) const noexcept { return tables_->folded.text(folded); }

TokenKind Vocabulary::kind(std::uint32_t folded) const noexcept { return tables_->traits[folded].kind; }

bool Vocabulary::isFunctionWord(std::uint32_t folded) const noexcept { return tables_->traits[folded].functionWord; }

}  // namespace stet::text
