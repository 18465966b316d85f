// How much each sentence holds: what relations, similarities and counts are judged by.
#pragma once

#include <cstdint>

#include "base/both.hpp"
#include "segment/segment.hpp"
#include "stet/list.hpp"

namespace stet {

struct Measure {
  std::uint32_t weight = 0;   ///< As diff::TokenTraits weighs them.
  std::uint32_t content = 0;  ///< Words and figures that are no function words.
  std::uint32_t words = 0;    ///< Words and figures.
};

/// Of each sentence of both articles. O(tokens).
[[nodiscard]] Both<List<Measure>> measuresOf(const Both<const text::Article*>& articles,
                                             const text::Vocabulary& vocabulary);

}  // namespace stet
