#include "findings/fields.hpp"

#include <algorithm>
#include <utility>

#include "align/common_ids.hpp"
#include "findings/blocks.hpp"

namespace stet::findings {
namespace {

constexpr Role kFields[] = {Role::headline,  Role::standfirst, Role::byline, Role::dateline,
                            Role::timestamp, Role::caption,    Role::credit, Role::correction};

class FieldRule {
 public:
  FieldRule(Context& context, const Both<List<std::uint32_t>>& linkOf, Role role)
      : context_(context), linkOf_(linkOf), role_(role) {
    for (const WhichSide side : kSides) {
      const List<Block>& blocks = context.article(side).blocks;
      for (std::uint32_t b = 0; b < blocks.size(); ++b) {
        if (blocks[b].role == role && !context.article(side).tokensOf(b).empty()) add(side, b);
      }
      paired_[side].assign(fields_[side].size(), false);
    }
  }

  void run() {
    if (!fields_.before.empty() && !fields_.after.empty()) {
      pairLinked();
      pairInTurn(false);
      // A story has one of these, whatever their words were taken from.
      if (role_ == Role::headline || role_ == Role::standfirst) pairInTurn(true);
    }
    for (const WhichSide side : kSides) {
      for (std::size_t k = 0; k < fields_[side].size(); ++k) {
        if (!paired_[side][k] && isAlone(side, fields_[side][k])) alone(side, fields_[side][k]);
      }
    }
  }

 private:
  // A correction note is all of its paragraphs.
  void add(WhichSide side, std::uint32_t block) {
    List<Range>& fields = fields_[side];
    if (role_ == Role::correction && !fields.empty() && fields.back().end == block) {
      ++fields.back().end;
    } else {
      fields.push_back({block, block + 1});
    }
  }

  void pair(std::uint32_t i, std::uint32_t j) {
    paired_.before[i] = paired_.after[j] = true;
    compare(fields_.before[i], fields_.after[j]);
  }

  // Pairs each field with the first that shares a link with it.
  void pairLinked() {
    // The fields after of each link: a list of their blocks, ascending.
    List<std::uint32_t> first(context_.result.links.size(), none);
    List<std::uint32_t> next(linkOf_.after.size(), none);
    List<std::uint32_t> fieldOf(linkOf_.after.size(), none);
    for (auto j = static_cast<std::uint32_t>(fields_.after.size()); j-- > 0;) {
      for (std::uint32_t a = fields_.after[j].end; a-- > fields_.after[j].begin;) {
        fieldOf[a] = j;
        next[a] = std::exchange(first[linkOf_.after[a]], a);
      }
    }
    for (std::uint32_t i = 0; i < fields_.before.size(); ++i) {
      std::uint32_t found = none;
      for (std::uint32_t b = fields_.before[i].begin; b < fields_.before[i].end; ++b) {
        std::uint32_t& a = first[linkOf_.before[b]];
        while (a != none && paired_.after[fieldOf[a]]) a = next[a];
        if (a != none) found = std::min(found, fieldOf[a]);
      }
      if (found != none) pair(i, found);
    }
  }

  // Pairs what is left in order: all of it, or what belongs to none of the other side.
  void pairInTurn(bool all) {
    Both<List<std::uint32_t>> left;
    for (const WhichSide side : kSides) {
      for (std::uint32_t k = 0; k < fields_[side].size(); ++k) {
        if (!paired_[side][k] && (all || isAlone(side, fields_[side][k]))) left[side].push_back(k);
      }
    }
    for (std::size_t k = 0; k < std::min(left.before.size(), left.after.size()); ++k)
      pair(left.before[k], left.after[k]);
  }

  // Whether a field belongs to none of the other side, or only took some words of another field.
  // One that does has another role there, of which its form or its place is the cause, and not the
  // text; but for a standfirst that has the words of the story's first paragraph.
  [[nodiscard]] bool isAlone(WhichSide side, Range field) const {
    for (std::uint32_t b = field.begin; b < field.end; ++b) {
      const Link& link = context_.result.links[linkOf_[side][b]];
      if (link.relation != Relation::rewritten && !isElsewhere(link, otherSide(side))) return false;
    }
    return true;
  }

  // Whether an end of a link holds nothing, or where a standfirst is asked for, paragraphs only.
  [[nodiscard]] bool isElsewhere(const Link& link, WhichSide side) const {
    const auto blocks = context_.result.list(endOf(link, side));
    const text::Article& article = context_.article(side);
    return std::all_of(blocks.begin(), blocks.end(), [&](std::uint32_t b) {
      return role_ == Role::standfirst && article.blocks[b].role == Role::body &&
             article.isBelowByline(b);
    });
  }

