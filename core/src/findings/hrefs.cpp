#include "findings/hrefs.hpp"

#include <string>

#include "findings/blocks.hpp"

namespace stet::findings {
namespace {

// A link of the page, in the text of the whole article.
struct Anchor {
  Range range;
  const std::string* href;
  std::uint32_t link;
  bool done = false;
};

List<Anchor> anchorsOf(const Context& context, WhichSide side, const Input& input,
                       const List<std::uint32_t>& linkOf) {
  List<Anchor> anchors;
  for (std::uint32_t b = 0; b < input.blocks.size(); ++b) {
    const Range block = context.article(side).blocks[b].range;
    for (const Href& href : input.blocks[b].hrefs) {
      const Range range = {block.begin + href.range.begin, block.begin + href.range.end};
      if (range.begin < range.end && range.end <= block.end)
        anchors.push_back({range, &href.href, linkOf[b]});
    }
  }
  return anchors;
}

std::string_view slice(const Context& context, WhichSide side, Range range) {
  return context.article(side).text.substr(range.begin, range.size());
}

void reportHref(Context& context, FindingKind kind, Severity severity, const Anchor& anchor,
                Range before, Range after) {
  Finding finding;
  finding.kind = kind;
  finding.severity = severity;
  finding.link = anchor.link;
  finding.before = before;
  finding.after = after;
  context.report(finding);
}

// Where the words of an anchor stand in the other end of its link, an empty range where they do
// not.
Range wordsThere(const Context& context, WhichSide side, const Anchor& anchor) {
  const WhichSide far = otherSide(side);
  const Range there = textOfLink(context, context.result.links[anchor.link], far);
  const std::size_t at = slice(context, far, there).find(slice(context, side, anchor.range));
  if (at == std::string_view::npos) return {};
  const auto begin = static_cast<std::uint32_t>(there.begin + at);
  return {begin, begin + anchor.range.size()};
}

}  // namespace

void compareHrefs(Context& context, const Both<const Input*>& inputs,
                  const Both<List<std::uint32_t>>& linkOf) {
  Both<List<Anchor>> anchors = {anchorsOf(context, kBefore, *inputs.before, linkOf.before),
                                anchorsOf(context, kAfter, *inputs.after, linkOf.after)};
  for (const bool sameTarget : {true, false}) {
    for (Anchor& one : anchors.before) {
      if (one.done) continue;
      for (Anchor& other : anchors.after) {
        if (other.done || one.link != other.link || (*one.href == *other.href) != sameTarget ||
            slice(context, kBefore, one.range) != slice(context, kAfter, other.range)) {
          continue;
        }
        one.done = other.done = true;
        if (!sameTarget)
          reportHref(context, FindingKind::linkChanged, Severity::check, one, one.range,
                     other.range);
        break;
      }
    }
  }
  for (const Anchor& anchor : anchors.before) {
    const Range there = anchor.done ? Range{} : wordsThere(context, kBefore, anchor);
    if (!there.empty())
      reportHref(context, FindingKind::linkRemoved, Severity::check, anchor, anchor.range, there);
  }
  for (const Anchor& anchor : anchors.after) {
    const Range there = anchor.done ? Range{} : wordsThere(context, kAfter, anchor);
    if (!there.empty())
      reportHref(context, FindingKind::linkAdded, Severity::note, anchor, there, anchor.range);
  }
}

}  // namespace stet::findings
