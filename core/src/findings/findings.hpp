// The last room of the pipeline: what an editor must not miss, from links, edits and words. Looks
// only at what changed; what did not costs next to nothing.
#pragma once

#include <string_view>

#include "base/both.hpp"
#include "segment/quotations.hpp"
#include "segment/segment.hpp"
#include "stet/comparison.hpp"
#include "stet/list.hpp"

namespace stet::findings {

/// What is known of both versions.
struct Versions {
  Both<const text::Article*> articles;
  Both<text::Quotations*> quotations;
  Both<const Input*> inputs;                ///< For what they say of links and notes.
  const Both<List<std::uint32_t>>& linkOf;  ///< Of each block.
};

/// Fills in `findings` and `summary` of a comparison that is complete otherwise. Findings that need
/// words are made where the language of the vocabulary has them. Near linear in what changed.
void addFindings(const Versions& versions, const text::Vocabulary& vocabulary, Comparison& result);

}  // namespace stet::findings
