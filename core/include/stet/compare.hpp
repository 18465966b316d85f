// The one entry: two versions of an article in, what changed out.
#pragma once

#include <string>
#include <string_view>

#include "stet/article.hpp"
#include "stet/comparison.hpp"

namespace stet {

struct Options {
  /// BCP 47 primary language subtag, such as "en"; detected from function words where empty or
  /// unknown.
  std::string language;
  /// How many elementary steps the search for a better alignment may take; 0 means the default.
  std::uint64_t budget = 0;
};

/// Compares two versions of an article. Plain text in UTF-8 is divided into blocks at its lines;
/// what is not UTF-8 reads as U+FFFD, one for each maximal subpart of an ill-formed sequence
/// (Unicode 15, 3.9). Texts may hold at most 2^31 bytes each. Time and memory are near linear in
/// the length of the texts. All ranges of the result count UTF-8 bytes. The same input gives the
/// same result on every machine, and swapping the two swaps the result.
[[nodiscard]] Comparison compare(const Input& before, const Input& after,
                                 const Options& options = {});

/// The text that the ranges of a block input count in: blocks joined by "\n\n", given sentences by
/// a space.
[[nodiscard]] std::string joined(const ArticleInput& article);
[[nodiscard]] std::string joined(const Input& input);

/// The same comparison with every text range in UTF-16 code units instead of UTF-8 bytes. O(text +
/// result).
[[nodiscard]] Comparison inUtf16(Comparison comparison, std::string_view before,
                                 std::string_view after);

/// Turns the ranges of an input's hrefs from UTF-16 code units into bytes; what lies past the end
/// of its block becomes the end. O(text).
void hrefsFromUtf16(Input& input);

}  // namespace stet
