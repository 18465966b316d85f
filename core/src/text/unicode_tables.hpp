// The shapes of the generated tables in unicode_tables.cpp; unicode.hpp is the way to ask them.
#pragma once

#include <cstddef>
#include <cstdint>

#include "text/unicode.hpp"

namespace stet::text::tables {

/// `last - first` folds by adding `delta`, every `stride`-th code point of it.
struct FoldRange {
  std::uint32_t first;
  std::uint32_t last;
  std::uint32_t stride;
  std::int32_t delta;
};

/// A code point that folds to two or three; unused places are 0.
struct Expansion {
  std::uint32_t from;
  std::uint32_t to[3];
};

/// One step of a canonical decomposition; `second` is 0 where there is one part only.
struct Decomposition {
  std::uint32_t composed;
  std::uint32_t first;
  std::uint32_t second;
};

constexpr CharacterProperties record(int grapheme, int word, int sentence, int category,
                                     int combiningClass, int flags) noexcept {
  return {static_cast<GraphemeBreak>(grapheme),      static_cast<WordBreak>(word),
          static_cast<SentenceBreak>(sentence),      static_cast<Category>(category),
          static_cast<std::uint8_t>(combiningClass), static_cast<std::uint8_t>(flags)};
}

extern const std::size_t propertiesCount;
extern const std::size_t blocksCount;
extern const FoldRange foldRanges[];  ///< Ascending.
extern const std::size_t foldRangesCount;
extern const Expansion expansions[];  ///< Ascending.
extern const std::size_t expansionsCount;
/// Decompositions, ascending by `composed`, as nine planes of bytes: the low, middle and high byte
/// of each part. They compress to less than two thirds of what structs do.
extern const std::uint8_t decompositionPlanes[];
extern const std::size_t decompositionPlanesCount;
extern const std::uint16_t compositions[];  ///< Of decompositions, ascending by (first, second).
extern const std::size_t compositionsCount;

}  // namespace stet::text::tables
