// Code points: how they are read from UTF-8, and what Unicode 15.0 says of each. All code that
// looks past ASCII goes through here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "stet/list.hpp"

namespace stet::text {

enum class GraphemeBreak : std::uint8_t {
  other,
  cr,
  lf,
  control,
  extend,
  zwj,
  regionalIndicator,
  prepend,
  spacingMark,
  l,
  v,
  t,
  lv,
  lvt,
};

/// Controls and line breaks, which no character joins.
constexpr bool isControl(GraphemeBreak value) noexcept {
  return value >= GraphemeBreak::cr && value <= GraphemeBreak::control;
}

enum class WordBreak : std::uint8_t {
  other,
  cr,
  lf,
  newline,
  extend,
  zwj,
  format,
  regionalIndicator,
  katakana,
  hebrewLetter,
  aLetter,
  singleQuote,
  doubleQuote,
  midNumLet,
  midLetter,
  midNum,
  numeric,
  extendNumLet,
  wSegSpace,
};

enum class SentenceBreak : std::uint8_t {
  other,
  cr,
  lf,
  sep,
  extend,
  format,
  sp,
  lower,
  upper,
  oLetter,
  numeric,
  aTerm,
  sContinue,
  sTerm,
  close,
};

enum class Category : std::uint8_t {
  other,
  upper,
  lower,
  letter,  ///< Without case.
  mark,
  digit,
  number,  ///< Fractions, superscripts, Roman numerals.
  dash,
  open,
  close,
  openQuote,
  closeQuote,
  punctuation,
  currency,
  symbol,
  space,  ///< White_Space, control characters included.
};

/// The properties of one code point, in the order in which tools/unicode-tables.mjs writes them.
struct CharacterProperties {
  GraphemeBreak graphemeBreak;
  WordBreak wordBreak;
  SentenceBreak sentenceBreak;
  Category category;
  std::uint8_t combiningClass;
  std::uint8_t flags;

  [[nodiscard]] constexpr bool pictographic() const noexcept { return (flags & 1) != 0; }
  /// A letter of a script written without spaces between words.
  [[nodiscard]] constexpr bool unspaced() const noexcept { return (flags & 2) != 0; }
  [[nodiscard]] constexpr bool ignorable() const noexcept { return (flags & 4) != 0; }
  /// White space, or an invisible control character that joins nothing: a zero-width space, a byte
  /// order mark, a directional mark.
  [[nodiscard]] constexpr bool blank() const noexcept {
    return category == Category::space || (graphemeBreak == GraphemeBreak::control && ignorable());
  }
  [[nodiscard]] constexpr bool letter() const noexcept {
    return category == Category::upper || category == Category::lower ||
           category == Category::letter;
  }
  /// Shows nothing: soft hyphens, zero-width characters, directional marks, variation selectors.
  /// The fillers of Hangul, which are letters, take up room.
  [[nodiscard]] constexpr bool invisible() const noexcept { return ignorable() && !letter(); }
  /// NFC may change the code point or join it to the one before.
  [[nodiscard]] constexpr bool unstable() const noexcept { return (flags & 8) != 0; }
};

namespace tables {
extern const CharacterProperties properties[];
extern const std::uint8_t blocks[];  ///< Indices of properties, 256 code points a block.
extern const std::uint8_t
    blockIndex[];  ///< By code point / 256; past its end all blocks are its last.
extern const std::size_t blockIndexCount;
}  // namespace tables

[[nodiscard]] inline const CharacterProperties& propertiesOf(char32_t c) noexcept {
  std::size_t block = c >> 8;
  if (block >= tables::blockIndexCount) block = tables::blockIndexCount - 1;
  return tables::properties[tables::blocks[std::size_t{tables::blockIndex[block]} << 8 |
                                           (c & 0xFF)]];
}

struct CodePoint {
  char32_t value;
  std::uint32_t size;  ///< In bytes.
};

/// The code point at `at < text.size()`. A surrogate that is encoded by itself, as in WTF-8, reads
/// as it stands; what else is not UTF-8 reads as U+FFFD, one for each maximal subpart of an
/// ill-formed sequence (Unicode 15.0, section 3.9).
[[nodiscard]] inline CodePoint decode(std::string_view text, std::size_t at) noexcept;

/// All code points of a text, in order. O(text).
[[nodiscard]] List<char32_t> codePointsOf(std::string_view text);

/// Where the code point that ends at `end > 0` begins. Ill-formed text is divided as `decode`
/// divides it when it reads forwards from the start. O(1).
[[nodiscard]] std::size_t previous(std::string_view text, std::size_t end) noexcept;

/// Appends a code point in UTF-8.
void append(std::string& text, char32_t c);

/// Whether the byte is a code point of its own.
[[nodiscard]] constexpr bool isAscii(char c) noexcept {
  return static_cast<unsigned char>(c) < 0x80;
}

/// `decode` where the byte at `at` is not ASCII.
[[nodiscard]] CodePoint decodeBeyondAscii(std::string_view text, std::size_t at) noexcept;

inline CodePoint decode(std::string_view text, std::size_t at) noexcept {
  if (isAscii(text[at])) return {static_cast<unsigned char>(text[at]), 1};
  return decodeBeyondAscii(text, at);
}

}  // namespace stet::text
