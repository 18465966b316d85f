#include "findings/fields.hpp"

#include <algorithm>

#include "findings/blocks.hpp"

namespace stet::findings {
namespace {

constexpr Role kFields[] = {Role::headline,  Role::standfirst, Role::byline, Role::dateline,
                            Role::timestamp, Role::caption,    Role::credit, Role::correction};

class Rule {
 public:
  Rule(Context& context, const Both<List<std::uint32_t>>& linkOf, Role role)
      : context_(context), linkOf_(linkOf), role_(role) {
    for (const WhichSide side : kSides) {
      const List<Block>& blocks = context.article(side).blocks;
      for (std::uint32_t b = 0; b < blocks.size(); ++b) {
        if (blocks[b].role == role && !context.article(side).tokensOf(b).empty())
          fields_[side].push_back(b);
      }
      paired_[side].assign(fields_[side].size(), false);
    }
  }

  void run() {
    pair([&](std::uint32_t one, std::uint32_t other) {
      return linkOf_.before[one] == linkOf_.after[other];
    });
    pair([&](std::uint32_t one, std::uint32_t other) {
      return isAlone(kBefore, one) && isAlone(kAfter, other);
    });
    for (const WhichSide side : kSides) {
      for (std::size_t k = 0; k < fields_[side].size(); ++k) {
        if (!paired_[side][k] && isAlone(side, fields_[side][k])) alone(side, fields_[side][k]);
      }
    }
  }

 private:
  template <class Fits>
  void pair(Fits&& fits) {
    for (std::size_t i = 0; i < fields_.before.size(); ++i) {
      for (std::size_t j = 0; j < fields_.after.size() && !paired_.before[i]; ++j) {
        if (paired_.after[j] || !fits(fields_.before[i], fields_.after[j])) continue;
        paired_.before[i] = paired_.after[j] = true;
        compare(fields_.before[i], fields_.after[j]);
      }
    }
  }

  // Whether a block belongs to none of the other side. One that does has another role there, of
  // which its form or its place is the cause, and not the text.
  [[nodiscard]] bool isAlone(WhichSide side, std::uint32_t block) const {
    const Link& link = context_.result.links[linkOf_[side][block]];
    return endOf(link, otherSide(side)).empty();
  }

  void compare(std::uint32_t one, std::uint32_t other) {
    if (sameWords(context_, {one, other})) return;
    Finding finding = made(linkOf_.after[other]);
    finding.before = textOfBlock(context_, kBefore, one);
    finding.after = textOfBlock(context_, kAfter, other);
    context_.report(finding);
  }

  void alone(WhichSide side, std::uint32_t block) {
    Finding finding = made(linkOf_[side][block]);
    endOf(finding, side) = textOfBlock(context_, side, block);
    context_.report(finding);
  }

  [[nodiscard]] Finding made(std::uint32_t link) const {
    const bool small = role_ == Role::timestamp || role_ == Role::credit || role_ == Role::dateline;
    Finding finding;
    finding.kind =
        role_ == Role::correction ? FindingKind::structureCorrection : FindingKind::structureField;
    finding.severity = small ? Severity::note : Severity::check;
    finding.link = link;
    return finding;
  }

  Context& context_;
  const Both<List<std::uint32_t>>& linkOf_;
  Role role_;
  Both<List<std::uint32_t>> fields_;
  Both<Flags> paired_;
};

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

}  // namespace

void compareFields(Context& context, const Both<List<std::uint32_t>>& linkOf) {
  for (const Role role : kFields) Rule(context, linkOf, role).run();
}

void compareLeads(Context& context, const Both<List<std::uint32_t>>& linkOf) {
  const Both<std::uint32_t> leads = {leadOf(context.article(kBefore).blocks),
                                     leadOf(context.article(kAfter).blocks)};
  if (leads.before == none || leads.after == none) return;
  const Both<std::uint32_t> links = {linkOf.before[leads.before], linkOf.after[leads.after]};
  const Link& link = context.result.links[links.after];
  if (links.before == links.after && link.relation != Relation::rewritten) return;
  Finding finding;
  finding.kind = FindingKind::structureLead;
  finding.severity = Severity::check;
  finding.link = links.after;
  finding.before = textOfBlock(context, kBefore, leads.before);
  finding.after = textOfBlock(context, kAfter, leads.after);
  if (finding.before.empty() || finding.after.empty()) return;
  context.report(finding);
}

}  // namespace stet::findings
