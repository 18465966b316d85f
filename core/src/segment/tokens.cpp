#include "segment/tokens.hpp"

#include "segment/addresses.hpp"
#include "segment/byte_classes.hpp"
#include "segment/characters.hpp"
#include "segment/compounds.hpp"
#include "segment/figures.hpp"
#include "segment/markup.hpp"
#include "segment/quick_tokens.hpp"
#include "unicode/grapheme_boundaries.hpp"
#include "unicode/word_boundaries.hpp"

namespace stet::text {
namespace {

// `end`, or the end of the grapheme cluster that it would cut. `begin` is a boundary before it.
std::size_t clusterEnd(std::string_view text, std::size_t begin, std::size_t end) noexcept {
  const bool mayExtend = end < text.size() && !isAscii(text[end]) &&
                         propertiesAt(text, end).graphemeBreak != GraphemeBreak::other;
  if (!mayExtend && propertiesBefore(text, end).graphemeBreak != GraphemeBreak::prepend) return end;
  while (begin < end) begin = graphemeEnd(text, begin);
  return begin;
}

// The figure or word at `at` whose first letter or digit stands at `first`.
TokenEnd figureOrWord(std::string_view text, std::size_t at, std::size_t first) noexcept {
  const Compound compound = compoundAt(text, first);
  const bool hasPrefix = first > at;
  const bool figure = isNumber(propertiesAt(text, first)) && (hasPrefix || !compound.hyphenated);
  std::size_t end = clusterEnd(text, at, compound.end);
  while (text[end - 1] == '_') --end;
  return {end, figure ? TokenKind::figure : TokenKind::word};
}

TokenEnd punctuation(std::string_view text, std::size_t at) noexcept {
  std::size_t end = graphemeEnd(text, at);
  const std::size_t word = text[at] == '_' ? end : wordEnd(text, at);
  while (end < word && !propertiesAt(text, end).invisible()) end = graphemeEnd(text, end);
  const char32_t run = runOf(decode(text, at).value);
  const auto goesOn = [&](std::size_t mark) { return runOf(decode(text, mark).value) == run; };
  while (run != 0 && end < text.size() && goesOn(end) && goesOn(previous(text, end)))
    end = graphemeEnd(text, end);
  return {end, TokenKind::punctuation};
}

bool beginsWord(std::string_view text, std::size_t at) noexcept {
  const CharacterProperties& c = propertiesAt(text, at);
  return c.wordBreak == WordBreak::aLetter || c.wordBreak == WordBreak::hebrewLetter ||
         c.wordBreak == WordBreak::numeric || isNumber(c) || c.letter();
}

// Any token, by the rules in tokens.hpp.
TokenEnd tokenByRules(std::string_view text, std::size_t at) noexcept {
  if (propertiesAt(text, at).unspaced()) return {graphemeEnd(text, at), TokenKind::word};
  const std::size_t address = addressEnd(text, at);
  if (address != at) return {clusterEnd(text, at, address), TokenKind::word};
  const std::size_t digits = figurePrefixEnd(text, at);
  if (digits == at && !beginsWord(text, at)) {
    const std::size_t link = linkEnd(text, at);
    return link > at ? TokenEnd{link, TokenKind::punctuation} : punctuation(text, at);
  }
  return figureOrWord(text, at, digits);
}

// skipSpace, where mostly one space stands or none.
std::size_t spaceEnd(std::string_view text, std::size_t at) noexcept {
  if (at + 1 < text.size() && text[at] == ' ' && text[at + 1] > ' ') return at + 1;
  return skipSpace(text, at);
}

}  // namespace

std::size_t skipSpace(std::string_view text, std::size_t at) noexcept {
  std::size_t last = at;  // Where the last cluster begins.
  while (at < text.size()) {
    if (isAscii(text[at])) {
      if (byteClass(text[at]) != ByteClass::space) return at;
      last = at++;
      continue;
    }
    const CodePoint c = decode(text, at);
    const CharacterProperties& properties = propertiesOf(c.value);
    if (properties.blank() || properties.invisible()) {
      if (properties.blank() || isControl(propertiesAt(text, last).graphemeBreak)) last = at;
      at += c.size;
      continue;
    }
    // A combining mark makes the space that it stands on visible.
    return last < at && graphemeEnd(text, last) > at ? last : at;
  }
  return at;
}

TokenSpan nextToken(std::string_view text, std::size_t at) noexcept {
  if (at + 8 <= text.size()) {  // Most tokens are a short word and a space.
    const std::size_t letters = lettersAt(text, at);
    const std::size_t end = letters < 8 ? at + letters : lettersEnd(text, at + 8);
    if (letters > 0 && end < text.size() && standsAlone(byteClass(text[end])))
      return {end, spaceEnd(text, end), TokenKind::word};
  }
  TokenEnd token = quickToken(text, at);
  if (token.end == at) token = tokenByRules(text, at);
  return {token.end, spaceEnd(text, token.end), token.kind};
}

}  // namespace stet::text
