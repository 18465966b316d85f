// Differences of form: how kept words are set, and what kind of paragraph a block is.
#pragma once

#include "base/both.hpp"
#include "segment/segment.hpp"
#include "stet/article.hpp"
#include "stet/comparison.hpp"
#include "stet/list.hpp"
#include "words/vocabulary.hpp"

namespace stet {

/// By their place after. `comparison` has its sides, links and edits. O(n log n) in what is kept
/// and in marks; O(blocks) where no block is said to have a form.
[[nodiscard]] List<FormChange> formsOf(const Both<const Input*>& inputs,
                                       const text::Articles& articles,
                                       const text::Vocabulary& vocabulary,
                                       const Comparison& comparison);

}  // namespace stet
