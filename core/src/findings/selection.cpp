#include "findings/selection.hpp"

#include <algorithm>

#include "base/both.hpp"
#include "base/bytes.hpp"
#include "base/order.hpp"
#include "findings/blocks.hpp"

namespace stet::findings {
namespace {

template <class Unwanted>
void removeIf(List<Finding>& findings, Unwanted&& isUnwanted) {
  List<Finding> kept;
  for (const Finding& finding : findings) {
    if (!isUnwanted(finding)) kept.push_back(finding);
  }
  findings = std::move(kept);
}

bool overlap(Range one, Range other) { return one.begin < other.end && other.begin < one.end; }

bool isRepeatable(FindingKind kind) {
  return kind == FindingKind::nameChanged || kind == FindingKind::nameTitle ||
         kind == FindingKind::stanceHedge || kind == FindingKind::stanceAgent;
}

// Whether a finding says that a headline or a standfirst changed. Its two blocks have one role, and
// need not be of one link.
bool isShort(const Context& context, const Finding& field) {
  if (field.kind != FindingKind::structureField || field.before.empty() || field.after.empty())
    return false;
  const text::Article& article = context.article(kAfter);
  const Role role = article.blocks[blockAt(article, field.after.begin)].role;
  return role == Role::headline || role == Role::standfirst;
}

// Whether a kind speaks of words that a changed field shows anyway. An altered quotation is
// reported even there.
bool isAbsorbable(FindingKind kind) {
  const bool isAdded = kind >= FindingKind::attributionAdded && kind <= FindingKind::figureRestyled;
  return (kind < FindingKind::structureField || isAdded) && kind != FindingKind::quotationAltered;
}

// Whether a changed field says what a finding says.
bool isAbsorbed(const Finding& finding, const Finding& field) {
  const auto lies = [](Range inner, Range outer) {
    return inner.empty() || (outer.begin <= inner.begin && inner.end <= outer.end);
  };
  return isAbsorbable(finding.kind) && !(finding.before.empty() && finding.after.empty()) &&
         lies(finding.before, field.before) && lies(finding.after, field.after);
}

}  // namespace

void dropRepeated(List<Finding>& findings, std::size_t first) {
  std::size_t kept = first;
  for (std::size_t k = first; k < findings.size(); ++k) {
    bool repeated = false;
    for (std::size_t i = first; i < kept && isRepeatable(findings[k].kind) && !repeated; ++i) {
      repeated = overlap(findings[i].before, findings[k].before) ||
                 overlap(findings[i].after, findings[k].after);
    }
    if (!repeated) findings[kept++] = findings[k];
  }
  findings.resize(kept);
}

void absorbIntoFields(Context& context) {
  List<Finding>& all = context.result.findings;
  List<Finding> fields;
  for (Finding& field : all) {
    if (!isShort(context, field)) continue;
    for (const Finding& other : all) {
      if (isAbsorbed(other, field)) field.severity = std::min(field.severity, other.severity);
    }
    fields.push_back(field);
  }
  removeIf(all, [&](const Finding& finding) {
    return std::any_of(fields.begin(), fields.end(),
                       [&](const Finding& field) { return isAbsorbed(finding, field); });
  });
}

void dropRenamed(Context& context) {
  List<std::uint64_t> seen;
  const auto textOf = [&](WhichSide side, Range range) {
    return context.article(side).text.substr(range.begin, range.size());
  };
  removeIf(context.result.findings, [&](const Finding& finding) {
    if (finding.kind != FindingKind::nameChanged) return false;
    const std::uint64_t key = text::hashOf(textOf(kBefore, finding.before)) * 31 +
                              text::hashOf(textOf(kAfter, finding.after));
    if (std::find(seen.begin(), seen.end(), key) != seen.end()) return true;
    seen.push_back(key);
    return false;
  });
}

void sortFindings(List<Finding>& findings) {
  List<std::uint64_t> keys;
  keys.reserve(findings.size());
  for (const Finding& finding : findings) {
    const auto importance = static_cast<std::uint32_t>(finding.severity) << 8 |
                            static_cast<std::uint32_t>(finding.kind);
    keys.push_back(
        keyOf(importance, finding.after.end != 0 ? finding.after.begin : finding.before.begin));
  }
  List<Finding> sorted;
  sorted.reserve(keys.size());
  for (const std::uint32_t k : ascending(keys)) sorted.push_back(findings[k]);
  findings = std::move(sorted);
}

}  // namespace stet::findings
