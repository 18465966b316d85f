// Slips that the later version brings in.
#pragma once

#include <cstdint>
#include <span>

#include "base/both.hpp"
#include "findings/passage.hpp"
#include "stet/list.hpp"

namespace stet::findings {

/// Doubled words and spacing. O(items).
void findSlips(Context& context, const Passage& passage);

/// Brackets and quotation marks without their other one, in blocks of the later version that hold
/// sentences of `changed`, which are indices of sentence links. A link that had one before brings
/// none in. `linkOf`: of each block. O(blocks + what changed).
void findUnbalanced(Context& context, std::span<const std::uint32_t> changed,
                    const Both<List<std::uint32_t>>& linkOf);

/// A story that was published, since it shows a date or a correction, and alerts without a word of
/// correction. Goes by the findings made so far. O(blocks + findings).
void findMissingCorrection(Context& context);

}  // namespace stet::findings
