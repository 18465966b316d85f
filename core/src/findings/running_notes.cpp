#include "findings/running_notes.hpp"

#include <algorithm>
#include <string>

#include "words/openings.hpp"

namespace stet::findings {
namespace {

std::uint32_t longestOpening(const Context& context) {
  return context.vocabulary.language().unspaced ? text::kOpeningClusters : text::kOpeningTokens;
}

// Whether a colon stands where one may end an opening, which most sentences have not.
bool hasColon(const Context& context, const text::Article& article, Range tokens) {
  const std::uint32_t most = longestOpening(context) + 2;  // A bracket before, the colon behind.
  for (std::uint32_t t = tokens.begin; t < tokens.end && t - tokens.begin < most; ++t) {
    if (article.text[article.tokens[t].begin] == ':' ||
        article.text.substr(article.tokens[t].begin).starts_with("："))
      return true;
  }
  return false;
}

// Whether a sentence is a note: "Update: The session is postponed", "(Editor's note: ...)".
bool isNote(const Context& context, WhichSide side, std::uint32_t sentence) {
  const text::Article& article = context.article(side);
  const Range tokens = article.sentences[sentence].tokens;
  if (!hasColon(context, article, tokens)) return false;
  const auto& openings = text::storyOpenings();
  const std::uint32_t most = longestOpening(context);
  std::string opening;
  for (std::uint32_t t = tokens.begin; t < tokens.end && t < tokens.begin + most; ++t) {
    const std::string_view word = context.vocabulary.foldedText(article.tokens[t].folded);
    if (opening.empty() &&
        context.vocabulary.kind(article.tokens[t].folded) == text::TokenKind::punctuation) {
      continue;  // A bracket.
    }
    opening += word;
    if (!openings.correction.mayOpen(opening) && !openings.update.mayOpen(opening)) return false;
    if (t + 1 < tokens.end && article.tokens[t].textEnd < article.tokens[t + 1].begin)
      opening += ' ';
  }
  const std::size_t size =
      std::max(openings.correction.longest(opening), openings.update.longest(opening));
  const std::size_t behind = opening.find_first_not_of(' ', size);
  if (size == 0 || behind == std::string::npos) return false;
  const auto rest = std::string_view(opening).substr(behind);
  return rest.starts_with(":") || rest.starts_with("：");
}

bool isNoted(const Context& context, const SentenceLink& link, WhichSide side) {
  const auto sentences = context.result.list(endOf(link, side));
  return std::any_of(sentences.begin(), sentences.end(),
                     [&](std::uint32_t s) { return isNote(context, side, s); });
}

void report(Context& context, std::uint32_t sentenceLink, std::uint32_t link) {
  const SentenceLink& of = context.result.sentenceLinks[sentenceLink];
  Finding finding;
  finding.kind = FindingKind::structureCorrection;
  finding.severity = Severity::check;
  finding.link = link;
  finding.sentenceLink = sentenceLink;
  for (const WhichSide side : kSides) {
    const auto sentences = context.result.list(endOf(of, side));
    if (sentences.empty()) continue;
    const text::Article& article = context.article(side);
    const Range first = article.sentences[sentences.front()].tokens;
    const Range last = article.sentences[sentences.back()].tokens;
    if (first.empty() || last.empty()) continue;
    endOf(finding, side) = {article.tokens[first.begin].begin,
                            article.tokens[last.end - 1].textEnd};
  }
  context.report(finding);
}

}  // namespace

void findRunningNotes(Context& context, std::span<const std::uint32_t> sentenceLinks,
                      const Both<List<std::uint32_t>>& linkOf) {
  for (const std::uint32_t k : sentenceLinks) {
    const SentenceLink& link = context.result.sentenceLinks[k];
    const auto edit = context.result.edits.begin();
    if (!std::any_of(edit + link.edits.begin, edit + link.edits.end, isWorded)) continue;
    const Both<bool> noted = {isNoted(context, link, kBefore), isNoted(context, link, kAfter)};
    if (noted.before == noted.after) continue;
    const WhichSide side = noted.before ? kBefore : kAfter;
    const text::Article& article = context.article(side);
    const std::uint32_t block = article.blockOf[context.result.list(endOf(link, side)).front()];
    // One that is a paragraph is told of as a field, unless it came of a sentence of the story. A
    // date alone says nothing of what was changed.
    const Role role = article.blocks[block].role;
    const Link& of = context.result.links[linkOf[side][block]];
    const bool field = endOf(of, otherSide(side)).empty() || of.relation == Relation::rewritten;
    if (role == Role::timestamp || (role == Role::correction && field)) continue;
    report(context, k, linkOf[side][block]);
  }
}

}  // namespace stet::findings
