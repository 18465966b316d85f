// What goes into a comparison: the text of one version of a story, and what is known of its blocks.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "stet/list.hpp"

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
  Range range;  ///< Of the block's own text.
  std::string href;
};

/// What is known of a block of an input.
struct BlockInput {
  Range range;               ///< Of the input's text.
  List<Range> sentences;     ///< Likewise; taken as they stand, empty ones too. None: found.
  std::optional<Role> role;  ///< Recognised where absent.
  std::vector<Href> hrefs;   ///< In any order; what lies outside the block is left out.
};

/// One version of a story in UTF-8. The ranges of a comparison count in its text.
struct Input {
  std::string text;
  std::vector<BlockInput> blocks;  ///< As the functions below add them. None: lines are blocks.

  Input() = default;
  Input(std::string plain) : text(std::move(plain)) {}

  /// Adds a block to the end, "\n\n" behind the one before. By the reference, which holds until the
  /// next block, its role and hrefs can be set.
  BlockInput& addBlock(std::string_view block = {});
  /// Adds a sentence to the end of the last block, a space behind the one before.
  void addSentence(std::string_view sentence);
};

}  // namespace stet
