#include "align/joins.hpp"

#include <utility>

#include "align/bags.hpp"
#include "align/sentence_edges.hpp"
#include "align/similarity.hpp"

namespace stet::align {
namespace {

// A lone sentence joins a group, beside it or elsewhere, that holds so much of it: what it shares
// with the group, and once more what of that faces nothing yet, of which there must be some.
constexpr std::uint32_t kJoinNear = 600;
// Or so much of it, before anything is sought elsewhere.
constexpr std::uint32_t kJoinSurely = 1300;
constexpr std::uint32_t kJoinFar = 800;
// Where it is a block of its own, it must be held so far: a phrase in common is much of a small
// block, and draws it over all that lies between.
constexpr std::uint32_t kJoinBlock = 1200;
constexpr std::uint32_t kJoinRest = 50;
// A group elsewhere must hold the weight of so many words that stand once in a text: one shared
// name is most of a subhead, and says nothing.
constexpr std::uint64_t kJoinFarWords = 2;

// What a group offers to a sentence.
struct Offer {
  std::uint32_t group = none;
  std::uint32_t share = 0;
};

// Weighs the offers of groups to one sentence after the other of a side. A sentence joins the end
// of its own side, for the words of the other end that its own does not hold.
class Offers {
 public:
  Offers(const State& state, WhichSide side, Joins joins)
      : state_(state),
        side_(side),
        joins_(joins),
        own_(state.features.weights()),
        farWeight_(kJoinFarWords * state.features.uniqueWordWeight()) {}

  [[nodiscard]] Offer best(std::uint32_t sentence) {
    const Groups& groups = state_.groups;
    // A sentence that became two is the opening of one and the end of the other.
    if (opensNext(state_, side_, sentence) && isAllowed(sentence, groups.of(side_, sentence + 1)))
      return {groups.of(side_, sentence + 1), kIdentical};
    if (endsLast(state_, side_, sentence) && isAllowed(sentence, groups.of(side_, sentence - 1)))
      return {groups.of(side_, sentence - 1), kIdentical};
    own_.hold(state_.features.bag(side_, sentence));
    Offer best;
    const auto consider = [&](std::uint32_t group, std::uint32_t least, bool isFar) {
      if (group != none && isAllowed(sentence, group)) best = better(best, group, least, isFar);
    };
    const std::uint32_t near = joins_ == Joins::all ? kJoinNear : kJoinSurely;
    if (sentence > 0) consider(groups.of(side_, sentence - 1), near, false);
    if (sentence + 1 < groups.size(side_)) consider(groups.of(side_, sentence + 1), near, false);
    if (joins_ == Joins::sure) return best;
    const std::uint32_t far = isBlock(sentence) ? kJoinBlock : kJoinFar;
    for (const Candidate& candidate : state_.candidates[side_].of(sentence))
      consider(groups.of(otherSide(side_), candidate.sentence), far, true);
    return best;
  }

 private:
  [[nodiscard]] bool isAllowed(std::uint32_t sentence, std::uint32_t group) const {
    return state_.constraints.allows(side_, sentence, state_.groups, group);
  }

  [[nodiscard]] bool isBlock(std::uint32_t sentence) const {
    const text::Article& article = *state_.articles[side_];
    return article.blocks[article.blockOf[sentence]].sentences.size() == 1;
  }

  // The offer of a group, or the best so far where that is no less.
  [[nodiscard]] Offer better(Offer best, std::uint32_t group, std::uint32_t least, bool isFar) {
    const Bag far = sum(otherSide(side_), group, farStorage_);
    const std::uint32_t held = shareIn(far);
    // What faces nothing is a part of what is held, so that the share is at most twice that.
    if (2 * held < least || 2 * held <= best.share) return best;
    if (isFar && own_.sharedWeight(far) < farWeight_) return best;
    const Bag near = sum(side_, group, nearStorage_);
    const std::uint32_t unfaced =
        shareIn(without(state_.features.weights(), far, near, restStorage_));
    const std::uint32_t share = held + unfaced;
    const bool joins = unfaced >= kJoinRest && share >= least && share > best.share;
    return joins ? Offer{group, share} : best;
  }

  [[nodiscard]] std::uint32_t shareIn(Bag other) const {
    return containment(own_.sharedWeight(other), own_.bag().weight);
  }

  // Anchors have no bags, so that the end of a group of equal sentences is empty and nothing joins
  // it.
  struct Storage {
    List<Feature> one;
    List<Feature> other;
  };
  [[nodiscard]] Bag sum(WhichSide side, std::uint32_t group, Storage& storage) const {
    Bag result;
    state_.groups.members(side, group, [&](std::uint32_t s) {
      const Bag bag = state_.features.bag(side, s);
      const bool first = result.weight == 0 && result.features.empty();
      result = first ? bag : merged(result, bag, storage.one);
      std::swap(storage.one, storage.other);
    });
    return result;
  }

  const State& state_;
  WhichSide side_;
  Joins joins_;
  SpreadBag own_;
  std::uint64_t farWeight_;
  Storage farStorage_;
  Storage nearStorage_;
  List<Feature> restStorage_;
};

}  // namespace

void joinGroups(State& state, Joins joins) {
  for (const WhichSide side : kSides) {
    Offers offers(state, side, joins);
    bool any = false;
    const auto join = [&](std::uint32_t s) {
      if (!state.groups.alone(side, s)) return;
      const Offer best = offers.best(s);
      if (best.group == none) return;
      state.groups.put(side, s, best.group);
      any = true;
    };
    const List<std::uint32_t>& open = state.open[side];
    for (const std::uint32_t s : open) join(s);
    // What joined has become the neighbour of the sentence before it. Where nothing did, every
    // offer is what it was.
    if (!any) continue;
    for (std::size_t k = open.size(); k-- > 0;) join(open[k]);
  }
}

}  // namespace stet::align
