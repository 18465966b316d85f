// The last step of the pipeline: from links and edits to the Comparison that is handed out.
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
  Both<List<std::uint32_t>> cut;  ///< Sentences for which a budget ended the search.
};

/// Makes it the comparison of after with before.
void mirror(Draft& draft);

/// Puts the draft's links in the order of rows. O(n log n).
[[nodiscard]] Comparison resultOf(const text::Article& before, const text::Article& after,
                                  const text::Vocabulary& vocabulary, Draft& draft);

}  // namespace stet
