#include "text/sentences.hpp"

#include "text/boundaries.hpp"
#include "text/languages.hpp"
#include "text/unicode.hpp"

namespace stet::text {
namespace {

constexpr std::uint32_t longestOrdinal =
    3;  // Digits. 2013. is rather a year that ends its sentence.

constexpr bool isLineBreak(char32_t c) noexcept {
  return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

class Divider {
 public:
  Divider(Article& article, LineBreaks lineBreaks, const Language& language,
          const Vocabulary& vocabulary)
      : article_(article), lineBreaks_(lineBreaks), language_(language), vocabulary_(vocabulary) {}

  void divide(std::uint32_t firstToken, std::uint32_t end) {
    const auto tokenCount = static_cast<std::uint32_t>(article_.tokens.size());
    const SentenceTailoring tailoring{lineBreaks_ == LineBreaks::areSpaces, true};
    const std::string_view text = article_.text.substr(0, end);
    first_ = firstToken;
    std::uint32_t next = firstToken;
    for (std::size_t at = article_.tokens[firstToken].begin; at < end;) {
      at = sentenceEnd(text, at, tailoring);
      while (next < tokenCount && article_.tokens[next].begin < at) ++next;
      if (next == tokenCount) break;
      if (!reaches(next, at)) continue;
      while (next < tokenCount && closes(next)) ++next;
      if (next == tokenCount) break;
      at = article_.tokens[next].begin;
      if (next > first_ && ends(next)) append(next);
    }
    close(tokenCount, end);
  }

 private:
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
    const std::string_view text = textOf(token);
    return text.empty() ? Category::space : propertiesOf(decode(text, 0).value).category;
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
    if (categoryOf(next) == Category::lower) return false;
    if (isClosing(last) && !spaceAfter(last) && textOf(next) == "と") return false;
    std::uint32_t stop = last;
    while (stop > first_ && isClosing(stop)) --stop;
    const std::string_view text = textOf(stop);
    if (text.empty() || text.back() != '.') return true;
    if (text.size() > 1)
      return kindOf(stop) != TokenKind::word || endsAfter(foldedOf(stop), stop, next);
    if (stop == first_ || spaceAfter(stop - 1)) return true;
    if (kindOf(stop - 1) == TokenKind::figure) return endsAfterFigure(stop - 1, next);
    return kindOf(stop - 1) != TokenKind::word || endsAfter(foldedOf(stop - 1), stop - 1, next);
  }

  /// After `word` and a full stop.
  [[nodiscard]] bool endsAfter(std::string_view word, std::uint32_t token,
                               std::uint32_t next) const {
    const bool dotted = word.back() == '.';
    if (dotted) word.remove_suffix(1);
    if (listed(language_.titles, word)) {
      // "He said no. Then …", but "No. 10".
      return isFunctionWord(language_, word) && kindOf(next) != TokenKind::figure;
    }
    if (dotted || listed(language_.abbreviations, word)) return startsSentence(next);
    if (!isLetter(token)) return true;
    if (token == first_) return false;
    // J. is an initial; I. is a word.
    return vocabulary_.isFunctionWord(article_.tokens[token].folded) || startsSentence(next);
  }

  /// A single letter of a script that has words.
  [[nodiscard]] bool isLetter(std::uint32_t token) const {
    const std::string_view text = textOf(token);
    const CodePoint c = decode(text, 0);
    const CharacterProperties& properties = propertiesOf(c.value);
    return c.size == text.size() && properties.letter() && !properties.unspaced();
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
    if (vocabulary_.isFunctionWord(article_.tokens[token].folded)) return true;
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
  std::uint32_t first_ = 0;  ///< Token of the sentence that is being read.
};

}  // namespace

void appendSentences(Article& article, std::uint32_t firstToken, std::uint32_t end,
                     LineBreaks lineBreaks, const Language& language,
                     const Vocabulary& vocabulary) {
  Divider(article, lineBreaks, language, vocabulary).divide(firstToken, end);
}

}  // namespace stet::text
