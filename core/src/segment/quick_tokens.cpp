#include "segment/quick_tokens.hpp"

#include "segment/byte_classes.hpp"
#include "segment/characters.hpp"
#include "unicode/properties.hpp"

namespace stet::text {
namespace {

constexpr char32_t kApostrophe = 0x2019;

// A letter that does no more than stand in words.
bool isPlainLetter(const CharacterProperties& c) noexcept {
  return c.wordBreak == WordBreak::aLetter && c.letter() && !c.unspaced() &&
         c.graphemeBreak != GraphemeBreak::prepend;
}

// Where letters, and apostrophes between them, end.
std::size_t plainWordEnd(std::string_view text, std::size_t begin) noexcept {
  std::size_t at = lettersEnd(text, begin);
  while (at < text.size() && (!isAscii(text[at]) || text[at] == '\'')) {
    const CodePoint c = decode(text, at);
    const std::size_t after = at + c.size;
    if (c.value == '\'' || c.value == kApostrophe) {
      if (at == begin || after == text.size() || !isPlainLetter(propertiesAt(text, after))) break;
    } else if (!isPlainLetter(propertiesOf(c.value))) {
      break;
    }
    at = lettersEnd(text, after);
  }
  return at;
}

// Whether a byte at `at`, or the end of the text, lets nothing go on past it.
bool isApart(std::string_view text, std::size_t at) noexcept {
  return at == text.size() || standsAlone(byteClass(text[at]));
}

// Whether a plain word surely ends before the ASCII character at `end`.
bool endsBeforeAscii(std::string_view text, std::size_t end) noexcept {
  const ByteClass next = byteClass(text[end]);
  if (standsAlone(next)) return true;
  if (next != ByteClass::joiner) return false;
  if (text[end] != ':' || end + 1 == text.size()) return isApart(text, end + 1);
  return byteClass(text[end + 1]) == ByteClass::space;  // A slash may begin an address.
}

// Whether the plain word that ends at `end` surely ends there.
bool endsWord(std::string_view text, std::size_t end) noexcept {
  if (end == text.size()) return true;
  if (isAscii(text[end])) return endsBeforeAscii(text, end);
  const CodePoint c = decode(text, end);
  const CharacterProperties& properties = propertiesOf(c.value);
  if (properties.graphemeBreak != GraphemeBreak::other ||
      properties.category == Category::currency || isHyphen(c.value))
    return false;
  if (properties.wordBreak == WordBreak::other) return true;
  return c.value == kApostrophe && isApart(text, end + c.size);
}

// A word, figure or compound of ASCII letters and digits, where it surely ends; else empty.
TokenEnd plainCompound(std::string_view text, std::size_t at) noexcept {
  bool hyphenated = false;
  std::size_t end = at;
  for (; end + 1 < text.size(); ++end) {
    if (isLetterOrDigit(text[end])) continue;
    const ByteClass next = byteClass(text[end + 1]);
    if (text[end] != '-' || end == at || !isLetterOrDigit(text[end + 1])) break;
    hyphenated = hyphenated || next == ByteClass::letter;
  }
  if (end == at || end + 1 >= text.size()) return {at, TokenKind::word};
  const bool apart =
      isAscii(text[end]) && isAscii(text[end + 1]) && byteClass(text[end + 1]) != ByteClass::digit;
  const bool figure = byteClass(text[at]) == ByteClass::digit && !hyphenated;
  return {apart && endsWord(text, end) ? end : at, figure ? TokenKind::figure : TokenKind::word};
}

// An ASCII mark that surely stands alone; else empty.
TokenEnd plainMark(std::string_view text, std::size_t at, ByteClass mark) noexcept {
  const bool joiner = mark == ByteClass::joiner;
  if (text.substr(at, 2) == "](") return {at, TokenKind::punctuation};  // The address of a link?
  const bool alone =
      at + 1 == text.size() || (joiner ? isApart(text, at + 1) : isAscii(text[at + 1]));
  return {at + (alone ? 1 : 0), TokenKind::punctuation};
}

// Whether no cluster reaches past `at`, by what stands there.
bool endsCluster(std::string_view text, std::size_t at) noexcept {
  return at == text.size() || isAscii(text[at]) ||
         propertiesAt(text, at).graphemeBreak == GraphemeBreak::other;
}

// A letter of a script without spaces, or a mark beyond ASCII, that is surely a cluster by itself;
// else empty.
TokenEnd plainCluster(std::string_view text, std::size_t at) noexcept {
  const CodePoint c = decode(text, at);
  const CharacterProperties& properties = propertiesOf(c.value);
  const std::size_t after = at + c.size;
  if (properties.graphemeBreak != GraphemeBreak::other || !endsCluster(text, after))
    return {at, TokenKind::word};
  if (properties.unspaced()) return {after, TokenKind::word};
  const bool repeated = after < text.size() && runOf(c.value) != 0 &&
                        runOf(decode(text, after).value) == runOf(c.value);
  const bool mark =
      properties.category >= Category::dash && properties.category <= Category::punctuation &&
      !isSign(c.value) && !repeated &&
      (properties.wordBreak == WordBreak::other || c.value == 0x2018 || c.value == kApostrophe);
  return {mark ? after : at, TokenKind::punctuation};
}

}  // namespace

TokenEnd quickToken(std::string_view text, std::size_t at) noexcept {
  const ByteClass first = byteClass(text[at]);
  if (first == ByteClass::mark || first == ByteClass::joiner) return plainMark(text, at, first);
  const std::size_t end = plainWordEnd(text, at);
  if (end > at && endsWord(text, end)) return {end, TokenKind::word};
  if (isAscii(text[at])) return plainCompound(text, at);
  return end > at ? TokenEnd{at, TokenKind::word} : plainCluster(text, at);
}

}  // namespace stet::text
