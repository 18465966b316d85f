// What goes into a comparison: the text of one version of a story, plain or already divided into
// blocks.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace stet {

/// Half-open interval [begin, end). Of UTF-8 bytes of a whole article's text unless stated
/// otherwise.
struct Range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] constexpr std::uint32_t size() const noexcept { return end - begin; }
  [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }
  [[nodiscard]] constexpr bool contains(std::uint32_t at) const noexcept {
    return begin <= at && at < end;
  }
  friend constexpr bool operator==(Range, Range) noexcept = default;
};

/// What a block is on a news page. Recognised from form and position unless the input says it.
enum class Role : std::uint8_t {
  headline,
  standfirst,
  byline,
  dateline,
  timestamp,
  subhead,
  body,
  listItem,
  caption,
  credit,
  correction,
  furniture,
};

/// Where words of a block lead to.
struct Href {
  Range range;  ///< Of the block's own text (given sentences joined by a space).
  std::string href;
};

/// A block that already knows more than plain text can say.
struct BlockInput {
  std::string text;          ///< Ignored where `sentences` are given.
  std::optional<Role> role;  ///< Recognised where absent.
  std::optional<std::vector<std::string>>
      sentences;                 ///< Taken as they stand; empty ones keep their index.
  std::vector<Href> hrefs = {};  ///< In any order; what lies outside the block is left out.
};

/// An article as blocks. Its text is the blocks joined by "\n\n", given sentences joined by a
/// space.
struct ArticleInput {
  std::vector<BlockInput> blocks;
};

/// One version of a story: plain text in UTF-8, or blocks.
using Input = std::variant<std::string, ArticleInput>;

}  // namespace stet
