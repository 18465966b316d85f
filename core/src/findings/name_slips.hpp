// Slips of names in the story as a whole: a surname that lost its full name, and a spelling that
// changed in one place only.
#pragma once

#include <cstdint>

#include "findings/name_rule.hpp"
#include "findings/passage.hpp"
#include "stet/list.hpp"

namespace stet::findings {

/// A first and a last name side by side, in words before that are changed or gone.
struct FullName {
  std::uint32_t last;  ///< Folded id of the last name.
  Range range;
  std::uint32_t link;  ///< Index into Comparison::links.
};

/// Appends the full names among `tokens` of the earlier version. Where `items` are given, which are
/// those of a passage that holds the tokens, a name counts only if an edit touches its first word.
/// O(tokens · log items).
void collectFullNames(const Context& context, Range tokens, std::uint32_t link, const Items* items,
                      List<FullName>& names);

/// Reports each of these surnames that stands alone at its first mention after. O(story).
void reportFirstMentions(Context& context, const List<FullName>& names);

/// Reports the first place after that still has the spelling of a name that changed elsewhere.
/// O(story).
void reportOldSpellings(Context& context, const List<Respelling>& respelled);

}  // namespace stet::findings
