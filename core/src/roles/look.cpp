#include "roles/look.hpp"

#include <algorithm>

#include "words/openings.hpp"

namespace stet::text {
namespace {

// Lengths in words, graphemes of scripts without spaces counting a half each.
constexpr std::uint32_t longestLine = 25;
constexpr std::uint32_t shortestParagraph = 7;
constexpr std::uint32_t longestCounted = 200;  ///< Tokens, more than two standfirsts have.
constexpr std::uint32_t longestCredit = 8;
constexpr std::uint32_t longestDateline = 12;
constexpr std::uint32_t longestDuration = 5;
constexpr std::uint32_t longestName = 4;
constexpr std::uint32_t longestHanName = 5;  ///< Graphemes.
constexpr std::uint32_t longestCounter = 3;  ///< Tokens.

/// Marks other than a full stop that end a sentence.
constexpr std::u32string_view kStops = U"!?؟۔।…。！？";
constexpr std::u32string_view kBullets = U"*·•‣→■▪►●◦";

bool isOneOf(std::string_view mark, std::u32string_view marks) {
  if (mark.empty()) return false;
  const CodePoint first = decode(mark, 0);
  return first.size == mark.size() && marks.find(first.value) != std::u32string_view::npos;
}

/// 2013-04-10, 10:55, 10/4/13, 10.4.2013
bool isDate(std::string_view figure) {
  const auto marks = std::count_if(figure.begin(), figure.end(),
                                   [](char c) { return c == '-' || c == '/' || c == '.'; });
  const std::size_t colon = figure.find(':');
  return marks == 2 || (colon != std::string_view::npos && colon > 0 && colon <= 2);
}

bool isCapitals(std::string_view word) {
  if (word.size() < 3) return false;
  for (std::size_t at = 0; at < word.size();) {
    const CodePoint c = decode(word, at);
    if (propertiesOf(c.value).category == Category::lower) return false;
    at += c.size;
  }
  return propertiesOf(decode(word, 0).value).category == Category::upper;
}

}  // namespace

Look::Look(const Article& article, const Vocabulary& vocabulary, const Block& block)
    : article_(article), vocabulary_(vocabulary) {
  if (block.sentences.empty()) return;
  first_ = article.sentences[block.sentences.begin].tokens.begin;
  end_ = article.sentences[block.sentences.end - 1].tokens.end;
  while (first_ < end_ && kind(first_) == TokenKind::space) ++first_;
  lastSentence_ = std::max(first_, article.sentences[block.sentences.end - 1].tokens.begin);
  sentences_ = block.sentences.size();
}

void Look::countWords() {
  words_ = countWords(first_, std::min(end_, first_ + longestCounted), longestLine);
}

bool Look::hasUpTo(std::uint32_t words) const {
  return countWords(first_, std::min(end_, first_ + longestCounted), words) <= words;
}

bool Look::isLine() const { return !empty() && words_ <= longestLine && sentences_ <= 2; }

bool Look::isParagraph() const {
  return words_ > longestLine || (words_ >= shortestParagraph && endsInStop());
}

bool Look::endsInStop() const {
  std::uint32_t last = end_;
  if (last > first_ && text(last - 1) == ".") return true;  // As most do.
  while (last > first_ && isClosing(last - 1)) --last;
  if (last == first_) return false;
  const std::string_view mark = text(last - 1);
  return mark.ends_with('.') || isOneOf(mark, kStops);
}

bool Look::endsIn(std::string_view mark) const { return !empty() && folded(end_ - 1) == mark; }

bool Look::hasComma() const { return any(&Look::isComma); }

bool Look::isByline(std::string_view opening, std::uint32_t nameWords) const {
  const std::size_t phrase = storyOpenings().byline.longest(opening);
  if (phrase == 0) return false;
  std::uint32_t t = first_;
  for (std::size_t passed = 0; t < end_ && passed < phrase; ++t)
    passed += folded(t).size() + (spaceAfter(t) ? 1 : 0);
  if (t == end_ || !isNamePart(t)) return false;
  if (firstCharacter(t).unspaced()) return true;
  const bool more = isAgency(t) || (t + 1 < end_ && isNamePart(t + 1));
  return more || (nameWords < 2 && (t + 1 == end_ || kind(t + 1) != TokenKind::word));
}

bool Look::isName() const {
  const std::uint32_t all = count(&Look::isWordOrFigure);
  const bool han = !empty() && firstCharacter(first_).unspaced();
  return all >= 2 && all <= (han ? longestHanName : longestName) &&
         count(&Look::isNameAlone) == all && !endsInStop();
}

bool Look::isTimestamp() const {
  bool date = false;
  bool known = false;
  bool other = false;
  for (std::uint32_t t = first_; t < end_; ++t) {
    if (kind(t) == TokenKind::figure) date = date || isDate(folded(t));
    if (kind(t) != TokenKind::word) continue;
    if (is(kTimeWord, t)) {
      known = true;
      continue;
    }
    // Vigo - 03 nov 2023 - 10:55; Xinhua | Updated: 2013-04-10 10:55
    const std::string_view next = t == first_ && t + 1 < end_ ? folded(t + 1) : folded(t);
    if (next != "-" && next != "|") return false;
    other = true;
  }
  if (other) return date && known;
  return date || (known && hasFigure() && end_ - first_ > 1);
}

bool Look::isCounter() const {
  if (end_ - first_ > longestCounter || !hasFigure()) return false;
  return !any(&Look::isWord);
}

bool Look::isDuration() const {
  if (words_ > longestDuration || sentences_ > 1) return false;
  for (std::uint32_t t = first_; t + 1 < end_; ++t) {
    if (kind(t) == TokenKind::figure && folded(t + 1).compare(0, 3, "min") == 0) return true;
  }
  return false;
}

bool Look::isButtons() const {
  const std::uint32_t all = count(&Look::isWord);
  const std::uint32_t known = count(&Look::isButton);
  return known > 0 && (known == all || (known >= 2 && known * 2 >= all));
}

bool Look::hasMailAddress() const {
  const std::uint32_t begin = article_.tokens[first_].begin;
  return article_.text.substr(begin, article_.tokens[end_ - 1].textEnd - begin).find('@') !=
         std::string_view::npos;
}

bool Look::isItem() const {
  if (end_ - first_ < 2) return false;
  const std::string_view mark = text(first_);
  if (spaceAfter(first_)) {
    if (firstCharacter(first_).letter()) return false;
    // A dash opens direct speech too, which ends in a stop.
    return isOneOf(mark, kBullets) ||
           (firstCharacter(first_).category == Category::dash && !endsInStop());
  }
  const bool numbered = kind(first_) == TokenKind::figure && mark.size() <= 2;
  const std::string_view next = text(first_ + 1);
  return numbered && (next == "." || next == ")") && spaceAfter(first_ + 1) && end_ - first_ > 2;
}

bool Look::isDateline() const {
  if (words_ > longestDateline) return false;
  const bool capitals = isCapitals(text(first_));
  const auto agency = [this] { return any(&Look::isAgency); };
  const CharacterProperties& last = firstCharacter(end_ - 1);
  if (last.category == Category::dash) return capitals || agency();
  if (last.category == Category::close && capitals) return words_ <= 2 || agency();
  if (capitals && hasFigure() && agency()) return true;
  // 新华社北京4月9日电
  for (std::uint32_t t = first_ + 1; t < end_; ++t) {
    if (text(t - 1) == "日" && (text(t) == "电" || text(t) == "電")) return !endsInStop();
  }
  return false;
}

std::uint32_t Look::tail() const {
  const bool bracket = firstCharacter(end_ - 1).category == Category::close;
  const std::uint32_t least = bracket ? first_ : lastSentence_;
  std::uint32_t words = 0;  // In halves.
  std::uint32_t t = end_ - 1;
  for (; t > least; --t) {
    if (bracket ? firstCharacter(t).category == Category::open : isDashBetween(t)) break;
    words += halves(t);
    if (words > 2 * longestCredit) return end_;
  }
  return !bracket && t > least ? t + 1 : t;
}

bool Look::endsInCredit() const {
  const std::uint32_t begin = tail();
  if (begin == end_) return false;
  const bool bracket = firstCharacter(begin).category == Category::open;
  if ((endsInStop() && !bracket) || endsIn(":")) return false;
  const std::uint32_t words = countWords(begin, end_, longestCredit);
  if (words > longestCredit) return false;
  std::uint32_t names = 0;
  bool agency = false;
  bool slash = false;
  for (std::uint32_t t = begin; t < end_; ++t) {
    names += isNamePart(t) && !firstCharacter(t).unspaced() ? 1 : 0;
    agency = agency || isAgency(t) || (bracket && is(kPictureWord, t));
    slash = slash || text(t) == "/" || text(t) == "／";
  }
  if (agency || (slash && names >= 2)) return begin > first_ || isOneCredit();
  // A caption's sentences, then a name.
  return begin > first_ && begin == lastSentence_ && !bracket && names >= 2 && isNamePart(begin) &&
         names * 2 > words && !vocabulary_.isFunctionWord(article_.tokens[begin].folded) &&
         !isClosing(end_ - 1);
}

bool Look::isOneCredit() const { return sentences_ == 1 && words_ <= longestCredit; }

bool Look::opensSpeech() const {
  const Category category = firstCharacter(first_).category;
  return category == Category::dash || category == Category::openQuote || folded(first_) == "\"" ||
         folded(first_) == "'";
}

bool Look::repeats(const Look& other) const {
  std::uint32_t t = first_;
  std::uint32_t o = other.first_;
  while (true) {
    while (t < end_ && kind(t) == TokenKind::punctuation) ++t;
    while (o < other.end_ && other.kind(o) == TokenKind::punctuation) ++o;
    if (t == end_ || o == other.end_) return t == end_ && o == other.end_;
    if (article_.tokens[t++].folded != other.article_.tokens[o++].folded) return false;
  }
}

TokenKind Look::kind(std::uint32_t t) const { return vocabulary_.kind(article_.tokens[t].folded); }

std::string_view Look::folded(std::uint32_t t) const {
  return vocabulary_.foldedText(article_.tokens[t].folded);
}

std::string_view Look::text(std::uint32_t t) const {
  const Token& token = article_.tokens[t];
  return article_.text.substr(token.begin, token.textEnd - token.begin);
}

const CharacterProperties& Look::firstCharacter(std::uint32_t t) const {
  const Token& token = article_.tokens[t];
  return propertiesOf(token.begin == token.textEnd ? U' '
                                                   : decode(article_.text, token.begin).value);
}

bool Look::spaceAfter(std::uint32_t t) const {
  return t + 1 < end_ && article_.tokens[t].textEnd < article_.tokens[t + 1].begin;
}

bool Look::isClosing(std::uint32_t t) const {
  return firstCharacter(t).category == Category::close || folded(t) == "\"" || folded(t) == "'";
}

bool Look::isWord(std::uint32_t t) const { return kind(t) == TokenKind::word; }
/// A dash with a space, or a sign that stands for one.
bool Look::isDashBetween(std::uint32_t t) const {
  const std::string_view mark = text(t);
  if (mark.empty() || (isAscii(mark[0]) && mark[0] != '-')) return false;
  return (firstCharacter(t).category == Category::dash && spaceAfter(t - 1)) || mark == "＝";
}
bool Look::isFigure(std::uint32_t t) const { return kind(t) == TokenKind::figure; }
bool Look::isWordOrFigure(std::uint32_t t) const { return isWord(t) || isFigure(t); }
bool Look::isComma(std::uint32_t t) const { return text(t) == ","; }
bool Look::is(Uses uses, std::uint32_t t) const {
  return vocabulary_.use(article_.tokens[t].folded).is(uses);
}
bool Look::isAgency(std::uint32_t t) const { return is(kAgency, t); }
bool Look::isButton(std::uint32_t t) const { return is(kFurnitureWord, t); }
bool Look::isNameAlone(std::uint32_t t) const {
  return isNamePart(t) && !vocabulary_.isFunctionWord(article_.tokens[t].folded);
}

bool Look::isNamePart(std::uint32_t t) const {
  if (kind(t) != TokenKind::word) return false;
  return firstCharacter(t).category != Category::lower || is(kNameParticle, t);
}

bool Look::hasFigure() const { return any(&Look::isFigure); }

std::uint32_t Look::halves(std::uint32_t t) const {
  const Token& token = article_.tokens[t];
  const TokenKind is = vocabulary_.kind(token.folded);
  if (is != TokenKind::word && is != TokenKind::figure) return 0;
  return isAscii(article_.text[token.begin]) || !firstCharacter(t).unspaced() ? 2 : 1;
}

std::uint32_t Look::countWords(std::uint32_t begin, std::uint32_t end, std::uint32_t most) const {
  std::uint32_t counted = 0;
  for (std::uint32_t t = begin; t < end && counted <= 2 * most; ++t) counted += halves(t);
  return (counted + 1) / 2;
}

void Look::opening(std::string& out) const {
  out.clear();
  if (empty()) return;
  const Openings& corrections = storyOpenings().correction;
  const std::uint32_t most = firstCharacter(first_).unspaced() ? kOpeningClusters : kOpeningTokens;
  for (std::uint32_t t = first_; t < end_ && t - first_ < most; ++t) {
    out += folded(t);
    if (spaceAfter(t)) out += ' ';
    if (!isLine() && !corrections.mayOpen(out)) return;
  }
}

std::uint32_t Look::count(Test test) const {
  std::uint32_t result = 0;
  for (std::uint32_t t = first_; t < end_; ++t) result += (this->*test)(t) ? 1 : 0;
  return result;
}

bool Look::any(Test test) const {
  for (std::uint32_t t = first_; t < end_; ++t) {
    if ((this->*test)(t)) return true;
  }
  return false;
}

}  // namespace stet::text
