// Token texts to ids: one hash table by exact text, one by folded text, both texts in arenas. A
// text is folded once, when it is first seen; after that a token costs one hash and one comparison.
#include <string>
#include <utility>

#include "text/article.hpp"
#include "text/fold.hpp"
#include "text/languages.hpp"
#include "text/unicode.hpp"

namespace stet::text {
namespace {

constexpr std::uint32_t vacant = 0xFFFFFFFF;

/// The first eight bytes of a text, the first lowest, filled up with 0.
std::uint64_t headOf(std::string_view text) noexcept {
  const auto byte = [&](std::size_t i) {
    return std::uint64_t{static_cast<unsigned char>(text[i])};
  };
  const auto four = [&](std::size_t i) {
    return byte(i) | byte(i + 1) << 8 | byte(i + 2) << 16 | byte(i + 3) << 24;
  };
  const std::size_t size = text.size();
  if (size >= 8) return four(0) | four(4) << 32;
  if (size >= 4) return four(0) | four(size - 4) << (8 * (size - 4));
  if (size == 0) return 0;
  return byte(0) | byte(size / 2) << (8 * (size / 2)) | byte(size - 1) << (8 * (size - 1));
}

/// Any spread will do: ids do not depend on it.
std::uint64_t hashOf(std::string_view text, std::uint64_t head) noexcept {
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;
  std::uint64_t hash = (head ^ text.size()) * odd;
  while (text.size() > 8) {
    text.remove_prefix(8);
    hash = (hash ^ hash >> 32 ^ headOf(text)) * odd;
  }
  return hash ^ hash >> 32;
}

/// Texts by dense ids, and ids by texts. Open addressing, at most half full. A slot holds enough of
/// its text that short ones are never looked up.
class TextTable {
 public:
  struct Found {
    std::uint32_t id;
    bool fresh;
  };

  Found insert(std::string_view text) {
    const std::uint64_t head = headOf(text);
    const auto size = static_cast<std::uint32_t>(text.size());
    std::size_t slot = hashOf(text, head) & mask();
    for (; slots_[slot].id != vacant; slot = (slot + 1) & mask()) {
      const Slot& entry = slots_[slot];
      if (entry.head != head || entry.size != size) continue;
      if (size <= 8 || this->text(entry.id).substr(8) == text.substr(8)) return {entry.id, false};
    }
    const std::uint32_t id = count();
    slots_[slot] = {head, size, id};
    arena_.append(text);
    ends_.push_back(static_cast<std::uint32_t>(arena_.size()));
    if (ends_.size() * 2 > slots_.size()) grow();
    return {id, true};
  }

  [[nodiscard]] std::uint32_t count() const noexcept {
    return static_cast<std::uint32_t>(ends_.size());
  }
  [[nodiscard]] std::string_view text(std::uint32_t id) const noexcept {
    const std::uint32_t begin = id == 0 ? 0 : ends_[id - 1];
    return {arena_.data() + begin, ends_[id] - begin};
  }

 private:
  struct Slot {
    std::uint64_t head = 0;
    std::uint32_t size = 0;
    std::uint32_t id = vacant;
  };

  [[nodiscard]] std::size_t mask() const noexcept { return slots_.size() - 1; }

  void grow() {
    std::vector<Slot> old(slots_.size() * 4);
    old.swap(slots_);
    for (const Slot& entry : old) {
      if (entry.id == vacant) continue;
      std::size_t slot = hashOf(text(entry.id), entry.head) & mask();
      while (slots_[slot].id != vacant) slot = (slot + 1) & mask();
      slots_[slot] = entry;
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
  std::vector<std::uint32_t> foldedOfExact;
  std::string buffer;
};

Vocabulary::Vocabulary(const Language& language) : tables_(new Tables{language, {}, {}, {}, {}}) {}

Vocabulary::~Vocabulary() = default;

Vocabulary::Ids Vocabulary::intern(std::string_view text, TokenKind kind) {
  Tables& t = *tables_;
  const auto [exact, freshExact] = t.exact.insert(text);
  if (!freshExact) return {exact, t.foldedOfExact[exact]};
  const bool dotlessI = t.language.dotlessI && text.find('I') != std::string_view::npos;
  if (dotlessI || !foldAscii(text, t.buffer)) t.buffer = text::folded(text, t.language.dotlessI);
  const auto [folded, freshFolded] = t.folded.insert(t.buffer);
  if (freshFolded) {
    traits_.push_back(
        {kind, kind == TokenKind::word && text::isFunctionWord(t.language, t.buffer)});
  }
  t.foldedOfExact.push_back(folded);
  return {exact, folded};
}

std::uint32_t Vocabulary::foldedCount() const noexcept { return tables_->folded.count(); }

std::string_view Vocabulary::foldedText(std::uint32_t folded) const noexcept {
  return tables_->folded.text(folded);
}

}  // namespace stet::text
