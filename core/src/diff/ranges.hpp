// What the clean-up passes count in a range of tokens.
#pragma once

#include <cstdint>

#include "diff/hunks.hpp"
#include "diff/token_traits.hpp"

namespace stet::diff {

/// Whether a range has more words than `most`. O(range).
[[nodiscard]] inline bool hasMoreWords(const Sequence& sequence, Range range, std::uint32_t most,
                                       const TokenTraits& traits) {
  std::uint32_t count = 0;
  for (std::uint32_t k = range.begin; k < range.end && count <= most; ++k)
    count += traits.isWord(sequence.ids[k]);
  return count > most;
}

/// The number of content words in a range. O(range).
[[nodiscard]] inline std::uint32_t contentIn(const Sequence& sequence, Range range,
                                             const TokenTraits& traits) {
  std::uint32_t count = 0;
  for (std::uint32_t k = range.begin; k < range.end; ++k)
    count += traits.isContent(sequence.ids[k]);
  return count;
}

}  // namespace stet::diff
