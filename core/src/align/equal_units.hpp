// Pairs of equal blocks or sentences: those that stand once on each side, and repeated ones in the
// same order between them.
#pragma once

#include <cstdint>

#include "align/chain.hpp"
#include "align/units.hpp"
#include "base/both.hpp"
#include "base/flags.hpp"
#include "stet/list.hpp"

namespace stet::align {

struct EqualUnits {
  List<WeightedPair> pairs;  ///< Positions in the units, in no order; no unit stands in two.
  Flags unique;              ///< Of each pair: both units stand once on their side.
  List<WeightedPair> light;  ///< Units that stand once on each side too, but say so little that
                             ///< only their neighbourhood or their order pairs them.
  Both<List<std::uint32_t>> unsearched;  ///< Units among which repetition ended the search.
};

/// Pairs units that stand once on each side, wherever they stand (Heckel 1978), then repeated ones
/// between those of them that keep their order. `ids` is the number of ids there are. O(n log n).
[[nodiscard]] EqualUnits pairEqualUnits(const Both<Units>& units, std::uint32_t ids);

}  // namespace stet::align
