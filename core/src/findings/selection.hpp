// Which of the findings stay, and in which order: what another finding says already is dropped.
#pragma once

#include <cstddef>

#include "findings/passage.hpp"

namespace stet::findings {

/// Among the findings from `first` on, all of one passage, drops names, titles, hedges and agents
/// whose words an earlier finding holds. O(findings²) of a passage.
void dropRepeated(List<Finding>& findings, std::size_t first);

/// Drops what changed inside a changed headline or standfirst: the field is a finding itself and
/// takes the highest severity among them. O(findings × fields).
void absorbIntoFields(Context& context);

/// Drops a changed name that was reported before with the same two spellings.
/// O(changed names²).
void dropRenamed(Context& context);

/// Sorts by severity, then by kind, then by place. O(n log n).
void sortFindings(List<Finding>& findings);

}  // namespace stet::findings
