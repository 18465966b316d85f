// From hunks of tokens to the edits of a sentence link.
#pragma once

#include <cstdint>
#include <span>

#include "base/both.hpp"
#include "diff/hunks.hpp"
#include "diff/nature.hpp"
#include "diff/token_traits.hpp"
#include "segment/segment.hpp"
#include "stet/comparison.hpp"
#include "stet/list.hpp"

namespace stet::diff {

/// What a link keeps: the weight of its tokens between edits, and the number of content words
/// there, with those that became similar ones: another form of a word is no rewriting.
struct Kept {
  bool whole = false;  ///< All that it holds: the texts differ in white space at their ends only.
  std::uint64_t weight = 0;
  std::uint32_t content = 0;
  bool worded = false;  ///< Whether any edit can be seen, spacing aside.
  bool exact = true;    ///< False where the changes may not be the fewest.
};

/// Writes edits between two articles, one sentence link after the other.
class Writer {
 public:
  /// All must outlive it. `letters` gets those of all edits.
  Writer(const text::Articles& articles, const text::Vocabulary& vocabulary,
         const Both<text::Quotations*>& quotations, List<Letters>& letters);

  /// Appends the edits that turn the sentences before into those after, in text order. Both lists
  /// have a sentence at least and ascend. Near linear in the tokens where the two are alike.
  Kept write(std::span<const std::uint32_t> before, std::span<const std::uint32_t> after,
             List<Edit>& edits);

 private:
  bool writeEqual(std::uint32_t before, std::uint32_t after, List<Edit>& edits) const;
  void writeHunk(const Hunk& hunk);
  void writeChange(const Hunk& hunk);
  [[nodiscard]] bool isOneWord(const Sequence& sequence, Range range) const;
  void writeLetters(const Hunk& hunk, Edit& edit);
  void writeKept(const Hunk& run, Kept& kept);
  void writeForms(std::uint32_t i, std::uint32_t j);
  void writeSpaces(Range before, Range after);
  void writeSpace(Range before, Range after, List<Edit>& edits) const;

  text::Articles articles_;
  TokenTraits traits_;
  Natures natures_;
  List<Letters>& letters_;
  // Of the sentence link that is written:
  Sequence before_;
  Sequence after_;
  List<Edit> edits_;
  std::uint32_t similar_ = 0;  // Content words that became similar ones.
};

}  // namespace stet::diff
