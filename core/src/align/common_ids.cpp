#include "align/common_ids.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>

#include "base/probing.hpp"

namespace stet::align {
namespace {

using Ids = std::span<const std::uint32_t>;

// On which sides each id stands. Of ids that stand only after nothing is kept.
class Sides {
 public:
  explicit Sides(Ids before) : slots_(std::bit_ceil(2 * before.size() + 2)) {
    for (const std::uint32_t id : before) slotOf(id) = {id, Slot::before};
  }

  // Whether the id stands before; then it stands on both sides from now on.
  bool addAfter(std::uint32_t id) {
    Slot& slot = slotOf(id);
    if (slot.sides == Slot::none) return false;
    slot.sides = Slot::both;
    return true;
  }
  [[nodiscard]] bool onBoth(std::uint32_t id) { return slotOf(id).sides == Slot::both; }

 private:
  struct Slot {
    std::uint32_t id;
    enum : std::uint32_t { none, before, both } sides;
  };

  Slot& slotOf(std::uint32_t id) {
    return slots_[text::probe(
        slots_, id, [&](const Slot& slot) { return slot.sides == Slot::none || slot.id == id; })];
  }

  List<Slot> slots_;
};

}  // namespace

CommonIds commonIds(Ids before, Ids after) {
  Sides sides(before);
  CommonIds common;
  for (const WhichSide side : kSides) {
    common.ids[side].reserve(std::min(before.size(), after.size()));
    common.positions[side].reserve(std::min(before.size(), after.size()));
  }
  for (std::uint32_t k = 0; k < after.size(); ++k) {
    if (!sides.addAfter(after[k])) continue;
    common.ids.after.push_back(after[k]);
    common.positions.after.push_back(k);
  }
  for (std::uint32_t k = 0; k < before.size() && !common.ids.after.empty(); ++k) {
    if (!sides.onBoth(before[k])) continue;
    common.ids.before.push_back(before[k]);
    common.positions.before.push_back(k);
  }
  return common;
}

}  // namespace stet::align
