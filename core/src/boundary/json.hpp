// JSON in and out, for what uses the core natively. stet.wasm is without it: its results travel as
// columns (flat.hpp), and wasm/check.js says in the same words what is wrong with an input. Texts
// only, so that nlohmann/json stays inside json.cpp.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "boundary/pair.hpp"
#include "stet/comparison.hpp"
#include "stet/history.hpp"

namespace stet {

/// A value, or a sentence that says where the input is wrong and what it must be.
template <class Value>
struct Parsed {
  std::optional<Value> value;
  std::string error;  ///< Empty where there is a value.
};

/// The result in the published form of core/comparison.schema.json, without line breaks. Ranges are
/// written as they are: call toUtf16 first.
[[nodiscard]] std::string toJson(const Comparison& comparison);

/// The same of a history, in the form of core/history.schema.json.
[[nodiscard]] std::string toJson(const History& history);

/// One side from a JSON string or {"blocks": [{"text" or "sentences", "role"}, …]}. `name` is what
/// errors call it.
[[nodiscard]] Parsed<Input> inputFromJson(std::string_view json, std::string_view name);

/// {"before": …, "after": …, "options": {"language": string, "budget": whole number, "pins":
/// [{"before": [start, end], "after": [start, end]}, …], "breaks": …}}; the options may be left
/// out, and other members are left alone.
[[nodiscard]] Parsed<Pair> pairFromJson(std::string_view json);

/// {"versions": [a side, …], "options": …} without pins and breaks.
[[nodiscard]] Parsed<Versions> versionsFromJson(std::string_view json);

}  // namespace stet
