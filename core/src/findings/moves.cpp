#include "findings/moves.hpp"

#include <cstdlib>

#include "findings/blocks.hpp"

namespace stet::findings {
namespace {

constexpr int kFarMove = 3;  // Paragraphs that stay and that a moved one passes.

const List<Block>& blocksOf(const Scene& scene, WhichSide side) {
  return scene.article(side).blocks;
}

Role roleOf(const Scene& scene, const Link& link, WhichSide side) {
  const auto list = scene.result.list(endOf(link, side));
  return list.empty() ? Role::furniture : blocksOf(scene, side)[list.front()].role;
}

Finding ofLink(const Scene& scene, std::uint32_t index) {
  Finding finding;
  finding.kind = FindingKind::structureMoved;
  finding.severity = Severity::note;
  finding.link = index;
  finding.before = textOfLink(scene, scene.result.links[index], kBefore);
  finding.after = textOfLink(scene, scene.result.links[index], kAfter);
  return finding;
}

}  // namespace

void findMoves(Scene& scene) {
  Both<List<int>> staying;  // Before each block, how many stand on both sides and stay.
  for (const WhichSide side : kSides) {
    Flags stays(blocksOf(scene, side).size());
    for (const Link& link : scene.result.links) {
      if (link.moved || link.before.empty() || link.after.empty()) continue;
      stays[scene.result.list(endOf(link, side)).front()] = true;
    }
    staying[side].push_back(0);
    for (const std::uint8_t each : stays)
      staying[side].push_back(staying[side].back() + (each ? 1 : 0));
  }
  for (std::uint32_t k = 0; k < scene.result.links.size(); ++k) {
    const Link& link = scene.result.links[k];
    if (!link.moved || roleOf(scene, link, kBefore) != Role::body ||
        roleOf(scene, link, kAfter) != Role::body) {
      continue;
    }
    const int passed = staying.before[scene.result.list(link.before).front()] -
                       staying.after[scene.result.list(link.after).front()];
    if (std::abs(passed) < kFarMove) continue;
    scene.tell(ofLink(scene, k));
  }
}

}  // namespace stet::findings
