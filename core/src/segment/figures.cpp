#include "segment/figures.hpp"

#include "segment/byte_classes.hpp"
#include "segment/characters.hpp"
#include "unicode/word_boundaries.hpp"

namespace stet::text {
namespace {

constexpr char32_t kDegree = 0xB0;
constexpr char32_t kMinus = 0x2212;
constexpr std::size_t kCountryLetters = 3;  // At most: US$, AUD$.
constexpr std::size_t kGroupDigits = 3;
constexpr int kMostGroups = 6;  // Nobody writes longer figures out.

bool isWordBefore(std::string_view text, std::size_t end) noexcept {
  const CharacterProperties& before = propertiesBefore(text, end);
  return before.letter() || before.category == Category::digit || before.category == Category::mark;
}

// 18%, 5€, 20°C. A currency before a digit belongs to the next figure.
std::size_t unitEnd(std::string_view text, std::size_t at) noexcept {
  const CodePoint c = decode(text, at);
  const bool currency = propertiesOf(c.value).category == Category::currency;
  if ((!isUnitSign(c.value) && !currency) || !isNumber(propertiesAt(text, previousShown(text, at))))
    return at;
  const std::size_t after = at + c.size;
  const CharacterProperties& next = propertiesOrSpace(text, after);
  if (currency && isDigit(next)) return at;
  return c.value == kDegree && isCompoundPart(next) ? pieceEnd(text, after) : after;
}

// 3½
std::size_t fractionEnd(std::string_view text, std::size_t at) noexcept {
  const bool fraction =
      propertiesAt(text, at).category == Category::number && isNumber(propertiesBefore(text, at));
  return fraction ? pieceEnd(text, at) : at;
}

// The end of the three digits at `at`; `at` where there are fewer or more.
std::size_t digitGroupEnd(std::string_view text, std::size_t at) noexcept {
  std::size_t end = at;
  for (std::size_t i = 0; i < kGroupDigits; ++i) {
    if (!isDigit(propertiesOrSpace(text, end))) return at;
    end += decode(text, end).size;
  }
  return isDigit(propertiesOrSpace(text, end)) ? at : end;
}

// Whether a space with a digit behind it stands at `at`.
bool isSpaceInFigure(std::string_view text, std::size_t at) noexcept {
  if (at >= text.size()) return false;
  const CodePoint c = decode(text, at);
  return isGroupSpace(c.value) && isDigit(propertiesOrSpace(text, at + c.size));
}

// The end of the groups of three digits that begin with the space at `at`; `at` where other digits
// follow them, as in a telephone number or a row of a table. A plain space behind no-break ones
// may part two numbers.
std::size_t groupsEnd(std::string_view text, const std::size_t at) noexcept {
  std::size_t end = at;
  bool noBreak = false;
  for (int groups = 0; isSpaceInFigure(text, end); ++groups) {
    const bool isPlain = text[end] == ' ';
    const std::size_t begin = end + decode(text, end).size;
    const std::size_t next = digitGroupEnd(text, begin);
    if (next == begin || groups == kMostGroups) return isPlain && noBreak ? end : at;
    noBreak = noBreak || !isPlain;
    end = next;
  }
  return end;
}

// Whether the digits before `at`, in the figure whose first digit stands at `begin`, can be the
// first group of a number: at most three. In 2019 300 people the year is none, and no number opens
// with 0.
bool isFirstGroup(std::string_view text, std::size_t begin, std::size_t at) noexcept {
  std::size_t first = at;
  std::size_t digits = 0;
  for (; first > begin && isDigit(propertiesBefore(text, first)); ++digits)
    first = previous(text, first);
  if (digits == 0 || digits > kGroupDigits || text[first] == '0') return false;
  if (first == begin) return true;
  const CodePoint before = decode(text, previous(text, first));
  const bool isCurrency = propertiesOf(before.value).category == Category::currency;
  return (isHyphen(before.value) || isCurrency) && isDigit(propertiesAt(text, begin));
}

// 10:55, 2/3, 1 250 000
std::size_t digitsEnd(std::string_view text, std::size_t begin, std::size_t at) noexcept {
  if (isSpaceInFigure(text, at)) {
    const std::size_t groups = isFirstGroup(text, begin, at) ? groupsEnd(text, at) : at;
    return groups == at ? at : pieceEnd(text, previous(text, groups));
  }
  if (text[at] != ':' && text[at] != '/') return at;
  const bool joins =
      isDigit(propertiesOrSpace(text, at + 1)) && isDigit(propertiesBefore(text, at));
  return joins ? pieceEnd(text, at + 1) : at;
}

// The end of a currency at `at` with the letters of its country, and of a minus behind it; `at`
// where there is none.
std::size_t currencyEnd(std::string_view text, std::size_t at) noexcept {
  std::size_t sign = at;
  while (sign < text.size() && sign - at < kCountryLetters &&
         byteClass(text[sign]) == ByteClass::letter)
    ++sign;
  if (propertiesOrSpace(text, sign).category != Category::currency) return at;
  const std::size_t end = sign + decode(text, sign).size;
  if (end == text.size()) return end;
  const CodePoint next = decode(text, end);
  return next.value == '-' || next.value == kMinus ? end + next.size : end;
}

}  // namespace

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

std::size_t figurePrefixEnd(std::string_view text, std::size_t at) noexcept {
  std::size_t p = at;
  const CodePoint first = decode(text, p);
  if (isSign(first.value)) {
    if (at > 0 && isWordBefore(text, at)) return at;
    p += first.size;
    if (p == text.size()) return at;
  }
  p = currencyEnd(text, p);
  const bool point = p < text.size() && text[p] == '.';
  if (point && (at == 0 || p > at || !isWordBefore(text, at))) ++p;
  return isNumber(propertiesOrSpace(text, p)) ? p : at;
}

std::size_t figurePartEnd(std::string_view text, std::size_t begin, std::size_t at) noexcept {
  std::size_t end = unitEnd(text, at);
  if (end == at) end = fractionEnd(text, at);
  return end == at ? digitsEnd(text, begin, at) : end;
}

}  // namespace stet::text
