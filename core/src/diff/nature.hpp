// What kind of thing a change touches.
#pragma once

#include <string_view>

#include "base/both.hpp"
#include "diff/hunks.hpp"
#include "segment/quotations.hpp"
#include "stet/comparison.hpp"
#include "stet/list.hpp"

namespace stet::diff {

/// Whether edits of this nature leave a relation as it is: nothing that is set has changed.
[[nodiscard]] constexpr bool leavesRelation(Nature nature) noexcept {
  return nature == Nature::spacing || nature == Nature::invisible;
}

/// Judges changes of one pair of articles.
class Natures {
 public:
  Natures(const text::Vocabulary& vocabulary, Both<text::Quotations*> quotations)
      : vocabulary_(vocabulary), quotations_(quotations) {}

  /// Of a change of tokens: typography where they only say how words are set, a figure, then a
  /// quotation, then punctuation alone, else wording. Which of these edits are of names takes the
  /// whole story to tell (findings/natures.hpp).
  [[nodiscard]] Nature of(const Sequence& before, const Sequence& after, const Hunk& hunk);

  /// Of two forms of one folded token: invisible, spacing or case where they differ in nothing
  /// else, or typography; but another address of a link is wording.
  [[nodiscard]] static Nature ofForms(std::string_view before, std::string_view after);

  /// Of white space that differs.
  [[nodiscard]] static Nature ofSpace(std::string_view before, std::string_view after);

 private:
  [[nodiscard]] List<std::uint64_t> figures(const Sequence& sequence, Range range) const;
  [[nodiscard]] bool only(text::TokenKind kind, const Sequence& sequence, Range range) const;
  [[nodiscard]] bool onlyPunctuation(const Sequence& sequence, Range range) const;

  const text::Vocabulary& vocabulary_;
  Both<text::Quotations*> quotations_;
};

}  // namespace stet::diff
