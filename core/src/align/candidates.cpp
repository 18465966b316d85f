#include "align/candidates.hpp"

#include <utility>

#include "stet/list.hpp"

namespace stet::align {
namespace {

// A feature in more sentences than this tells too little for what its posting list costs.
constexpr std::uint32_t kLongestPosting = 32;

using Sentences = std::span<const std::uint32_t>;

// Feature → the positions, in a list of sentences, of those that hold it.
class InvertedIndex {
 public:
  InvertedIndex(const Features& features, Side side, Sentences sentences)
      : begin_(features.count() + 1, 0) {
    for (const std::uint32_t s : sentences) {
      for (const Feature& feature : features.bag(side, s).features) ++begin_[feature.id + 1];
    }
    for (std::size_t id = 1; id < begin_.size(); ++id) begin_[id] += begin_[id - 1];
    List<std::uint32_t> next = begin_;
    postings_.resize(begin_.back());
    for (std::uint32_t k = 0; k < sentences.size(); ++k) {
      for (const Feature& feature : features.bag(side, sentences[k]).features)
        postings_[next[feature.id]++] = k;
    }
  }

  [[nodiscard]] Sentences of(std::uint32_t feature) const {
    return Sentences(postings_).subspan(begin_[feature], begin_[feature + 1] - begin_[feature]);
  }

 private:
  List<std::uint32_t> begin_;
  List<std::uint32_t> postings_;
};

// Puts a candidate in its place among the best, if it is one of them.
void insert(Candidate candidate, List<Candidate>& best) {
  const auto better = [](const Candidate& a, const Candidate& b) {
    return a.similarity != b.similarity ? a.similarity > b.similarity : a.sentence < b.sentence;
  };
  if (best.size() == kCandidates) {
    if (!better(candidate, best.back())) return;
    best.pop_back();
  }
  best.push_back(candidate);
  for (std::size_t k = best.size() - 1; k > 0 && better(best[k], best[k - 1]); --k)
    std::swap(best[k], best[k - 1]);
}

}  // namespace

void Candidates::put(std::uint32_t sentence, std::span<const Candidate> best) {
  if (sentence >= lists_.size()) lists_.resize(sentence + 1);
  const auto begin = static_cast<std::uint32_t>(pool_.size());
  pool_.append(best);
  lists_[sentence] = {begin, static_cast<std::uint32_t>(pool_.size())};
}

Candidates findCandidates(const Features& features, const Bonds& bonds, SpreadBag& spread,
                          Side side, Sentences sentences, Sentences others) {
  Candidates result;
  const Side far = otherSide(side);
  const InvertedIndex index(features, far, others);
  List<std::uint32_t> shared(others.size(), 0);
  List<std::uint32_t> touched(others.size());
  List<Candidate> best;
  List<Candidate> rough;
  for (const std::uint32_t sentence : sentences) {
    const Bag bag = features.bag(side, sentence);
    std::size_t met = 0;
    for (const Feature& feature : bag.features) {
      const Sentences postings = index.of(feature.id);
      if (postings.size() > kLongestPosting) continue;
      const std::uint32_t weight = features.weight(feature.id);
      for (const std::uint32_t k : postings) {
        if (shared[k] == 0) touched[met++] = k;
        shared[k] += weight;
      }
    }
    // First by the rare features alone, then the best of them by all.
    best.clear();
    for (const std::uint32_t k : std::span(touched).first(met)) {
      const std::uint32_t common = std::exchange(shared[k], 0);
      const std::uint32_t weight = features.weight(far, others[k]);
      // Most are far behind: told without a division.
      const std::uint64_t least = best.size() < kCandidates ? 0 : best.back().similarity;
      if (std::uint64_t{common} * 2000 < least * (std::uint64_t{bag.weight} + weight)) continue;
      if (!bonds.allow(side, sentence, others[k])) continue;
      insert({others[k], dice(common, bag.weight, weight)}, best);
    }
    std::swap(rough, best);
    best.clear();
    if (!rough.empty()) spread.hold(bag);
    for (const Candidate& candidate : rough) {
      const Bag other = features.bag(far, candidate.sentence);
      insert({candidate.sentence, dice(spread.common(other), bag.weight, other.weight)}, best);
    }
    result.put(sentence, best);
  }
  return result;
}

}  // namespace stet::align
