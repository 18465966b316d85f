#include "align/candidates.hpp"

#include <utility>

#include "base/both.hpp"
#include "base/order.hpp"
#include "stet/list.hpp"

namespace stet::align {
namespace {

// A feature in more sentences than this tells too little for what its posting list costs.
constexpr std::uint32_t kLongestPosting = 32;

using Sentences = List<std::uint32_t>;

// Where the postings of each feature begin, if each of these sentences posts its own.
List<std::uint32_t> postingLists(const Features& features, WhichSide side,
                                 const Sentences& sentences) {
  List<std::uint32_t> begin(features.count() + 1, 0);
  for (const std::uint32_t s : sentences) {
    for (const Feature& feature : features.bag(side, s).features) ++begin[feature.id + 1];
  }
  for (std::size_t id = 1; id < begin.size(); ++id) begin[id] += begin[id - 1];
  return begin;
}

// The best candidates of one sentence.
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
  std::uint64_t keys_[kCandidates];  // the less alike the greater
  std::size_t size_ = 0;
};

class Finder {
 public:
  Finder(const Features& features, const Constraints& constraints, const Both<Sentences>& sentences)
      : features_(features), constraints_(constraints), sentences_(sentences) {}

  void run(Both<Candidates>& result) {
    meet();
    SpreadBag spread(features_);
    for (const WhichSide side : kSides) {
      for (std::size_t k = 0; k < sentences_[side].size(); ++k)
        compare(side, sentences_[side][k], best_[side][k], spread, result);
    }
  }

 private:
  // By the rare features alone. Each two sentences meet once: what is rare after counts for the one
  // before, and what is rare before for the one after.
  void meet() {
    const Sentences& before = sentences_.before;
    const Sentences& after = sentences_.after;
    const Both<Sentences> begins = {postingLists(features_, kBefore, before),
                                    postingLists(features_, kAfter, after)};
    Sentences postings(begins.after.back());
    Sentences next = begins.after;
    for (std::uint32_t j = 0; j < after.size(); ++j) {
      for (const Feature& feature : features_.bag(kAfter, after[j]).features)
        postings[next[feature.id]++] = j;
    }
    for (const WhichSide side : kSides) best_[side].resize(sentences_[side].size());
    List<std::uint64_t> shared(after.size(), 0);  // in the upper half for the one after
    Sentences touched(after.size());
    for (std::uint32_t i = 0; i < before.size(); ++i) {
      std::size_t met = 0;
      for (const Feature& feature : features_.bag(kBefore, before[i]).features) {
        const auto rare = [&](WhichSide side) -> std::uint64_t {
          return begins[side][feature.id + 1] - begins[side][feature.id] <= kLongestPosting;
        };
        const std::uint64_t weight =
            (rare(kAfter) | rare(kBefore) << 32) * features_.weight(feature.id);
        if (weight == 0) continue;
        const std::uint32_t end = begins.after[feature.id + 1];
        for (std::uint32_t p = begins.after[feature.id]; p < end; ++p) {
          const std::uint32_t j = postings[p];
          if (shared[j] == 0) touched[met++] = j;
          shared[j] += weight;
        }
      }
      for (const std::uint32_t j : std::span(touched).first(met)) {
        const std::uint64_t sums = std::exchange(shared[j], 0);
        if (!constraints_.allows(kBefore, before[i], after[j])) continue;
        const auto alike = [&](std::uint64_t sum) {
          return dice(static_cast<std::uint32_t>(sum), features_.weight(kBefore, before[i]),
                      features_.weight(kAfter, after[j]));
        };
        const Both<std::uint64_t> sum = {sums & none, sums >> 32};
        const std::uint32_t similarity = alike(sum.before);
        if (sum.before != 0) best_.before[i].offer({after[j], similarity});
        if (sum.after != 0)
          best_.after[j].offer(
              {before[i], sum.after == sum.before ? similarity : alike(sum.after)});
      }
    }
  }

  // The best of them by all features. What was compared from before is known after.
  void compare(WhichSide side, std::uint32_t sentence, const Best& rough, SpreadBag& spread,
               Both<Candidates>& result) const {
    const WhichSide far = otherSide(side);
    const Bag bag = features_.bag(side, sentence);
    bool held = false;
    Best best;
    for (std::size_t k = 0; k < rough.size(); ++k) {
      const std::uint32_t other = rough[k].sentence;
      std::uint32_t alike = none;
      for (const Candidate& known : result[far].of(other)) {
        if (known.sentence == sentence) alike = known.similarity;
      }
      if (alike == none) {
        if (!std::exchange(held, true)) spread.hold(bag);
        const Bag theirs = features_.bag(far, other);
        alike = dice(spread.common(theirs), bag.weight, theirs.weight);
      }
      best.offer({other, alike});
    }
    Candidate list[kCandidates];
    for (std::size_t k = 0; k < best.size(); ++k) list[k] = best[k];
    result[side].put(sentence, std::span(list).first(best.size()));
  }

  const Features& features_;
  const Constraints& constraints_;
  const Both<Sentences>& sentences_;
  Both<List<Best>> best_;
};

}  // namespace

void Candidates::put(std::uint32_t sentence, std::span<const Candidate> best) {
  if (sentence >= lists_.size()) lists_.resize(sentence + 1);
  const auto begin = static_cast<std::uint32_t>(pool_.size());
  pool_.append(best);
  lists_[sentence] = {begin, static_cast<std::uint32_t>(pool_.size())};
}

void findCandidates(const Features& features, const Constraints& constraints,
                    const Both<List<std::uint32_t>>& sentences, Both<Candidates>& result) {
  Finder(features, constraints, sentences).run(result);
}

}  // namespace stet::align
