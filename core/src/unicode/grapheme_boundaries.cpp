#include "unicode/grapheme_boundaries.hpp"

#include "unicode/properties.hpp"

namespace stet::text {
namespace {

using G = GraphemeBreak;

// GB6 to GB8: Hangul syllables.
constexpr bool joinsSyllable(G before, G after) noexcept {
  switch (before) {
    case G::l:
      return after == G::l || after == G::v || after == G::lv || after == G::lvt;
    case G::lv:
    case G::v:
      return after == G::v || after == G::t;
    case G::lvt:
    case G::t:
      return after == G::t;
    default:
      return false;
  }
}

// What the cluster so far means for GB11 (emoji sequences) and GB12 (flags of two letters).
struct Context {
  bool pictograph = false;  // An extended pictograph with nothing but Extend after it.
  bool joiner = false;      // The same, then a zero-width joiner.
  bool halfFlag = false;

  void pass(const CharacterProperties& c) noexcept {
    joiner = pictograph && c.graphemeBreak == G::zwj;
    pictograph = c.pictographic() || (pictograph && c.graphemeBreak == G::extend);
    halfFlag = c.graphemeBreak == G::regionalIndicator && !halfFlag;
  }
};

bool joins(const CharacterProperties& before, const CharacterProperties& after,
           const Context& context) noexcept {
  const G b = before.graphemeBreak;
  const G a = after.graphemeBreak;
  if (b == G::cr && a == G::lf) return true;                // GB3
  if (isControl(b) || isControl(a)) return false;           // GB4, GB5
  if (joinsSyllable(b, a)) return true;                     // GB6 to GB8
  if (a == G::extend || a == G::zwj) return true;           // GB9
  if (a == G::spacingMark) return true;                     // GB9a
  if (b == G::prepend) return true;                         // GB9b
  if (context.joiner && after.pictographic()) return true;  // GB11
  return context.halfFlag && a == G::regionalIndicator;     // GB12, GB13
}

}  // namespace

std::size_t graphemeEnd(std::string_view text, std::size_t at) noexcept {
  CodePoint c = decode(text, at);
  const CharacterProperties* before = &propertiesOf(c.value);
  Context context;
  context.pass(*before);
  for (at += c.size; at < text.size(); at += c.size) {
    // Two ASCII characters only join as CR LF.
    if (isAscii(text[at]) && text[at] != '\n' && before->graphemeBreak != G::prepend) break;
    c = decode(text, at);
    const CharacterProperties& after = propertiesOf(c.value);
    if (!joins(*before, after, context)) break;
    context.pass(after);
    before = &after;
  }
  return at;
}

}  // namespace stet::text
