#include "segment/sentences.hpp"

#include <algorithm>
#include <string>

#include "unicode/boundaries.hpp"
#include "unicode/properties.hpp"
#include "words/lexicon.hpp"

namespace stet::text {
namespace {

constexpr std::uint32_t longestOrdinal =
    3;  // Digits. 2013. is rather a year that ends its sentence.
constexpr std::uint32_t longestQuotation = 500;  // Tokens that are searched for its opening mark.

constexpr bool isLineBreak(char32_t c) noexcept {
  return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

constexpr bool isHiragana(char32_t c) noexcept { return c >= 0x3041 && c <= 0x309F; }

class Divider {
 public:
  Divider(Article& article, LineBreaks lineBreaks, const Language& language,
          const Vocabulary& vocabulary)
      : article_(article), lineBreaks_(lineBreaks), language_(language), vocabulary_(vocabulary) {}

  void divide(std::uint32_t firstToken, std::uint32_t end) {
    const auto tokenCount = static_cast<std::uint32_t>(article_.tokens.size());
    const SentenceTailoring tailoring{lineBreaks_ == LineBreaks::areSpaces, true, true,
                                      language_.semicolonAsks};
    const std::string_view text = article_.text.substr(0, end);
    blockBegin_ = first_ = firstToken;
    std::uint32_t next = firstToken;
    for (std::size_t at = article_.tokens[firstToken].begin; at < end;) {
      at = sentenceEnd(text, at, tailoring);
      next = firstFrom(next, at);
      if (next == tokenCount) break;
      if (!reaches(next, at)) continue;
      while (next < tokenCount && closes(next)) ++next;
      if (next == tokenCount) break;
      while (next > first_ + 1 && opens(next - 1)) --next;
      at = article_.tokens[next].begin;
      if (next > first_ && ends(next)) append(next);
    }
    close(tokenCount, end);
  }

 private:
  /// The first token from `next` on that does not begin before `at`.
  [[nodiscard]] std::uint32_t firstFrom(std::uint32_t next, std::size_t at) const {
    const auto found = std::partition_point(article_.tokens.begin() + next, article_.tokens.end(),
                                            [at](const Token& token) { return token.begin < at; });
    return static_cast<std::uint32_t>(found - article_.tokens.begin());
  }

  [[nodiscard]] std::string_view textOf(std::uint32_t token) const {
    const Token& t = article_.tokens[token];
    return article_.text.substr(t.begin, t.textEnd - t.begin);
  }
  [[nodiscard]] std::string_view foldedOf(std::uint32_t token) const {
    return vocabulary_.foldedText(article_.tokens[token].folded);
  }
  [[nodiscard]] TokenKind kindOf(std::uint32_t token) const {
    return vocabulary_.kind(article_.tokens[token].folded);
  }
  [[nodiscard]] Category categoryOf(std::uint32_t token) const {
    return textOf(token).empty() ? Category::space : firstOf(token).category;
  }
  /// Of a token that is not a space.
  [[nodiscard]] const CharacterProperties& firstOf(std::uint32_t token) const {
    return propertiesOf(decode(textOf(token), 0).value);
  }
  [[nodiscard]] bool spaceAfter(std::uint32_t token) const {
    return token + 1 < article_.tokens.size() &&
           article_.tokens[token].textEnd < article_.tokens[token + 1].begin;
  }

  /// Whether the boundary `at` lies between the tokens before `next` and `next`, and not inside the
  /// former.
  [[nodiscard]] bool reaches(std::uint32_t next, std::size_t at) const {
    return article_.tokens[next].begin == at || article_.tokens[next - 1].textEnd <= at;
  }

  /// A closing mark that stands between spaces: the » of « Bonjour ! »
  [[nodiscard]] bool closes(std::uint32_t token) const {
    const Category category = categoryOf(token);
    if (category != Category::close && category != Category::closeQuote) return false;
    const bool last = token + 1 == article_.tokens.size();
    return last || spaceAfter(token) || kindOf(token + 1) == TokenKind::punctuation;
  }

  [[nodiscard]] bool isOpening(std::uint32_t token) const {
    const Category category = categoryOf(token);
    return category == Category::open || category == Category::openQuote;
  }

  /// UAX #29 takes the marks after an end for closing ones. The second “ of “走。”“好。” is not.
  [[nodiscard]] bool opens(std::uint32_t token) const {
    if (!isOpening(token) || spaceAfter(token) || token + 1 == article_.tokens.size()) return false;
    return kindOf(token + 1) != TokenKind::punctuation || isOpening(token + 1);
  }

  [[nodiscard]] bool isClosing(std::uint32_t token) const {
    const Category category = categoryOf(token);
    const std::string_view text = foldedOf(token);
    return category == Category::close || text == "\"" || text == "'";
  }

  /// Whether a line break stands between `token` and the next.
  [[nodiscard]] bool lineEndsAfter(std::uint32_t token) const {
    const std::uint32_t end = article_.tokens[token + 1].begin;
    for (std::size_t at = article_.tokens[token].textEnd; at < end;) {
      const CodePoint c = decode(article_.text, at);
      if (isLineBreak(c.value)) return true;
      at += c.size;
    }
    return false;
  }

  /// Whether a sentence that UAX #29 ends before the token `next` ends there indeed.
  [[nodiscard]] bool ends(std::uint32_t next) const {
    const std::uint32_t last = next - 1;
    if (kindOf(last) == TokenKind::space) return false;
    if (lineBreaks_ == LineBreaks::endSentences && lineEndsAfter(last)) return true;
    if (goesOnInLowerCase(next)) return false;
    std::uint32_t stop = last;
    while (stop > first_ && isClosing(stop)) --stop;
    if (stop < last && quotationGoesOn(stop, next)) return false;
    const std::string_view text = textOf(stop);
    if (text == "…" && !spaceAfter(last) && firstOf(next).unspaced()) return false;
    if (!text.ends_with('.')) return true;
    if (text.size() > 1)
      return kindOf(stop) != TokenKind::word || endsAfter(foldedOf(stop), stop, next);
    if (stop == first_ || spaceAfter(stop - 1)) return true;
    if (kindOf(stop - 1) == TokenKind::figure) return endsAfterFigure(stop - 1, next);
    return kindOf(stop - 1) != TokenKind::word || endsAfter(foldedOf(stop - 1), stop - 1, next);
  }

  [[nodiscard]] bool goesOnInLowerCase(std::uint32_t next) const {
    if (categoryOf(next) == Category::dash && next + 1 < article_.tokens.size()) ++next;
    return categoryOf(next) == Category::lower;
  }

  /// Whether what is quoted up to `stop`, the last mark before those that close it, is only a part
  /// of its sentence. Where letters have no case, the place of the quotation says it: one that
  /// nothing leads up to is followed by who said it: “走吧！”他说。
  [[nodiscard]] bool quotationGoesOn(std::uint32_t stop, std::uint32_t next) const {
    const CharacterProperties& letter = firstOf(next);
    if (letter.category != Category::letter) return false;
    const std::string_view mark = textOf(stop);
    if (spaceAfter(next - 1)) {
      if (mark != "?" && mark != "!" && mark != "؟") return false;
    } else if (!letter.unspaced() || isHiragana(decode(textOf(next), 0).value)) {
      return true;  // A particle: 「行く。」と, "가자!"라고.
    }
    const std::uint32_t opening = openingBefore(stop);
    if (opening == stop) return false;
    const bool leads = opening == blockBegin_;
    const std::string_view closing = textOf(next - 1);
    if (closing == ")" || closing == "）")
      return !leads && kindOf(opening - 1) != TokenKind::punctuation;
    return leads || firstOf(opening - 1).sentenceBreak != SentenceBreak::sContinue;
  }

  /// Where the quotation or bracket begins that is closed after `stop`, or `stop`.
  [[nodiscard]] std::uint32_t openingBefore(std::uint32_t stop) const {
    const bool straight = categoryOf(stop + 1) == Category::punctuation;  // " and '.
    std::uint32_t depth = 1;
    for (std::uint32_t t = stop; t > blockBegin_ && stop - t < longestQuotation;) {
      --t;
      if (straight ? textOf(t) != textOf(stop + 1) : !isOpening(t)) {
        const Category category = categoryOf(t);
        if (category == Category::close || category == Category::closeQuote) ++depth;
      } else if (--depth == 0) {
        while (t > blockBegin_ && isOpening(t - 1)) --t;
        return t;
      }
    }
    return stop;
  }

  /// After `word` and a full stop.
  [[nodiscard]] bool endsAfter(std::string_view word, std::uint32_t token,
                               std::uint32_t next) const {
    const bool dotted = word.ends_with('.');
    if (dotted) word.remove_suffix(1);
    const std::size_t elided = word.rfind('\'') + 1;  // L'on. Verdi.
    if (elided + 1 < word.size()) word.remove_prefix(elided);
    const WordUse use = useOf(word, article_.tokens[token].folded);
    if (isLetter(token) && token >= first_ + 2 && textOf(token - 1) == "." && isLetter(token - 2))
      return endsAfterLetters(token, next);
    if (use.is(kNonfinalAbbreviation)) {
      // "He said no. Then …", but "No. 10".
      return use.is(kFunctionWord) && kindOf(next) != TokenKind::figure;
    }
    const bool starts = startsSentence(next);
    if (starts && !isLetter(token)) return true;
    if (dotted || use.is(kAbbreviation)) return starts;
    if (!isLetter(token)) return true;
    if (token == first_) return false;
    // J. is an initial; I. is a word. No other word of one letter is a capital and ends a sentence.
    const bool isWord =
        textOf(token) == "I" && vocabulary_.isFunctionWord(article_.tokens[token].folded);
    return isWord || starts;
  }

  /// Of a token's folded text, or of `word`, the part of it that may be an abbreviation.
  [[nodiscard]] WordUse useOf(std::string_view word, std::uint32_t folded) const {
    const bool whole = word.size() == vocabulary_.foldedText(folded).size();
    return whole ? vocabulary_.use(folded) : vocabulary_.lexicon().find(word);
  }

  /// After two letters with a stop each: z. B., т. д., or initials.
  [[nodiscard]] bool endsAfterLetters(std::uint32_t token, std::uint32_t next) const {
    std::string word(foldedOf(token - 2));
    word += '.';
    word += foldedOf(token);
    return vocabulary_.lexicon().find(word).is(kAbbreviation) && startsSentence(next);
  }

  /// A single letter of a script that has words, and not a syllable of Korean.
  [[nodiscard]] bool isLetter(std::uint32_t token) const {
    const std::string_view text = textOf(token);
    if (text.empty()) return false;
    const CodePoint c = decode(text, 0);
    const CharacterProperties& properties = propertiesOf(c.value);
    return c.size == text.size() && properties.letter() && !properties.unspaced() &&
           properties.graphemeBreak == GraphemeBreak::other;
  }

  [[nodiscard]] bool endsAfterFigure(std::uint32_t figure, std::uint32_t next) const {
    if (figure == first_) return false;
    const bool ordinal = language_.ordinalStops && textOf(figure).size() < longestOrdinal &&
                         isNumber(textOf(figure));
    return !ordinal || startsSentence(next);
  }

  static bool isNumber(std::string_view text) noexcept {
    return text.find_first_not_of("0123456789") == std::string_view::npos;
  }

  /// Whether `token` looks like the first of a sentence even where a stop means little: a function
  /// word, or a mark that opens a quotation.
  [[nodiscard]] bool startsSentence(std::uint32_t token) const {
    const bool initial =
        isLetter(token) && token + 1 < article_.tokens.size() && textOf(token + 1) == ".";
    if (!initial && vocabulary_.isFunctionWord(article_.tokens[token].folded)) return true;
    const Category category = categoryOf(token);
    return category == Category::openQuote || category == Category::open || foldedOf(token) == "\"";
  }

  void append(std::uint32_t next) { close(next, article_.tokens[next].begin); }

  void close(std::uint32_t next, std::uint32_t end) {
    article_.sentences.push_back({{article_.tokens[first_].begin, end}, {first_, next}});
    first_ = next;
  }

  Article& article_;
  LineBreaks lineBreaks_;
  const Language& language_;
  const Vocabulary& vocabulary_;
  std::uint32_t blockBegin_ = 0;
  std::uint32_t first_ = 0;  ///< Token of the sentence that is being read.
};

}  // namespace

void appendSentences(Article& article, std::uint32_t firstToken, std::uint32_t end,
                     LineBreaks lineBreaks, const Language& language,
                     const Vocabulary& vocabulary) {
  Divider(article, lineBreaks, language, vocabulary).divide(firstToken, end);
}

}  // namespace stet::text
