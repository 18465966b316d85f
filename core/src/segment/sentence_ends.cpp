#include "segment/sentence_ends.hpp"

#include "segment/characters.hpp"
#include "segment/closing_marks.hpp"
#include "segment/full_stops.hpp"

namespace stet::text {
namespace {

// Whether a line break stands between `token` and the next.
bool lineEndsAfter(const TokenView& tokens, std::uint32_t token) {
  const std::string_view space = tokens.spaceBehind(token);
  for (std::size_t at = 0; at < space.size();) {
    const CodePoint c = decode(space, at);
    if (isLineBreak(c.value)) return true;
    at += c.size;
  }
  return false;
}

// "Stop!" he said. A dash may stand before the letter.
bool goesOnInLowerCase(const TokenView& tokens, std::uint32_t next) {
  if (tokens.categoryOf(next) == Category::dash && next + 1 < tokens.size()) ++next;
  return tokens.categoryOf(next) == Category::lower;
}

bool isClosing(const TokenView& tokens, std::uint32_t token) {
  const std::string_view text = tokens.foldedOf(token);
  return tokens.categoryOf(token) == Category::close || text == "\"" || text == "'";
}

// What the mark at `stop`, the last before those that close something, says by itself.
bool endsAtMark(const OpenSentence& sentence, std::uint32_t stop, std::uint32_t next) {
  const TokenView& tokens = sentence.tokens;
  const std::string_view mark = tokens.textOf(stop);
  const bool ellipsis = mark.ends_with("…");
  if (ellipsis && !tokens.spaceAfter(next - 1) && tokens.firstOf(next).unspaced()) return false;
  return !mark.ends_with('.') || endsAtFullStop(sentence, stop, next);
}

}  // namespace

bool endsBefore(const OpenSentence& sentence, std::uint32_t next) {
  const TokenView& tokens = sentence.tokens;
  std::uint32_t last = next - 1;
  while (last > sentence.first && tokens.isMarkup(last)) --last;
  if (tokens.kindOf(last) == TokenKind::space || tokens.isMarkup(last)) return false;
  if (sentence.lineBreaks == LineBreaks::endSentences && lineEndsAfter(tokens, next - 1))
    return true;
  while (next + 1 < tokens.size() && tokens.isMarkup(next)) ++next;
  if (goesOnInLowerCase(tokens, next)) return false;
  std::uint32_t stop = last;
  while (stop > sentence.first && isClosing(tokens, stop)) --stop;
  if (stop < last && goesOnAfterClosing(sentence, stop, next)) return false;
  return endsAtMark(sentence, stop, next);
}

bool isLetter(const TokenView& tokens, std::uint32_t token) {
  const std::string_view text = tokens.textOf(token);
  if (text.empty()) return false;
  const CodePoint c = decode(text, 0);
  const CharacterProperties& properties = propertiesOf(c.value);
  return c.size == text.size() && properties.letter() && !properties.unspaced() &&
         properties.graphemeBreak == GraphemeBreak::other;
}

bool isOpening(const TokenView& tokens, std::uint32_t token) {
  const Category category = tokens.categoryOf(token);
  return category == Category::open || category == Category::openQuote;
}

bool startsSentence(const TokenView& tokens, std::uint32_t token) {
  const bool initial =
      isLetter(tokens, token) && token + 1 < tokens.size() && tokens.textOf(token + 1) == ".";
  if (!initial && tokens.isFunctionWord(token)) return true;
  return isOpening(tokens, token) || tokens.foldedOf(token) == "\"";
}

}  // namespace stet::text
