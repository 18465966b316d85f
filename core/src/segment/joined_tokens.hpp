// Tokens that are one word together.
#pragma once

#include <cstdint>
#include <span>

#include "segment/segment.hpp"
#include "words/vocabulary.hpp"

namespace stet::text {

/// Tokens [begin, end) of one sentence, and the folded id that they have as one.
struct JoinedTokens {
  std::uint32_t begin;
  std::uint32_t end;
  std::uint32_t folded;
};

/// Makes one token of each of them; they stand in order. O(tokens).
void joinTokens(Article& article, Vocabulary& vocabulary, std::span<const JoinedTokens> joined);

}  // namespace stet::text
