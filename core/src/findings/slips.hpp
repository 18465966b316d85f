// Slips that the later version brings in.
#pragma once

#include "findings/passage.hpp"

namespace stet::findings {

/// Doubled words and spacing. O(items).
void findSlips(Context& context, const Passage& passage);
/// Brackets and quotation marks without their other one, in a changed block of the later version.
void reportUnbalanced(Context& context, std::uint32_t link, text::Quotations::Strays strays);

}  // namespace stet::findings
