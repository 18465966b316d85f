// The shapes of the tables that tools/unicode-tables.mjs writes into tables.cpp. Other rooms ask
// properties.hpp and mappings.hpp.
#pragma once

#include <cstddef>
#include <cstdint>

#include "unicode/properties.hpp"

namespace stet::text::tables {

constexpr CharacterProperties record(int grapheme, int word, int sentence, int category,
                                     int combiningClass, int flags) noexcept {
  return {static_cast<GraphemeBreak>(grapheme),      static_cast<WordBreak>(word),
          static_cast<SentenceBreak>(sentence),      static_cast<Category>(category),
          static_cast<std::uint8_t>(combiningClass), static_cast<std::uint8_t>(flags)};
}

extern const std::size_t propertiesCount;
extern const std::size_t blocksCount;
/// What mappings.cpp unpacks, column by column: the number of values, then the distance of each
/// value from the one before. Numbers take seven bits a byte, the lowest first (LEB128); the lowest
/// bit of a distance is its sign. This compresses better than tables of fixed width.
///
/// Columns of decompositions: the code point; its first part; its second part × 2 (0 where there is
/// none), + 1 if the parts never compose. Of foldings: the first code point of a run; the last × 2,
/// + 1 if every other code point of the run folds; the distance to the folded one. Of foldings to
/// several code points: the code point; three columns of what it folds to.
extern const std::uint8_t columns[];

}  // namespace stet::text::tables
