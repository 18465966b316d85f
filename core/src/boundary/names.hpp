// The published names of the enumerations, for json.cpp and flat.cpp alike. wasm/engine.d.ts,
// wasm/check.js and core/*.schema.json list the same names; tests hold them together.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "stet/comparison.hpp"
#include "stet/history.hpp"

namespace stet {

template <class Enum>
inline constexpr std::array<std::string_view, 0> names{};

template <>
inline constexpr std::array<std::string_view, 12> names<Role>{
    "headline", "standfirst", "byline",  "dateline", "timestamp",  "subhead",
    "body",     "list-item",  "caption", "credit",   "correction", "furniture"};

template <>
inline constexpr std::array<std::string_view, 8> names<Relation>{
    "unchanged", "edited", "rewritten", "split", "merged", "regrouped", "added", "removed"};

template <>
inline constexpr std::array<std::string_view, 3> names<Op>{"insert", "delete", "replace"};

template <>
inline constexpr std::array<std::string_view, 9> names<Nature>{
    "wording",    "figure",  "quotation", "name",     "punctuation",
    "typography", "spacing", "case",      "invisible"};

template <>
inline constexpr std::array<std::string_view, 3> names<Severity>{"alert", "check", "note"};

template <>
inline constexpr std::array<std::string_view, 40> names<FindingKind>{"quotation-altered",
                                                                     "quotation-reattributed",
                                                                     "figure-changed",
                                                                     "stance-negation",
                                                                     "name-changed",
                                                                     "attribution-speaker",
                                                                     "attribution-anonymised",
                                                                     "attribution-dropped",
                                                                     "quotation-marked",
                                                                     "stance-hedge",
                                                                     "structure-correction",
                                                                     "link-changed",
                                                                     "quotation-unmarked",
                                                                     "quotation-shortened",
                                                                     "quotation-extended",
                                                                     "quotation-removed",
                                                                     "figure-rounded",
                                                                     "figure-qualified",
                                                                     "figure-removed",
                                                                     "figure-added",
                                                                     "name-respelled",
                                                                     "name-title",
                                                                     "attribution-named",
                                                                     "attribution-verb",
                                                                     "stance-agent",
                                                                     "stance-superlative",
                                                                     "structure-field",
                                                                     "structure-lead",
                                                                     "link-removed",
                                                                     "slip-spelling",
                                                                     "slip-first-mention",
                                                                     "slip-unbalanced",
                                                                     "slip-doubled",
                                                                     "slip-spacing",
                                                                     "attribution-added",
                                                                     "quotation-added",
                                                                     "figure-restyled",
                                                                     "structure-moved",
                                                                     "link-added",
                                                                     "slip-uncorrected"};

template <>
inline constexpr std::array<std::string_view, 6> names<Verdict>{
    "identical", "typography", "light", "substantive", "rewrite", "different"};

template <>
inline constexpr std::array<std::string_view, 11> names<HistoryFindingKind>{
    "correction-missing", "quotation-restored", "quotation-course", "figure-restored",
    "figure-course",      "name-restored",      "name-course",      "source-anonymised",
    "correction-late",    "sentence-returned",  "words-returned"};

static_assert(names<Role>[static_cast<std::size_t>(Role::furniture)] == "furniture");
static_assert(names<Relation>[static_cast<std::size_t>(Relation::removed)] == "removed");
static_assert(names<Op>[static_cast<std::size_t>(Op::replace)] == "replace");
static_assert(names<Nature>[static_cast<std::size_t>(Nature::letterCase)] == "case");
static_assert(names<FindingKind>[static_cast<std::size_t>(FindingKind::slipUncorrected)] ==
              "slip-uncorrected");
static_assert(
    names<HistoryFindingKind>[static_cast<std::size_t>(HistoryFindingKind::wordsReturned)] ==
    "words-returned");
static_assert(names<Verdict>[static_cast<std::size_t>(Verdict::different)] == "different");

template <class Enum>
[[nodiscard]] constexpr std::string_view nameOf(Enum value) noexcept {
  return names<Enum>[static_cast<std::size_t>(value)];
}

template <class Enum>
[[nodiscard]] constexpr std::optional<Enum> named(std::string_view name) noexcept {
  for (std::size_t i = 0; i < names<Enum>.size(); ++i) {
    if (names<Enum>[i] == name) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace stet
