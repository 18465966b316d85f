// The last room of the pipeline: what an editor must not miss, from links, edits and words. Looks
// only at what changed; what did not costs next to nothing.
#pragma once

#include "segment/segment.hpp"
#include "stet/comparison.hpp"

namespace stet::findings {

struct Versions {
  const text::Article& before;
  const text::Article& after;
  const Input& inputBefore;  ///< For what it says of links.
  const Input& inputAfter;
};

/// Fills in `findings` and `summary` of a comparison that is complete otherwise. Findings that need
/// words are made where the language of the vocabulary has them. Near linear in what changed.
void addFindings(const Versions& versions, const text::Vocabulary& vocabulary, Comparison& result);

}  // namespace stet::findings
