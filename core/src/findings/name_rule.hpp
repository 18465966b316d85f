// Names that another took the place of, or that are spelled otherwise.
#pragma once

#include <cstdint>

#include "base/both.hpp"
#include "findings/names.hpp"
#include "findings/passage.hpp"
#include "stet/list.hpp"

namespace stet::findings {

/// A name of the earlier version that the later one spells otherwise.
struct Respelling {
  Both<std::uint32_t> folded;  ///< Ids of the word.
  Finding finding;
};

/// O(items + names²) of a passage.
void compareNames(Context& context, const Passage& passage, const Both<List<Name>>& names,
                  List<Respelling>& respelled);

}  // namespace stet::findings
