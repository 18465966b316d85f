// What the fuzzer's bytes mean.
#pragma once

#include <string_view>

#include "boundary/pair.hpp"

namespace stet::fuzz {

/// Two letters of which the low four bits count, then text:
///
///     first    1: before is given as blocks   2: after is   4: after is a revision of before
///              8: a third part names passages
///     second   1, 2: language   4, 8: budget
///
/// Both texts stand one after the other, with U+001E between them; of a revision the second part is
/// a list of steps (see revised). In a side given as blocks U+001D ends a block and U+001F a
/// sentence, and a letter A to L behind U+001D names the role of the block that it opens,
/// and @ with three bytes more a link: where its words begin and end, and where they lead. Each
/// five bytes of the third part are a pin or, with an odd first one, a break: between two places of
/// before, and two of after, in 255ths of the text.
[[nodiscard]] Pair pairOf(std::string_view bytes);

/// The same two letters, and versions with U+001E between them. Where the first letter says that
/// after is a revision, each is one of the version before it.
[[nodiscard]] Versions versionsOf(std::string_view bytes);

}  // namespace stet::fuzz
