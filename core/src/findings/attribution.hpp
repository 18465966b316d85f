// Who says it, and by which verb.
#pragma once

#include "base/both.hpp"
#include "findings/names.hpp"
#include "findings/passage.hpp"
#include "stet/list.hpp"

namespace stet::findings {

struct Attribution {
  enum class Speaker : std::uint8_t { unknown, pronoun, source, somebody, named };

  std::uint32_t verb;  ///< Item.
  Range speaker;       ///< Items, without its article.
  Speaker kind = Speaker::unknown;
  bool loose = false;  ///< By a verb that need not be one of saying: the study found that.
};

/// Outside quotation marks. O(items).
[[nodiscard]] List<Attribution> attributionsOf(Context& context, const Items& items);

/// An attribution that came or went; silent where the other side has the same one elsewhere.
struct LoneAttribution {
  WhichSide side;
  std::uint32_t verb;  ///< Lemma.
  std::uint32_t name;  ///< Folded id of the speaker's last word.
  Finding finding;
};

/// `sameQuote`: the passage quotes the same words on both sides.
void compareAttributions(Context& context, Capitals& capitals, const Passage& passage,
                         bool sameQuote, List<LoneAttribution>& lone);
void reportLoneAttributions(Context& context, const List<LoneAttribution>& lone);

/// Gives the findings of quotations in a passage, from `first` on, their speakers.
void nameSpeakers(Context& context, const Passage& passage, std::size_t first);

}  // namespace stet::findings
