#include "align/sentences.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "align/anchors.hpp"
#include "align/beads.hpp"
#include "align/candidates.hpp"
#include "align/chain.hpp"
#include "align/fields.hpp"
#include "base/both.hpp"
#include "base/order.hpp"
#include "stet/list.hpp"

namespace stet::align {
namespace {

// Similarities and shares are per mille. Each value was chosen by tests/measure/constants.py on the
// mean over thirteen sets of real revisions. A step of a tenth either way costs no mean more than
// 0.2 per cent; beyond that kMove, kDoubt and kSupported are the steep ones: too high, and parts of
// splits that moved are lost (-1 moved), too low, and sentences of their own are paired (-1 alone).

// A pair is sure without a look at its neighbours when it is so much alike and leads its runner-up
// by the margin.
constexpr std::uint32_t kStrong = 600;
constexpr std::uint32_t kMargin = 100;
// What moved must have so many content words and weigh so much, in words that stand once: a match
// that is enough in a story happens by chance between two books, where such a word weighs more.
constexpr std::uint32_t kMoveContent = 2;
constexpr std::uint32_t kMoveRarest = 2000;
// Alike enough to have moved: alone, and beside a neighbour that went the same way. From kSupport
// on the neighbour makes up for missing words too. Held against the lighter of two sentences, their
// words in common must outweigh so much doubt (in words that stand once).
constexpr std::uint32_t kMove = 550;
constexpr std::uint32_t kSupported = 200;
constexpr std::uint32_t kSupport = 500;
constexpr std::uint32_t kDoubt = 2000;
// By how much a far pair must beat the near pair that it breaks.
constexpr std::uint32_t kSteal = 150;
// Two sentences that are all that lies between pairs belong together from this on.
constexpr std::uint32_t kBetween = 100;
// A lone sentence joins a group, beside it or elsewhere, that holds so much of it: what it shares
// with the group, and once more what of that faces nothing yet, of which there must be some.
constexpr std::uint32_t kJoinNear = 600;
constexpr std::uint32_t kJoinFar = 800;
constexpr std::uint32_t kJoinRest = 50;
// The largest gap that is searched in full.
constexpr std::uint64_t kGapCells = 400000;

using Sentences = List<std::uint32_t>;

class Aligner {
 public:
  Aligner(const text::Article& before, const text::Article& after, Features& features,
          const Constraints& constraints, std::uint64_t budget)
      : before_(before),
        after_(after),
        features_(features),
        lists_(features.count()),
        constraints_(constraints),
        groups_(before.sentences.size(), after.sentences.size()),
        leastToMove_(features.rarest() * kMoveRarest / 1000),
        budget_(budget) {}

  SentenceAlignment run() {
    Anchors anchors = findAnchors(before_, after_, features_, constraints_);
    for (const WhichSide side : kSides) unsearched_[side] = std::move(anchors.unsearched[side]);
    collectOpen(anchors);
    for (const WhichSide side : kSides) features_.makeBags(side, open_[side]);
    findCandidates(features_, constraints_, open_, candidates_);
    List<WeightedPair> pairs = anchors.pairs;
    groupPins(pairs);
    addStrongPairs(pairs);
    fillGaps(settle(pairs, anchors.unique));
    lookAcross();
    pairBetweenNeighbours();
    for (const WhichSide side : kSides) joinGroups(side);
    faceFields(before_, after_, constraints_, groups_);
    return {std::move(groups_), {std::move(unsearched_.before), std::move(unsearched_.after)}};
  }

 private:
  // What the anchors leave open for comparison by similarity.
  void collectOpen(const Anchors& anchors) {
    Both<Flags> taken = {Flags(before_.sentences.size()), Flags(after_.sentences.size())};
    for (const WeightedPair& pair : anchors.pairs)
      taken.before[pair.before] = taken.after[pair.after] = true;
    for (const WhichSide side : kSides) {
      for (std::uint32_t s = 0; s < taken[side].size(); ++s) {
        if (!taken[side][s]) open_[side].push_back(s);
      }
    }
  }

