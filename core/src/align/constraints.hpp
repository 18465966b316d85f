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
  /// The articles and options must outlive it. O(sentences × pins).
  Constraints(const text::Articles& articles, const Options& options);

  [[nodiscard]] std::uint32_t pins() const {
    return options_ == nullptr ? 0 : static_cast<std::uint32_t>(options_->pins.size());
  }
  /// The sentences of a pin, ascending. Where none are left on one side there are none on the other
  /// either. O(sentences).
  [[nodiscard]] List<std::uint32_t> of(WhichSide side, std::uint32_t pin) const;

  /// Whether a pin or a break touches the sentence. O(breaks).
  [[nodiscard]] bool touch(WhichSide side, std::uint32_t sentence) const;

  /// Whether a sentence and one of the other side may stand in one group. O(breaks); O(1) where
  /// there are no constraints.
  [[nodiscard]] bool allows(WhichSide side, std::uint32_t sentence, std::uint32_t other) const {
    if (options_ != nullptr) return allowsBoth(side, sentence, other);
    return isHeadline(side, sentence) == isHeadline(otherSide(side), other);
  }
  /// Whether a sentence may stand in a group with all that the group holds of the other side.
  [[nodiscard]] bool allows(WhichSide side, std::uint32_t sentence, const Groups& groups,
                            std::uint32_t group) const;

 private:
  [[nodiscard]] bool touches(const Passages& passages, WhichSide side,
                             std::uint32_t sentence) const;
  [[nodiscard]] bool allowsBoth(WhichSide side, std::uint32_t sentence, std::uint32_t other) const;

  [[nodiscard]] bool isHeadline(WhichSide side, std::uint32_t sentence) const {
    return sentence - headline_[side].begin < headline_[side].size();
  }

  Both<Range> headline_;              // Its sentences; none unless both sides have one.
  const Options* options_ = nullptr;  // Unless they have constraints.
  text::Articles articles_ = {nullptr, nullptr};
  Both<List<std::uint32_t>> pinOf_;  // By sentence; `none` where it is in no pin.
};

}  // namespace stet::align
