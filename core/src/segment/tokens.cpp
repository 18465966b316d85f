#include "segment/tokens.hpp"

#include <array>

#include "base/bytes.hpp"
#include "segment/addresses.hpp"
#include "unicode/grapheme_boundaries.hpp"
#include "unicode/properties.hpp"
#include "unicode/word_boundaries.hpp"

namespace stet::text {
namespace {

/// What the fast path knows of a byte.
enum class Byte : std::uint8_t {
  other,
  letter,
  digit,
  space,
  mark,    ///< Punctuation that stands alone.
  joiner,  ///< Punctuation that may join what stands on both its sides.
};

constexpr std::array<Byte, 256> bytes = [] {
  std::array<Byte, 256> result{};
  for (std::size_t c = 'A'; c <= 'Z'; ++c) result[c] = result[c + ('a' - 'A')] = Byte::letter;
  for (std::size_t c = '0'; c <= '9'; ++c) result[c] = Byte::digit;
  for (const char c : std::string_view(" \t\n\v\f\r"))
    result[static_cast<unsigned char>(c)] = Byte::space;
  for (const char c : std::string_view(",\"();?![]{}/|"))
    result[static_cast<unsigned char>(c)] = Byte::mark;
  for (const char c : std::string_view(".':-&"))
    result[static_cast<unsigned char>(c)] = Byte::joiner;
  return result;
}();

constexpr Byte byteClass(char c) noexcept { return bytes[static_cast<unsigned char>(c)]; }

/// Marks of which a run is one token.
constexpr std::string_view repeatable = ".-*=~#`";

constexpr bool standsAlone(Byte value) noexcept {
  return value == Byte::space || value == Byte::mark;
}

struct Word {
  std::size_t end;
  TokenKind kind;
};

const CharacterProperties& propertiesAt(std::string_view text, std::size_t at) noexcept {
  return propertiesOf(decode(text, at).value);
}

/// Properties of what stands at `at`; those of a space at the end of the text.
const CharacterProperties& following(std::string_view text, std::size_t at) noexcept {
  return at < text.size() ? propertiesAt(text, at) : propertiesOf(' ');
}

bool isWordBefore(std::string_view text, std::size_t end) noexcept {
  const CharacterProperties& before = propertiesAt(text, previous(text, end));
  return before.letter() || before.category == Category::digit || before.category == Category::mark;
}

bool isDigit(const CharacterProperties& c) noexcept { return c.category == Category::digit; }
bool isNumber(const CharacterProperties& c) noexcept {
  return isDigit(c) || c.category == Category::number;
}
/// A letter or digit that can stand in a compound.
bool isPart(const CharacterProperties& c) noexcept {
  return (c.letter() && !c.unspaced()) || isDigit(c);
}

bool isHyphen(char32_t c) noexcept {
  return c == '-' || (c >= 0x2010 && c <= 0x2013 && c != 0x2012);
}
bool isSign(char32_t c) noexcept {
  return c == '-' || c == '+' || c == 0x2212 || c == 0x2013 || c == 0x2010 || c == 0x2011 ||
         c == 0xB1;
}
bool isUnit(char32_t c) noexcept { return c == '%' || c == 0x2030 || c == 0x066A || c == 0xB0; }
bool isGroupSpace(char32_t c) noexcept { return c == 0xA0 || c == 0x202F || c == 0x2009; }

/// The word of UAX #29 at `at`, cut before a letter that stands for itself and before a space.
std::size_t pieceEnd(std::string_view text, std::size_t at) noexcept {
  const std::size_t end = wordEnd(text, at);
  for (std::size_t p = at + decode(text, at).size; p < end;) {
    if (isAscii(text[p])) {
      ++p;
      continue;
    }
    const CodePoint c = decode(text, p);
    const CharacterProperties& properties = propertiesOf(c.value);
    if (properties.unspaced() || properties.category == Category::space) return p;
    p += c.size;
  }
  return end;
}

/// Where a digit group of exactly three after a space at `at` ends, or `at`.
std::size_t groupEnd(std::string_view text, std::size_t at) noexcept {
  std::size_t p = at + decode(text, at).size;
  for (int i = 0; i < 3; ++i) {
    if (!isDigit(following(text, p))) return at;
    p += decode(text, p).size;
  }
  return isPart(following(text, p)) ? at : p;
}

/// U.S, e.g, z.B: single letters between stops.
bool isDotted(std::string_view word) noexcept {
  bool stop = false;
  bool letter = false;
  for (std::size_t p = 0; p < word.size();) {
    const CodePoint c = decode(word, p);
    if (c.value == '.' ? !letter : letter || !propertiesOf(c.value).letter()) return false;
    letter = c.value != '.';
    stop = stop || !letter;
    p += c.size;
  }
  return stop && letter;
}

/// A word or figure made of pieces, grown from its first piece to the right.
class Compound {
 public:
  Compound(std::string_view text, std::size_t at) noexcept
      : text_(text), begin_(at), end_(pieceEnd(text, at)) {}

