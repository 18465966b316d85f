// Blocks and sentences by the ids of their token sequences: what anchors are sought among.
#pragma once

#include <cstdint>

#include "align/features.hpp"
#include "base/both.hpp"
#include "base/flags.hpp"
#include "base/ids.hpp"
#include "segment/segment.hpp"
#include "stet/list.hpp"

namespace stet::align {

/// Blocks, or sentences, that may be matched, in reading order. All lists have one entry each.
struct Units {
  List<std::uint32_t> index;    ///< Of the block or sentence.
  List<std::uint32_t> id;       ///< The same for units with the same folded tokens, markup aside.
  List<std::uint32_t> weight;   ///< Of the features.
  List<std::uint32_t> content;  ///< Words and figures that are no function words.
};

/// Gives the units of both articles their ids.
class UnitReader {
 public:
  UnitReader(const text::Articles& articles, const Features& features)
      : articles_(articles), features_(features) {}

  /// The blocks of a side with no sentence that is taken. Once for each side, before first.
  /// O(tokens).
  [[nodiscard]] Units blocks(WhichSide side, const Flags& taken);
  /// The sentences of a side that are not taken. O(tokens).
  [[nodiscard]] Units sentences(WhichSide side, const Flags& taken);
  /// The number of ids that were given.
  [[nodiscard]] std::uint32_t ids() const { return ids_.size(); }

 private:
  struct Sequence {
    const text::Article* article;
    Range tokens;
  };

  [[nodiscard]] std::uint32_t idOf(const text::Article& article, Range tokens);
  [[nodiscard]] std::uint32_t idOfBlock(const text::Article& article, std::uint32_t block);

  text::Articles articles_;
  const Features& features_;
  text::Ids ids_;
  List<Sequence> sequences_;      // By id.
  List<std::uint32_t> blockIds_;  // Of the blocks of both sides.
};

}  // namespace stet::align
