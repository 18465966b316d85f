// What a sentence link keeps, as pieces of text: the stretches between its edits.
#pragma once

#include "stet/comparison.hpp"
#include "stet/list.hpp"

namespace stet {

/// The same bytes on both sides, inside one sentence of each.
struct KeptPiece {
  Range before;
  Range after;
};

/// The pieces that a sentence link with two ends keeps, in text order. O(sentences + edits).
void readKept(const Comparison& comparison, const SentenceLink& link, List<KeptPiece>& pieces);

}  // namespace stet
