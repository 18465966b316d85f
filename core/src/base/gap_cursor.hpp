// The stretches between pairs that rise on both sides.
#pragma once

#include <cstdint>

#include "base/both.hpp"
#include "stet/article.hpp"

namespace stet {

/// Goes through the pairs in order and tells what lies between each and the one before. The end of
/// both sides is the last pair.
class GapCursor {
 public:
  /// The stretch, empty on either side or not, before a pair of runs that begin at `before` and
  /// `after`. Goes on behind them.
  constexpr Both<Range> upTo(std::uint32_t before, std::uint32_t after,
                             std::uint32_t length = 1) noexcept {
    const Both<Range> gap = {{next_.before, before}, {next_.after, after}};
    next_ = {before + length, after + length};
    return gap;
  }

 private:
  Both<std::uint32_t> next_ = {0, 0};
};

}  // namespace stet
