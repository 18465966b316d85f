#include "result/measures.hpp"

#include "diff/token_traits.hpp"

namespace stet {
namespace {

// What each folded id counts.
List<Measure> tokenMeasures(const text::Vocabulary& vocabulary) {
  const diff::TokenTraits tokens(vocabulary);
  List<Measure> measures;
  measures.reserve(tokens.count());
  for (std::uint32_t id = 0; id < tokens.count(); ++id)
    measures.push_back({tokens.weight(id), tokens.isContent(id), tokens.isWord(id)});
  return measures;
}

List<Measure> sentenceMeasures(const text::Article& article, const List<Measure>& tokens) {
  List<Measure> measures;
  measures.reserve(article.sentences.size());
  for (const text::Sentence& sentence : article.sentences) {
    Measure& sum = measures.emplace_back();
    for (std::uint32_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
      const Measure& own = tokens[article.tokens[t].folded];
      sum.weight += own.weight;
      sum.content += own.content;
      sum.words += own.words;
    }
  }
  return measures;
}

}  // namespace

Both<List<Measure>> measuresOf(const Both<const text::Article*>& articles,
                               const text::Vocabulary& vocabulary) {
  const List<Measure> tokens = tokenMeasures(vocabulary);
  Both<List<Measure>> measures;
  measures.before = sentenceMeasures(*articles.before, tokens);
  measures.after = articles.after == articles.before ? measures.before
                                                     : sentenceMeasures(*articles.after, tokens);
  return measures;
}

}  // namespace stet
