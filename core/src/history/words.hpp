// The words of a stretch of text, for what is compared across versions: there the ids of a
// comparison do not reach.
#pragma once

#include <cstdint>
#include <string_view>

#include "stet/article.hpp"
#include "stet/list.hpp"

namespace stet {

/// A token, marks included.
struct HistoryWord {
  Range range;             ///< With the white space behind it, as far as the stretch goes.
  std::uint64_t hash = 0;  ///< Of its folded text.
  bool isWord = false;     ///< Or a figure.
};

/// Appends the words of a stretch; white space before the first is left out. O(stretch).
void readWords(std::string_view text, Range stretch, List<HistoryWord>& words);

/// A number for the words of a stretch: the same for those that differ in form only. O(words).
[[nodiscard]] std::uint64_t hashOfWords(std::span<const HistoryWord> words);

}  // namespace stet
