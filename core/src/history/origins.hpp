// How old the words of each version are: the edits of all steps composed.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "stet/history.hpp"
#include "stet/list.hpp"

namespace stet {

/// Some text that was taken out and came back.
struct CameBack {
  Place then;  ///< Where it last stood.
  Place now;   ///< Where it stands again.
};

/// Fills in the origins of all versions, whose steps are there. Returns what came back, by version
/// and by place. O(texts + edits log edits).
List<CameBack> composeOrigins(std::span<const Input> versions, History& history);

/// The same number for the same text in whatever version it stands: the version in which it was
/// born and where it stood in that one. O(log origins).
[[nodiscard]] std::uint64_t identityOf(const History& history, std::uint32_t version,
                                       std::uint32_t byte);

}  // namespace stet
