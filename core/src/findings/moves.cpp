#include "findings/moves.hpp"

#include <cstdlib>

#include "base/both.hpp"
#include "findings/blocks.hpp"

namespace stet::findings {
namespace {

constexpr int kFarMove = 3;  // Paragraphs that stay and that a moved one passes.

// Before each block, how many stand on both sides and stay.
List<int> stayingBefore(const Context& context, WhichSide side) {
  Flags stays(context.article(side).blocks.size());
  for (const Link& link : context.result.links) {
    if (link.moved || link.before.empty() || link.after.empty()) continue;
    stays[context.result.list(endOf(link, side)).front()] = true;
  }
  List<int> counts;
  counts.push_back(0);
  for (const std::uint8_t each : stays) counts.push_back(counts.back() + (each ? 1 : 0));
  return counts;
}

// Whether a move takes the story's own paragraphs along, not only its furniture. A paragraph may
// have another role in its new place; of one that became a headline or standfirst, or was made of
// it, the fields tell.
bool hasBody(const Context& context, const Move& move) {
  bool any = false;
  for (const WhichSide side : kSides) {
    const Range blocks = endOf(move, side);
    for (std::uint32_t b = blocks.begin; b < blocks.end; ++b) {
      const Role role = context.article(side).blocks[b].role;
      if (role == Role::headline || role == Role::standfirst) return false;
      any = any || role == Role::body;
    }
  }
  return any;
}

Range textOf(const Context& context, WhichSide side, Range blocks) {
  return {textOfBlock(context, side, blocks.begin).begin,
          textOfBlock(context, side, blocks.end - 1).end};
}

}  // namespace

void findMoves(Context& context, const Both<List<std::uint32_t>>& linkOf) {
  if (context.result.moves.empty()) return;
  const Both<List<int>> staying = {stayingBefore(context, kBefore), stayingBefore(context, kAfter)};
  for (const Move& move : context.result.moves) {
    const int passed = staying.before[move.before.begin] - staying.after[move.after.begin];
    if (std::abs(passed) < kFarMove || !hasBody(context, move)) continue;
    Finding finding;
    finding.kind = FindingKind::structureMoved;
    finding.severity = Severity::note;
    finding.link = linkOf.after[move.after.begin];
    finding.before = textOf(context, kBefore, move.before);
    finding.after = textOf(context, kAfter, move.after);
    context.report(finding);
  }
}

}  // namespace stet::findings
