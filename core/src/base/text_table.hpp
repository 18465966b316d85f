// Texts by dense ids, and ids by texts.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/bytes.hpp"
#include "base/probing.hpp"
#include "stet/list.hpp"

namespace stet::text {

/// What a table finds a text by: short ones whole, of others a hash. Only a hash ends in a byte of
/// 0, but for the key of no text.
constexpr std::uint64_t keyOf(std::string_view text, std::size_t begin, std::size_t end) noexcept {
  const std::size_t size = end - begin;
  if (size == 0) return 0;
  if (size <= 8) {
    const std::uint64_t bytes = bytesAt(text, begin, size);
    if ((bytes & 0xFF) != 0 && bytes >> 8 * (size - 1) != 0) return bytes;
  }
  return (hashOf(text.substr(begin, size)) | 1) << 8;
}

/// Whether a key is its text.
constexpr bool isWhole(std::uint64_t key) noexcept { return (key & 0xFF) != 0; }

/// The key of a text as `foldAscii` folds it, from its own; 0 where the text is too long for that
/// or more than ASCII.
constexpr std::uint64_t foldedKey(std::uint64_t key) noexcept {
  if (!isWhole(key) || (key & eightTimes(0x80)) != 0) return 0;
  const std::uint64_t noControls = key + eightTimes(0x80 - ' ');
  const std::uint64_t noAccents = (key ^ eightTimes('`')) + eightTimes(0x7F);
  const std::uint64_t filled = eightTimes(0x80) >> (std::countl_zero(key) / 8 * 8);
  if ((noControls & noAccents & filled) != filled) return 0;
  const std::uint64_t fromA = key + eightTimes(0x80 - 'A');
  const std::uint64_t pastZ = key + eightTimes(0x7F - 'Z');
  return key | (fromA & ~pastZ & eightTimes(0x80)) >> 2;
}

/// At most half full. A slot holds enough of its text that short ones are never looked up.
class TextTable {
 public:
  static constexpr std::uint32_t vacant = 0xFFFFFFFF;

  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t id = vacant;
    std::uint32_t value = 0;
  };

  /// `slots` is a power of two.
  explicit TextTable(std::size_t slots = 1024) : slots_(slots) {}

  /// The slot of a text, or the vacant one where it would be put.
  [[nodiscard]] const Slot& find(std::uint64_t key, std::string_view text) const noexcept {
    return slots_[slotOf(key, text)];
  }
  /// The slot of a text that is its key, where that is the first looked at, as it mostly is; else
  /// none.
  [[nodiscard]] const Slot* findAtOnce(std::uint64_t key) const noexcept {
    const Slot& slot = slots_[homeSlot(key, slots_.size())];
    return slot.key == key && isWhole(key) ? &slot : nullptr;
  }

  /// A text that is not there yet gets the next id.
  void add(std::uint64_t key, std::string_view text, std::uint32_t value) {
    if ((ends_.size() + 1) * 2 > slots_.size()) grow();
    put({key, count(), value});
    arena_.append(text);
    ends_.push_back(static_cast<std::uint32_t>(arena_.size()));
  }

  /// The id of a text, which is added with the value 0 where it is new.
  std::uint32_t idOf(std::string_view text) {
    const std::uint64_t key = keyOf(text, 0, text.size());
    const std::uint32_t known = find(key, text).id;
    if (known != vacant) return known;
    add(key, text, 0);
    return count() - 1;
  }

  [[nodiscard]] std::uint32_t count() const noexcept {
    return static_cast<std::uint32_t>(ends_.size());
  }
  [[nodiscard]] std::string_view text(std::uint32_t id) const noexcept {
    const std::uint32_t begin = id == 0 ? 0 : ends_[id - 1];
    return {arena_.data() + begin, ends_[id] - begin};
  }

 private:
  [[nodiscard]] std::size_t slotOf(std::uint64_t key, std::string_view text) const noexcept {
    return probe(slots_, key, [&](const Slot& slot) {
      return slot.id == vacant ||
             (slot.key == key && (isWhole(key) || isSame(this->text(slot.id), text)));
    });
  }

  void put(const Slot& slot) noexcept {
    slots_[probe(slots_, slot.key, [](const Slot& each) { return each.id == vacant; })] = slot;
  }

  void grow() {
    List<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old) {
      if (slot.id != vacant) put(slot);
    }
  }

  List<Slot> slots_;
  std::string arena_;
  List<std::uint32_t> ends_;
};

}  // namespace stet::text
