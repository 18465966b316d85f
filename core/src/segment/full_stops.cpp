#include "segment/full_stops.hpp"

#include <string>
#include <string_view>

#include "words/lexicon.hpp"

namespace stet::text {
namespace {

// Digits. 2013. is rather a year that ends its sentence than an ordinal.
constexpr std::size_t kLongestOrdinal = 2;

// A word before a full stop, as the lists of a language have it.
struct Stopped {
  WordUse use;  ///< Of the word without a stop of its own, and without what is elided before it.
  bool dotted;  ///< It has such a stop: p.m.
};

Stopped stoppedAt(const TokenView& tokens, std::uint32_t token) {
  const std::string_view folded = tokens.foldedOf(token);
  const bool dotted = folded.ends_with('.');
  std::string_view word = folded;
  if (dotted) word.remove_suffix(1);
  const std::size_t elided = word.rfind('\'') + 1;  // L'on. Verdi.
  if (elided + 1 < word.size()) word.remove_prefix(elided);
  const bool whole = word.size() == folded.size();
  return {whole ? tokens.useOf(token) : tokens.lexicon().find(word), dotted};
}

// After two letters with a stop each: z. B., т. д., or initials.
bool endsAfterLetters(const OpenSentence& sentence, std::uint32_t letter, std::uint32_t next) {
  std::string word(sentence.tokens.foldedOf(letter - 2));
  word += '.';
  word += sentence.tokens.foldedOf(letter);
  return sentence.tokens.lexicon().find(word).is(kAbbreviation) &&
         startsSentence(sentence.tokens, next);
}

bool endsAfterInitial(const OpenSentence& sentence, std::uint32_t letter, std::uint32_t next) {
  const TokenView& tokens = sentence.tokens;
  if (letter == sentence.first) return false;  // a. numbers an item.
  // J. is an initial; I. is a word. No other word of one letter is a capital and ends a sentence.
  const bool isWord = tokens.textOf(letter) == "I" && tokens.isFunctionWord(letter);
  return isWord || startsSentence(tokens, next);
}

bool endsAfterWord(const OpenSentence& sentence, std::uint32_t token, std::uint32_t next) {
  const TokenView& tokens = sentence.tokens;
  const bool letter = isLetter(tokens, token);
  if (letter && token >= sentence.first + 2 && tokens.textOf(token - 1) == "." &&
      isLetter(tokens, token - 2))
    return endsAfterLetters(sentence, token, next);
  const auto [use, dotted] = stoppedAt(tokens, token);
  if (use.is(kNonfinalAbbreviation)) {
    // "He said no. Then …", but "No. 10".
    return use.is(kFunctionWord) && tokens.kindOf(next) != TokenKind::figure;
  }
  const bool starts = startsSentence(tokens, next);
  if (starts && !letter) return true;
  if (dotted || use.is(kAbbreviation)) return starts;
  return !letter || endsAfterInitial(sentence, token, next);
}

bool isNumber(std::string_view text) noexcept {
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool endsAfterFigure(const OpenSentence& sentence, std::uint32_t figure, std::uint32_t next) {
  if (figure == sentence.first) return false;  // 1. numbers an item.
  const std::string_view text = sentence.tokens.textOf(figure);
  const bool ordinal =
      sentence.language.ordinalStops && text.size() <= kLongestOrdinal && isNumber(text);
  return !ordinal || startsSentence(sentence.tokens, next);
}

}  // namespace

bool endsAtFullStop(const OpenSentence& sentence, std::uint32_t stop, std::uint32_t next) {
  const TokenView& tokens = sentence.tokens;
  const bool ownToken = tokens.textOf(stop).size() == 1;
  if (ownToken && (stop == sentence.first || tokens.spaceAfter(stop - 1))) return true;
  const std::uint32_t before = ownToken ? stop - 1 : stop;
  const TokenKind kind = tokens.kindOf(before);
  if (ownToken && kind == TokenKind::figure) return endsAfterFigure(sentence, before, next);
  return kind != TokenKind::word || endsAfterWord(sentence, before, next);
}

}  // namespace stet::text
