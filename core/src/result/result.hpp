// From links and edits to the Comparison that is handed out: relations, similarities and rows, all
// derived in this room.
#pragma once

#include <cstdint>

#include "align/links.hpp"
#include "base/both.hpp"
#include "diff/edits.hpp"
#include "segment/segment.hpp"
#include "stet/comparison.hpp"
#include "stet/list.hpp"

namespace stet {

/// The edits of a sentence group and what it keeps.
struct Changes {
  diff::Kept kept;
  Range edits;  ///< Of Draft::edits.
};

/// An alignment with its edits, before relations, rows and counts are derived from it.
struct Draft {
  align::Links links;
  List<Changes> changes;  ///< Of each sentence group.
  List<Edit> edits;
  List<Letters> letters;                 ///< Of the edits.
  Both<List<std::uint32_t>> unsearched;  ///< Sentences for which a budget ended the search.
};

struct Result {
  Comparison comparison;             ///< All but its findings, summary and languages.
  Both<List<std::uint32_t>> linkOf;  ///< Of each block: the link that holds it.
};

/// O(n log n) in sentences and blocks, O(tokens).
[[nodiscard]] Result resultOf(const Both<const text::Article*>& articles,
                              const text::Vocabulary& vocabulary, const Draft& draft);

}  // namespace stet
