// For each sentence that is still alone: the few sentences of the other side that share the most
// with it.
#pragma once

#include <cstdint>
#include <span>

#include "align/constraints.hpp"
#include "align/features.hpp"
#include "base/both.hpp"
#include "stet/list.hpp"

namespace stet::align {

struct Candidate {
  std::uint32_t sentence;    ///< Of the other side.
  std::uint32_t similarity;  ///< Dice, per mille.
};

/// At most this many candidates a sentence.
inline constexpr std::uint32_t kCandidates = 8;

/// Candidates of the sentences of one side, best first; ties by position.
class Candidates {
 public:
  [[nodiscard]] std::span<const Candidate> of(std::uint32_t sentence) const {
    if (sentence >= lists_.size()) return {};
    return std::span(pool_).subspan(lists_[sentence].begin, lists_[sentence].size());
  }
  void put(std::uint32_t sentence, std::span<const Candidate> best);

 private:
  List<Candidate> pool_;
  List<Range> lists_;
};

/// Fills in the candidates of both sides among these sentences, as far as they may be linked. What
/// they share is first added up over an inverted index, in which features that stand in more than
/// 32 sentences of the other side are passed over, so that the cost stays near linear; the best by
/// that are then compared in full. The bags of all of them must be made.
void findCandidates(const Features& features, const Constraints& constraints,
                    const Both<List<std::uint32_t>>& sentences, Both<Candidates>& result);

}  // namespace stet::align
