#include "unicode/word_boundaries.hpp"

#include "unicode/properties.hpp"

namespace stet::text {
namespace {

using W = WordBreak;

constexpr bool isNewline(W value) noexcept {
  return value == W::newline || value == W::cr || value == W::lf;
}
constexpr bool isLetter(W value) noexcept {
  return value == W::aLetter || value == W::hebrewLetter;
}
constexpr bool isTransparent(W value) noexcept {
  return value == W::extend || value == W::format || value == W::zwj;
}
constexpr bool joinsLetters(W value) noexcept {
  return value == W::midLetter || value == W::midNumLet || value == W::singleQuote;
}
constexpr bool joinsDigits(W value) noexcept {
  return value == W::midNum || value == W::midNumLet || value == W::singleQuote;
}

// The class of the first character at or after `at` that WB4 does not skip; other at the end.
W classAfter(std::string_view text, std::size_t at) noexcept {
  while (at < text.size()) {
    const CodePoint c = decode(text, at);
    const W value = propertiesOf(c.value).wordBreak;
    if (!isTransparent(value)) return value;
    at += c.size;
  }
  return W::other;
}

// WB5 to WB13b: whether `current` joins a word whose last two characters, as WB4 counts them, are
// `earlier` and `before`. `next()` is the class after `current`; few rules ask for it.
template <typename Next>
bool joins(W earlier, W before, W current, Next next) noexcept {
  if (isLetter(before)) {
    if (isLetter(current) || current == W::numeric) return true;              // WB5, WB9
    if (before == W::hebrewLetter && current == W::singleQuote) return true;  // WB7a
    if (joinsLetters(current)) return isLetter(next());                       // WB6
    if (before == W::hebrewLetter && current == W::doubleQuote)
      return next() == W::hebrewLetter;  // WB7b
    return current == W::extendNumLet;   // WB13a
  }
  if (before == W::numeric) {
    if (current == W::numeric || isLetter(current)) return true;  // WB8, WB10
    if (joinsDigits(current)) return next() == W::numeric;        // WB12
    return current == W::extendNumLet;                            // WB13a
  }
  if (isLetter(current) && isLetter(earlier) && joinsLetters(before)) return true;  // WB7
  if (current == W::hebrewLetter && earlier == W::hebrewLetter && before == W::doubleQuote)
    return true;                                                                           // WB7c
  if (current == W::numeric && earlier == W::numeric && joinsDigits(before)) return true;  // WB11
  if (before == W::katakana)
    return current == W::katakana || current == W::extendNumLet;  // WB13, WB13a
  if (before != W::extendNumLet) return false;
  return isLetter(current) || current == W::numeric || current == W::katakana ||
         current == W::extendNumLet;  // WB13a, WB13b
}

}  // namespace

std::size_t wordEnd(std::string_view text, std::size_t at) noexcept {
  CodePoint c = decode(text, at);
  W earlier = W::other;
  W before =
      propertiesOf(c.value).wordBreak;  // As WB4 sees it: Extend, Format and ZWJ are passed over.
  W adjacent = before;
  at += c.size;
  if (before == W::cr && at < text.size() && text[at] == '\n') return at + 1;  // WB3
  if (isNewline(before)) return at;                                            // WB3a
  bool halfFlag = before == W::regionalIndicator;
  for (; at < text.size(); at += c.size) {
    c = decode(text, at);
    const CharacterProperties& properties = propertiesOf(c.value);
    const W current = properties.wordBreak;
    if (isNewline(current)) break;                                            // WB3b
    const bool emoji = adjacent == W::zwj && properties.pictographic();       // WB3c
    const bool spaces = adjacent == W::wSegSpace && current == W::wSegSpace;  // WB3d
    const bool flag = halfFlag && current == W::regionalIndicator;            // WB15, WB16
    adjacent = current;
    if (isTransparent(current)) continue;  // WB4
    const auto next = [&] { return classAfter(text, at + c.size); };
    if (!emoji && !spaces && !flag && !joins(earlier, before, current, next)) break;
    if (flag) halfFlag = false;
    earlier = before;
    before = current;
  }
  return at;
}

}  // namespace stet::text
