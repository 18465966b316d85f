// The constants of the passes, which are named in their files, were measured on the human edit
// spans of five sets of revisions (tests/measure/words.py: F1 of tokens and of exact spans, summed
// over the sets: 803) and by the confetti of planted texts.
#include "diff/cleanup.hpp"

#include <utility>

#include "diff/absorb.hpp"
#include "diff/balance.hpp"
#include "diff/edges.hpp"
#include "diff/realign.hpp"
#include "diff/rewrite.hpp"
#include "diff/slide.hpp"
#include "diff/whole_syllables.hpp"

namespace stet::diff {

List<Hunk> cleanUp(const Texts& texts, List<Hunk> hunks) {
  hunks = realign(texts, std::move(hunks));
  hunks = slideToBoundaries(texts, std::move(hunks));
  hunks = absorbIslands(texts, std::move(hunks));
  hunks = trimEqualEdges(texts, std::move(hunks));
  hunks = replaceRewritten(texts, std::move(hunks));
  hunks = slideToBoundaries(texts, std::move(hunks));  // Trimming leaves insertions behind.
  hunks = takeRecased(texts, std::move(hunks));
  hunks = takeWholeSyllables(texts, std::move(hunks));
  return balancePairs(texts, std::move(hunks));
}

}  // namespace stet::diff
