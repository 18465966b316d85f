#include "segment/wrapping.hpp"

#include <algorithm>
#include <array>
#include <bitset>

#include "base/bytes.hpp"
#include "base/ids.hpp"
#include "segment/byte_classes.hpp"
#include "segment/characters.hpp"
#include "segment/tokens.hpp"
#include "stet/comparison.hpp"

namespace stet::text {
namespace {

// Columns. Verse and lists are narrower; below, prose must keep to its width without exception.
constexpr std::uint32_t kNarrow = 45;
constexpr std::uint32_t kNarrowest = 24;
constexpr std::size_t kNarrowLines = 6;
// From so many lines on their lengths say enough.
constexpr std::size_t kManyLines = 3;
// How many lines keep to the width, in per cent.
constexpr std::size_t kWidthPercent = 90;
// How many lines may end though the next word would have fitted. Tables, verse and lists have more.
constexpr std::size_t kLoosePercent = 25;
// By how many columns that word may seem to fit all the same.
constexpr std::uint32_t kSlack = 2;
// How many are followed by a line that goes on with the sentence. In a list of headlines few are.
constexpr std::size_t kOngoingPercent = 40;
// Spaced out by blank lines, text has nearly all its lines parted by one.
constexpr std::size_t kSpacedPercent = 80;

// The greatest number below which at most `place` of the widths lie, found bit by bit: their
// quantile, without sorting them.
std::uint32_t quantile(const List<std::uint32_t>& widths, std::size_t place) {
  std::uint32_t width = 0;
  for (std::uint32_t bit = 1U << 31; bit != 0; bit >>= 1) {
    const auto isLess = [&](std::uint32_t each) { return each < (width | bit); };
    const auto less = std::count_if(widths.begin(), widths.end(), isLess);
    if (static_cast<std::size_t>(less) <= place) width |= bit;
  }
  return width;
}

// Whether two lines may be one block at all.
bool mayBelong(const Line& line, const Line& next, std::uint32_t spacing) noexcept {
  return line.blankLines <= spacing && line.width <= kWidest && line.quoted == next.quoted &&
         !line.row && !next.row;
}

// Whether they may be as far as a text tells by itself.
bool mayJoin(const Line& line, const Line& next, std::uint32_t spacing) noexcept {
  return mayBelong(line, next, spacing) && !next.item;
}

// Whether `next` goes on with a sentence of `line`.
bool goesOn(const Line& line, const Line& next) noexcept {
  return !line.stop && !next.item && (next.lower || next.caseless);
}

// Whether `next` begins a paragraph: it is indented more, and line is no item that hangs out.
bool isIndented(const Line& line, const Line& next) noexcept {
  return next.indent > line.indent + 1 && !line.item && !next.lower;
}

// Whether the first word of the next line would not have fitted.
bool isFull(const Line& line, const Line& next, std::uint32_t width, std::uint32_t slack) noexcept {
  return line.width + 1 + next.firstWord + slack > width;
}

// Judges the breaks of one text with so many blank lines between its lines.
class Judge {
 public:
  Judge(const List<Line>& lines, std::uint32_t spacing) : lines_(lines), spacing_(spacing) {}

  [[nodiscard]] std::uint32_t width() const { return width_; }

  [[nodiscard]] bool isWrapped() {
    measure();
    if (width_ < kNarrowest || width_ > kWidest) return false;
    const bool narrow = width_ < kNarrow;
    count(narrow ? 0 : kSlack);
    if (inner_ == 0 || (narrow && inner_ < kNarrowLines)) return false;
    if (inner_ >= kManyLines && !ragged_) return false;  // Rows of a table may all have one width.
    if (inner_ < kManyLines && (spacing_ > 0 || loose_ > 0 || longerLast_ || caseless_))
      return false;
    return loose_ * 100 <= inner_ * (narrow ? 0 : kLoosePercent) &&
           ongoing_ * 100 >= inner_ * kOngoingPercent;
  }

 private:
  // The width that most lines keep to, of those with another behind them.
  void measure() {
    List<std::uint32_t> widths;
    for (std::size_t i = 0; i + 1 < lines_.size(); ++i) {
      if (mayJoin(lines_[i], lines_[i + 1], spacing_)) widths.push_back(lines_[i].width);
    }
    if (!widths.empty()) width_ = quantile(widths, (widths.size() - 1) * kWidthPercent / 100);
  }

