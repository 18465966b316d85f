// From hunks of tokens to the edits of a sentence link.
#pragma once

#include <cstdint>
#include <span>

#include "diff/cleanup.hpp"
#include "diff/nature.hpp"
#include "stet/list.hpp"

namespace stet::diff {

/// What a link keeps: the weight of its tokens between edits, and the number of content words
/// there.
struct Kept {
  bool whole = false;  ///< The same text but for white space at its end: all that it holds.
  std::uint64_t weight = 0;
  std::uint32_t content = 0;
  bool worded = false;  ///< Whether any edit is more than spacing.
  bool exact = true;
};

/// Writes the edits that turn the sentences before into those after, in text order.
class Writer {
 public:
  Writer(const text::Article& before, const text::Article& after,
         const text::Vocabulary& vocabulary, const Both<text::Quotations*>& quotations);

  /// Both lists non-empty and ascending. Near linear in the tokens where the ends are alike.
  Kept write(std::span<const std::uint32_t> before, std::span<const std::uint32_t> after,
             List<Edit>& edits);

 private:
  void change(const Sequence& before, const Sequence& after, const Hunk& hunk, std::size_t first,
              List<Edit>& edits);
  void keep(const Sequence& before, const Sequence& after, const Hunk& run, std::size_t first,
            Kept& kept, List<Edit>& edits) const;
  static void restyle(const Sequence& before, std::uint32_t i, const Sequence& after,
                      std::uint32_t j, std::size_t first, List<Edit>& edits);

  const text::Article& before_;
  const text::Article& after_;
  Tokens tokens_;
  Natures natures_;
  Sequence from_;  // what is being compared
  Sequence to_;
};

}  // namespace stet::diff
