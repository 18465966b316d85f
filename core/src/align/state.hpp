// What the passes of sentence alignment share: each reads it and adds to its groups.
#pragma once

#include <cstdint>

#include "align/candidates.hpp"
#include "align/constraints.hpp"
#include "align/features.hpp"
#include "align/groups.hpp"
#include "base/both.hpp"
#include "segment/segment.hpp"
#include "stet/list.hpp"

namespace stet::align {

using Sentences = List<std::uint32_t>;

struct State {
  text::Articles articles;
  const Features& features;  ///< With the bags of all open sentences.
  const Constraints& constraints;
  Groups groups;
  Both<Sentences> open;         ///< Sentences that the anchors left open, ascending.
  Both<Candidates> candidates;  ///< Of the open sentences.
  Both<Sentences> unsearched;   ///< Sentences for which a budget ended the search.
  std::uint64_t budget;         ///< Cells of in-order alignment that may still be filled.
  List<Range> postings;         ///< Memory of alignInOrder().
};

}  // namespace stet::align
