#include "roles/block_form.hpp"

#include <algorithm>

#include "words/openings.hpp"

namespace stet::text {
namespace {

// Lengths are in words unless stated otherwise; a grapheme of a script without spaces counts a
// half.
constexpr std::uint32_t kLongestLine = 25;
constexpr std::uint32_t kShortestParagraph = 7;
constexpr std::uint32_t kLongestCounted = 200;  // Tokens: more than two standfirsts have.
constexpr std::uint32_t kLongestCredit = 8;
constexpr std::uint32_t kLongestInBrackets = 20;  // Of one that says so: (Photo by ...).
constexpr std::uint32_t kLongestDateline = 12;
constexpr std::uint32_t kLongestDuration = 5;
constexpr std::uint32_t kLongestName = 4;
constexpr std::uint32_t kLongestHanName = 5;  // Graphemes.
constexpr std::uint32_t kLongestCounter = 3;  // Tokens.

// Marks other than a full stop that end a sentence.
constexpr std::u32string_view kStops = U"!?؟۔।…。！？";

bool isOneOf(std::string_view mark, std::u32string_view marks) {
  if (mark.empty()) return false;
  const CodePoint first = decode(mark, 0);
  return first.size == mark.size() && marks.find(first.value) != std::u32string_view::npos;
}

// 2013-04-10, 10:55, 10/4/13, 10.4.2013
bool isDate(std::string_view figure) {
  const auto marks = std::count_if(figure.begin(), figure.end(),
                                   [](char c) { return c == '-' || c == '/' || c == '.'; });
  const std::size_t colon = figure.find(':');
  return marks == 2 || (colon != std::string_view::npos && colon > 0 && colon <= 2);
}

// 18:00
bool isClock(const TokenView& tokens, std::uint32_t t) {
  return tokens.textOf(t).find(':') != std::string_view::npos && tokens.textOf(t).size() > 1;
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

bool isWord(const TokenView& tokens, std::uint32_t t) {
  return tokens.kindOf(t) == TokenKind::word;
}
bool isFigure(const TokenView& tokens, std::uint32_t t) {
  return tokens.kindOf(t) == TokenKind::figure;
}
bool isWordOrFigure(const TokenView& tokens, std::uint32_t t) {
  return isWord(tokens, t) || isFigure(tokens, t);
}
bool isComma(const TokenView& tokens, std::uint32_t t) { return tokens.textOf(t) == ","; }
bool isAgency(const TokenView& tokens, std::uint32_t t) { return tokens.useOf(t).is(kAgency); }
bool isButton(const TokenView& tokens, std::uint32_t t) {
  return tokens.useOf(t).is(kFurnitureWord);
}
bool isNamePart(const TokenView& tokens, std::uint32_t t) {
  return isWord(tokens, t) &&
         (tokens.categoryOf(t) != Category::lower || tokens.useOf(t).is(kNameParticle));
}
bool isNameAlone(const TokenView& tokens, std::uint32_t t) {
  return isNamePart(tokens, t) && !tokens.isFunctionWord(t);
}

bool isClosing(const TokenView& tokens, std::uint32_t t) {
  return tokens.categoryOf(t) == Category::close || tokens.foldedOf(t) == "\"" ||
         tokens.foldedOf(t) == "'";
}

// A dash with a space before it, or a sign that stands for one.
bool isDashBetween(const TokenView& tokens, std::uint32_t t) {
  const std::string_view mark = tokens.textOf(t);
  if (mark.empty() || (isAscii(mark[0]) && mark[0] != '-')) return false;
  return (tokens.categoryOf(t) == Category::dash && tokens.spaceAfter(t - 1)) || mark == "＝";
}

// What a token counts in half words: two for a word, one for a grapheme of a script without spaces.
std::uint32_t halfWords(const TokenView& tokens, std::uint32_t t) {
  if (!isWordOrFigure(tokens, t)) return 0;
  return isAscii(tokens.textOf(t)[0]) || !tokens.firstOf(t).unspaced() ? 2 : 1;
}

}  // namespace

BlockForm::BlockForm(const Article& article, const Vocabulary& vocabulary, const Block& block)
    : tokens_(article, vocabulary) {
  if (block.sentences.empty()) return;
  first_ = article.sentences[block.sentences.begin].tokens.begin;
  end_ = article.sentences[block.sentences.end - 1].tokens.end;
  for (; first_ < end_; ++first_) {
    if (tokens_.isMarkup(first_)) {
      heading_ = heading_ || tokens_.isMarkup(first_, Markup::heading);
      if (tokens_.isMarkup(first_, Markup::marker)) readMarker();
    } else if (tokens_.kindOf(first_) != TokenKind::space) {
      break;
    }
  }
  lastSentence_ = std::max(first_, article.sentences[block.sentences.end - 1].tokens.begin);
  sentences_ = block.sentences.size();
}

// Bullets are a single mark.
void BlockForm::readMarker() {
  const std::string_view marker = tokens_.textOf(first_);
  item_ = true;
  numbered_ =
      decode(marker, 0).size < marker.size() || tokens_.categoryOf(first_) == Category::number;
}

void BlockForm::countWords() {
  words_ = countWords(first_, std::min(end_, first_ + kLongestCounted), kLongestLine);
}

bool BlockForm::hasUpTo(std::uint32_t words) const {
  return countWords(first_, std::min(end_, first_ + kLongestCounted), words) <= words;
}

bool BlockForm::isLine() const { return !empty() && words_ <= kLongestLine && sentences_ <= 2; }

bool BlockForm::isParagraph() const {
  return words_ > kLongestLine || (words_ >= kShortestParagraph && endsInStop());
}

bool BlockForm::endsInStop() const {
  std::uint32_t last = end_;
  if (last > first_ && tokens_.textOf(last - 1) == ".") return true;  // As most do.
  while (last > first_ && isClosing(tokens_, last - 1)) --last;
  if (last == first_) return false;
  const std::string_view mark = tokens_.textOf(last - 1);
  return mark.ends_with('.') || isOneOf(mark, kStops);
}

bool BlockForm::endsIn(std::string_view mark) const {
  return !empty() && tokens_.foldedOf(end_ - 1) == mark;
}

bool BlockForm::hasComma() const { return any(isComma); }

bool BlockForm::isByline(std::string_view opening, std::uint32_t nameWords) const {
  const std::size_t phrase = storyOpenings().byline.longest(opening);
  if (phrase == 0) return false;
  std::uint32_t t = first_;
  for (std::size_t passed = 0; t < end_ && passed < phrase; ++t)
    passed += tokens_.foldedOf(t).size() + (tokens_.spaceAfter(t) ? 1 : 0);
  if (t == end_ || !isNamePart(tokens_, t)) return false;
  if (tokens_.firstOf(t).unspaced()) return true;
  const bool more = isAgency(tokens_, t) || (t + 1 < end_ && isNamePart(tokens_, t + 1));
  return more || (nameWords < 2 && (t + 1 == end_ || !isWord(tokens_, t + 1)));
}

bool BlockForm::isName() const {
  const std::uint32_t all = count(isWordOrFigure);
  const bool han = !empty() && tokens_.firstOf(first_).unspaced();
  return all >= 2 && all <= (han ? kLongestHanName : kLongestName) && count(isNameAlone) == all &&
         !endsInStop();
}

bool BlockForm::isTimestamp() const {
  bool date = false;
  bool known = false;
  bool other = false;
  for (std::uint32_t t = first_; t < end_; ++t) {
    if (isFigure(tokens_, t)) date = date || isDate(tokens_.foldedOf(t));
    if (!isWord(tokens_, t)) continue;
    if (tokens_.useOf(t).is(kTimeWord)) {
      known = true;
      continue;
    }
    // A place or source may stand beside them: Vigo - 03 nov 2023 - 10:55; Xinhua | Updated:
    // 2013-04-10 10:55
    const bool opens = t == first_ && t + 1 < end_;
    const std::string_view mark = tokens_.foldedOf(opens ? t + 1 : t);
    if (mark != "-" && mark != "|") return false;
    other = true;
  }
  if (other) return date && known;
  if (!known && end_ - first_ == 1 && isClock(tokens_, first_)) return false;  // Of a schedule.
  return date || (known && any(isFigure) && end_ - first_ > 1);
}

bool BlockForm::isCounter() const {
  return end_ - first_ <= kLongestCounter && any(isFigure) && !any(isWord) && !any(isClock);
}

bool BlockForm::isDuration() const {
  if (words_ > kLongestDuration || sentences_ > 1) return false;
  for (std::uint32_t t = first_; t + 1 < end_; ++t) {
    if (isFigure(tokens_, t) && tokens_.foldedOf(t + 1).starts_with("min")) return true;
  }
  return false;
}

// Share  Print  Email. A sentence of the story may well hold one such word, so that others must be
// among them or nothing else.
bool BlockForm::isButtons() const {
  const std::uint32_t all = count(isWord);
  const std::uint32_t known = count(isButton);
  return known > 0 && (known == all || (known >= 2 && known * 2 >= all));
}

bool BlockForm::hasMailAddress() const {
  for (std::uint32_t t = first_; t < end_; ++t) {
    const std::size_t at = tokens_.textOf(t).find('@');
    if (at != std::string_view::npos && at > 0) return true;  // Not @name.
  }
  return false;
}

bool BlockForm::isDateline() const {
  if (words_ > kLongestDateline) return false;
  // A dash or a bracket ends many lines. A place in capitals or an agency makes a dateline of it.
  const bool capitals = isCapitals(tokens_.textOf(first_));
  const auto agency = [this] { return any(isAgency); };
  const Category last = tokens_.categoryOf(end_ - 1);
  if (last == Category::dash) return capitals || agency();
  if (last == Category::close && capitals) return words_ <= 2 || agency();
  if (capitals && any(isFigure) && agency()) return true;
  // 新华社北京4月9日电
  for (std::uint32_t t = first_ + 1; t < end_; ++t) {
    const std::string_view word = tokens_.textOf(t);
    if (tokens_.textOf(t - 1) == "日" && (word == "电" || word == "電")) return !endsInStop();
  }
  return false;
}

std::uint32_t BlockForm::tail() const {
  const bool bracket = tokens_.categoryOf(end_ - 1) == Category::close;
  const std::uint32_t least = bracket ? first_ : lastSentence_;
  std::uint32_t halves = 0;
  std::uint32_t t = end_ - 1;
  for (; t > least; --t) {
    if (bracket ? tokens_.categoryOf(t) == Category::open : isDashBetween(tokens_, t)) break;
    halves += halfWords(tokens_, t);
    if (halves > 2 * (bracket ? kLongestInBrackets : kLongestCredit)) return end_;
  }
  return !bracket && t > least ? t + 1 : t;
}

BlockForm::CreditSigns BlockForm::creditSigns(std::uint32_t begin, bool bracket) const {
  CreditSigns signs;
  for (std::uint32_t t = begin; t < end_; ++t) {
    const std::string_view text = tokens_.textOf(t);
    signs.names += isNamePart(tokens_, t) && !tokens_.firstOf(t).unspaced() ? 1 : 0;
    signs.agency =
        signs.agency || isAgency(tokens_, t) || (bracket && tokens_.useOf(t).is(kPictureWord));
    const bool slash = text == "/" || text == "／";
    const bool between =
        t > begin && t + 1 < end_ && isNamePart(tokens_, t - 1) && isNamePart(tokens_, t + 1);
    signs.slash = signs.slash || (slash && between);
  }
  return signs;
}

bool BlockForm::endsInCredit() const {
  const std::uint32_t begin = tail();
  if (begin == end_) return false;
  const bool bracket = tokens_.categoryOf(begin) == Category::open;
  if ((endsInStop() && !bracket) || endsIn(":")) return false;
  const bool called = bracket && begin + 1 < end_ && tokens_.useOf(begin + 1).is(kPictureWord);
  const std::uint32_t most = called ? kLongestInBrackets : kLongestCredit;
  const std::uint32_t words = countWords(begin, end_, most);
  if (words > most) return false;
  const auto [names, agency, slash] = creditSigns(begin, bracket);
  if (agency || (slash && names >= 2)) return begin > first_ || isOneCredit();
  // The sentences of a caption, then a name.
  return begin > first_ && begin == lastSentence_ && !bracket && names >= 2 && names * 2 > words &&
         isNameAlone(tokens_, begin) && !isClosing(tokens_, end_ - 1);
}

bool BlockForm::isOneCredit() const { return sentences_ == 1 && words_ <= kLongestCredit; }

bool BlockForm::opensSpeech() const {
  const Category category = tokens_.categoryOf(first_);
  const std::string_view mark = tokens_.foldedOf(first_);
  return category == Category::dash || category == Category::openQuote || mark == "\"" ||
         mark == "'";
}

bool BlockForm::repeats(const BlockForm& other) const {
  const auto skipMarks = [](const BlockForm& form, std::uint32_t t) {
    while (t < form.end_ && form.tokens_.kindOf(t) == TokenKind::punctuation) ++t;
    return t;
  };
  std::uint32_t t = first_;
  std::uint32_t o = other.first_;
  while (true) {
    t = skipMarks(*this, t);
    o = skipMarks(other, o);
    if (t == end_ || o == other.end_) return t == end_ && o == other.end_;
    if (tokens_[t++].folded != other.tokens_[o++].folded) return false;
  }
}

std::uint32_t BlockForm::countWords(std::uint32_t begin, std::uint32_t end,
                                    std::uint32_t most) const {
  std::uint32_t halves = 0;
  for (std::uint32_t t = begin; t < end && halves <= 2 * most; ++t) halves += halfWords(tokens_, t);
  return (halves + 1) / 2;
}

void BlockForm::opening(std::string& out) const {
  out.clear();
  if (empty()) return;
  const StoryOpenings& openings = storyOpenings();
  const std::uint32_t most = tokens_.firstOf(first_).unspaced() ? kOpeningClusters : kOpeningTokens;
  for (std::uint32_t t = first_; t < end_ && t - first_ < most; ++t) {
    out += tokens_.foldedOf(t);
    if (t + 1 < end_ && tokens_.spaceAfter(t)) out += ' ';
    if (!isLine() && !openings.correction.mayOpen(out) && !openings.update.mayOpen(out)) return;
  }
}

bool BlockForm::announces() const {
  constexpr std::uint32_t kLongest = 8;  // Words: a longer line says what it has to say itself.
  return isLine() && words_ <= kLongest && sentences_ == 1 && !endsInStop();
}

bool BlockForm::isHouse(std::string_view opening) const {
  constexpr std::uint32_t kLongest = 12;
  if (!isLine() || words_ > kLongest || endsInStop() || hasComma() ||
      storyOpenings().byline.longest(opening) == 0) {
    return false;
  }
  const std::uint32_t small = count([](const TokenView& tokens, std::uint32_t t) {
    return isWord(tokens, t) && !isNamePart(tokens, t) && !tokens.isFunctionWord(t);
  });
  return count(isNamePart) >= 2 + 2 * small;  // With the "By" itself.
}

bool BlockForm::isServiceNote(std::string_view opening) const {
  constexpr std::ptrdiff_t kWords = 5;  // Fewer may begin a sentence of the story.
  constexpr std::size_t kBytes = 15;    // Of five characters.
  if (!isLine()) return false;
  const std::size_t length = storyOpenings().furniture.longest(opening);
  if (length <= storyOpenings().correction.longest(opening)) return false;
  return tokens_.firstOf(first_).unspaced()
             ? length >= kBytes
             : std::count(opening.begin(), opening.begin() + length, ' ') + 1 >= kWords;
}

bool BlockForm::isUpdateNote(std::string_view opening) const {
  const std::size_t bracket = opening.find_first_not_of("[(*_");
  if (bracket == std::string_view::npos) return false;
  opening.remove_prefix(bracket);
  const std::size_t length = storyOpenings().update.longest(opening);
  if (length == 0) return false;
  const std::size_t behind = opening.find_first_not_of(" *_", length);
  if (behind == std::string_view::npos) return false;
  if (std::string_view(":-])").find(opening[behind]) != std::string_view::npos) return true;
  const auto isMonth = [](const TokenView& tokens, std::uint32_t t) {
    return tokens.useOf(t).is(kMonth);
  };
  const std::uint32_t end = std::min(end_, first_ + kOpeningTokens);
  const auto anyOpening = [&](Test test) {
    for (std::uint32_t t = first_; t < end; ++t) {
      if (test(tokens_, t)) return true;
    }
    return false;
  };
  return anyOpening(isFigure) && anyOpening(isMonth);
}

std::uint32_t BlockForm::count(Test test) const {
  std::uint32_t result = 0;
  for (std::uint32_t t = first_; t < end_; ++t) result += test(tokens_, t) ? 1 : 0;
  return result;
}

bool BlockForm::any(Test test) const {
  for (std::uint32_t t = first_; t < end_; ++t) {
    if (test(tokens_, t)) return true;
  }
  return false;
}

}  // namespace stet::text