  [[nodiscard]] std::size_t end() const noexcept { return end_; }
  [[nodiscard]] bool hyphenated() const noexcept { return hyphenated_; }

  void grow() noexcept {
    takeStop();
    while (end_ < text_.size() && (takeUnit() || takeFraction() || takePart())) {
    }
  }

 private:
  [[nodiscard]] bool afterNumber() const noexcept {
    return isNumber(propertiesAt(text_, previous(text_, end_)));
  }

  /// 18%, 5€, 20°C
  bool takeUnit() noexcept {
    const CodePoint c = decode(text_, end_);
    const bool currency = propertiesOf(c.value).category == Category::currency;
    if ((!isUnit(c.value) && !currency) || !afterNumber()) return false;
    const std::size_t after = end_ + c.size;
    if (currency && isDigit(following(text_, after))) return false;
    end_ = after;
    if (c.value == 0xB0 && isPart(following(text_, after))) end_ = pieceEnd(text_, after);
    return true;
  }

  /// 3½
  bool takeFraction() noexcept {
    const CodePoint c = decode(text_, end_);
    if (propertiesOf(c.value).category != Category::number || !afterNumber()) return false;
    end_ = pieceEnd(text_, end_);
    return true;
  }

  /// re-elected, 10:55, 2/3, AT&T, 1 250 000 (no-break spaces)
  bool takePart() noexcept {
    const CodePoint c = decode(text_, end_);
    const std::size_t after = end_ + c.size;
    if (after >= text_.size()) return false;
    if (isHyphen(c.value)) return takeHyphen(after);
    const CharacterProperties& next = propertiesAt(text_, after);
    if (c.value == '&') {
      if (!next.letter() || next.unspaced() || !propertiesAt(text_, previous(text_, end_)).letter())
        return false;
      end_ = pieceEnd(text_, after);
      return true;
    }
    if (!isDigit(next) || !isDigit(propertiesAt(text_, previous(text_, end_)))) return false;
    if (isGroupSpace(c.value)) {
      const std::size_t end = groupEnd(text_, end_);
      if (end == end_) return false;
      end_ = pieceEnd(text_, after);
      return true;
    }
    if (c.value != ':' && c.value != '/') return false;
    end_ = pieceEnd(text_, after);
    return true;
  }

  bool takeHyphen(std::size_t after) noexcept {
    const CharacterProperties& before = propertiesAt(text_, previous(text_, end_));
    const bool unit = isUnit(decode(text_, previous(text_, end_)).value);
    if (!isPart(before) && before.category != Category::mark && !unit && !stopped_) return false;
    const CodePoint c = decode(text_, after);
    const CharacterProperties& next = propertiesOf(c.value);
    if (next.category == Category::currency &&
        isDigit(following(text_, after + c.size))) {  // $5-$10
      end_ = pieceEnd(text_, after + c.size);
      return true;
    }
    if (!isPart(next)) return false;
    hyphenated_ = hyphenated_ || next.letter();
    end_ = pieceEnd(text_, after);
    return true;
  }

  /// U.S.
  void takeStop() noexcept {
    if (end_ >= text_.size() || text_[end_] != '.' ||
        !isDotted(text_.substr(begin_, end_ - begin_)))
      return;
    if (end_ + 1 < text_.size() && text_[end_ + 1] == '.') return;
    ++end_;
    stopped_ = true;
  }

