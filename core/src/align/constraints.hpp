// Must-link and cannot-link constraints (Wagstaff and Cardie 2000): which sentences belong together
// and which do not because a person said so, or because of what they are. Passes ask here wherever
// they could group two sentences.
#pragma once

#include <cstdint>

#include "align/groups.hpp"
#include "base/both.hpp"
#include "segment/segment.hpp"
#include "stet/list.hpp"
#include "stet/options.hpp"

namespace stet::align {

/// Pins and breaks (stet/options.hpp) by sentence: a pin must link, a break cannot. Where both
/// stories have a headline, it cannot link to anything else that is not equal, whatever words the
/// new one took from the text below.
class Constraints {
 public:
  Constraints() = default;  ///< None.
  /// O((sentences + passages) log).
  Constraints(const text::Articles& articles, const Options& options);

  [[nodiscard]] std::uint32_t pins() const {
    return static_cast<std::uint32_t>(firstOf_.before.size());
  }
  /// The sentences of a pin, ascending. Where none are left on one side there are none on the other
  /// either. O(of them).
  [[nodiscard]] List<std::uint32_t> of(WhichSide side, std::uint32_t pin) const;

  /// Whether a pin or a break touches the sentence. O(1).
  [[nodiscard]] bool touch(WhichSide side, std::uint32_t sentence) const {
    return any_ && (pinOf_[side][sentence] != none || breakOf_[side][sentence] != none);
  }

  /// Whether a sentence and one of the other side may stand in one group. O(1) unless breaks touch
  /// both; then O(breaks) from the first that does to the last.
  [[nodiscard]] bool allows(WhichSide side, std::uint32_t sentence, std::uint32_t other) const {
    if (any_) return allowsBoth(side, sentence, other);
    return isHeadline(side, sentence) == isHeadline(otherSide(side), other);
  }
  /// Whether a sentence may stand in a group with all that the group holds of the other side.
  [[nodiscard]] bool allows(WhichSide side, std::uint32_t sentence, const Groups& groups,
                            std::uint32_t group) const;

 private:
  [[nodiscard]] bool allowsBoth(WhichSide side, std::uint32_t sentence, std::uint32_t other) const;

  [[nodiscard]] bool isHeadline(WhichSide side, std::uint32_t sentence) const {
    return sentence - headline_[side].begin < headline_[side].size();
  }

  Both<Range> headline_;               // Its sentences; none unless both sides have one.
  bool any_ = false;                   // Whether a person set any.
  Both<List<std::uint32_t>> pinOf_;    // By sentence; `none` where it is in no pin.
  Both<List<std::uint32_t>> breakOf_;  // By sentence: the last break that touches it, or `none`.
  Both<List<std::uint32_t>> firstOf_;  // By pin: a list of its sentences, ascending.
  Both<List<std::uint32_t>> nextOf_;   // By sentence.
  Both<List<Range>> breaks_;           // The sentences of each.
  List<std::uint32_t> firstBreakOf_;   // By sentence before.
};

}  // namespace stet::align
