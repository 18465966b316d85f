// Words that a hyphen at the end of a line broke in two.
#pragma once

#include "segment/segment.hpp"
#include "words/vocabulary.hpp"

namespace stet::text {

/// Makes one token of both parts, with the hyphen and the line break, where either text has the
/// word whole: without the hyphen, or with it. Both texts were interned. O(tokens).
void joinBrokenWords(Article& article, Vocabulary& vocabulary);

}  // namespace stet::text