  std::string_view text_;
  std::size_t begin_;
  std::size_t end_;
  bool hyphenated_ = false;
  bool stopped_ = false;
};

/// What stands before the digits of a figure that begins at `at`: a sign, a currency with or
/// without its country's letters, a decimal point. `at` where there is no such figure.
std::size_t prefixEnd(std::string_view text, std::size_t at) noexcept {
  std::size_t p = at;
  CodePoint c = decode(text, p);
  if (isSign(c.value)) {
    if (at > 0 && isWordBefore(text, at)) return at;
    p += c.size;
    if (p >= text.size()) return at;
    c = decode(text, p);
  }
  std::size_t letters = p;
  while (letters < text.size() && letters - p < 3 && byteClass(text[letters]) == Byte::letter)
    ++letters;
  if (letters > p) {
    if (following(text, letters).category != Category::currency) return at;
    p = letters;
    c = decode(text, p);
  }
  if (propertiesOf(c.value).category == Category::currency) {
    p += c.size;
    if (p >= text.size()) return at;
    c = decode(text, p);
    if (c.value == '-' || c.value == 0x2212) p += c.size;
  }
  if (p < text.size() && text[p] == '.' && (at == 0 || p > at || !isWordBefore(text, at))) ++p;
  return isNumber(following(text, p)) ? p : at;
}

/// `end`, moved to the end of the grapheme cluster it lies in. `begin` is a boundary.
std::size_t clusterEnd(std::string_view text, std::size_t begin, std::size_t end) noexcept {
  if (end == text.size() || isAscii(text[end])) {
    if (propertiesAt(text, previous(text, end)).graphemeBreak != GraphemeBreak::prepend) return end;
  } else if (propertiesAt(text, end).graphemeBreak == GraphemeBreak::other &&
             propertiesAt(text, previous(text, end)).graphemeBreak != GraphemeBreak::prepend) {
    return end;
  }
  while (begin < end) begin = graphemeEnd(text, begin);
  return begin;
}

Word figureOrWord(std::string_view text, std::size_t at, std::size_t digits) noexcept {
  Compound compound(text, digits);
  compound.grow();
  const bool money = digits > at;
  const bool figure = isNumber(propertiesAt(text, digits)) && (money || !compound.hyphenated());
  return {compound.end(), figure ? TokenKind::figure : TokenKind::word};
}

Word punctuation(std::string_view text, std::size_t at) noexcept {
  std::size_t end = graphemeEnd(text, at);
  const std::size_t word = wordEnd(text, at);
  while (end < word) end = graphemeEnd(text, end);
  const char mark = text[at];
  const bool repeats = repeatable.find(mark) != std::string_view::npos;
  while (repeats && end < text.size() && text[end] == mark && text[end - 1] == mark)
    end = graphemeEnd(text, end);
  return {end, TokenKind::punctuation};
}

bool beginsWord(const CharacterProperties& c) noexcept {
  return c.wordBreak == WordBreak::aLetter || c.wordBreak == WordBreak::hebrewLetter ||
         c.wordBreak == WordBreak::numeric || isNumber(c) || c.letter();
}

/// Any token, by the rules in tokens.hpp.
Word slowToken(std::string_view text, std::size_t at) noexcept {
  const CharacterProperties& first = propertiesAt(text, at);
  if (first.unspaced()) return {graphemeEnd(text, at), TokenKind::word};
  const std::size_t address = addressEnd(text, at);
  if (address != at) return {clusterEnd(text, at, address), TokenKind::word};
  std::size_t start = prefixEnd(text, at);
  if (start == at) {
    while (start < text.size() && text[start] == '_') ++start;
    if (start == text.size() || !beginsWord(propertiesAt(text, start)))
      return punctuation(text, at);
    start = at;
  }
  const Word word = figureOrWord(text, at, start);
  return {clusterEnd(text, at, word.end), word.kind};
}

/// How many of the eight bytes from `at` on are ASCII letters, up to the first that is none.
std::size_t lettersAt(std::string_view text, std::size_t at) noexcept {
  const std::uint64_t lower = eightBytes(text, at) | eightTimes(0x20);
  const std::uint64_t ascii = lower & eightTimes(0x7F);
  const std::uint64_t fromA = ascii + eightTimes(0x80 - 'a');
  const std::uint64_t pastZ = ascii + eightTimes(0x7F - 'z');
  return firstByte(~fromA | pastZ | lower);
}

/// Where the ASCII letters from `at` on end.
std::size_t lettersEnd(std::string_view text, std::size_t at) noexcept {
  for (; at + 8 <= text.size(); at += 8) {
    const std::size_t letters = lettersAt(text, at);
    if (letters < 8) return at + letters;
  }
  while (at < text.size() && byteClass(text[at]) == Byte::letter) ++at;
  return at;
}

/// A letter that does no more than stand in words.
bool isPlainLetter(const CharacterProperties& c) noexcept {
  return c.wordBreak == WordBreak::aLetter && c.letter() && !c.unspaced() &&
         c.graphemeBreak != GraphemeBreak::prepend;
}

/// Where letters, and apostrophes between them, end.
std::size_t plainWordEnd(std::string_view text, std::size_t begin) noexcept {
  std::size_t at = lettersEnd(text, begin);
  while (at < text.size() && (!isAscii(text[at]) || text[at] == '\'')) {
    const CodePoint c = decode(text, at);
    const std::size_t after = at + c.size;
    if (c.value == '\'' || c.value == 0x2019) {
      if (at == begin || after == text.size() || !isPlainLetter(propertiesAt(text, after))) break;
    } else if (!isPlainLetter(propertiesOf(c.value))) {
      break;
    }
    at = lettersEnd(text, after);
  }
  return at;
}

/// Whether no cluster reaches past `at`, by what stands there.
bool endsCluster(std::string_view text, std::size_t at) noexcept {
  return at == text.size() || isAscii(text[at]) ||
         propertiesAt(text, at).graphemeBreak == GraphemeBreak::other;
}

/// Whether the plain word that ends at `end` surely ends there.
bool endsWord(std::string_view text, std::size_t end) noexcept {
  if (end == text.size()) return true;
  const Byte next = byteClass(text[end]);
  if (standsAlone(next)) return true;
  if (next == Byte::joiner) {
    if (end + 1 == text.size()) return true;
    return text[end] == ':' ? byteClass(text[end + 1]) == Byte::space
                            : standsAlone(byteClass(text[end + 1]));
  }
  if (isAscii(text[end])) return false;
  const CodePoint c = decode(text, end);
  const CharacterProperties& properties = propertiesOf(c.value);
  if (properties.graphemeBreak != GraphemeBreak::other ||
      properties.category == Category::currency || isHyphen(c.value))
    return false;
  if (properties.wordBreak == WordBreak::other) return true;
  const std::size_t after = end + c.size;
  return c.value == 0x2019 && (after == text.size() || standsAlone(byteClass(text[after])));
}

/// A word, figure or compound of ASCII letters and digits, where it surely ends; else empty.
Word plainCompound(std::string_view text, std::size_t at) noexcept {
  const auto isPart = [](Byte value) { return value == Byte::letter || value == Byte::digit; };
  bool hyphenated = false;
  std::size_t end = at;
  for (; end + 1 < text.size(); ++end) {
    const Byte next = byteClass(text[end + 1]);
    if (isPart(byteClass(text[end]))) continue;
    if (text[end] == '-' && end > at && isPart(next)) {
      hyphenated = hyphenated || next == Byte::letter;
      continue;
    }
    const bool apart = isAscii(text[end]) && isAscii(text[end + 1]) && next != Byte::digit;
    const bool ends = end > at && apart && endsWord(text, end);
    const bool figure = byteClass(text[at]) == Byte::digit && !hyphenated;
    return {ends ? end : at, figure ? TokenKind::figure : TokenKind::word};
  }
  return {at, TokenKind::word};
}

/// The token at `at` by its first look, as slowToken would find it; empty where that does not tell.
Word quickToken(std::string_view text, std::size_t at) noexcept {
  const Byte first = byteClass(text[at]);
  if (first == Byte::mark || first == Byte::joiner) {
    const bool alone =
        at + 1 == text.size() ||
        (first == Byte::mark ? isAscii(text[at + 1]) : standsAlone(byteClass(text[at + 1])));
    return {at + (alone ? 1 : 0), TokenKind::punctuation};
  }
  const std::size_t end = plainWordEnd(text, at);
  if (end > at && endsWord(text, end)) return {end, TokenKind::word};
  if (isAscii(text[at])) return plainCompound(text, at);
  if (end > at) return {at, TokenKind::word};
  const CodePoint c = decode(text, at);
  const CharacterProperties& properties = propertiesOf(c.value);
  const std::size_t after = at + c.size;
  if (properties.graphemeBreak != GraphemeBreak::other || !endsCluster(text, after))
    return {at, TokenKind::word};
  if (properties.unspaced()) return {after, TokenKind::word};
  const bool mark =
      properties.category >= Category::dash && properties.category <= Category::punctuation &&
      !isSign(c.value) &&
      (properties.wordBreak == WordBreak::other || c.value == 0x2018 || c.value == 0x2019);
  return {mark ? after : at, TokenKind::punctuation};
}

/// skipSpace, where mostly one space stands or none.
std::size_t spaceEnd(std::string_view text, std::size_t at) noexcept {
  if (at + 1 < text.size() && text[at] == ' ' && text[at + 1] > ' ') return at + 1;
  return skipSpace(text, at);
}

}  // namespace

std::size_t skipSpace(std::string_view text, std::size_t at) noexcept {
  std::size_t last = at;
  while (at < text.size()) {
    if (isAscii(text[at])) {
      if (byteClass(text[at]) != Byte::space) return at;
      last = at++;
      continue;
    }
    const CodePoint c = decode(text, at);
    const CharacterProperties& properties = propertiesOf(c.value);
    if (properties.blank()) {
      last = at;
      at += c.size;
      continue;
    }
    // A mark on a space makes it visible.
    return last < at && graphemeEnd(text, last) > at ? last : at;
  }
  return at;
}

TokenSpan nextToken(std::string_view text, std::size_t at) noexcept {
  if (at + 8 <= text.size()) {  // Most are a short word and a space.
    const std::size_t letters = lettersAt(text, at);
    const std::size_t end = letters < 8 ? at + letters : lettersEnd(text, at + 8);
    if (letters > 0 && end < text.size() && standsAlone(byteClass(text[end])))
      return {end, spaceEnd(text, end), TokenKind::word};
  }
  Word word = quickToken(text, at);
  if (word.end == at) word = slowToken(text, at);
  return {word.end, spaceEnd(text, word.end), word.kind};
}

}  // namespace stet::text
