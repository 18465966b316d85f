#include "diff/rewrite.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "diff/ranges.hpp"

namespace stet::diff {
namespace {

// What a stray run has at most. It is next to nothing for any of the sets, and the sentence reads
// better whole: a word of either kind more or less is within 0.5 points of 803.
constexpr std::uint32_t kStrayWords = 2;
constexpr std::uint32_t kStrayContent = 1;

// Whether a run is no more than stands on both sides by chance.
bool isStray(const Texts& texts, Range run) {
  return !hasMoreWords(texts.before, run, kStrayWords, texts.traits) &&
         contentIn(texts.before, run, texts.traits) <= kStrayContent;
}

bool hasWords(const Texts& texts, Range run) {
  return hasMoreWords(texts.before, run, 0, texts.traits);
}

// Whether neither the first word nor the last is kept, and between them one stray run at most.
bool isAllStray(const Texts& texts, const List<Hunk>& hunks) {
  if (hasWords(texts, {0, hunks.front().before.begin}) ||
      hasWords(texts, {hunks.back().before.end, texts.before.size()}))
    return false;
  std::uint32_t runs = 0;
  for (std::size_t k = 1; k < hunks.size(); ++k) {
    const Range run = keptBetween(hunks[k - 1], hunks[k]);
    if (hasWords(texts, run) && (++runs > 1 || !isStray(texts, run))) return false;
  }
  return true;
}

}  // namespace

bool isRewritten(const Texts& texts, const List<Hunk>& hunks) {
  const auto& [before, after, traits] = texts;
  const std::uint32_t content = contentIn(before, {0, before.size()}, traits);
  std::uint32_t kept = content;
  for (const Hunk& hunk : hunks) kept -= contentIn(before, hunk.before, traits);
  return kept * 2 < std::min(content, contentIn(after, {0, after.size()}, traits));
}

List<Hunk> replaceRewritten(const Texts& texts, List<Hunk> hunks) {
  if (hunks.empty() || !isAllStray(texts, hunks) || !isRewritten(texts, hunks)) return hunks;
  // What counts or sets the sentence on both sides stays.
  const auto& [before, after, traits] = texts;
  std::uint32_t first = 0;
  while (before.ids[first] == after.ids[first] && traits.weight(before.ids[first]) == 0) ++first;
  return List<Hunk>(1, {{first, before.size()}, {first, after.size()}});
}

}  // namespace stet::diff