  // They stand in the chain, so that what lies around them is aligned in order.
  void groupPins(List<WeightedPair>& pairs) {
    for (std::uint32_t pin = 0; pin < constraints_.pins(); ++pin) {
      std::uint32_t group = groups_.count();
      alignLists(constraints_.of(kBefore, pin), constraints_.of(kAfter, pin));
      if (group == groups_.count()) groupWhole(pin);
      for (; group < groups_.count(); ++group) {
        Both<std::uint32_t> first = {none, none};
        std::uint64_t weight = 0;
        for (const WhichSide side : kSides) {
          groups_.members(side, group, [&](std::uint32_t s) {
            first[side] = s;
            weight += features_.weight(side, s);
          });
        }
        if (first.before == none) continue;  // a break holds all of the pin apart
        pairs.push_back({first.before, first.after, weight / 2 + 1});
      }
    }
  }

  void groupWhole(std::uint32_t pin) {
    const std::uint32_t group = groups_.make(0);
    for (const std::uint32_t j : constraints_.of(kAfter, pin)) groups_.put(kAfter, j, group);
    bool any = false;
    for (const std::uint32_t i : constraints_.of(kBefore, pin)) {
      if (!constraints_.allows(kBefore, i, groups_, group)) continue;
      groups_.put(kBefore, i, group);
      any = true;
    }
    if (!any) groups_.dissolve(group);
  }

  // Pass 2. Each other's best candidate, with a lead on both sides. Leaves all pairs sorted.
  void addStrongPairs(List<WeightedPair>& pairs) const {
    for (const std::uint32_t i : open_.before) {
      const std::span<const Candidate> best = candidates_.before.of(i);
      if (best.empty() || best[0].similarity < kStrong) continue;
      const std::uint32_t j = best[0].sentence;
      if (!leads(i, j) || !groups_.alone(kBefore, i) || !groups_.alone(kAfter, j)) continue;
      const std::uint64_t weight =
          std::uint64_t{features_.weight(kBefore, i)} + features_.weight(kAfter, j);
      pairs.push_back({i, j, weight * best[0].similarity / 2000 + 1});
    }
    sortByBefore(pairs);
  }

  [[nodiscard]] bool leads(std::uint32_t i, std::uint32_t j) const {
    return leads(candidates_.before.of(i), j) && leads(candidates_.after.of(j), i);
  }
  static bool leads(std::span<const Candidate> candidates, std::uint32_t sentence) {
    if (candidates.empty() || candidates[0].sentence != sentence) return false;
    return candidates.size() == 1 || candidates[0].similarity >= candidates[1].similarity + kMargin;
  }

  // Groups the chain, and what crosses it with enough words to be a move; one of several equal
  // sentences never is. Returns the chain.
  List<WeightedPair> settle(const List<WeightedPair>& pairs, const Flags& unique) {
    const Flags stays = heaviestChain(pairs);
    List<WeightedPair> chain;
    for (std::size_t k = 0; k < pairs.size(); ++k) {
      const auto [i, j, weight] = pairs[k];
      if (stays[k]) chain.push_back(pairs[k]);
      if (!groups_.alone(kBefore, i)) continue;
      if (stays[k] || (unique[i] && canMove(i, j))) groups_.pair(i, j, 1000);
    }
    return chain;
  }

  [[nodiscard]] bool canMove(std::uint32_t i, std::uint32_t j) const {
    return std::min(features_.content(kBefore, i), features_.content(kAfter, j)) >= kMoveContent &&
           std::min(features_.weight(kBefore, i), features_.weight(kAfter, j)) >= leastToMove_;
  }

  // Pass 3.
  void fillGaps(const List<WeightedPair>& chain) {
    Range i;
    Range j;
    for (const WeightedPair& pair : chain) {
      i.end = pair.before;
      j.end = pair.after;
      fillGap(i, j);
      i.begin = i.end + 1;
      j.begin = j.end + 1;
    }
    i.end = groups_.size(kBefore);
    j.end = groups_.size(kAfter);
    fillGap(i, j);
  }

  void fillGap(Range i, Range j) { alignLists(alone(kBefore, i), alone(kAfter, j)); }

