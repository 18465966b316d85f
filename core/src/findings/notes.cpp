#include "findings/notes.hpp"

#include <algorithm>

#include "base/order.hpp"
#include "findings/blocks.hpp"

namespace stet::findings {
namespace {

// The calls of notes, ascending: a number and the block that calls it.
List<std::uint64_t> callsOf(const Input& input) {
  List<std::uint64_t> calls;
  for (std::uint32_t b = 0; b < input.blocks.size(); ++b) {
    for (const NoteCall& call : input.blocks[b].notes) calls.push_back(keyOf(call.note, b));
  }
  calls = sorted(calls);
  return calls;
}

class NoteRule {
 public:
  NoteRule(Context& context, const Both<const Input*>& inputs,
           const Both<List<std::uint32_t>>& linkOf)
      : context_(context),
        inputs_(inputs),
        linkOf_(linkOf),
        calls_{callsOf(*inputs.before), callsOf(*inputs.after)} {}

  void compare(std::uint32_t link) {
    Both<std::uint32_t> blocks = {none, none};  // Where each side has a note.
    Both<std::uint32_t> callers = {none, none};
    Finding finding;
    finding.link = link;
    finding.severity = Severity::check;
    for (const WhichSide side : kSides) {
      const Link& of = context_.result.links[link];
      if (endOf(of, side).empty()) continue;
      const std::uint32_t block = context_.result.list(endOf(of, side)).front();
      const auto& given = inputs_[side]->blocks;
      // Where one version has the text in its story, it is compared as that.
      if (given.empty() || !given[block].note) return;
      blocks[side] = block;
      callers[side] = callerOf(side, *given[block].note);
      endOf(finding, side) = context_.article(side).wordsOf(block);
    }
    if (blocks.before != none && blocks.after != none) {
      finding.kind = FindingKind::noteChanged;
      if (callers.before == callers.after && sameWords(context_, blocks)) return;
    } else {
      const WhichSide side = blocks.after == none ? kBefore : kAfter;
      if (!stays(callers[side])) return;
      finding.kind = side == kBefore ? FindingKind::noteRemoved : FindingKind::noteAdded;
      if (side == kAfter) finding.severity = Severity::note;
    }
    context_.report(finding);
  }

  [[nodiscard]] bool isAsked() const { return !calls_.before.empty() || !calls_.after.empty(); }

 private:
  // The link of the first block that calls a note.
  [[nodiscard]] std::uint32_t callerOf(WhichSide side, std::uint32_t note) const {
    const List<std::uint64_t>& calls = calls_[side];
    const auto* const call = std::lower_bound(calls.begin(), calls.end(), keyOf(note, 0));
    if (call == calls.end() || *call >> 32 != note) return none;
    return linkOf_[side][static_cast<std::uint32_t>(*call)];
  }

  // Whether the words that call a note stand in both versions.
  [[nodiscard]] bool stays(std::uint32_t caller) const {
    if (caller == none) return false;
    const Link& link = context_.result.links[caller];
    return !link.before.empty() && !link.after.empty();
  }

  Context& context_;
  const Both<const Input*>& inputs_;
  const Both<List<std::uint32_t>>& linkOf_;
  Both<List<std::uint64_t>> calls_;
};

}  // namespace

void compareNotes(Context& context, const Both<const Input*>& inputs,
                  const Both<List<std::uint32_t>>& linkOf) {
  NoteRule rule(context, inputs, linkOf);
  if (!rule.isAsked()) return;
  for (std::uint32_t link = 0; link < context.result.links.size(); ++link) rule.compare(link);
}

}  // namespace stet::findings
