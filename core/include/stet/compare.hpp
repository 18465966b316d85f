// The one entry: two versions of an article in, what changed out.
#pragma once

#include <string_view>

#include "stet/article.hpp"
#include "stet/comparison.hpp"
#include "stet/options.hpp"

namespace stet {

/// Compares two versions of an article. Plain text in UTF-8 is divided into blocks at its lines;
/// what is not UTF-8 reads as U+FFFD, one for each maximal subpart of an ill-formed sequence
/// (Unicode 15, 3.9). Texts may hold at most 2^31 bytes each. Time and memory are near linear in
/// the length of the texts. All ranges of the result count UTF-8 bytes. The same input gives the
/// same result on every machine, and swapping the two, with both ends of each pin and break, swaps
/// the result, unless that leaves the input as it was.
[[nodiscard]] Comparison compare(const Input& before, const Input& after,
                                 const Options& options = {});

/// Turns every text range of a comparison from UTF-8 bytes into UTF-16 code units. O(text +
/// result).
void toUtf16(Comparison& comparison, std::string_view before, std::string_view after);

/// Turns the ranges of an input's hrefs from UTF-16 code units into bytes; what lies past the end
/// of its block becomes the end. O(text).
void hrefsFromUtf16(Input& input);

/// The same for the pins and breaks, which count in the whole texts. O(texts).
void passagesFromUtf16(Options& options, std::string_view before, std::string_view after);

}  // namespace stet
