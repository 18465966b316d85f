// Sentences through the versions: the sentence links of all steps composed.
#pragma once

#include <cstdint>
#include <span>

#include "history/origins.hpp"
#include "stet/history.hpp"
#include "stet/list.hpp"

namespace stet {

/// Fills in the threads. Where most of a new sentence came `back` from a thread that is gone, that
/// one goes on. O(sentences + edits + changed text).
void weaveThreads(std::span<const Input> versions, std::span<const CameBack> back,
                  History& history);

/// The side of a step on which the sentences of a version are numbered, see ThreadStep; there must
/// be one.
[[nodiscard]] const Side& sideOf(const History& history, std::uint32_t version);

/// The sentence of a side that holds a byte; the last where none does. O(log sentences).
[[nodiscard]] std::uint32_t sentenceAt(const Side& side, std::uint32_t byte);

}  // namespace stet
