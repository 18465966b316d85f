// Which words stand between quotation marks. Read once for each block, when it is first asked for;
// the natures of edits and all findings go by the same reading.
#pragma once

#include <cstdint>
#include <span>

#include "segment/segment.hpp"
#include "stet/list.hpp"

namespace stet::text {

/// The quotations of one article. A quotation is named by a number that stays the same.
///
/// Double, single, angle and corner marks count, each closed by those that close it in some
/// language. Spaces tell which of two straight marks opens. An apostrophe is none, nor is a pair of
/// single marks around a letter or two ('n'). A quotation that is open at the end of its block ends
/// there where the next block begins with the same mark, as speech does that goes on; else its mark
/// is a stray.
class Quotations {
 public:
  /// Both must outlive it.
  Quotations(const Article& article, const Vocabulary& vocabulary)
      : article_(article), vocabulary_(vocabulary) {}

  /// Tokens between the marks, of one quotation. Never empty.
  [[nodiscard]] Range operator[](std::uint32_t quotation) const { return quotations_[quotation]; }

  /// Numbers [begin, end) of a block's quotations, in order. O(1), the first time O(its tokens).
  [[nodiscard]] Range of(std::uint32_t block) { return read(block).quotations; }

  /// The first of some numbers whose quotation ends behind a token. O(log of them).
  [[nodiscard]] std::uint32_t firstBehind(Range numbers, std::uint32_t token) const;

  /// Marks of a block that have no other one: the last token of each kind, or `none`.
  struct Strays {
    std::uint32_t quote = none;
    std::uint32_t bracket = none;
  };
  [[nodiscard]] Strays strays(std::uint32_t block) { return read(block).strays; }

  /// Whether a token stands in a quotation or is one of its marks. O(log article).
  [[nodiscard]] bool hold(std::uint32_t token);

 private:
  struct Reading {
    Range quotations = {none, none};
    Strays strays;
  };
  const Reading& read(std::uint32_t block);

  const Article& article_;
  const Vocabulary& vocabulary_;
  List<Range> quotations_;
  List<Reading> readings_;   // Of each block.
  std::uint32_t asked_ = 0;  // The block that was asked about last.
};

}  // namespace stet::text
