// What became of the story as a whole.
#pragma once

#include "findings/passage.hpp"

namespace stet::findings {

/// The verdict by counts, and the share of new words. `anyWorded`: whether any edit changes words.
/// Alerts are not counted yet. O(text) where nothing differs, else O(1).
[[nodiscard]] Summary summaryOf(const Context& context, bool anyWorded);

/// Counts the findings by severity. No change is light that alerts. O(findings).
void countFindings(const List<Finding>& findings, Summary& summary);

}  // namespace stet::findings