  void count(std::uint32_t slack) {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const Line& line = lines_[i];
      const bool last = i + 1 == lines_.size() || !mayJoin(line, lines_[i + 1], spacing_);
      if (last) {
        longerLast_ = longerLast_ || line.width > width_ + kSlack;
        continue;
      }
      const Line& next = lines_[i + 1];
      const bool full = isFull(line, next, width_, slack);
      // The last line of a paragraph, or a whole one.
      if (isIndented(line, next) || (line.stop && !next.lower && !full)) continue;
      ++inner_;
      ragged_ = ragged_ || line.width != width_;
      loose_ += full ? 0 : 1;
      ongoing_ += goesOn(line, next) ? 1 : 0;
      caseless_ = caseless_ || next.caseless;
    }
  }

  const List<Line>& lines_;
  std::uint32_t spacing_;
  std::uint32_t width_ = 0;
  std::size_t inner_ = 0;  // Breaks inside paragraphs.
  std::size_t loose_ = 0;
  std::size_t ongoing_ = 0;
  bool ragged_ = false;
  bool longerLast_ = false;
  bool caseless_ = false;  // Nothing but their length says that lines go on.
};

// Whether nearly all lines have one blank line behind them.
bool isSpacedOut(const List<Line>& lines) {
  std::size_t one = 0;
  for (const Line& line : lines) one += line.blankLines == 1 ? 1 : 0;
  return one * 100 >= lines.size() * kSpacedPercent || one + 1 >= lines.size();
}

// Whether the other text may show a break to be wrapping, where blank lines may too.
bool mayBeWrapping(const Line& line, const Line& next, std::uint32_t spacing) noexcept {
  return mayBelong(line, next, spacing) || (line.blankLines == 1 && goesOn(line, next));
}

// A word, as far as lines can be told by it: a run of letters and digits, or one letter of a script
// without spaces. A hyphen at a line's end is no end of it.
struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool isHyphenAtLineEnd(std::string_view text, std::size_t at) noexcept {
  return text[at] == '-' && at + 1 < text.size() && (text[at + 1] == '\n' || text[at + 1] == '\r');
}

// Where the first letter or digit at or after `at` stands, or the end of the text.
std::size_t wordBegin(std::string_view text, std::size_t at) noexcept {
  while (at < text.size()) {
    if (isAscii(text[at])) {
      if (isLetterOrDigit(text[at])) return at;
      ++at;
      continue;
    }
    const CodePoint c = decode(text, at);
    if (isLetterOrDigit(propertiesOf(c.value))) return at;
    at += c.size;
  }
  return at;
}

Word nextWord(std::string_view text, std::size_t at) noexcept {
  if (at + 9 <= text.size() && text[at] == ' ') {  // Most words are short and stand by themselves.
    const std::size_t end = at + 1 + lettersAt(text, at + 1);
    if (end > at + 1 && end < text.size() && standsAlone(byteClass(text[end])))
      return {at + 1, end};
  }
  const std::size_t begin = wordBegin(text, at);
  std::size_t end = begin;
  while (end < text.size()) {
    if (byteClass(text[end]) == ByteClass::letter) {
      end = lettersEnd(text, end);
    } else if (byteClass(text[end]) == ByteClass::digit) {
      ++end;
    } else if (isAscii(text[end])) {
      if (!isHyphenAtLineEnd(text, end)) break;
      end = skipSpace(text, end + 1);
    } else {
      const CodePoint c = decode(text, end);
      const CharacterProperties& properties = propertiesOf(c.value);
      if (!isLetterOrDigit(properties)) break;
      end += c.size;
      if (properties.unspaced()) break;
    }
  }
  return {begin, end};
}

// Case is none of a word in ASCII.
constexpr std::uint32_t caseless(std::uint32_t c) noexcept { return c < 0x80 ? c | 0x20U : c; }

std::uint64_t addTo(std::uint64_t hash, std::string_view text, Word word) noexcept {
  while (word.begin < word.end) {
    if (isHyphenAtLineEnd(text, word.begin)) {
      word.begin = skipSpace(text, word.begin + 1);
      continue;
    }
    const CodePoint c = decode(text, word.begin);
    hash = (hash ^ caseless(c.value)) * kSpread;
    word.begin += c.size;
  }
  return (hash ^ (hash >> 29)) * kSpread;
}

// Reads the places between words in order, each with two words on either side of it. Most are only
// passed by, so that their lines and keys are made when they are asked for.
class PlaceReader {
 public:
  explicit PlaceReader(const Wrapping& of) : of_(of) { startAt(0); }