  void alignLists(const Sentences& before, const Sentences& after) {
    if (before.empty() || after.empty()) return;
    const std::uint64_t cells = std::uint64_t{before.size()} * after.size();
    if (cells > kGapCells || cells > budget_) {
      unsearched_.before.append(before);
      unsearched_.after.append(after);
      return;
    }
    budget_ -= cells;
    for (const Bead& bead : alignInOrder(features_, constraints_, lists_, before, after)) {
      const std::uint32_t group = groups_.make(bead.similarity);
      for (std::uint32_t k = 0; k < bead.sizeBefore; ++k)
        groups_.put(kBefore, before[bead.before + k], group);
      for (std::uint32_t k = 0; k < bead.sizeAfter; ++k)
        groups_.put(kAfter, after[bead.after + k], group);
    }
  }

  [[nodiscard]] Sentences alone(WhichSide side, Range range) const {
    Sentences list;
    for (std::uint32_t s = range.begin; s < range.end; ++s) {
      if (groups_.alone(side, s)) list.push_back(s);
    }
    return list;
  }

  // Pass 4. The most alike first; a pair may break a group that is much less alike.
  void lookAcross() {
    struct Pair {
      std::uint32_t similarity;
      std::uint32_t before;
      std::uint32_t after;
    };
    List<Pair> pairs;
    for (const std::uint32_t i : open_.before) {
      for (const Candidate& candidate : candidates_.before.of(i)) {
        const std::uint32_t j = candidate.sentence;
        if (groups_.together(i, j)) continue;
        const std::uint32_t alike =
            std::max(candidate.similarity, held(i, j, candidate.similarity));
        if (alike >= kSupported) pairs.push_back({alike, i, j});
      }
    }
    // Pairs come in the order of their places, which decides between equals.
    List<std::uint64_t> keys;
    keys.reserve(pairs.size());
    for (const Pair& pair : pairs) keys.push_back(1000 - pair.similarity);
    for (const std::uint32_t k : ascending(keys)) {
      const auto [similarity, i, j] = pairs[k];
      const bool heavy = canMove(i, j);
      const bool sure = heavy && similarity >= kMove && lighterLeads(i, j);
      if (!sure && !((heavy || similarity >= kSupport) && supported(i, j))) continue;
      const std::uint32_t left[] = {groups_.of(kBefore, i), groups_.of(kAfter, j)};
      if (!mayLeave(left[0], similarity) || !mayLeave(left[1], similarity)) continue;
      for (const std::uint32_t group : left) {
        if (group != none) groups_.dissolve(group);
      }
      groups_.pair(i, j, similarity);
    }
  }

  // Share of the lighter sentence that the other holds: a part of a split is little like the whole.
  [[nodiscard]] std::uint32_t held(std::uint32_t i, std::uint32_t j,
                                   std::uint32_t similarity) const {
    const std::uint64_t weights[] = {features_.weight(kBefore, i), features_.weight(kAfter, j)};
    const std::uint64_t shared = similarity * (weights[0] + weights[1]) / 2;  // in thousandths
    const std::uint64_t doubt = std::uint64_t{features_.rarest()} * kDoubt / 1000;
    return static_cast<std::uint32_t>(shared / (std::min(weights[0], weights[1]) + doubt + 1));
  }
  [[nodiscard]] bool lighterLeads(std::uint32_t i, std::uint32_t j) const {
    return features_.weight(kBefore, i) < features_.weight(kAfter, j)
               ? leads(candidates_.before.of(i), j)
               : leads(candidates_.after.of(j), i);
  }

  [[nodiscard]] bool mayLeave(std::uint32_t group, std::uint32_t similarity) const {
    return group == none || groups_.similarity(group) + kSteal <= similarity;
  }

  // The sentence before or behind both belongs together as well.
  [[nodiscard]] bool supported(std::uint32_t i, std::uint32_t j) const {
    if (i > 0 && j > 0 && groups_.together(i - 1, j - 1)) return true;
    return i + 1 < groups_.size(kBefore) && j + 1 < groups_.size(kAfter) &&
           groups_.together(i + 1, j + 1);
  }

