#include "segment/compounds.hpp"

#include "segment/characters.hpp"
#include "segment/figures.hpp"
#include "unicode/properties.hpp"

namespace stet::text {
namespace {

// Whether a word is made of single letters with stops between them: U.S, e.g, z.B.
bool isDotted(std::string_view word) noexcept {
  bool stop = false;
  bool letter = false;
  for (std::size_t p = 0; p < word.size();) {
    const CodePoint c = decode(word, p);
    if (c.value == '.' ? !letter : letter || !propertiesOf(c.value).letter()) return false;
    letter = c.value != '.';
    stop = stop || !letter;
    p += c.size;
  }
  return stop && letter;
}

// Whether the stop at `end` is the last of dotted letters. Of several stops in a row none is: they
// are an ellipsis.
bool takesStop(std::string_view text, std::size_t begin, std::size_t end) noexcept {
  if (end >= text.size() || text[end] != '.') return false;
  if (!isDotted(text.substr(begin, end - begin))) return false;
  return end + 1 == text.size() || text[end + 1] != '.';
}

// AT&T
std::size_t ampersandEnd(std::string_view text, std::size_t at) noexcept {
  if (text[at] != '&') return at;
  const CharacterProperties& next = propertiesOrSpace(text, at + 1);
  const bool joins = next.letter() && !next.unspaced() && propertiesBefore(text, at).letter();
  return joins ? pieceEnd(text, at + 1) : at;
}

std::size_t invisibleEnd(std::string_view text, std::size_t at) noexcept {
  while (at < text.size() && propertiesAt(text, at).invisible()) at += decode(text, at).size;
  return at;
}

// A zero-width space in a word, where UAX #29 ends it.
std::size_t hiddenSpaceEnd(std::string_view text, std::size_t at) noexcept {
  const std::size_t after = invisibleEnd(text, at);
  const bool joins = after > at && isCompoundPart(propertiesOrSpace(text, after)) &&
                     isCompoundPart(propertiesBefore(text, at));
  return joins ? pieceEnd(text, after) : at;
}

// Whether a hyphen at `at` may join what stands before it: a letter or digit, a mark on one, or a
// unit (5%-10%).
bool mayHyphenate(std::string_view text, std::size_t at) noexcept {
  const CodePoint c = decode(text, previousShown(text, at));
  const CharacterProperties& before = propertiesOf(c.value);
  return isCompoundPart(before) || before.category == Category::mark || isUnitSign(c.value);
}

// Grows by a hyphen and the piece behind it, a figure with its currency included: $5-$10.
bool takeHyphen(std::string_view text, bool afterStop, Compound& compound) noexcept {
  const CodePoint hyphen = decode(text, compound.end);
  if (!isHyphen(hyphen.value)) return false;
  const std::size_t after = invisibleEnd(text, compound.end + hyphen.size);
  if (after >= text.size()) return false;
  if (!afterStop && !mayHyphenate(text, compound.end)) return false;
  const CodePoint c = decode(text, after);
  const CharacterProperties& next = propertiesOf(c.value);
  const bool price =
      next.category == Category::currency && isDigit(propertiesOrSpace(text, after + c.size));
  if (!price && !isCompoundPart(next)) return false;
  compound.end = pieceEnd(text, price ? after + c.size : after);
  compound.hyphenated = compound.hyphenated || next.letter();
  return true;
}

bool takePart(std::string_view text, std::size_t begin, bool afterStop,
              Compound& compound) noexcept {
  std::size_t end = figurePartEnd(text, begin, compound.end);
  if (end == compound.end) end = ampersandEnd(text, compound.end);
  if (end == compound.end && !isAscii(text[end])) end = hiddenSpaceEnd(text, end);
  if (end == compound.end) return takeHyphen(text, afterStop, compound);
  compound.end = end;
  return true;
}

}  // namespace

Compound compoundAt(std::string_view text, std::size_t at) noexcept {
  Compound compound{pieceEnd(text, at), false};
  const bool dotted = takesStop(text, at, compound.end);
  if (dotted) ++compound.end;
  while (compound.end < text.size() && takePart(text, at, dotted, compound)) {
  }
  return compound;
}

}  // namespace stet::text
