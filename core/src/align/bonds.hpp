// What a person said about the sentences: which belong together, and which do not.
#pragma once

#include <cstdint>

#include "align/groups.hpp"
#include "base/both.hpp"
#include "segment/segment.hpp"
#include "stet/list.hpp"
#include "stet/options.hpp"

namespace stet::align {

/// Pins and breaks (stet/compare.hpp) by sentence.
class Bonds {
 public:
  Bonds() = default;  ///< Nothing was said.
  /// The options, which must stay, call the articles after and before if `swapped`. O(sentences ×
  /// pins).
  Bonds(const text::Article& before, const text::Article& after, const Options& options,
        bool swapped);

  [[nodiscard]] std::uint32_t pins() const {
    return options_ == nullptr ? 0 : static_cast<std::uint32_t>(options_->pins.size());
  }
  /// The sentences of a pin, ascending; none on both sides where none are left on one.
  /// O(sentences).
  [[nodiscard]] List<std::uint32_t> of(WhichSide side, std::uint32_t pin) const;

  /// Whether something was said of the sentence. O(breaks).
  [[nodiscard]] bool concern(WhichSide side, std::uint32_t sentence) const;

  /// Whether a sentence and one of the other side may stand in one group. O(breaks); O(1) where
  /// nothing was said.
  [[nodiscard]] bool allow(WhichSide side, std::uint32_t sentence, std::uint32_t other) const {
    return options_ == nullptr || allowed(side, sentence, other);
  }
  /// Whether a sentence may stand in a group with what it holds of the other side.
  [[nodiscard]] bool allow(WhichSide side, std::uint32_t sentence, const Groups& groups,
                           std::uint32_t group) const;

 private:
  [[nodiscard]] bool touches(const Passages& passages, WhichSide side,
                             std::uint32_t sentence) const;
  [[nodiscard]] bool allowed(WhichSide side, std::uint32_t sentence, std::uint32_t other) const;

  const Options* options_ = nullptr;  // unless they say something
  Both<const text::Article*> articles_ = {nullptr, nullptr};
  bool swapped_ = false;
  Both<List<std::uint32_t>> pinOf_;  // of each sentence
};

}  // namespace stet::align
