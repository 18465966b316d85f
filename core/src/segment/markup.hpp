// Marks of Markdown, which say how words are set: ## before a heading; *so*, **so**, _so_, ~~so~~,
// `so` and [so](address) around words.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "segment/segment.hpp"
#include "stet/list.hpp"

namespace stet::text {

/// The end of the marks that make a heading of a block, or 0. O(marks).
[[nodiscard]] std::size_t headingEnd(std::string_view block) noexcept;

/// Whether a token that begins with this byte may be such a mark.
constexpr bool mayEmphasise(char first) noexcept {
  return first == '*' || first == '_' || first == '`' || first == '~' || first == '[' ||
         first == ']';
}

/// The end of the ](address) of a link at `at`, or `at` where none stands there. O(address).
[[nodiscard]] std::size_t linkEnd(std::string_view text, std::size_t at) noexcept;

/// Makes markup of those of some tokens that have their other one in the same block; `marks` are
/// all that may, in order. O(marks).
void pairEmphasis(Article& article, Vocabulary& vocabulary, const List<std::uint32_t>& marks);

}  // namespace stet::text
