// The tokens of a sentence link and what differs between them, as hunks over token positions.
#pragma once

#include <cstdint>
#include <span>

#include "base/flags.hpp"
#include "segment/segment.hpp"
#include "stet/comparison.hpp"
#include "stet/list.hpp"

namespace stet::diff {

/// The tokens of some sentences, one after the other.
struct Sequence {
  const text::Article* article = nullptr;
  std::uint32_t begin = 0;     ///< Byte where the first sentence begins.
  List<std::uint32_t> tokens;  ///< Indices into Article::tokens.
  List<std::uint32_t> ids;     ///< Their folded ids.
  Flags starts;                ///< Whether a sentence starts here.

  /// Takes those of some sentences, at least one, in place of what it had.
  void read(const text::Article& of, std::span<const std::uint32_t> sentences);
  [[nodiscard]] const text::Token& token(std::size_t position) const {
    return article->tokens[tokens[position]];
  }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(ids.size()); }
  /// Whether text of other sentences lies between a token and the one before it.
  [[nodiscard]] bool holeBefore(std::size_t position) const {
    return position > 0 && tokens[position] != tokens[position - 1] + 1;
  }
  /// Byte range of the white space behind a token.
  [[nodiscard]] Range spaceAfter(std::size_t position) const;
  [[nodiscard]] std::string_view textOf(Range range) const {
    return article->text.substr(range.begin, range.size());
  }
};

/// Token positions [begin, end) of before that became those of after. Never empty on both sides.
/// Between two hunks both sides have the same folded ids.
struct Hunk {
  Range before;
  Range after;
};

struct Hunks {
  List<Hunk> list;  ///< Rising on both sides, no two adjoining.
  bool exact = true;
};

/// The fewest token changes. O(NP), see align/lcs.hpp.
[[nodiscard]] Hunks minimalHunks(const Sequence& before, const Sequence& after);

}  // namespace stet::diff