  [[nodiscard]] bool isSame(Range one, Range other) const {
    if (one.size() != other.size()) return false;
    for (std::uint32_t k = 0; k < one.size(); ++k) {
      if (!sameWords(context_, {one.begin + k, other.begin + k})) return false;
    }
    return true;
  }

  [[nodiscard]] Range textOf(WhichSide side, Range field) const {
    return {textOfBlock(context_, side, field.begin).begin,
            textOfBlock(context_, side, field.end - 1).end};
  }

  void compare(Range one, Range other) {
    if (isSame(one, other)) return;
    Finding finding = made(linkOf_.after[other.begin]);
    finding.before = textOf(kBefore, one);
    finding.after = textOf(kAfter, other);
    context_.report(finding);
  }

  void alone(WhichSide side, Range field) {
    Finding finding = made(linkOf_[side][field.begin]);
    endOf(finding, side) = textOf(side, field);
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
  Both<List<Range>> fields_;  // Blocks [begin, end) of each.
  Both<Flags> paired_;
};

// The first body paragraph, where there is a second. What stands right above the byline or the date
// is a standfirst, however long.
std::uint32_t leadOf(const List<Block>& blocks) {
  std::uint32_t lead = none;
  bool signedAbove = false;
  for (std::uint32_t b = 0; b < blocks.size(); ++b) {
    const Role role = blocks[b].role;
    if (role == Role::byline || role == Role::timestamp) {
      if (!signedAbove && lead != none && lead + 1 == b) lead = none;
      signedAbove = true;
    }
    if (role != Role::body) continue;
    if (lead != none) return lead;
    lead = b;
  }
  return none;
}

// The link of a sentence, or null.
const SentenceLink* linkOfSentence(const Context& context, WhichSide side, std::uint32_t sentence) {
  for (const SentenceLink& link : context.result.sentenceLinks) {
    const auto sentences = context.result.list(endOf(link, side));
    if (std::find(sentences.begin(), sentences.end(), sentence) != sentences.end()) return &link;
  }
  return nullptr;
}

// Whether the first sentence of a paragraph went, and one from further down stands in its place on
// the other side. Where the second one does, the paragraph only lost its first.
bool gaveWay(const Context& context, const Both<std::uint32_t>& leads, WhichSide side) {
  const auto first = [&](WhichSide of) {
    return context.article(of).blocks[leads[of]].sentences.begin;
  };
  const WhichSide far = otherSide(side);
  const SentenceLink* one = linkOfSentence(context, side, first(side));
  const SentenceLink* other = linkOfSentence(context, far, first(far));
  return one != nullptr && endOf(*one, far).empty() &&
         linkOfSentence(context, side, first(side) + 1) != other;
}

// Whether two paragraphs share most of their words: where a text stands twice, in the standfirst as
// well, another than its twin may be linked to it.
bool areAlike(const Context& context, const Both<std::uint32_t>& blocks) {
  Both<List<std::uint32_t>> ids;
  for (const WhichSide side : kSides) {
    const text::Article& article = context.article(side);
    const Range tokens = article.tokensOf(blocks[side]);
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t)
      ids[side].push_back(article.tokens[t].folded);
  }
  const auto shared = align::commonIds(ids.before, ids.after).ids;
  return std::min(shared.before.size(), shared.after.size()) * 3 >=
         std::max(ids.before.size(), ids.after.size()) * 2;
}

}  // namespace

void compareFields(Context& context, const Both<List<std::uint32_t>>& linkOf) {
  for (const Role role : kFields) FieldRule(context, linkOf, role).run();
}

void compareLeads(Context& context, const Both<List<std::uint32_t>>& linkOf) {
  const Both<std::uint32_t> leads = {leadOf(context.article(kBefore).blocks),
                                     leadOf(context.article(kAfter).blocks)};
  if (leads.before == none || leads.after == none) return;
  const Both<std::uint32_t> links = {linkOf.before[leads.before], linkOf.after[leads.after]};
  const Link& link = context.result.links[links.after];
  const bool edited = links.before == links.after && link.relation != Relation::rewritten;
  const bool opensAnew = gaveWay(context, leads, kBefore) || gaveWay(context, leads, kAfter);
  if (edited ? !opensAnew : areAlike(context, leads)) return;
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
