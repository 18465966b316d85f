// The tokens of a sentence link and what differs between them, as hunks over token positions.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

#include "base/flags.hpp"
#include "diff/token_traits.hpp"
#include "segment/segment.hpp"
#include "stet/article.hpp"
#include "stet/list.hpp"

namespace stet::diff {

/// The tokens of some sentences of one side, one after the other. The sentences need not be
/// neighbours; where they are not, there is a gap before a token.
struct Sequence {
  const text::Article* article = nullptr;
  std::uint32_t begin = 0;     ///< Byte where the first sentence begins.
  List<std::uint32_t> tokens;  ///< Indices into Article::tokens.
  List<std::uint32_t> ids;     ///< Their folded ids.
  Flags starts;                ///< Whether a sentence starts here.

  /// Takes the tokens of some sentences, at least one, in place of what it had. O(tokens).
  void read(const text::Article& of, std::span<const std::uint32_t> sentences);
  [[nodiscard]] const text::Token& token(std::size_t position) const {
    return article->tokens[tokens[position]];
  }
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(ids.size()); }
  /// Whether text of other sentences lies between a token and the one before it.
  [[nodiscard]] bool gapBefore(std::size_t position) const {
    return position > 0 && tokens[position] != tokens[position - 1] + 1;
  }
  /// Byte range of a token without the white space behind it.
  [[nodiscard]] Range textOfToken(std::size_t position) const {
    return {token(position).begin, token(position).textEnd};
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

  [[nodiscard]] constexpr bool isReplacement() const noexcept {
    return !before.empty() && !after.empty();
  }
};

/// Whether both are insertions, or both deletions. No pass joins them: what was added shows nothing
/// struck, and what was cut nothing put in.
[[nodiscard]] constexpr bool areAlike(const Hunk& one, const Hunk& other) noexcept {
  return (one.before.empty() && other.before.empty()) || (one.after.empty() && other.after.empty());
}

struct Hunks {
  List<Hunk> list;  ///< Rising on both sides, no two adjoining.
  bool exact = true;
};

/// Both sides of a sentence link, and what passes ask of their tokens.
struct Texts {
  const Sequence& before;
  const Sequence& after;
  const TokenTraits& traits;
};

/// The fewest token changes. O(NP), see align/lcs.hpp.
[[nodiscard]] Hunks minimalHunks(const Sequence& before, const Sequence& after);

/// The tokens kept between two neighbouring hunks, as positions before.
[[nodiscard]] constexpr Range keptBetween(const Hunk& left, const Hunk& right) noexcept {
  return {left.before.end, right.before.begin};
}

/// Joins neighbouring hunks, with what is kept between them, wherever joins(left, right) says so;
/// `left` has what was joined to it before. O(hunks).
template <class Joins>
[[nodiscard]] List<Hunk> joinWhere(List<Hunk> hunks, Joins&& joins) {
  std::size_t size = 0;
  for (const Hunk& hunk : hunks) {
    if (size > 0 && joins(std::as_const(hunks[size - 1]), hunk)) {
      hunks[size - 1].before.end = hunk.before.end;
      hunks[size - 1].after.end = hunk.after.end;
    } else {
      hunks[size++] = hunk;
    }
  }
  hunks.resize(size);
  return hunks;
}

}  // namespace stet::diff
