// The one entry: two versions of an article in, what changed out.
#pragma once

#include <string>
#include <string_view>

#include "stet/article.hpp"
#include "stet/comparison.hpp"

namespace stet {

struct Options {
  /// BCP 47 primary language subtag, such as "en"; detected from function words where empty or unknown.
  std::string language;
  /// How many elementary steps the search for a better alignment may take; 0 means the default.
  std::uint64_t budget = 0;
};

/// Compares two plain texts in UTF-8. Invalid sequences read as U+FFFD, one for each maximal subpart (Unicode 15, 3.9).
/// Texts may hold at most 2^31 bytes each. Time and memory are near linear in the length of the texts; all ranges of
/// the result count UTF-8 bytes. The same input gives the same result on every machine.
[[nodiscard]] Comparison compare(std::string_view before, std::string_view after, const Options& options = {});

/// Compares two articles that are already divided into blocks. Ranges count in `joined(article)`.
[[nodiscard]] Comparison compare(const ArticleInput& before, const ArticleInput& after, const Options& options = {});

/// The text that the ranges of a block input count in: blocks joined by "\n\n", given sentences by a space.
[[nodiscard]] std::string joined(const ArticleInput& article);

/// The same comparison with every text range in UTF-16 code units instead of UTF-8 bytes. O(text + result).
[[nodiscard]] Comparison inUtf16(Comparison comparison, std::string_view before, std::string_view after);

}  // namespace stet
