// What every comparison must keep, whatever the texts, said without the core's own code. The
// property tests and the fuzzer hold the core to it.
#pragma once

#include <string>

#include "stet/compare.hpp"

namespace stet::testing {

/// The first way in which the comparison of two texts breaks a promise, or "" where it keeps them
/// all. Units tile their text and cut no character; links and rows partition the units, in order;
/// what lies between edits, and between the letters of one, is the same on both sides, so that
/// applying all edits gives the text after and undoing them that before; relations, moves and
/// counts say what the edits say; UTF-16 ranges count the same places; pins are linked and breaks
/// are not; and the other way round it is the mirror image.
[[nodiscard]] std::string brokenPromise(const Input& before, const Input& after,
                                        const Options& options = {});

}  // namespace stet::testing
