// Who says it, and by which verb.
#pragma once

#include <vector>

#include "findings/passage.hpp"

namespace stet::findings {

struct Attribution {
  enum class Speaker : std::uint8_t { unknown, pronoun, source, somebody, named };

  std::uint32_t verb;  ///< Item.
  Range speaker;       ///< Items, without its article.
  Speaker kind = Speaker::unknown;
};

/// Outside quotation marks. O(items).
[[nodiscard]] std::vector<Attribution> attributionsOf(Scene& scene, const Items& items);

/// `sameQuote`: the passage quotes the same words on both sides.
void compareAttributions(Scene& scene, const Passage& passage, bool sameQuote);

/// Gives the findings of quotations in a passage, from `first` on, their speakers.
void nameSpeakers(Scene& scene, const Passage& passage, std::size_t first);

}  // namespace stet::findings
