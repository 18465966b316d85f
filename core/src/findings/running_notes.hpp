// Notes of the editors inside the running text, which have no paragraph of their own.
#pragma once

#include <cstdint>
#include <span>

#include "findings/passage.hpp"

namespace stet::findings {

/// Of changed sentence links. Near constant in time for each.
void findRunningNotes(Context& context, std::span<const std::uint32_t> sentenceLinks,
                      const Both<List<std::uint32_t>>& linkOf);

}  // namespace stet::findings
