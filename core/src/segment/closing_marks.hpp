// Whether a sentence goes on behind a quotation or bracket that ends like a sentence, where letters
// have no case to tell it.
#pragma once

#include <cstdint>

#include "segment/sentence_ends.hpp"

namespace stet::text {

/// Whether what is quoted or in brackets up to `stop`, the last mark before those that close it, is
/// only a part of the sentence that goes on with the token `next`. O(quotation), up to a limit.
[[nodiscard]] bool goesOnAfterClosing(const OpenSentence& sentence, std::uint32_t stop,
                                      std::uint32_t next);

}  // namespace stet::text
