#include "findings/verdict.hpp"

#include <algorithm>
#include <cstddef>

#include "base/both.hpp"
#include "base/bytes.hpp"

namespace stet::findings {
namespace {

// Of the words of both sides, per mille: how many are changed at least in a change that is not
// light, in a rewrite and in a different story.
constexpr std::uint64_t kSubstantiveChange = 80;
constexpr std::uint64_t kRewriteChange = 500;
constexpr std::uint64_t kDifferentChange = 900;

Verdict verdictOf(std::uint64_t changedShare) {
  return changedShare >= kDifferentChange     ? Verdict::different
         : changedShare >= kRewriteChange     ? Verdict::rewrite
         : changedShare >= kSubstantiveChange ? Verdict::substantive
                                              : Verdict::light;
}

}  // namespace

Summary summaryOf(const Context& context, bool anyWorded) {
  const Stats& stats = context.result.stats;
  const std::uint64_t words = std::uint64_t{stats.wordsBefore} + stats.wordsAfter;
  const std::uint64_t changed = std::uint64_t{stats.wordsAdded} + stats.wordsRemoved;
  Summary summary;
  if (stats.wordsAfter > 0) {
    summary.fresh = static_cast<std::uint16_t>(
        std::min<std::uint64_t>(1000, std::uint64_t{stats.wordsAdded} * 1000 / stats.wordsAfter));
  }
  if (text::isSame(context.article(kBefore).text, context.article(kAfter).text)) {
    summary.verdict = Verdict::identical;
  } else if (!anyWorded && stats.moved == 0 && stats.movedSentences == 0) {
    summary.verdict = Verdict::typography;
  } else {
    summary.verdict = verdictOf(words == 0 ? 0 : changed * 1000 / words);
  }
  return summary;
}

void countFindings(const List<Finding>& findings, Summary& summary) {
  std::uint32_t* const counts[] = {&summary.alerts, &summary.checks, &summary.notes};
  for (const Finding& finding : findings) ++*counts[static_cast<std::size_t>(finding.severity)];
  if (summary.verdict == Verdict::light && summary.alerts > 0)
    summary.verdict = Verdict::substantive;
}

}  // namespace stet::findings
