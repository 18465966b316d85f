#include "findings/structure.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>

#include "base/both.hpp"
#include "stet/list.hpp"

namespace stet::findings {
namespace {

constexpr int farMove = 3;  // Paragraphs that stay and that a moved one passes.

const List<Block>& blocksOf(const Scene& scene, WhichSide side) {
  return scene.article(side).blocks;
}

// The text of a link's blocks, from the first to the last, without the white space behind.
Range textOf(const Scene& scene, const Link& link, WhichSide side) {
  const auto list = scene.result.list(endOf(link, side));
  if (list.empty()) return {};
  const text::Article& article = scene.article(side);
  const Block& first = article.blocks[list.front()];
  Range range = article.blocks[list.back()].range;
  const auto last =
      std::partition_point(article.tokens.begin(), article.tokens.end(),
                           [&](const text::Token& token) { return token.begin < range.end; });
  if (last != article.tokens.begin()) range.end = std::max(range.begin, (last - 1)->textEnd);
  return {first.range.begin, range.end};
}

Role roleOf(const Scene& scene, const Link& link, WhichSide side) {
  const auto list = scene.result.list(endOf(link, side));
  return list.empty() ? Role::furniture : blocksOf(scene, side)[list.front()].role;
}

bool isField(Role role) {
  return role == Role::headline || role == Role::standfirst || role == Role::byline ||
         role == Role::dateline || role == Role::timestamp || role == Role::caption ||
         role == Role::credit;
}

Finding ofLink(const Scene& scene, std::uint32_t index, FindingKind kind, Severity severity) {
  Finding finding;
  finding.kind = kind;
  finding.severity = severity;
  finding.link = index;
  finding.before = textOf(scene, scene.result.links[index], kBefore);
  finding.after = textOf(scene, scene.result.links[index], kAfter);
  return finding;
}

void field(Scene& scene, std::uint32_t index) {
  const Link& link = scene.result.links[index];
  const Role role = link.after.empty() ? roleOf(scene, link, kBefore) : roleOf(scene, link, kAfter);
  const Role other = link.before.empty() ? role : roleOf(scene, link, kBefore);
  if (role == Role::correction || other == Role::correction) {
    scene.tell(ofLink(scene, index, FindingKind::structureCorrection, Severity::check));
  } else if (isField(role) || isField(other)) {
    const bool small = role == Role::timestamp || role == Role::credit || role == Role::dateline;
    scene.tell(ofLink(scene, index, FindingKind::structureField,
                      small ? Severity::note : Severity::check));
  }
}

// The first body paragraph, where there is a second.
std::uint32_t leadOf(const List<Block>& blocks) {
  std::uint32_t lead = none;
  for (std::uint32_t b = 0; b < blocks.size(); ++b) {
    if (blocks[b].role != Role::body) continue;
    if (lead != none) return lead;
    lead = b;
  }
  return none;
}

void lead(Scene& scene, const Both<List<std::uint32_t>>& linkOf) {
  const Both<std::uint32_t> leads = {leadOf(blocksOf(scene, kBefore)),
                                     leadOf(blocksOf(scene, kAfter))};
  if (leads.before == none || leads.after == none) return;
  const Both<std::uint32_t> links = {linkOf.before[leads.before], linkOf.after[leads.after]};
  const Link& link = scene.result.links[links.after];
  if (links.before == links.after && link.relation != Relation::rewritten) return;
  Finding finding = ofLink(scene, links.after, FindingKind::structureLead, Severity::check);
  finding.before = textOf(scene, scene.result.links[links.before], kBefore);
  if (finding.before.empty() || finding.after.empty()) return;
  scene.tell(finding);
}

// Paragraphs that passed several others.
void moves(Scene& scene) {
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
    if (std::abs(passed) < farMove) continue;
    scene.tell(ofLink(scene, k, FindingKind::structureMoved, Severity::note));
  }
}

// ---- Hrefs ----

// A link of the page, in the text of the whole article.
struct Anchor {
  Range range;
  const std::string* href;
  std::uint32_t link;
  bool done = false;
};

List<Anchor> anchorsOf(const Scene& scene, WhichSide side, const Input& input,
                       const List<std::uint32_t>& linkOf) {
  List<Anchor> anchors;
  for (std::uint32_t b = 0; b < input.blocks.size(); ++b) {
    const Range block = blocksOf(scene, side)[b].range;
    for (const Href& href : input.blocks[b].hrefs) {
      const Range range = {block.begin + href.range.begin, block.begin + href.range.end};
      if (range.begin < range.end && range.end <= block.end)
        anchors.push_back({range, &href.href, linkOf[b]});
    }
  }
  return anchors;
}

std::string_view slice(const Scene& scene, WhichSide side, Range range) {
  return scene.article(side).text.substr(range.begin, range.size());
}

void tellHref(Scene& scene, FindingKind kind, Severity severity, const Anchor& anchor, Range before,
              Range after) {
  Finding finding;
  finding.kind = kind;
  finding.severity = severity;
  finding.link = anchor.link;
  finding.before = before;
  finding.after = after;
  scene.tell(finding);
}

// Where the words of an anchor stand in the other end of its link, an empty range where they do
// not.
Range wordsThere(const Scene& scene, WhichSide side, const Anchor& anchor) {
  const WhichSide far = otherSide(side);
  const Range there = textOf(scene, scene.result.links[anchor.link], far);
  const std::size_t at = slice(scene, far, there).find(slice(scene, side, anchor.range));
  if (at == std::string_view::npos) return {};
  const auto begin = static_cast<std::uint32_t>(there.begin + at);
  return {begin, begin + anchor.range.size()};
}

}  // namespace

void compareStructure(Scene& scene, const Worded& worded, const Both<List<std::uint32_t>>& linkOf) {
  for (std::uint32_t k = 0; k < scene.result.links.size(); ++k) {
    if (worded[k]) field(scene, k);
  }
  lead(scene, linkOf);
  moves(scene);
}

void compareHrefs(Scene& scene, const Both<const Input*>& inputs,
                  const Both<List<std::uint32_t>>& linkOf) {
  Both<List<Anchor>> anchors = {anchorsOf(scene, kBefore, *inputs.before, linkOf.before),
                                anchorsOf(scene, kAfter, *inputs.after, linkOf.after)};
  for (const bool sameTarget : {true, false}) {
    for (Anchor& one : anchors.before) {
      if (one.done) continue;
      for (Anchor& other : anchors.after) {
        if (other.done || one.link != other.link || (*one.href == *other.href) != sameTarget ||
            slice(scene, kBefore, one.range) != slice(scene, kAfter, other.range)) {
          continue;
        }
        one.done = other.done = true;
        if (!sameTarget)
          tellHref(scene, FindingKind::linkChanged, Severity::check, one, one.range, other.range);
        break;
      }
    }
  }
  for (const Anchor& anchor : anchors.before) {
    const Range there = anchor.done ? Range{} : wordsThere(scene, kBefore, anchor);
    if (!there.empty())
      tellHref(scene, FindingKind::linkRemoved, Severity::check, anchor, anchor.range, there);
  }
  for (const Anchor& anchor : anchors.after) {
    const Range there = anchor.done ? Range{} : wordsThere(scene, kAfter, anchor);
    if (!there.empty())
      tellHref(scene, FindingKind::linkAdded, Severity::note, anchor, there, anchor.range);
  }
}

}  // namespace stet::findings