  // From the first place that has all its words at or behind the beginning of a line.
  void startAt(std::uint32_t line) {
    at_ = of_.lines.empty() ? 0 : of_.lines[line].begin;
    line_ = line;
    pads_ = 0;
    words_.fill({});
    initials_ = 0;
    read();
    read();
  }

  // Goes to the next place. False behind the last word but one.
  bool next() {
    if (pads_ == 2) return false;
    read();
    return pads_ < 2;
  }

  // A byte a word; the same where the keys are.
  [[nodiscard]] std::uint32_t initials() const { return initials_; }
  [[nodiscard]] std::uint64_t key() const {
    std::uint64_t hash = 0;
    for (std::uint32_t k = 0; k < 4; ++k) hash = addTo(hash, of_.text, word(k));
    return hash;
  }
  // The line of the word before the place.
  [[nodiscard]] std::uint32_t line() { return line_ = lineOf(word(1)); }
  // The line of the word behind it.
  [[nodiscard]] std::uint32_t nextLine() const { return lineOf(word(2)); }

 private:
  void read() {
    const Word word = nextWord(of_.text, at_);
    const bool end = word.begin == of_.text.size();
    pads_ += end ? 1 : 0;
    at_ = word.end;
    words_[count_++ % 4] = end ? Word{} : word;
    initials_ =
        initials_ << 8 | (end ? 0 : caseless(static_cast<unsigned char>(of_.text[word.begin])));
  }

  // The four words of a place, from 0 on.
  [[nodiscard]] const Word& word(std::uint32_t k) const { return words_[(count_ + k) % 4]; }

  [[nodiscard]] std::uint32_t lineOf(const Word& word) const {
    std::uint32_t line = line_;
    while (line + 1 < of_.lines.size() && of_.lines[line + 1].begin <= word.begin) ++line;
    return line;
  }

  const Wrapping& of_;
  std::array<Word, 4> words_;  // The last ones, in turn.
  std::uint32_t count_ = 0;
  std::uint32_t initials_ = 0;
  std::size_t at_ = 0;
  std::uint32_t line_ = 0;  // Of the place that was asked about last.
  int pads_ = 0;            // Words read behind the end.
};

// The line from which on two words stand before the break behind line `i`, or `least`.
std::uint32_t firstLineBefore(const Wrapping& of, std::uint32_t i, std::uint32_t least) {
  const std::string_view text = of.text.substr(0, of.lines[i].end);
  const auto hasTwoWords = [&](std::uint32_t line) {
    const Word first = nextWord(text, of.lines[line].begin);
    return nextWord(text, first.end).begin < text.size();
  };
  std::uint32_t line = i;
  while (line > least && (of.lines[line - 1].hyphen || !hasTwoWords(line))) --line;
  return line;
}

// Stands before each break that may be wrapping in turn. Reads only the lines around them.
template <class Visit>
void visitBreaks(const Wrapping& of, Visit&& visit) {
  const std::uint32_t spacing = isSpacedOut(of.lines) ? 1 : of.spacing;
  PlaceReader place(of);
  bool any = place.next();
  for (std::uint32_t i = 0; any && i + 1 < of.lines.size(); ++i) {
    if (!mayBeWrapping(of.lines[i], of.lines[i + 1], spacing)) continue;
    const std::uint32_t first = firstLineBefore(of, i, place.line());
    if (first > place.line()) {
      place.startAt(first);
      any = place.next();
    }
    while (any && (place.line() < i || place.nextLine() == i)) any = place.next();
    if (any && place.line() == i) visit(place, i);
  }
}

// What the other text has in place of a break.
struct Shown {
  bool together = false;  // The same words without a break, or with one that is wrapping.
  bool apart = false;
};

List<Shown> shownBy(const Wrapping& other, const Wrapping& own) {
  constexpr std::size_t kFilter = 4096;  // Bits: 512 bytes, which stay in the fastest cache.
  const auto filtered = [](const PlaceReader& place) {
    return place.initials() * static_cast<std::uint32_t>(kSpread) / (~0U / kFilter + 1);
  };
  std::bitset<kFilter> filter;  // Most places in the other text need no reading of their words.
  Ids keys;
  List<std::uint32_t> lineOf;  // By key.
  visitBreaks(own, [&](const PlaceReader& place, std::uint32_t line) {
    filter.set(filtered(place));
    if (keys.of(place.key()) == lineOf.size()) lineOf.push_back(line);
  });
  List<Shown> shown(own.lines.size());
  if (lineOf.empty()) return shown;
  for (PlaceReader place(other); place.next();) {
    if (!filter.test(filtered(place))) continue;
    const std::uint32_t known = keys.find(place.key());
    if (known == none) continue;
    Shown& at = shown[lineOf[known]];
    const std::uint32_t line = place.line();
    const std::uint32_t next = place.nextLine();
    const bool joined = next == line + 1 && other.joins[line] != 0;
    (line == next || joined ? at.together : at.apart) = true;
  }
  return shown;
}

// Whether a blank line stands where no sentence ends. The next line may go on with a capital, as a
// noun does in German.
bool isOpenAtBlank(const Wrapping& own, std::size_t i) {
  return own.lines[i].blankLines == 1 && !own.lines[i].stop && !own.lines[i + 1].item;
}

// Whether lines are spaced out by blank ones, as the other text shows.
std::uint32_t spacingBeside(const Wrapping& own, const List<Shown>& shown) {
  std::size_t breaks = 0;
  std::size_t together = 0;
  for (std::size_t i = 0; i + 1 < own.lines.size(); ++i) {
    if (!isOpenAtBlank(own, i)) continue;
    ++breaks;
    together += shown[i].together && !shown[i].apart ? 1 : 0;
  }
  return together * 2 > breaks && isSpacedOut(own.lines) ? 1 : own.spacing;
}

// Whether the other text could show breaks to be wrapping, at least one in so many lines: a long
// text with fewer is not read through for them. Of blank lines it needs most where the next line
// does not go on in small letters: a headline ends without a stop, too.
bool mayDependOnOther(const Wrapping& own) {
  constexpr std::size_t kLinesABreak = 256;
  std::size_t breaks = 0;
  std::size_t open = 0;
  for (std::size_t i = 0; i + 1 < own.lines.size(); ++i) {
    open += isOpenAtBlank(own, i) ? 1 : 0;
    const Line& line = own.lines[i];
    const Line& next = own.lines[i + 1];
    const bool inside = mayBelong(line, next, own.spacing) && (own.wrapped || !line.stop);
    breaks += inside || (mayJoin(line, next, 1) && goesOn(line, next)) ? 1 : 0;
  }
  return (breaks * kLinesABreak >= own.lines.size() && breaks > 0) || open * 2 > own.lines.size();
}

}  // namespace

