// What kind of thing a change touches.
#pragma once

#include <string_view>

#include "base/both.hpp"
#include "base/flags.hpp"
#include "diff/hunks.hpp"
#include "stet/comparison.hpp"
#include "stet/list.hpp"

namespace stet::diff {

/// Which tokens of an article stand between quotation marks, these included. Each block starts
/// outside, and is read when one of its tokens is first asked about.
class Quotations {
 public:
  Quotations(const text::Article& article, const text::Vocabulary& vocabulary)
      : article_(article), vocabulary_(vocabulary) {}

  /// O(log article), and once for each block O(its tokens).
  [[nodiscard]] bool hold(std::uint32_t token);

 private:
  void read(Range tokens);

  const text::Article& article_;
  const text::Vocabulary& vocabulary_;
  Range known_;   // Tokens of the block that was asked about last.
  Flags read_;    // Of each block.
  Flags quoted_;  // Of each token.
};

/// Judges changes of one pair of articles.
class Natures {
 public:
  Natures(const text::Article& before, const text::Article& after,
          const text::Vocabulary& vocabulary)
      : vocabulary_(vocabulary), quotations_{{before, vocabulary}, {after, vocabulary}} {}

  /// Of a change of words: a figure, then a quotation, then a name, then punctuation alone, else
  /// wording.
  [[nodiscard]] Nature of(const Sequence& before, const Sequence& after, const Hunk& hunk);

  /// Of two forms of one folded token: case where they differ in nothing else, or typography.
  [[nodiscard]] static Nature ofForms(std::string_view before, std::string_view after);

 private:
  [[nodiscard]] List<std::uint64_t> figures(const Sequence& sequence, Range range) const;
  [[nodiscard]] bool onlySpace(const Sequence& sequence, Range range) const;
  [[nodiscard]] bool onlyPunctuation(const Sequence& sequence, Range range) const;
  /// Whether there are content words and all begin with a capital that the start of a sentence does
  /// not explain. True of an empty range, so that a name which came or went is one.
  [[nodiscard]] bool isName(const Sequence& sequence, Range range) const;

  const text::Vocabulary& vocabulary_;
  Both<Quotations> quotations_;
};

}  // namespace stet::diff
