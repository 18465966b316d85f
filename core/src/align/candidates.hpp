// For each sentence that the anchors leave open: the few sentences of the other side that share the
// most with it.
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
  std::uint32_t similarity;  ///< Dice's coefficient, per mille.
};

/// How many candidates a sentence has at most.
inline constexpr std::uint32_t kCandidates = 8;

/// Candidates of the sentences of one side, best first, equal ones by position. All O(1).
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

/// Finds the candidates of both sides among these sentences, as far as they may be linked. What two
/// share is first added up over an inverted index (Zobel and Moffat 2006), without features that
/// stand in more than 32 sentences of the other side, so that the cost stays near linear; the best
/// by that are then compared in full. The bags of all sentences must be made. `result` must be
/// empty.
void findCandidates(const Features& features, const Constraints& constraints,
                    const Both<List<std::uint32_t>>& sentences, Both<Candidates>& result);

}  // namespace stet::align
