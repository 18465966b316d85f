// The stretches between pairs that rise on both sides.
#pragma once

#include <cstdint>

#include "base/both.hpp"
#include "stet/article.hpp"

namespace stet {

/// Goes through pairs of runs in order, and tells what lies between each and the one before. The
/// end of both sides is the last pair.
class GapCursor {
 public:
  /// The stretch between the pair before and this one, which may be empty on either side. Goes on
  /// behind this one.
  constexpr Both<Range> upTo(Range before, Range after) noexcept {
    const Both<Range> gap = {{next_.before, before.begin}, {next_.after, after.begin}};
    next_ = {before.end, after.end};
    return gap;
  }
  /// The same for runs of one length.
  constexpr Both<Range> upTo(std::uint32_t before, std::uint32_t after,
                             std::uint32_t length = 1) noexcept {
    return upTo(Range{before, before + length}, Range{after, after + length});
  }

 private:
  Both<std::uint32_t> next_ = {0, 0};
};

}  // namespace stet
