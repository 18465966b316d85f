// How two spellings differ.
#pragma once

#include <string_view>

namespace stet::findings {

/// Whether two words are one in another form: singular and plural, a country and its people, with
/// and without an apostrophe. Both folded.
[[nodiscard]] bool isFormOf(std::string_view one, std::string_view other);

/// Whether two words begin alike for half of the longer, as forms of one word do: support,
/// supports; close, closer.
[[nodiscard]] bool sameStem(std::string_view one, std::string_view other);

/// Whether two names may be one that was spelled otherwise: they sound alike, or differ by a slip
/// of the pen. Iran and Iraq, or Stein and Sterns, do not. Both folded. O(length²).
[[nodiscard]] bool isRespelling(std::string_view one, std::string_view other);

}  // namespace stet::findings
