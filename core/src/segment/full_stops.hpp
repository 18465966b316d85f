// What a full stop means: the end of a sentence, or an abbreviation, an initial, an ordinal or the
// number of an item.
#pragma once

#include <cstdint>

#include "segment/sentence_ends.hpp"

namespace stet::text {

/// Whether the sentence ends with the full stop that `stop` is or has at its end, where the token
/// `next` follows behind any closing marks. O(log word lists).
[[nodiscard]] bool endsAtFullStop(const OpenSentence& sentence, std::uint32_t stop,
                                  std::uint32_t next);

}  // namespace stet::text
