// Must-link and cannot-link constraints: which sentences belong together, and which do not, because
// a person said so.
#pragma once

#include <cstdint>

#include "align/groups.hpp"
#include "base/both.hpp"
#include "segment/segment.hpp"
#include "stet/list.hpp"
#include "stet/options.hpp"

namespace stet::align {

/// Pins and breaks (stet/options.hpp) by sentence.
class Constraints {
 public:
  Constraints() = default;  ///< None.
  /// The articles and options must outlive it. O(sentences × pins).
  Constraints(const text::Article& before, const text::Article& after, const Options& options);

  [[nodiscard]] std::uint32_t pins() const {
    return options_ == nullptr ? 0 : static_cast<std::uint32_t>(options_->pins.size());
  }
  /// The sentences of a pin, ascending; none on both sides where none are left on one.
  /// O(sentences).
  [[nodiscard]] List<std::uint32_t> of(WhichSide side, std::uint32_t pin) const;

  /// Whether a pin or a break touches the sentence. O(breaks).
  [[nodiscard]] bool touch(WhichSide side, std::uint32_t sentence) const;

  /// Whether a sentence and one of the other side may stand in one group. O(breaks); O(1) where
  /// there are no constraints.
  [[nodiscard]] bool allows(WhichSide side, std::uint32_t sentence, std::uint32_t other) const {
    return options_ == nullptr || allowsBoth(side, sentence, other);
  }
  /// Whether a sentence may stand in a group with what it holds of the other side.
  [[nodiscard]] bool allows(WhichSide side, std::uint32_t sentence, const Groups& groups,
                            std::uint32_t group) const;

 private:
  [[nodiscard]] bool touches(const Passages& passages, WhichSide side,
                             std::uint32_t sentence) const;
  [[nodiscard]] bool allowsBoth(WhichSide side, std::uint32_t sentence, std::uint32_t other) const;

  const Options* options_ = nullptr;  // unless they have constraints
  Both<const text::Article*> articles_ = {nullptr, nullptr};
  Both<List<std::uint32_t>> pinOf_;  // of each sentence
};

}  // namespace stet::align
