// Who speaks, in languages without spaces and capitals: Chinese, where the speaker stands before
// the verb and what it is said of, and Japanese, where a particle marks the speaker and the verb
// ends the sentence.
#pragma once

#include <cstdint>

#include "findings/passage.hpp"

namespace stet::findings {

/// The speaker of a verb of saying or of a word that names a source, empty where there is none.
/// O(items).
[[nodiscard]] Range unspacedSpeaker(const Context& context, const Items& items, std::uint32_t verb);

}  // namespace stet::findings
