#include "findings/findings.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "base/both.hpp"
#include "findings/addresses.hpp"
#include "findings/agent_rule.hpp"
#include "findings/attribution.hpp"
#include "findings/fields.hpp"
#include "findings/figures.hpp"
#include "findings/hrefs.hpp"
#include "findings/modality.hpp"
#include "findings/moves.hpp"
#include "findings/name_rule.hpp"
#include "findings/name_slips.hpp"
#include "findings/names.hpp"
#include "findings/nation_rule.hpp"
#include "findings/natures.hpp"
#include "findings/notes.hpp"
#include "findings/passage.hpp"
#include "findings/quotations.hpp"
#include "findings/running_notes.hpp"
#include "findings/selection.hpp"
#include "findings/slips.hpp"
#include "findings/stance_rule.hpp"
#include "findings/superlative_rule.hpp"
#include "findings/title_rule.hpp"
#include "findings/unspaced_names.hpp"
#include "findings/verdict.hpp"
#include "stet/list.hpp"

namespace stet::findings {
namespace {

/// Items of a sentence link past which it is no sentence. Only its slips are looked for: the other
/// rules hold items against each other, which would take too long.
constexpr std::size_t kLongestPassage = 4000;

/// Blocks whose words are not the story's own.
bool isApart(Role role) {
  return role == Role::byline || role == Role::timestamp || role == Role::furniture ||
         role == Role::credit || role == Role::dateline || role == Role::correction;
}

List<std::uint32_t> changedLinks(const Comparison& result) {
  List<std::uint32_t> changed;
  for (std::uint32_t k = 0; k < result.sentenceLinks.size(); ++k) {
    if (!result.sentenceLinks[k].edits.empty()) changed.push_back(k);
  }
  return changed;
}

/// Asks the rules about changed sentence links, one after the other. What a link alone cannot
/// answer, such as whether a figure that went stands elsewhere, waits for `finish`.
class LinkRules {
 public:
  LinkRules(Context& context, const Both<List<std::uint32_t>>& linkOf)
      : context_(context), linkOf_(linkOf) {}

  void apply(std::uint32_t sentenceLink) {
    const SentenceLink& link = context_.result.sentenceLinks[sentenceLink];
    if (!link.before.empty() && !link.after.empty()) {
      applyToPassage(sentenceLink);
    } else if (context_.result.summary.verdict != Verdict::different) {
      applyToLone(sentenceLink);
    }
  }

  void finish() {
    reportLoneFigures(context_, figures_);
    reportLoneQuotes(context_, quotes_);
    reportLoneAttributions(context_, attributions_);
    reportOldSpellings(context_, respelled_);
    reportFirstMentions(context_, fullNames_);
  }

 private:
  // The block in which an end of a sentence link begins.
  [[nodiscard]] std::uint32_t blockOf(const SentenceLink& link, WhichSide side) const {
    return context_.article(side).blockOf[context_.result.list(endOf(link, side)).front()];
  }

  [[nodiscard]] bool isHeadline(const SentenceLink& link, WhichSide side) const {
    return context_.article(side).blocks[blockOf(link, side)].role == Role::headline;
  }

  // A sentence that stands on one side only.
  void applyToLone(std::uint32_t k) {
    const Comparison& result = context_.result;
    const SentenceLink& link = result.sentenceLinks[k];
    const WhichSide side = link.after.empty() ? kBefore : kAfter;
    const text::Article& article = context_.article(side);
    const std::uint32_t block = blockOf(link, side);
    if (isApart(article.blocks[block].role)) return;
    Finding place;
    place.link = linkOf_[side][block];
    place.sentenceLink = k;
    place.before = result.edits[link.edits.begin].before;
    place.after = result.edits[link.edits.begin].after;
    const std::uint32_t sentence = result.list(endOf(link, side)).front();
    loneQuotes(context_, side, sentence, place, quotes_);
    if (side == kBefore) {
      collectFullNames(context_, article.sentences[sentence].tokens, place.link, nullptr,
                       fullNames_);
    }
  }

