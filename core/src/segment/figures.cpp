#include "segment/figures.hpp"

#include "segment/byte_classes.hpp"
#include "segment/characters.hpp"
#include "unicode/word_boundaries.hpp"

namespace stet::text {
namespace {

constexpr char32_t kDegree = 0xB0;
constexpr char32_t kMinus = 0x2212;
constexpr std::size_t kCountryLetters = 3;  // At most: US$, AUD$.
constexpr int kGroupDigits = 3;

bool isWordBefore(std::string_view text, std::size_t end) noexcept {
  const CharacterProperties& before = propertiesBefore(text, end);
  return before.letter() || before.category == Category::digit || before.category == Category::mark;
}

// 18%, 5€, 20°C. A currency before a digit belongs to the next figure.
std::size_t unitEnd(std::string_view text, std::size_t at) noexcept {
  const CodePoint c = decode(text, at);
  const bool currency = propertiesOf(c.value).category == Category::currency;
  if ((!isUnitSign(c.value) && !currency) || !isNumber(propertiesBefore(text, at))) return at;
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

// Whether exactly three digits stand at `at`.
bool isDigitGroup(std::string_view text, std::size_t at) noexcept {
  for (int i = 0; i < kGroupDigits; ++i) {
    if (!isDigit(propertiesOrSpace(text, at))) return false;
    at += decode(text, at).size;
  }
  return !isCompoundPart(propertiesOrSpace(text, at));
}

// 10:55, 2/3, 1 250 000 (with no-break spaces)
std::size_t digitsEnd(std::string_view text, std::size_t at) noexcept {
  const CodePoint c = decode(text, at);
  const bool groups = isGroupSpace(c.value);
  if (!groups && c.value != ':' && c.value != '/') return at;
  const std::size_t after = at + c.size;
  if (!isDigit(propertiesOrSpace(text, after)) || !isDigit(propertiesBefore(text, at))) return at;
  return groups && !isDigitGroup(text, after) ? at : pieceEnd(text, after);
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

std::size_t figurePartEnd(std::string_view text, std::size_t at) noexcept {
  std::size_t end = unitEnd(text, at);
  if (end == at) end = fractionEnd(text, at);
  return end == at ? digitsEnd(text, at) : end;
}

}  // namespace stet::text
