// Blocks and links as findings tell of them: by their text without the white space behind it.
#pragma once

#include <cstdint>

#include "base/both.hpp"
#include "findings/passage.hpp"

namespace stet::findings {

/// The block that holds a byte. O(log blocks).
[[nodiscard]] std::uint32_t blockAt(const text::Article& article, std::uint32_t byte);

/// Of a block; empty where it has none. O(1).
[[nodiscard]] Range textOfBlock(const Context& context, WhichSide side, std::uint32_t block);

/// From the first block of a link's end to its last; empty where it has none.
[[nodiscard]] Range textOfLink(const Context& context, const Link& link, WhichSide side);

/// Whether two texts have the same words in the same order, whatever stops, commas, dashes and
/// quotation marks stand between them.
[[nodiscard]] bool sameWords(const Context& context, Both<std::uint32_t> blocks);

}  // namespace stet::findings
