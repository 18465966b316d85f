#include "findings/slips.hpp"

#include <algorithm>
#include <string>

#include "base/both.hpp"
#include "base/flags.hpp"
#include "findings/blocks.hpp"
#include "stet/list.hpp"
#include "unicode/properties.hpp"
#include "words/openings.hpp"

namespace stet::findings {
namespace {

using text::Category;
using text::TokenKind;

const text::CharacterProperties& firstOf(std::string_view text) {
  return text::propertiesOf(text.empty() ? U' ' : text::decode(text, 0).value);
}

bool isLetter(std::string_view text) { return firstOf(text).letter() && !firstOf(text).unspaced(); }

// "end.The": a small letter, a stop, a capital and a small letter.
bool hasHiddenStop(std::string_view word) {
  const std::size_t stop = word.find('.');
  if (stop == std::string_view::npos || stop == 0 || stop + 2 >= word.size()) return false;
  return word.find('.', stop + 1) == std::string_view::npos &&
         firstOf(word.substr(text::previous(word, stop))).category == Category::lower &&
         firstOf(word.substr(stop + 1)).category == Category::upper &&
         firstOf(word.substr(stop + 1 + text::decode(word, stop + 1).size)).category ==
             Category::lower;
}

std::string_view gapAfter(const Context& context, WhichSide side, const Items& items,
                          std::size_t at) {
  const text::Token& token = context.article(side).tokens[items[at].token];
  const std::uint32_t next = items[at].token + 1;
  const text::Article& article = context.article(side);
  const std::size_t end = next < article.tokens.size() ? article.tokens[next].begin : token.textEnd;
  return article.text.substr(token.textEnd, end - token.textEnd);
}

// Kept, with one byte of white space behind it: as nearly all words.
bool isPlain(const Context& context, WhichSide side, const Item& item) {
  const List<text::Token>& tokens = context.article(side).tokens;
  return item.edit == none && item.token + 1 < tokens.size() &&
         tokens[item.token + 1].begin - tokens[item.token].textEnd == 1;
}

// Spaces doubled, or missing behind a stop or comma. The place, empty where there is none.
Range spacingSlip(const Context& context, WhichSide side, const Items& items, std::size_t at) {
  const text::Token& token = context.article(side).tokens[items[at].token];
  if (at + 1 < items.size() && items[at + 1].token == items[at].token) return {};
  const std::string_view gap = gapAfter(context, side, items, at);
  const auto end = static_cast<std::uint32_t>(token.textEnd + gap.size());
  if (gap.size() > 1 && gap.find_first_not_of(' ') == std::string_view::npos &&
      at + 1 < items.size())
    return {token.textEnd, end};
  if (items[at].kind == TokenKind::word && hasHiddenStop(context.textOf(side, items[at])))
    return {token.begin, token.textEnd};
  const bool comma = gap.empty() && at > 0 && at + 1 < items.size() &&
                     items[at + 1].token == items[at].token + 1 &&
                     context.folded(items[at]) == "," &&
                     gapAfter(context, side, items, at - 1).empty();
  if (comma && isLetter(context.textOf(side, items[at - 1])) &&
      isLetter(context.textOf(side, items[at + 1]))) {
    return {items[at - 1].bytes.begin, items[at + 1].bytes.end};
  }
  return {};
}

void report(Context& context, const Passage& passage, FindingKind kind, Range range) {
  Finding finding = passage.finding(kind, Severity::check);
  finding.after = range;
  context.report(finding);
}

void findDoubled(Context& context, const Passage& passage) {
  const Items& items = passage.items.after;
  for (std::uint32_t k = 0; k + 1 < items.size(); ++k) {
    const Item& one = items[k];
    const Item& two = items[k + 1];
    if (one.id != two.id || one.kind != TokenKind::word || one.is(kDouble)) continue;
    if ((one.edit == none && two.edit == none) || (one.capital && two.capital)) continue;
    if (!isLetter(context.textOf(kAfter, one))) continue;
    report(context, passage, FindingKind::slipDoubled, context.bytes(kAfter, items, {k, k + 2}));
  }
}

// A text that doubles its spaces behind stops does so of habit.
bool doublesOfHabit(const Context& context, Range gap) {
  const std::string_view before = context.article(kBefore).text;
  const std::string_view after = context.article(kAfter).text;
  const char stop = gap.begin > 0 ? after[gap.begin - 1] : ' ';
  return (stop == '.' || stop == '"' || stop == '?' || stop == '!') &&
         before.find(".  ") != std::string_view::npos;
}

void reportUnbalanced(Context& context, std::uint32_t link, text::Quotations::Strays strays) {
  for (const std::uint32_t mark : {strays.quote, strays.bracket}) {
    if (mark == none) continue;
    const text::Token& token = context.article(kAfter).tokens[mark];
    Finding finding;
    finding.kind = FindingKind::slipUnbalanced;
    finding.severity = Severity::check;
    finding.link = link;
    finding.after = {token.begin, token.textEnd};
    context.report(finding);
  }
}

// The blocks that hold sentences of these links.
Both<Flags> blocksOf(const Context& context, std::span<const std::uint32_t> sentenceLinks) {
  Both<Flags> blocks = {Flags(context.article(kBefore).blocks.size()),
                        Flags(context.article(kAfter).blocks.size())};
  for (const std::uint32_t k : sentenceLinks) {
    const SentenceLink& link = context.result.sentenceLinks[k];
    for (const WhichSide side : kSides) {
      for (const std::uint32_t s : context.result.list(endOf(link, side)))
        blocks[side][context.article(side).blockOf[s]] = true;
    }
  }
  return blocks;
}

}  // namespace

void findSlips(Context& context, const Passage& passage) {
  findDoubled(context, passage);
  const std::size_t first = context.result.findings.size();
  for (std::size_t k = 0; k < passage.items.after.size(); ++k) {
    if (isPlain(context, kAfter, passage.items.after[k])) continue;
    const Range slip = spacingSlip(context, kAfter, passage.items.after, k);
    if (!slip.empty() && !doublesOfHabit(context, slip))
      report(context, passage, FindingKind::slipSpacing, slip);
  }
  // What the sentence had before is not brought in.
  if (context.result.findings.size() == first) return;
  for (std::size_t k = 0; k < passage.items.before.size(); ++k) {
    if (isPlain(context, kBefore, passage.items.before[k]) ||
        spacingSlip(context, kBefore, passage.items.before, k).empty()) {
      continue;
    }
    while (context.result.findings.size() > first) context.result.findings.pop_back();
    return;
  }
}

void findUnbalanced(Context& context, std::span<const std::uint32_t> changed,
                    const Both<List<std::uint32_t>>& linkOf) {
  const Both<Flags> open = blocksOf(context, changed);
  Flags wasUnbalanced(context.result.links.size());
  for (const WhichSide side : kSides) {
    for (std::uint32_t b = 0; b < open[side].size(); ++b) {
      if (!open[side][b]) continue;
      const text::Quotations::Strays strays = context.quotations(side).strays(b);
      const std::uint32_t link = linkOf[side][b];
      if (side == kBefore) {
        if (strays.quote != none || strays.bracket != none) wasUnbalanced[link] = true;
      } else if (!wasUnbalanced[link]) {
        reportUnbalanced(context, link, strays);
      }
    }
  }
}

// Whether a block says since when the story stands as it does: Updated 10.55.
static bool opensUpdate(const Context& context, std::uint32_t block) {
  const text::Article& article = context.article(kAfter);
  const Range tokens = article.tokensOf(block);
  std::string opening;
  for (std::uint32_t t = tokens.begin; t < tokens.end && t - tokens.begin < 4; ++t)
    opening.append(context.vocabulary.foldedText(article.tokens[t].folded)).append(" ");
  return text::storyOpenings().update.longest(opening) > 0;
}

// Whether a finding says that the story was given another date: the earlier version was not out
// yet, or the later one is a story of its own day.
static bool isNewDate(const Context& context, const Finding& finding) {
  if (finding.kind != FindingKind::structureField || finding.before.empty() ||
      finding.after.empty()) {
    return false;
  }
  const text::Article& article = context.article(kAfter);
  const std::uint32_t block = blockAt(article, finding.after.begin);
  return article.blocks[block].role == Role::timestamp && !opensUpdate(context, block);
}

void findMissingCorrection(Context& context) {
  bool published = false;
  for (const WhichSide side : kSides) {
    for (const Block& block : context.article(side).blocks)
      published = published || block.role == Role::timestamp || block.role == Role::correction;
  }
  // A term in quotation marks is nobody's words.
  const auto isFact = [](const Finding& finding) {
    const bool said = !finding.speakerBefore.empty() || !finding.speakerAfter.empty();
    return finding.kind == FindingKind::figureChanged ||
           (finding.kind == FindingKind::quotationAltered && said);
  };
  bool wanted = false;
  for (const Finding& finding : context.result.findings) {
    if (finding.kind == FindingKind::structureCorrection || isNewDate(context, finding)) return;
    wanted = wanted || isFact(finding);
  }
  if (!published || !wanted) return;
  Finding finding;
  finding.kind = FindingKind::slipUncorrected;
  context.report(finding);
}

}  // namespace stet::findings
