#include "diff/rewrite.hpp"

#include <algorithm>
#include <cstdint>

#include "align/similarity.hpp"
#include "diff/ranges.hpp"

namespace stet::diff {
namespace {

// Kept content, per mille: of both sides (Dice), and of the smaller one, below which a sentence
// reads as replaced. About a third: 250 to 333 lie within 1 point, 400 costs 2. The part is flat
// from 400 to 600.
constexpr std::uint32_t kRewrittenDice = 300;
constexpr std::uint32_t kRewrittenPart = 500;

}  // namespace

List<Hunk> replaceRewritten(const Texts& texts, List<Hunk> hunks) {
  const auto& [before, after, traits] = texts;
  if (hunks.empty() || before.size() == 0 || after.size() == 0) return hunks;
  const std::uint32_t allBefore = contentIn(before, {0, before.size()}, traits);
  const std::uint32_t allAfter = contentIn(after, {0, after.size()}, traits);
  std::uint32_t kept = allBefore;
  for (const Hunk& hunk : hunks) kept -= contentIn(before, hunk.before, traits);
  const std::uint32_t smaller = std::min(allBefore, allAfter);
  if (smaller == 0 || align::dice(kept, allBefore, allAfter) >= kRewrittenDice ||
      align::containment(kept, smaller) >= kRewrittenPart)
    return hunks;
  return List<Hunk>(1, {{0, before.size()}, {0, after.size()}});
}

}  // namespace stet::diff
