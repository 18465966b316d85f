#include "segment/closing_marks.hpp"

#include <string_view>

namespace stet::text {
namespace {

constexpr std::uint32_t kLongestQuotation = 500;  // Tokens that are searched for its opening mark.

constexpr bool isHiragana(char32_t c) noexcept { return c >= 0x3041 && c <= 0x309F; }

// Where the quotation or bracket begins that is closed after `stop`; `stop` where that is not
// found. Marks that open in a row count as one. Straight marks open and close alike, so the last
// one counts.
std::uint32_t openingBefore(const OpenSentence& sentence, std::uint32_t stop) {
  const TokenView& tokens = sentence.tokens;
  const bool straight = tokens.categoryOf(stop + 1) == Category::punctuation;
  std::uint32_t depth = 1;
  for (std::uint32_t t = stop; t > sentence.blockBegin && stop - t < kLongestQuotation;) {
    --t;
    if (straight ? tokens.textOf(t) != tokens.textOf(stop + 1) : !isOpening(tokens, t)) {
      const Category category = tokens.categoryOf(t);
      if (category == Category::close || category == Category::closeQuote) ++depth;
    } else if (--depth == 0) {
      while (t > sentence.blockBegin && isOpening(tokens, t - 1)) --t;
      return t;
    }
  }
  return stop;
}

// Whether the quotation that begins at `opening` is only a part of its sentence. Its place says it:
// one that nothing leads up to is followed by who said it: “走吧！”他说。 A bracket is one if it
// follows a word.
bool isPart(const OpenSentence& sentence, std::uint32_t opening, std::uint32_t closing) {
  const TokenView& tokens = sentence.tokens;
  const bool leads = opening == sentence.blockBegin;
  const std::string_view mark = tokens.textOf(closing);
  if (mark == ")" || mark == "）")
    return !leads && tokens.kindOf(opening - 1) != TokenKind::punctuation;
  return leads || tokens.firstOf(opening - 1).sentenceBreak != SentenceBreak::sContinue;
}

}  // namespace

bool goesOnAfterClosing(const OpenSentence& sentence, std::uint32_t stop, std::uint32_t next) {
  const TokenView& tokens = sentence.tokens;
  const CharacterProperties& letter = tokens.firstOf(next);
  if (letter.category != Category::letter) return false;
  if (tokens.spaceAfter(next - 1)) {
    const std::string_view mark = tokens.textOf(stop);
    if (mark != "?" && mark != "!" && mark != "؟") return false;
  } else if (!letter.unspaced() || isHiragana(decode(tokens.textOf(next), 0).value)) {
    return true;  // A particle: 「行く。」と, "가자!"라고.
  }
  const std::uint32_t opening = openingBefore(sentence, stop);
  return opening != stop && isPart(sentence, opening, next - 1);
}

}  // namespace stet::text
