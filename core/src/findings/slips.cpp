#include "findings/slips.hpp"

#include <algorithm>

#include "base/both.hpp"
#include "stet/list.hpp"
#include "unicode/properties.hpp"

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

std::string_view gapAfter(const Scene& scene, WhichSide side, const Items& items, std::size_t at) {
  const text::Token& token = scene.article(side).tokens[items[at].token];
  const std::uint32_t next = items[at].token + 1;
  const text::Article& article = scene.article(side);
  const std::size_t end = next < article.tokens.size() ? article.tokens[next].begin : token.textEnd;
  return article.text.substr(token.textEnd, end - token.textEnd);
}

// Kept, with one byte of white space behind it: as nearly all words.
bool isPlain(const Scene& scene, WhichSide side, const Item& item) {
  const List<text::Token>& tokens = scene.article(side).tokens;
  return item.edit == none && item.token + 1 < tokens.size() &&
         tokens[item.token + 1].begin - tokens[item.token].textEnd == 1;
}

// Spaces doubled, or missing behind a stop or comma. The place, empty where there is none.
Range spacingSlip(const Scene& scene, WhichSide side, const Items& items, std::size_t at) {
  const text::Token& token = scene.article(side).tokens[items[at].token];
  if (at + 1 < items.size() && items[at + 1].token == items[at].token) return {};
  const std::string_view gap = gapAfter(scene, side, items, at);
  const auto end = static_cast<std::uint32_t>(token.textEnd + gap.size());
  if (gap.size() > 1 && gap.find_first_not_of(' ') == std::string_view::npos &&
      at + 1 < items.size())
    return {token.textEnd, end};
  if (items[at].kind == TokenKind::word && hasHiddenStop(scene.textOf(side, items[at])))
    return {token.begin, token.textEnd};
  const bool comma = gap.empty() && at > 0 && at + 1 < items.size() &&
                     items[at + 1].token == items[at].token + 1 && scene.folded(items[at]) == "," &&
                     gapAfter(scene, side, items, at - 1).empty();
  if (comma && isLetter(scene.textOf(side, items[at - 1])) &&
      isLetter(scene.textOf(side, items[at + 1]))) {
    return {items[at - 1].bytes.begin, items[at + 1].bytes.end};
  }
  return {};
}

void tell(Scene& scene, const Passage& passage, FindingKind kind, Range range) {
  Finding finding = passage.finding(kind, Severity::check);
  finding.after = range;
  scene.tell(finding);
}

void findDoubled(Scene& scene, const Passage& passage) {
  const Items& items = passage.items.after;
  for (std::uint32_t k = 0; k + 1 < items.size(); ++k) {
    const Item& one = items[k];
    const Item& two = items[k + 1];
    if (one.id != two.id || one.kind != TokenKind::word || one.is(kDouble)) continue;
    if ((one.edit == none && two.edit == none) || (one.capital && two.capital)) continue;
    if (!isLetter(scene.textOf(kAfter, one))) continue;
    tell(scene, passage, FindingKind::slipDoubled, scene.bytes(kAfter, items, {k, k + 2}));
  }
}

// A text that doubles its spaces behind stops does so of habit.
bool doublesOfHabit(const Scene& scene, Range gap) {
  const std::string_view before = scene.article(kBefore).text;
  const std::string_view after = scene.article(kAfter).text;
  const char stop = gap.begin > 0 ? after[gap.begin - 1] : ' ';
  return (stop == '.' || stop == '"' || stop == '?' || stop == '!') &&
         before.find(".  ") != std::string_view::npos;
}

}  // namespace

void findSlips(Scene& scene, const Passage& passage) {
  findDoubled(scene, passage);
  const std::size_t first = scene.result.findings.size();
  for (std::size_t k = 0; k < passage.items.after.size(); ++k) {
    if (isPlain(scene, kAfter, passage.items.after[k])) continue;
    const Range slip = spacingSlip(scene, kAfter, passage.items.after, k);
    if (!slip.empty() && !doublesOfHabit(scene, slip))
      tell(scene, passage, FindingKind::slipSpacing, slip);
  }
  // What the sentence had before is not brought in.
  if (scene.result.findings.size() == first) return;
  for (std::size_t k = 0; k < passage.items.before.size(); ++k) {
    if (isPlain(scene, kBefore, passage.items.before[k]) ||
        spacingSlip(scene, kBefore, passage.items.before, k).empty()) {
      continue;
    }
    while (scene.result.findings.size() > first) scene.result.findings.pop_back();
    return;
  }
}

void tellUnbalanced(Scene& scene, std::uint32_t link, text::Quotations::Strays strays) {
  for (const std::uint32_t mark : {strays.quote, strays.bracket}) {
    if (mark == none) continue;
    const text::Token& token = scene.article(kAfter).tokens[mark];
    Finding finding;
    finding.kind = FindingKind::slipUnbalanced;
    finding.severity = Severity::check;
    finding.link = link;
    finding.after = {token.begin, token.textEnd};
    scene.tell(finding);
  }
}

}  // namespace stet::findings
