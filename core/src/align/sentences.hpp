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

/// First of all the sentences of each pin are aligned in order, or put into one group where nothing
/// is alike; nothing else is linked with them. 1. Anchors: equal units, by hash. 2. Strong pairs:
/// each other's best candidate by far, wherever they stand; the heaviest rising chain of both
/// stays, the rest moved. 3. Between the links of the chain, in order, with splits and merges. 4.
/// Sentences still alone, or paired only weakly, look across the whole article. 5. Two that face
/// each other alone, between neighbours that belong together, are a pair. 6. What is left joins a
/// group that already holds most of its words. 7. Fields left alone face each other (fields.hpp).
/// `budget` bounds the cells of pass 3 and of pins. Makes the bags of the sentences that the
/// anchors leave open.
[[nodiscard]] SentenceAlignment alignSentences(const text::Article& before,
                                               const text::Article& after, Features& features,
                                               const Constraints& constraints,
                                               std::uint64_t budget);

}  // namespace stet::align
