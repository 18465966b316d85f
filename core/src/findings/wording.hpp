// What single edits do to the sense of a sentence: negations, hedges, superlatives, who did it;
// names and titles.
#pragma once

#include "base/both.hpp"
#include "findings/passage.hpp"
#include "stet/list.hpp"

namespace stet::findings {

/// A name of the earlier version that the later one spells otherwise.
struct Respelling {
  Both<std::uint32_t> folded;  ///< Ids of the word.
  Finding finding;
};

void compareWording(Scene& scene, const Passage& passage, List<Respelling>& respelled);

}  // namespace stet::findings
