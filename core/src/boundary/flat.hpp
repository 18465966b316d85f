// The result as columns of integers: what crosses the WASM boundary, where JSON costs too much
// (json.hpp). The buffer describes itself, so that wasm/flat.js reads it without knowing any table:
//
//     ┌───────────┬─────────────┬─────────┬───────────────┬──────────────────────────┐
//     │ size: u32 │ shape: JSON │ padding │ numbers: u32, │ columns, each aligned to │
//     │ of shape  │ text        │ to 8    │ padding to 8  │ the size of its numbers  │
//     └───────────┴─────────────┴─────────┴───────────────┴──────────────────────────┘
//
// The shape, which is the same for all results, has the form of the published JSON, with a type
// in place of each value and a table in place of each array:
//     {"exact": {"type": "bool"}, "rows": {"columns": {"link": {"type": "u32"}, …}}, …}
// A table whose one column has no name has bare values for rows. The numbers come in the order of
// the shape: first where the pool of lists stands, then for a value that value, for a table how
// many rows it has, for a column where its cells stand, in bytes from the buffer's start.
// Types:
//     u32, u16, bool (a byte each), enum (a byte, index of `names`), range (2 × u32), optional
//     (u32, all ones: null), list (2 × u32: a range of the pool's u32s), rows (2 × u32: a range of
//     the rows of `table`).
// Numbers stand in the machine's byte order, which is little-endian wherever JavaScript runs.
#pragma once

#include <cstddef>

#include "stet/comparison.hpp"
#include "stet/history.hpp"
#include "stet/list.hpp"

namespace stet {

/// Ranges are written as they are: call toUtf16 first. O(result), copies only.
[[nodiscard]] List<std::byte> toFlat(const Comparison& comparison);

/// A history in the same form without its steps, and behind it the steps in theirs, each aligned to
/// 8. In the end u32s: where each of these parts ends, and how many of them there are.
[[nodiscard]] List<std::byte> toFlat(const History& history);

}  // namespace stet
