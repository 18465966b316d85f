// What the rules of lines, tokens and sentences ask of single characters.
#pragma once

#include <cstddef>
#include <string_view>

#include "unicode/properties.hpp"

namespace stet::text {

/// The properties of the character at `at < text.size()`.
inline const CharacterProperties& propertiesAt(std::string_view text, std::size_t at) noexcept {
  return propertiesOf(decode(text, at).value);
}

/// The same, and those of a space at the end of the text.
inline const CharacterProperties& propertiesOrSpace(std::string_view text,
                                                    std::size_t at) noexcept {
  return at < text.size() ? propertiesAt(text, at) : propertiesOf(' ');
}

/// The properties of the character before `end > 0`.
inline const CharacterProperties& propertiesBefore(std::string_view text,
                                                   std::size_t end) noexcept {
  return propertiesAt(text, previous(text, end));
}

inline bool isDigit(const CharacterProperties& c) noexcept { return c.category == Category::digit; }

inline bool isLetterOrDigit(const CharacterProperties& c) noexcept {
  return c.letter() || isDigit(c);
}

/// Where the last character before `end > 0` begins that shows, or the first of all. O(those that
/// do not).
inline std::size_t previousShown(std::string_view text, std::size_t end) noexcept {
  do {
    end = previous(text, end);
  } while (end > 0 && propertiesAt(text, end).invisible());
  return end;
}

/// Whether what stands between two tokens can be seen: white space, which may have invisible
/// characters beside it. O(text).
inline bool hasSpace(std::string_view between) noexcept {
  for (std::size_t at = 0; at < between.size();) {
    const CodePoint c = decode(between, at);
    if (propertiesOf(c.value).category == Category::space) return true;
    at += c.size;
  }
  return false;
}

/// A digit, or a number in one character: ½, ², Ⅳ.
inline bool isNumber(const CharacterProperties& c) noexcept {
  return isDigit(c) || c.category == Category::number;
}

/// A letter or digit that can stand in a compound, as no letter of a script without spaces can.
inline bool isCompoundPart(const CharacterProperties& c) noexcept {
  return (c.letter() && !c.unspaced()) || isDigit(c);
}

/// A hyphen or an en dash; U+2012, the figure dash, is neither.
constexpr bool isHyphen(char32_t c) noexcept {
  return c == '-' || (c >= 0x2010 && c <= 0x2013 && c != 0x2012);
}

/// Plus, minus, plus-minus, and what is written for a minus.
constexpr bool isSign(char32_t c) noexcept {
  return c == '-' || c == '+' || c == 0x2212 || c == 0x2013 || c == 0x2010 || c == 0x2011 ||
         c == 0xB1;
}

/// Per cent, per mille or degrees.
constexpr bool isUnitSign(char32_t c) noexcept {
  return c == '%' || c == 0x2030 || c == 0x066A || c == 0xB0;
}

/// A space that separates groups of digits: plain, no-break, narrow no-break or thin.
constexpr bool isGroupSpace(char32_t c) noexcept {
  return c == ' ' || c == 0xA0 || c == 0x202F || c == 0x2009;
}

/// What the marks of one run have in common; 0 for a mark that always stands by itself.
constexpr char32_t runOf(char32_t mark) noexcept {
  constexpr std::u32string_view kRepeatable = U".-*=~#`_\u2013\u2014\u2015";
  if (mark == 0x2026) return '.';  // … is three stops.
  return kRepeatable.find(mark) == std::u32string_view::npos ? 0 : mark;
}

/// A character that ends a line, by the newline guidelines of Unicode 15.0, section 5.8.
constexpr bool isLineBreak(char32_t c) noexcept {
  return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

}  // namespace stet::text
