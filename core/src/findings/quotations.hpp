// Quotations: what happened to the words between quotation marks.
#pragma once

#include "base/both.hpp"
#include "findings/passage.hpp"
#include "stet/list.hpp"

namespace stet::findings {

/// A quotation without a counterpart in its sentence; it may have one elsewhere.
struct LoneQuote {
  WhichSide side;
  Range tokens;
  Finding finding;
  bool whole = false;  ///< Its sentence stands on that side only.
};

/// Findings of a passage; quotations without a counterpart are appended to `alone`. True where the
/// passage quotes the same on both sides, so that a new speaker is one of the quotation.
bool compareQuotes(Context& context, const Passage& passage, List<LoneQuote>& alone);

/// Quotations of a sentence that stands on one side only.
void loneQuotes(Context& context, WhichSide side, std::uint32_t sentence, const Finding& place,
                List<LoneQuote>& alone);

/// Those that came from, or went to, elsewhere; those that came or went. O(their words).
void reportLoneQuotes(Context& context, List<LoneQuote>& alone);

}  // namespace stet::findings