  void applyToPassage(std::uint32_t k) {
    const SentenceLink& link = context_.result.sentenceLinks[k];
    readPassage(context_, k, linkOf_.after[blockOf(link, kAfter)], passage_);
    readNames();
    if (passage_.capitalsChanged || passage_.changes(kNation | kMonth | kWeekday))
      tellNatures(context_, passage_, names_);
    applyRules(link);
  }

  void readNames() {
    const bool any = passage_.capitalsChanged ||
                     (passage_.has(kTitle | kCourtesy) && !context_.vocabulary.language().unspaced);
    for (const WhichSide side : kSides) {
      names_[side].clear();
      if (any) findings::readNames(context_, capitals_, side, passage_.items[side], names_[side]);
    }
  }

  void applyRules(const SentenceLink& link) {
    for (const WhichSide side : kSides) {
      if (isApart(context_.article(side).blocks[blockOf(link, side)].role)) return;
    }
    findSlips(context_, passage_);
    if (std::max(passage_.items.before.size(), passage_.items.after.size()) > kLongestPassage)
      return;
    // What a headline became, or was made of, is told of the fields.
    if (isHeadline(link, kBefore) != isHeadline(link, kAfter)) return;
    compare();
    if (!passage_.capitalsChanged) return;
    const text::Article& before = context_.article(kBefore);
    for (const std::uint32_t s : context_.result.list(link.before)) {
      collectFullNames(context_, before.sentences[s].tokens, passage_.link, &passage_.items.before,
                       fullNames_);
    }
  }

  // The rules in the order of their weight: where two speak of the same words, the first counts.
  void compare() {
    const Passage& passage = passage_;
    const std::size_t first = context_.result.findings.size();
    const bool sameQuote = passage.quotes && compareQuotes(context_, passage, quotes_);
    nameSpeakers(context_, passage, first);
    compareAttributions(context_, capitals_, passage, sameQuote, attributions_);
    if (passage.digitsChanged || passage.changes(kInFigures))
      compareFigures(context_, passage, figures_);
    compareAddresses(context_, passage);
    compareNamesAndTitles();
    if (passage.has(kModal) && passage.changes(kModal | kSaying)) compareStance(context_, passage);
    if (passage.has(kSuperlative)) compareSuperlatives(context_, passage);
    if (passage.changes(kBe | kBy)) compareAgents(context_, passage);
    dropRepeated(context_.result.findings, first);
  }

  void compareNamesAndTitles() {
    if (passage_.changes(kNation)) compareNations(context_, passage_);
    if (context_.vocabulary.language().unspaced) return compareUnspacedNames(context_, passage_);
    if (passage_.capitalsChanged) compareNames(context_, passage_, names_, respelled_);
    if (passage_.has(kTitle | kCourtesy)) compareTitles(context_, passage_, names_);
  }

  Context& context_;
  const Both<List<std::uint32_t>>& linkOf_;
  Capitals capitals_{context_};
  Passage passage_;         // Of the link at hand; a member so that its memory is used again.
  Both<List<Name>> names_;  // In it.
  List<LoneFigure> figures_;
  List<LoneQuote> quotes_;
  List<LoneAttribution> attributions_;
  List<Respelling> respelled_;
  List<FullName> fullNames_;
};

}  // namespace

[[gnu::noinline]] void addFindings(const Versions& versions, const text::Vocabulary& vocabulary,
                                   Comparison& result) {
  Context context(versions.articles, versions.quotations, vocabulary, result);
  result.summary =
      summaryOf(context, std::any_of(result.edits.begin(), result.edits.end(), isWorded));
  const List<std::uint32_t> changed = changedLinks(result);
  findUnbalanced(context, changed, versions.linkOf);
  LinkRules rules(context, versions.linkOf);
  for (const std::uint32_t sentenceLink : changed) rules.apply(sentenceLink);
  rules.finish();
  compareFields(context, versions.linkOf);
  compareLeads(context, versions.linkOf);
  findRunningNotes(context, changed, versions.linkOf);
  absorbIntoFields(context);
  dropRenamed(context);
  findMoves(context, versions.linkOf);
  compareHrefs(context, versions.inputs, versions.linkOf);
  compareNotes(context, versions.inputs, versions.linkOf);
  findMissingCorrection(context);
  sortFindings(result.findings);
  countFindings(result.findings, result.summary);
}

}  // namespace stet::findings