  // Pass 5. Two sentences alone between neighbours that belong together are a rewritten pair, if
  // they have anything to do with each other.
  void pairBetweenNeighbours() {
    for (std::uint32_t i = 1; i + 1 < groups_.size(kBefore); ++i) {
      if (!groups_.alone(kBefore, i) || groups_.alone(kBefore, i - 1)) continue;
      std::uint32_t j = 0;
      groups_.members(kAfter, groups_.of(kBefore, i - 1),
                      [&](std::uint32_t s) { j = std::max(j, s + 1); });
      if (j + 1 >= groups_.size(kAfter) || !groups_.alone(kAfter, j)) continue;
      if (!groups_.together(i + 1, j + 1) || !constraints_.allows(kBefore, i, j)) continue;
      const Bag bags[] = {features_.bag(kBefore, i), features_.bag(kAfter, j)};
      const std::uint32_t alike =
          dice(common(features_, bags[0], bags[1]), bags[0].weight, bags[1].weight);
      if (alike >= kBetween) groups_.pair(i, j, alike);
    }
  }

  // Pass 6. A lone sentence joins the group beside it, or that of a candidate, whose other end
  // holds its words and has words left that nothing faces yet. Anchors have no bags, so nothing
  // joins a group of equal sentences.
  void joinGroups(WhichSide side) {
    SpreadBag own(features_);
    for (const std::uint32_t s : open_[side]) {
      if (!groups_.alone(side, s)) continue;
      own.hold(features_.bag(side, s));
      Offer best;
      const auto consider = [&](std::uint32_t group, std::uint32_t least) {
        if (group != none && constraints_.allows(side, s, groups_, group))
          best = better(best, side, own, group, least);
      };
      if (s > 0) consider(groups_.of(side, s - 1), kJoinNear);
      if (s + 1 < groups_.size(side)) consider(groups_.of(side, s + 1), kJoinNear);
      for (const Candidate& candidate : candidates_[side].of(s))
        consider(groups_.of(otherSide(side), candidate.sentence), kJoinFar);
      if (best.group != none) groups_.put(side, s, best.group);
    }
  }

  struct Offer {
    std::uint32_t group = none;
    std::uint32_t share = 0;
  };

  // The offer of a group to a sentence of a side, or what it had if that is no less.
  Offer better(Offer best, WhichSide side, const SpreadBag& own, std::uint32_t group,
               std::uint32_t least) {
    const Bag far = sum(otherSide(side), group, storage_[0], storage_[1]);
    const std::uint32_t held = containment(own.common(far), own.bag().weight);
    if (2 * held < least || 2 * held <= best.share) return best;  // what is unfaced is part of it
    const Bag near = sum(side, group, storage_[2], storage_[3]);
    const Bag rest = without(features_, far, near, storage_[4]);
    const std::uint32_t unfaced = containment(own.common(rest), own.bag().weight);
    const std::uint32_t share = held + unfaced;
    const bool joins = unfaced >= kJoinRest && share >= least && share > best.share;
    return joins ? Offer{group, share} : best;
  }

  [[nodiscard]] Bag sum(WhichSide side, std::uint32_t group, List<Feature>& one,
                        List<Feature>& two) const {
    Bag result;
    groups_.members(side, group, [&](std::uint32_t s) {
      const Bag bag = features_.bag(side, s);
      const bool first = result.weight == 0 && result.features.empty();
      result = first ? bag : merged(result, bag, one);
      std::swap(one, two);
    });
    return result;
  }

  const text::Article& before_;
  const text::Article& after_;
  Features& features_;
  List<Range> lists_;  // see alignInOrder()
  const Constraints& constraints_;
  Groups groups_;
  std::uint32_t leastToMove_;
  std::uint64_t budget_;
  Both<Sentences> unsearched_;
  Both<Sentences> open_;
  Both<Candidates> candidates_;
  List<Feature> storage_[5];
};

}  // namespace

[[gnu::noinline]] SentenceAlignment alignSentences(const text::Article& before,
                                                   const text::Article& after, Features& features,
                                                   const Constraints& constraints,
                                                   std::uint64_t budget) {
  return Aligner(before, after, features, constraints, budget).run();
}

}  // namespace stet::align
