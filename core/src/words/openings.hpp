// Phrases that blocks around a story begin with: bylines, credits, corrections,
// updates, furniture.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "stet/list.hpp"

namespace stet::text {

// A block's first so many tokens, or clusters where it is written without spaces, hold every
// opening.
inline constexpr std::uint32_t kOpeningTokens = 8;
inline constexpr std::uint32_t kOpeningClusters = 24;

/// The openings of one use, in all languages.
class Openings {
 public:
  /// A folded phrase of two bytes or more.
  void add(std::string_view phrase);

  /// The length of the longest phrase that a folded text begins with, and not within a word; 0
  /// where there is none. O(1) for most texts without one, else O(phrases).
  [[nodiscard]] std::size_t longest(std::string_view text) const;
  /// False for most texts that begin with none, told by their first three bytes. O(1).
  [[nodiscard]] bool mayOpen(std::string_view text) const;

 private:
  std::string phrases_;
  List<std::uint32_t> ends_;  // Of phrases.
  // The first three bytes of each phrase, or all two of it, as a Bloom filter with one hash: of
  // 8192 bits few are set by the phrases of all languages.
  std::array<std::uint32_t, 256> filter_{};
};

struct StoryOpenings {
  Openings furniture;
  Openings correction;
  Openings update;
  Openings byline;
  Openings credit;
};

/// Unpacked when first asked for.
[[nodiscard]] const StoryOpenings& storyOpenings();

}  // namespace stet::text
