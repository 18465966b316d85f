// Slips that the later version brings in.
#pragma once

#include "findings/passage.hpp"

namespace stet::findings {

/// Doubled words and spacing. O(items).
void findSlips(Scene& scene, const Passage& passage);
/// Brackets and quotation marks without their other one, in a changed block of the later version.
void tellUnbalanced(Scene& scene, std::uint32_t link, text::Quotations::Strays strays);

}  // namespace stet::findings
