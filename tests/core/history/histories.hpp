// Histories as strings: several versions, what became of each sentence, and how old each word is.
#pragma once

#include <string>
#include <vector>

#include "stet/history.hpp"

namespace stet::testing {

using Texts = std::vector<std::string>;

/// Fails the test where a promise is broken.
History historyOf(const Texts& texts);

/// The threads, each as its places by version: "0" is the first sentence. "-" where it is gone, ">"
/// where another took it in, "+" where it came in, "~" edited, "!" rewritten, "<" split, "^" moved;
/// "=2" where it has the wording of version 2 again. A dot is a version without it: "0 0~ 1 - .
/// 2+=2".
std::vector<std::string> threads(const Texts& texts);

/// The last text, each piece that version 0 did not have in brackets behind the version that
/// brought it in, but for white space: "a [2:b] c". "[0*3:d]" came back in version 3.
std::string ages(const Texts& texts);

/// The findings over the whole: "figure-course 0:12 1:14 2:15".
std::vector<std::string> findings(const Texts& texts);

}  // namespace stet::testing
