#include "result/stats.hpp"

#include <algorithm>
#include <span>

#include "diff/nature.hpp"
#include "diff/token_traits.hpp"

namespace stet {
namespace {

std::uint32_t wordsOf(const List<Measure>& measures) {
  std::uint32_t words = 0;
  for (const Measure& measure : measures) words += measure.words;
  return words;
}

// Words of some sentences whose text lies in a range of bytes.
std::uint32_t wordsIn(const text::Article& article, const diff::TokenTraits& tokens,
                      std::span<const std::uint32_t> sentences, Range bytes) {
  if (bytes.empty()) return 0;
  const text::Token* const last =
      article.tokens.data() + article.sentences[sentences.back()].tokens.end;
  const text::Token* token = std::partition_point(
      article.tokens.data() + article.sentences[sentences.front()].tokens.begin, last,
      [&](const text::Token& one) { return one.begin < bytes.begin; });
  std::uint32_t count = 0;
  for (; token != last && token->begin < bytes.end; ++token) count += tokens.isWord(token->folded);
  return count;
}

void countEdits(const Both<const text::Article*>& articles, const diff::TokenTraits& tokens,
                const Comparison& comparison, Stats& stats) {
  for (const SentenceLink& link : comparison.sentenceLinks) {
    for (std::uint32_t e = link.edits.begin; e < link.edits.end; ++e) {
      const Edit& edit = comparison.edits[e];
      if (diff::leavesRelation(edit.nature) || edit.nature == Nature::typography ||
          edit.nature == Nature::letterCase) {
        continue;
      }
      stats.wordsRemoved +=
          wordsIn(*articles.before, tokens, comparison.list(link.before), edit.before);
      stats.wordsAdded += wordsIn(*articles.after, tokens, comparison.list(link.after), edit.after);
    }
  }
}

void countRelations(const Comparison& comparison, Stats& stats) {
  std::uint32_t Stats::*const counts[] = {&Stats::unchanged, &Stats::edited, &Stats::rewritten,
                                          &Stats::split,     &Stats::merged, &Stats::regrouped,
                                          &Stats::added,     &Stats::removed};
  for (const Link& link : comparison.links) {
    ++(stats.*counts[static_cast<std::size_t>(link.relation)]);
    stats.moved += link.moved;
  }
}

void countMoves(const text::Article& after, const List<Measure>& measures,
                const List<std::uint32_t>& linkOf, const Comparison& comparison, Stats& stats) {
  for (const SentenceLink& link : comparison.sentenceLinks) {
    if (link.before.empty() || link.after.empty()) continue;
    const std::uint32_t block = after.blockOf[comparison.list(link.after).front()];
    const bool blockMoved = comparison.links[linkOf[block]].moved;
    if (!link.moved && !blockMoved) continue;
    if (!blockMoved) ++stats.movedSentences;
    for (const std::uint32_t s : comparison.list(link.after)) stats.wordsMoved += measures[s].words;
  }
}

}  // namespace

Stats statsOf(const Both<const text::Article*>& articles, const text::Vocabulary& vocabulary,
              const Both<List<Measure>>& measures, const Both<List<std::uint32_t>>& linkOf,
              const Comparison& comparison) {
  Stats stats;
  stats.wordsBefore = wordsOf(measures.before);
  stats.wordsAfter = wordsOf(measures.after);
  countEdits(articles, diff::TokenTraits(vocabulary), comparison, stats);
  countRelations(comparison, stats);
  countMoves(*articles.after, measures.after, linkOf.after, comparison, stats);
  return stats;
}

}  // namespace stet
