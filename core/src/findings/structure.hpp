// What happened to the parts of the story: fields, the lead, corrections, paragraphs that moved
// far; where words lead to; and slips of the pen.
#pragma once

#include "base/both.hpp"
#include "findings/passage.hpp"
#include "stet/list.hpp"

namespace stet::findings {

/// For each link: whether more than typography, spacing and case differs.
using Worded = Flags;

/// O(blocks).
void compareStructure(Scene& scene, const Worded& worded, const Both<List<std::uint32_t>>& linkOf);

/// Where words lead to. O(hrefs × those of the same link).
void compareHrefs(Scene& scene, const Both<const Input*>& inputs,
                  const Both<List<std::uint32_t>>& linkOf);

/// Doubled words and spacing that the later version brings in. O(items).
void findSlips(Scene& scene, const Passage& passage);
/// Brackets and quotation marks without their other one, in a changed block of the later version.
void tellUnbalanced(Scene& scene, std::uint32_t link, text::Quotations::Strays strays);

}  // namespace stet::findings
