// The result as columns of integers: what crosses the WASM boundary, where JSON costs too much
// (json.hpp). The buffer describes itself, so that wasm/flat.js reads it without knowing any table:
//
//     ┌──────────────┬──────────────────┬─────────┬──────────────────────────┐
//     │ size: u32    │ directory: JSON  │ padding │ columns, each aligned to │
//     │ of directory │ text             │ to 8    │ the size of its numbers  │
//     └──────────────┴──────────────────┴─────────┴──────────────────────────┘
//
// The directory has the form of the published JSON, with each array replaced by a table:
//     {"rows": 12, "columns": [{"name": "role", "type": "enum", "at": 96, "names": [...]}, …]}
// `at` counts from the first column. A table with one "column" instead has bare values for rows.
// Types:
//     u32, u16, bool (a byte each), enum (a byte, index of `names`), range (2 × u32), optional
//     (u32, all ones: null), list (2 × u32: a range of the u32s at `values`), rows (2 × u32: a
//     range of the rows of `table`).
// Numbers stand in the machine's byte order, which is little-endian wherever JavaScript runs.
#pragma once

#include <cstddef>

#include "stet/comparison.hpp"
#include "stet/list.hpp"

namespace stet {

/// Ranges are written as they are: call toUtf16 first. O(result), copies only.
[[nodiscard]] List<std::byte> toFlat(const Comparison& comparison);

}  // namespace stet
