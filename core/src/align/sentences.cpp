// The constants of the passes are named in their files. Similarities and shares are per mille. Each
// value was chosen by tests/measure/constants.py on the mean over thirteen sets of real revisions.
// A step of a tenth either way costs no mean more than 0.2 per cent; beyond that kMove, kDoubt and
// kSupported are the steep ones: too high, and parts of splits that moved are lost (-1 moved), too
// low, and sentences of their own are paired (-1 alone).
#include "align/sentences.hpp"

#include <utility>

#include "align/alike_lines.hpp"
#include "align/anchors.hpp"
#include "align/candidates.hpp"
#include "align/distant_pairs.hpp"
#include "align/fields.hpp"
#include "align/gaps.hpp"
#include "align/joins.hpp"
#include "align/pins.hpp"
#include "align/rewritten_pairs.hpp"
#include "align/short_blocks.hpp"
#include "align/state.hpp"
#include "align/strong_pairs.hpp"

namespace stet::align {
namespace {

// The sentences that the anchors leave open for comparison by similarity.
Both<Sentences> openSentences(const text::Articles& articles, const Anchors& anchors) {
  Both<Flags> taken = {Flags(articles.before->sentences.size()),
                       Flags(articles.after->sentences.size())};
  for (const WeightedPair& pair : anchors.pairs)
    taken.before[pair.before] = taken.after[pair.after] = true;
  Both<Sentences> open;
  for (const WhichSide side : kSides) {
    for (std::uint32_t s = 0; s < taken[side].size(); ++s) {
      if (!taken[side][s]) open[side].push_back(s);
    }
  }
  return open;
}

}  // namespace

[[gnu::noinline]] SentenceAlignment alignSentences(const text::Articles& articles,
                                                   Features& features,
                                                   const Constraints& constraints,
                                                   std::uint64_t budget) {
  Anchors anchors = findAnchors(articles, features, constraints);
  State state{.articles = articles,
              .features = features,
              .constraints = constraints,
              .groups = {articles.before->sentences.size(), articles.after->sentences.size()},
              .open = openSentences(articles, anchors),
              .candidates = {},
              .unsearched = std::move(anchors.unsearched),
              .budget = budget,
              .postings = List<Range>(features.weights().size())};
  for (const WhichSide side : kSides) features.makeBags(side, state.open[side]);
  findCandidates(features, constraints, state.open, state.candidates);

  List<WeightedPair> pairs = std::move(anchors.pairs);
  alignPins(state, pairs);
  addStrongPairs(state, pairs);
  alignGaps(state, groupChain(state, pairs, anchors.unique));
  pairShortBlocks(state, anchors.light);
  joinGroups(state, Joins::sure);
  pairDistant(state);
  pairRewritten(state);
  pairAlikeLines(state);
  faceFields(state);
  faceSubheads(state);
  joinGroups(state, Joins::all);
  return {std::move(state.groups), std::move(state.unsearched)};
}

}  // namespace stet::align
