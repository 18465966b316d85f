// One comparison or history as the boundary asks for it: what the WASM binding and the native batch
// program share, between json.hpp and compare.hpp.
#pragma once

#include <vector>

#include "stet/compare.hpp"
#include "stet/history.hpp"

namespace stet {

struct Pair {
  Input before;
  Input after;
  Options options;
};

/// Compares the pair; ranges count UTF-16 code units, those of its hrefs, pins and breaks too,
/// which are turned into bytes.
[[nodiscard]] Comparison compareInUtf16(Pair&& pair);

struct Versions {
  std::vector<Input> inputs;
  Options options;
};

/// The same of a history.
[[nodiscard]] History historyInUtf16(Versions&& versions);

}  // namespace stet
