// Which sentences belong together: the heart of the engine, in seven passes.
#pragma once

#include <cstdint>

#include "align/constraints.hpp"
#include "align/features.hpp"
#include "align/groups.hpp"
#include "base/both.hpp"
#include "segment/segment.hpp"
#include "stet/list.hpp"

namespace stet::align {

struct SentenceAlignment {
  Groups groups;
  Both<List<std::uint32_t>> unsearched;  ///< Sentences a side for which a budget ended the search.
};

/// Groups the sentences of both articles:
///
///  0. The sentences of each pin are grouped among themselves (pins.hpp).
///  1. Anchors: equal units, by hash (anchors.hpp).
///  2. Strong pairs: each other's best candidate by far, wherever they stand. The heaviest rising
///     chain of all pairs stays in place; the rest moved (candidates.hpp, strong_pairs.hpp).
///  3. What lies between the pairs that stay, in order, with splits and merges (gaps.hpp).
///  4. Sentences still alone, or only weakly paired, across the whole article (distant_pairs.hpp).
///  5. Two that face each other alone, between neighbours that belong together
///     (rewritten_pairs.hpp), and lines whose words are spelled alike (alike_lines.hpp).
///  6. What is left joins a group that already holds most of its words (joins.hpp).
///  7. Fields of the story that are left alone face each other (fields.hpp).
///
/// `budget` bounds the cells of in-order alignment (beads.hpp). Makes the bags of the sentences
/// that the anchors leave open. Near O(n log n) in the tokens, and O(budget).
[[nodiscard]] SentenceAlignment alignSentences(const text::Articles& articles, Features& features,
                                               const Constraints& constraints,
                                               std::uint64_t budget);

}  // namespace stet::align
