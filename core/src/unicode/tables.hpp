// The shapes of the generated tables in unicode_tables.cpp; unicode.hpp is the way to ask them.
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
/// What mappings.cpp unpacks, column by column: the number of values, then each value's distance
/// from the one above. Numbers take seven bits a byte, the lowest first, distances with their sign
/// as the lowest bit. That compresses to less than tables of fixed width do.
///
/// Decompositions: composed, first, second * 2 (0 where there is one part only) + 1 if it never
/// composes. Foldings: first, last * 2 + 1 if every other code point of these folds, distance.
/// Foldings to several: from, and three to.
extern const std::uint8_t columns[];

}  // namespace stet::text::tables
