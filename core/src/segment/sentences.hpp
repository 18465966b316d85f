// Sentences of one block: the boundaries of UAX #29 (sentenceEnd in sentence_boundaries.hpp),
// tailored for news. The table lists all differences; tests/conformance/tailoring_test.cpp holds
// sentences to it. sentence_ends.cpp takes boundaries away, unicode/sentence_boundaries.cpp adds
// them.
//
// clang-format off
//   No boundary, where UAX #29 has one:
//   inside a token      an address, a figure, a grapheme cluster
//   before white space  all white space, that after a line break included, belongs to the sentence
//                       before it, and what a block begins with to its first
//   abbreviations       Mr., No. 10, z. B.; after those that can end a sentence too (Inc., p.m.), and
//                       after initials, unless a function word follows
//   ordinals            in languages that write them with a stop: am 3. Mai
//   numbering           1. or a. at the beginning of a sentence
//   lower case          "Stop!" he said. UAX #29 has this rule for full stops only. After a dash too
//   quotations          where letters have no case: “走吧！”他说。 unless something leads up to them
//                       (他说：“走吧！”); a title or bracket inside a sentence; what stands close to
//                       the mark that closes: 「行く。」と, "가자!"라고
//   ellipsis            before a letter of a script without spaces
//   closing marks       after a space too: « Bonjour ! »
//   wrapped lines       a line break in wrapped prose is a space
//
//   A boundary, where UAX #29 has none:
//   ellipsis            … ends a sentence as three dots do
//   dashes              after a space: direct speech. «¡Alto!», gritó. —¿Por qué?
//   opening marks       belong to what they open: “走。”“好。”
//   Greek               ; is its question mark
// clang-format on
#pragma once

#include <cstdint>
#include <string_view>

#include "segment/segment.hpp"

namespace stet::text {

/// What a line break inside a block is.
enum class LineBreaks : std::uint8_t { endSentences, areSpaces };

/// Appends the sentences of a block to `article.sentences`. The block's tokens, at least one, are
/// those of `article.tokens` from `firstToken` on; it ends at the byte `end`. O(block).
void appendSentences(Article& article, std::uint32_t firstToken, std::uint32_t end,
                     LineBreaks lineBreaks, const Language& language, const Vocabulary& vocabulary);

}  // namespace stet::text
