#include "unicode/mappings.hpp"

#include <cstddef>

#include "base/probing.hpp"
#include "stet/list.hpp"
#include "unicode/tables.hpp"

namespace stet::text {
namespace {

// Reads tables::columns, whose form tables.hpp describes.
class Columns {
 public:
  List<std::uint32_t> next() {
    List<std::uint32_t> column(number());
    std::uint32_t value = 0;
    for (std::uint32_t& each : column) {
      const std::uint32_t step = number();
      value += step >> 1 ^ (0 - (step & 1));
      each = value;
    }
    return column;
  }

 private:
  std::uint32_t number() {
    std::uint32_t result = 0;
    for (std::uint32_t shift = 0;; shift += 7) {
      const std::uint32_t byte = *at_++;
      result |= (byte & 0x7F) << shift;
      if (byte < 0x80) return result;
    }
  }

  const std::uint8_t* at_ = tables::columns;
};

// All mappings in one hash table.
class Mappings {
 public:
  Mappings() {
    Columns columns;
    addDecompositions(columns);
    addFoldings(columns);
    addExpansions(columns);
  }

  [[nodiscard]] const std::array<char32_t, 3>& find(Mapping mapping, char32_t first,
                                                    char32_t second) const noexcept {
    return slots_[slotOf(keyOf(mapping, first, second))].to;
  }

 private:
  struct Slot {
    std::uint64_t key = 0;
    std::array<char32_t, 3> to = {};  // All 0 in a vacant slot.
  };
  static constexpr std::size_t kSlots = 8192;  // Half full: there are some 4500.

  static std::uint64_t keyOf(Mapping mapping, char32_t first, char32_t second) noexcept {
    return std::uint64_t{first} << 32 | second << 2 | static_cast<std::uint32_t>(mapping);
  }

  // Where `key` stands, or the vacant slot where it would be put.
  [[nodiscard]] std::size_t slotOf(std::uint64_t key) const noexcept {
    return probe(slots_, key, [&](const Slot& slot) { return slot.to[0] == 0 || slot.key == key; });
  }

  void add(Mapping mapping, char32_t first, char32_t second, std::array<char32_t, 3> to) {
    const std::uint64_t key = keyOf(mapping, first, second);
    slots_[slotOf(key)] = {key, to};
  }

  void addDecompositions(Columns& columns) {
    const List<std::uint32_t> composed = columns.next();
    const List<std::uint32_t> first = columns.next();
    const List<std::uint32_t> second = columns.next();
    for (std::size_t i = 0; i < composed.size(); ++i) {
      const std::uint32_t other = second[i] >> 1;
      const bool excluded = (second[i] & 1) != 0;
      add(Mapping::decomposition, composed[i], 0, {first[i], other});
      if (other != 0 && !excluded) add(Mapping::composition, first[i], other, {composed[i]});
    }
  }

  void addFoldings(Columns& columns) {
    const List<std::uint32_t> first = columns.next();
    const List<std::uint32_t> last = columns.next();
    const List<std::uint32_t> distance = columns.next();
    for (std::size_t i = 0; i < first.size(); ++i) {
      const std::uint32_t stride = 1 + (last[i] & 1);
      for (std::uint32_t c = first[i]; c <= last[i] >> 1; c += stride)
        add(Mapping::folding, c, 0, {c + distance[i]});
    }
  }

  void addExpansions(Columns& columns) {
    const List<std::uint32_t> from = columns.next();
    const List<std::uint32_t> to[] = {columns.next(), columns.next(), columns.next()};
    for (std::size_t i = 0; i < from.size(); ++i)
      add(Mapping::folding, from[i], 0, {to[0][i], to[1][i], to[2][i]});
  }

  List<Slot> slots_ = List<Slot>(kSlots);
};

}  // namespace

const std::array<char32_t, 3>& mapped(Mapping mapping, char32_t first, char32_t second) noexcept {
  static const Mappings& all = *new Mappings;  // Unpacked when first asked for.
  return all.find(mapping, first, second);
}

}  // namespace stet::text
