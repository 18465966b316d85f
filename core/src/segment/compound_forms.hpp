// One compound in several forms: well-known, well known, wellknown; Kultur-Minister,
// Kulturminister. Which of them a word takes is a matter of house style. Whether two words are such
// forms or different ones (re-sign, resign) no form tells by itself: it needs both texts.
#pragma once

#include "segment/segment.hpp"
#include "words/vocabulary.hpp"

namespace stet::text {

/// Gives the forms of a compound one folded id where the second text has one form more often than
/// the first and another less often. Its parts, where they stand by themselves, become one token,
/// in both texts. Where they hold a short function word they do so only beside a form with a
/// hyphen, which says that they are one word: up to date, up-to-date, but a part, apart. O(tokens).
void uniteCompoundForms(Article& first, Article& second, Vocabulary& vocabulary);

}  // namespace stet::text
