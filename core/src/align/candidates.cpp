#include "align/candidates.hpp"

#include <cstddef>
#include <utility>

#include "align/similarity.hpp"
#include "base/order.hpp"

namespace stet::align {
namespace {

// A feature in more sentences than this tells too little for what its posting list costs.
constexpr std::uint32_t kLongestPosting = 32;

using Sentences = List<std::uint32_t>;

// The sentences with each feature.
class InvertedIndex {
 public:
  InvertedIndex(const Features& features, WhichSide side, const Sentences& sentences)
      : begin_(features.weights().size() + 1, 0) {
    for (const std::uint32_t s : sentences) {
      for (const Feature& feature : features.bag(side, s).features) ++begin_[feature.id + 1];
    }
    for (std::size_t id = 1; id < begin_.size(); ++id) begin_[id] += begin_[id - 1];
  }

  // Fills the lists, with positions in the same sentences.
  void fill(const Features& features, WhichSide side, const Sentences& sentences) {
    postings_.resize(begin_.back());
    Sentences next = begin_;
    for (std::uint32_t k = 0; k < sentences.size(); ++k) {
      for (const Feature& feature : features.bag(side, sentences[k]).features)
        postings_[next[feature.id]++] = k;
    }
  }

  [[nodiscard]] bool isRare(std::uint32_t id) const {
    return begin_[id + 1] - begin_[id] <= kLongestPosting;
  }
  [[nodiscard]] std::span<const std::uint32_t> of(std::uint32_t id) const {
    return std::span(postings_).subspan(begin_[id], begin_[id + 1] - begin_[id]);
  }

 private:
  Sentences begin_;  // Of each feature in postings_.
  Sentences postings_;
};

// The best candidates of one sentence, in order.
class Best {
 public:
  // Puts a candidate in its place, if it is one of the best.
  void offer(Candidate candidate) {
    const std::uint64_t key = keyOf(1000 - candidate.similarity, candidate.sentence);
    if (size_ == kCandidates && key >= keys_[size_ - 1]) return;
    std::size_t k = size_ < kCandidates ? size_++ : size_ - 1;
    for (; k > 0 && key < keys_[k - 1]; --k) keys_[k] = keys_[k - 1];
    keys_[k] = key;
  }
  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] Candidate operator[](std::size_t k) const {
    return {static_cast<std::uint32_t>(keys_[k]),
            1000 - static_cast<std::uint32_t>(keys_[k] >> 32)};
  }

 private:
  std::uint64_t keys_[kCandidates];  // The more alike the less.
  std::size_t size_ = 0;
};

// The weights of the rare features that one sentence before shares with each sentence after. Two
// sums in one number, as both are always added to together: in the lower half that of features
// which are rare after, which count for the candidates of the sentence before, and in the upper
// half that of features which are rare before.
class SharedRareWeights {
 public:
  explicit SharedRareWeights(std::size_t sentencesAfter)
      : sums_(sentencesAfter, 0), met_(sentencesAfter) {}

  void add(std::span<const std::uint32_t> sentencesAfter, std::uint64_t weights) {
    for (const std::uint32_t j : sentencesAfter) {
      if (sums_[j] == 0) met_[count_++] = j;
      sums_[j] += weights;
    }
  }

  // Calls visit(j, lower, upper) for each sentence after that was met, and begins anew.
  template <class Visit>
  void takeAll(Visit&& visit) {
    for (const std::uint32_t j : std::span(met_).first(std::exchange(count_, 0))) {
      const std::uint64_t sum = std::exchange(sums_[j], 0);
      visit(j, static_cast<std::uint32_t>(sum), static_cast<std::uint32_t>(sum >> 32));
    }
  }

 private:
  List<std::uint64_t> sums_;
  Sentences met_;
  std::size_t count_ = 0;
};

// The best by the rare features alone. Each two sentences meet once.
Both<List<Best>> roughCandidates(const Features& features, const Constraints& constraints,
                                 const Both<Sentences>& sentences) {
  const Sentences& before = sentences.before;
  const Sentences& after = sentences.after;
  const InvertedIndex indexBefore(features, kBefore, before);
  InvertedIndex indexAfter(features, kAfter, after);
  indexAfter.fill(features, kAfter, after);
  Both<List<Best>> best = {List<Best>(before.size()), List<Best>(after.size())};
  SharedRareWeights shared(after.size());
  for (std::uint32_t i = 0; i < before.size(); ++i) {
    for (const Feature& feature : features.bag(kBefore, before[i]).features) {
      const std::uint64_t rareAfter = indexAfter.isRare(feature.id);
      const std::uint64_t rareBefore = indexBefore.isRare(feature.id);
      const std::uint64_t weights = (rareAfter | rareBefore << 32) * features.weights()[feature.id];
      if (weights != 0) shared.add(indexAfter.of(feature.id), weights);
    }
    shared.takeAll([&](std::uint32_t j, std::uint32_t forBefore, std::uint32_t forAfter) {
      if (!constraints.allows(kBefore, before[i], after[j])) return;
      const auto alike = [&](std::uint32_t sum) {
        return dice(sum, features.weight(kBefore, before[i]), features.weight(kAfter, after[j]));
      };
      const std::uint32_t similarity = alike(forBefore);
      if (forBefore != 0) best.before[i].offer({after[j], similarity});
      if (forAfter != 0)
        best.after[j].offer({before[i], forAfter == forBefore ? similarity : alike(forAfter)});
    });
  }
  return best;
}

// The similarity that a candidate list has for a sentence; `none` where it does not have it.
std::uint32_t knownSimilarity(std::span<const Candidate> candidates, std::uint32_t sentence) {
  for (const Candidate& candidate : candidates) {
    if (candidate.sentence == sentence) return candidate.similarity;
  }
  return none;
}

// The same candidates, by all features. What was compared from the other side is known.
void refine(const Features& features, WhichSide side, std::uint32_t sentence, const Best& rough,
            SpreadBag& spread, Both<Candidates>& result) {
  const WhichSide far = otherSide(side);
  const Bag bag = features.bag(side, sentence);
  bool isSpread = false;
  Best best;
  for (std::size_t k = 0; k < rough.size(); ++k) {
    const std::uint32_t other = rough[k].sentence;
    std::uint32_t similarity = knownSimilarity(result[far].of(other), sentence);
    if (similarity == none) {
      if (!std::exchange(isSpread, true)) spread.hold(bag);
      const Bag theirs = features.bag(far, other);
      similarity = dice(spread.sharedWeight(theirs), bag.weight, theirs.weight);
    }
    best.offer({other, similarity});
  }
  Candidate list[kCandidates];
  for (std::size_t k = 0; k < best.size(); ++k) list[k] = best[k];
  result[side].put(sentence, std::span(list).first(best.size()));
}

}  // namespace

void Candidates::put(std::uint32_t sentence, std::span<const Candidate> best) {
  if (sentence >= lists_.size()) lists_.resize(sentence + 1);
  const auto begin = static_cast<std::uint32_t>(pool_.size());
  pool_.append(best);
  lists_[sentence] = {begin, static_cast<std::uint32_t>(pool_.size())};
}

void findCandidates(const Features& features, const Constraints& constraints,
                    const Both<List<std::uint32_t>>& sentences, Both<Candidates>& result) {
  const Both<List<Best>> rough = roughCandidates(features, constraints, sentences);
  SpreadBag spread(features.weights());
  for (const WhichSide side : kSides) {
    for (std::size_t k = 0; k < sentences[side].size(); ++k)
      refine(features, side, sentences[side][k], rough[side][k], spread, result);
  }
}

}  // namespace stet::align
