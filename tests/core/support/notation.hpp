// Comparisons as strings that hold both texts and the expected result.
#pragma once

#include <string>
#include <string_view>

#include "stet/compare.hpp"

namespace stet::testing {

/// "one [two/twi] three": the text before has "two" where the text after has "twi"; "[/very ]" was
/// added, "[very /]" removed. "{1}" is where something stood before that moved to "{1:here [and/or]
/// changed. }". Compares the two texts that the notation holds and writes the result in the same
/// notation, so that an example passes where this gives back what it was given. What left a place
/// is written ahead of what came there; moves are counted in the order of the text before. Fails
/// the test where a promise is broken.
std::string words(std::string_view notation);

/// The links of two texts in reading order, blocks counted from 0: "0=0 unchanged", "1~2" edited,
/// "1!2" rewritten, "3<4,5" split, "3,4>5" merged, "1,2x1,2" regrouped, "+6" added, "-7" removed;
/// "^" behind one that moved. Fails the test where a promise is broken.
std::string outline(const std::string& before, const std::string& after,
                    const Options& options = {});

/// The same of the two texts that a notation of `words` holds.
std::string outline(std::string_view notation);

}  // namespace stet::testing