Wrapping wrappingOf(std::string_view text, List<Line> lines) {
  Wrapping result{text, std::move(lines), {}, false, 0, 0};
  result.joins.resize(result.lines.size(), 0);
  for (const std::uint32_t spacing : {0U, 1U}) {
    if (spacing == 1 && !isSpacedOut(result.lines)) break;
    Judge judge(result.lines, spacing);
    if (!judge.isWrapped()) continue;
    result.wrapped = true;
    result.width = judge.width();
    result.spacing = spacing;
    break;
  }
  for (std::size_t i = 0; i + 1 < result.lines.size(); ++i) {
    const Line& line = result.lines[i];
    const Line& next = result.lines[i + 1];
    if (!mayJoin(line, next, result.spacing)) continue;
    const bool runsOn = next.lower || isFull(line, next, result.width, kSlack);
    result.joins[i] =
        (line.hyphen && next.lower) || (result.wrapped && runsOn && !isIndented(line, next));
  }
  return result;
}

Flags joinsBeside(const Wrapping& own, const Wrapping& other) {
  Flags joins = own.joins;
  if (!mayDependOnOther(own)) return joins;
  const List<Shown> shown = shownBy(other, own);
  const std::uint32_t spacing = spacingBeside(own, shown);
  const auto isTogether = [&](std::size_t i) { return shown[i].together && !shown[i].apart; };
  bool broken = own.wrapped;  // Whether there is a break inside a sentence that is none beside.
  for (std::size_t i = 0; i + 1 < own.lines.size(); ++i) {
    broken = broken || (isTogether(i) && !own.lines[i].stop &&
                        mayJoin(own.lines[i], own.lines[i + 1], spacing));
  }
  for (std::size_t i = 0; i + 1 < own.lines.size(); ++i) {
    const Line& line = own.lines[i];
    const Line& next = own.lines[i + 1];
    if (!mayBelong(line, next, spacing) || (next.item && !broken)) continue;
    if (isTogether(i)) {
      joins[i] = broken || !line.stop;
    } else if (shown[i].apart && !shown[i].together) {
      joins[i] = joins[i] != 0 && goesOn(line, next);
    } else if (broken && goesOn(line, next)) {
      joins[i] = true;
    }
  }
  return joins;
}

}  // namespace stet::text
