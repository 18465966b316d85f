#include "findings/character_numbers.hpp"

#include <algorithm>

namespace stet::findings {

bool readCharacterNumber(const Items& items, std::uint32_t& at, std::uint64_t& value) {
  constexpr std::uint32_t kMyriad = 4;  // From 万 on a character multiplies all before it.
  constexpr std::uint64_t kMost = 1'000'000'000'000;
  std::uint64_t total = 0;  // Of myriads,
  std::uint64_t part = 0;   // of thousands, hundreds and tens,
  std::uint64_t digit = 0;  // and the digit that waits for its place.
  bool waits = false;
  for (; at < items.size() && items[at].is(kNumber | kScale); ++at) {
    const WordUse& use = items[at].use;
    if (use.is(kNumber)) {
      if (waits && digit != 0) break;
      digit = use.number;
      waits = true;
      continue;
    }
    std::uint64_t scale = 1;
    for (std::uint32_t e = 0; e < use.number; ++e) scale *= 10;
    if (use.number < kMyriad) {
      part += (waits ? digit : 1) * scale;
    } else {
      const std::uint64_t before = part + digit;
      if (before > kMost / scale) return false;
      total += std::max<std::uint64_t>(before, 1) * scale;
      part = 0;
    }
    digit = 0;
    waits = false;
  }
  value = total + part + digit;
  return true;
}

}  // namespace stet::findings
