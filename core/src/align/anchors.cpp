#include "align/anchors.hpp"

#include "align/equal_units.hpp"
#include "align/units.hpp"

namespace stet::align {
namespace {

Flags touchedSentences(const text::Article& article, WhichSide side,
                       const Constraints& constraints) {
  Flags touched(article.sentences.size());
  for (std::uint32_t s = 0; s < touched.size(); ++s) touched[s] = constraints.touch(side, s);
  return touched;
}

// Pairs sentences one by one, the first of two runs with the first, and takes them.
void pairInTurn(const Both<Range>& sentences, bool unique, const Features& features,
                Both<Flags>& taken, Anchors& anchors) {
  for (std::uint32_t k = 0; k < sentences.before.size(); ++k) {
    const std::uint32_t i = sentences.before.begin + k;
    const std::uint32_t j = sentences.after.begin + k;
    taken.before[i] = taken.after[j] = true;
    anchors.unique[i] = unique;
    anchors.pairs.push_back({i, j, features.weight(kBefore, i) + 1});
  }
}

// Takes the equal units of one level into the anchors. `sentencesOf(side, position)` are those of a
// unit. Equal blocks may be divided differently where the input divided one of them.
template <class SentencesOf>
void addUnits(const EqualUnits& equal, const Features& features, const SentencesOf& sentencesOf,
              Both<Flags>& taken, Anchors& anchors) {
  for (std::size_t p = 0; p < equal.pairs.size(); ++p) {
    const Both<Range> sentences = {sentencesOf(kBefore, equal.pairs[p].before),
                                   sentencesOf(kAfter, equal.pairs[p].after)};
    if (sentences.before.size() == sentences.after.size())
      pairInTurn(sentences, equal.unique[p] != 0, features, taken, anchors);
  }
  for (const WhichSide side : kSides) {
    for (const std::uint32_t unit : equal.unsearched[side]) {
      const Range range = sentencesOf(side, unit);
      for (std::uint32_t s = range.begin; s < range.end; ++s) anchors.unsearched[side].push_back(s);
    }
  }
}

}  // namespace

Anchors findAnchors(const text::Articles& articles, const Features& features,
                    const Constraints& constraints) {
  Both<Flags> taken = {touchedSentences(*articles.before, kBefore, constraints),
                       touchedSentences(*articles.after, kAfter, constraints)};
  Anchors anchors;
  anchors.unique.resize(articles.before->sentences.size(), false);
  UnitReader reader(articles, features);

  const Both<Units> blocks = {reader.blocks(kBefore, taken.before),
                              reader.blocks(kAfter, taken.after)};
  const auto sentencesOf = [&](WhichSide side, std::uint32_t unit) {
    return articles[side]->blocks[blocks[side].index[unit]].sentences;
  };
  const EqualUnits equal = pairEqualUnits(blocks, reader.ids());
  addUnits(equal, features, sentencesOf, taken, anchors);
  for (const WeightedPair& pair : equal.light)
    anchors.light.push_back({sentencesOf(kBefore, pair.before), sentencesOf(kAfter, pair.after)});

  const Both<Units> sentences = {reader.sentences(kBefore, taken.before),
                                 reader.sentences(kAfter, taken.after)};
  addUnits(
      pairEqualUnits(sentences, reader.ids()), features,
      [&](WhichSide side, std::uint32_t unit) {
        const std::uint32_t s = sentences[side].index[unit];
        return Range{s, s + 1};
      },
      taken, anchors);
  return anchors;
}

}  // namespace stet::align
