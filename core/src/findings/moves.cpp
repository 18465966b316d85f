#include "findings/moves.hpp"

#include <cstdlib>

#include "base/both.hpp"
#include "findings/blocks.hpp"

namespace stet::findings {
namespace {

constexpr int kFarMove = 3;  // Paragraphs that stay and that a moved one passes.

// Before each block, how many stand on both sides and stay.
List<int> stayingBefore(const Scene& scene, WhichSide side) {
  Flags stays(scene.article(side).blocks.size());
  for (const Link& link : scene.result.links) {
    if (link.moved || link.before.empty() || link.after.empty()) continue;
    stays[scene.result.list(endOf(link, side)).front()] = true;
  }
  List<int> counts;
  counts.push_back(0);
  for (const std::uint8_t each : stays) counts.push_back(counts.back() + (each ? 1 : 0));
  return counts;
}

// Whether a move takes the story's own paragraphs along, not only its furniture.
bool hasBody(const Scene& scene, const Move& move) {
  for (std::uint32_t b = move.after.begin; b < move.after.end; ++b) {
    if (scene.article(kAfter).blocks[b].role == Role::body) return true;
  }
  return false;
}

Range textOf(const Scene& scene, WhichSide side, Range blocks) {
  return {textOfBlock(scene, side, blocks.begin).begin,
          textOfBlock(scene, side, blocks.end - 1).end};
}

}  // namespace

void findMoves(Scene& scene, const Both<List<std::uint32_t>>& linkOf) {
  if (scene.result.moves.empty()) return;
  const Both<List<int>> staying = {stayingBefore(scene, kBefore), stayingBefore(scene, kAfter)};
  for (const Move& move : scene.result.moves) {
    const int passed = staying.before[move.before.begin] - staying.after[move.after.begin];
    if (std::abs(passed) < kFarMove || !hasBody(scene, move)) continue;
    Finding finding;
    finding.kind = FindingKind::structureMoved;
    finding.severity = Severity::note;
    finding.link = linkOf.after[move.after.begin];
    finding.before = textOf(scene, kBefore, move.before);
    finding.after = textOf(scene, kAfter, move.after);
    scene.tell(finding);
  }
}

}  // namespace stet::findings
