#include "align/evidence.hpp"

#include <algorithm>

namespace stet::align {
namespace {

// The constants of this pass and of all others (sentences.cpp says how they were chosen) are per
// mille unless stated otherwise.
//
// By how much the best candidate must be ahead of the second.
constexpr std::uint32_t kMargin = 100;
// What moved must have so many content words and weigh so much, in words that stand once: a match
// that is enough in a story happens by chance between two books, where such a word weighs more.
constexpr std::uint32_t kMoveContent = 2;
constexpr std::uint32_t kMoveRarest = 2000;

}  // namespace

bool leads(std::span<const Candidate> candidates, std::uint32_t sentence) {
  if (candidates.empty() || candidates[0].sentence != sentence) return false;
  return candidates.size() == 1 || candidates[0].similarity >= candidates[1].similarity + kMargin;
}

bool canMove(const Features& features, std::uint32_t before, std::uint32_t after) {
  const std::uint32_t content =
      std::min(features.content(kBefore, before), features.content(kAfter, after));
  const std::uint32_t weight =
      std::min(features.weight(kBefore, before), features.weight(kAfter, after));
  return content >= kMoveContent && weight >= features.uniqueWordWeight() * kMoveRarest / 1000;
}

}  // namespace stet::align
