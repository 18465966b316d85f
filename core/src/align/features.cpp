#include "align/features.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "base/order.hpp"

namespace stet::align {
namespace {

using text::TokenKind;

constexpr std::uint32_t kOne = 64;  // Weights are in 64ths of a bit.

// The base-2 logarithm of a positive number, in 64ths. By repeated squaring of the mantissa, in
// integers, so that every machine agrees (Knuth, TAOCP 1, 1.2.2, exercise 25, in binary).
std::uint32_t logarithm(std::uint64_t value) {
  std::uint32_t whole = 0;
  while ((value >> whole) > 1) ++whole;
  std::uint64_t mantissa = (value << 31) >> whole;  // In [1, 2), with 31 fractional bits.
  std::uint32_t fraction = 0;
  for (int bit = 0; bit < 6; ++bit) {
    mantissa = (mantissa * mantissa) >> 31;
    fraction <<= 1;
    if (mantissa >> 32) {
      mantissa >>= 1;
      fraction |= 1;
    }
  }
  return whole * kOne + fraction;
}

// The inverse sentence frequency of features, by how many sentences have them. Half a sentence is
// added to those, and an eighth of a bit to all, so that what stands in every sentence counts.
class InverseFrequency {
 public:
  explicit InverseFrequency(std::size_t sentences)
      : all_(logarithm(2 * std::uint64_t{sentences} + 2)) {}

  [[nodiscard]] std::uint32_t operator()(std::uint32_t sentences) {
    if (sentences >= std::size(known_)) return computed(sentences);
    if (known_[sentences] == 0) known_[sentences] = computed(sentences);
    return known_[sentences];
  }

 private:
  [[nodiscard]] std::uint32_t computed(std::uint32_t sentences) const {
    return all_ - logarithm(2 * std::uint64_t{sentences} + 1) + kOne / 8;
  }

  std::uint32_t all_;
  std::uint32_t known_[64] = {};  // The answers for most.
};

// The occurrences of features, sorted by feature and then by sentence.
struct SortedOccurrences {
  List<std::uint32_t> sentence;  // Of each occurrence: which of the sentences given.
  List<std::uint32_t> end;       // Of each feature: where its occurrences end.
};

// Sorts by counting. `ids` has the features of each sentence up to its entry of `ends`.
SortedOccurrences sortByFeature(const List<std::uint32_t>& ids, const List<std::uint32_t>& ends,
                                std::size_t features) {
  SortedOccurrences sorted{List<std::uint32_t>(ids.size()), List<std::uint32_t>(features + 1, 0)};
  List<std::uint32_t>& next = sorted.end;  // Where the next occurrence of each feature goes.
  for (const std::uint32_t id : ids) ++next[id + 1];
  for (std::size_t id = 0; id < features; ++id) next[id + 1] += next[id];
  std::uint32_t at = 0;
  for (std::uint32_t k = 0; k < ends.size(); ++k) {
    for (; at < ends[k]; ++at) sorted.sentence[next[ids[at]]++] = k;
  }
  return sorted;
}

}  // namespace

// Calls visitFeature(id) for the words of a sentence, as they come, each followed by its stem or by
// the pair that it makes with the cluster before it. Returns whether there are any.
template <class Visit>
bool Features::visitWords(WhichSide side, Range tokens, Visit&& visitFeature) {
  const List<text::Token>& all = articles_[side]->tokens;
  bool any = false;
  for (std::uint32_t k = tokens.begin; k < tokens.end; ++k) {
    const text::Token& token = all[k];
    const std::uint32_t stem = stems_.of[token.folded];
    if (stem == kNoWord) continue;
    any = true;
    visitFeature(token.folded);
    if (stem == kNoStem) continue;
    if (stem != kUnspaced) {
      visitFeature(stem);
      continue;
    }
    if (k == tokens.begin) continue;
    const text::Token& last = all[k - 1];
    if (last.textEnd != token.begin || stems_.of[last.folded] != kUnspaced) continue;
    visitFeature(stems_.end + pairs_.of(keyOf(last.folded, token.folded)));
  }
  return any;
}

// The same for all features of a sentence: its punctuation, where it has no words.
template <class Visit>
void Features::visit(WhichSide side, std::uint32_t sentence, Visit&& visitFeature) {
  const Range tokens = articles_[side]->sentences[sentence].tokens;
  if (visitWords(side, tokens, visitFeature)) return;
  for (std::uint32_t k = tokens.begin; k < tokens.end; ++k) {
    const std::uint32_t id = articles_[side]->tokens[k].folded;
    if (vocabulary_.kind(id) == TokenKind::punctuation) visitFeature(id);
  }
}

[[gnu::noinline]] Features::Features(const text::Articles& articles,
                                     const text::Vocabulary& vocabulary)
    : articles_(articles), vocabulary_(vocabulary), stems_(stemsOf(vocabulary)) {
  first_ = {0, static_cast<std::uint32_t>(articles.before->sentences.size())};
  numberBlocks();
  countSentences();
  weigh();
  addUp();
}

void Features::numberBlocks() {
  for (const WhichSide side : kSides) {
    const text::Article& article = *articles_[side];
    for (std::uint32_t b = 0; b < article.blocks.size(); ++b) {
      const auto number = static_cast<std::uint32_t>(blocks_.size());
      const std::uint32_t first = article.firstEqual[b] == none ? number : article.firstEqual[b];
      blocks_.push_back({side, first, {0, 0}, article.blocks[b].sentences});
      ++blocks_[first].times[side];
    }
  }
}

// Counts the sentences with each feature. The number on the side where there are more stands in
// place of the feature's weight until weigh() makes the weight of it. Blocks with equal texts are
// read once.
void Features::countSentences() {
  struct Frequency {
    std::uint32_t lastSeen = none;  // A sentence with the feature counts once.
    Both<std::uint32_t> sentences = {0, 0};
  };
  List<Frequency> frequencies(stems_.end);
  for (std::uint32_t b = 0; b < blocks_.size(); ++b) {
    const NumberedBlock& block = blocks_[b];
    if (block.firstEqual != b) continue;
    for (std::uint32_t s = block.sentences.begin; s < block.sentences.end; ++s) {
      visit(block.side, s, [&](std::uint32_t id) {
        if (id >= frequencies.size()) frequencies.resize(id + 1);
        Frequency& own = frequencies[id];
        if (own.lastSeen == first_[block.side] + s) return;
        own.lastSeen = first_[block.side] + s;
        for (const WhichSide side : kSides) own.sentences[side] += block.times[side];
      });
    }
  }
  weights_.reserve(frequencies.size());
  for (const Frequency& own : frequencies)
    weights_.push_back(std::max(own.sentences.before, own.sentences.after));
}

// A word that has a stem shares its weight with it, half and half.
void Features::weigh() {
  InverseFrequency inverseFrequency(
      std::max(articles_.before->sentences.size(), articles_.after->sentences.size()));
  uniqueWordWeight_ = inverseFrequency(1);
  for (std::uint32_t id = 0; id < weights_.size(); ++id) {
    const std::uint32_t full = inverseFrequency(weights_[id]);
    if (id >= stems_.of.size()) {
      weights_[id] = id < stems_.end ? full / 2 : full;
    } else if (stems_.of[id] == kNoWord) {
      weights_[id] = 1;
    } else if (vocabulary_.isFunctionWord(id)) {
      weights_[id] = (full + 3) / 4;
    } else {
      weights_[id] = stems_.of[id] < kNoWord ? full / 2 : full;
    }
  }
}

// What a token adds to its sentence by itself, by its folded id: in the lowest bit whether it is
// content, in the next whether it stands in a script without spaces, and above them its weight and
// that of its stem.
List<std::uint32_t> Features::wordWeights() const {
  List<std::uint32_t> result(stems_.of.size(), 0);
  for (std::uint32_t id = 0; id < result.size(); ++id) {
    const std::uint32_t stem = stems_.of[id];
    if (stem == kNoWord) continue;
    const std::uint32_t weight = weights_[id] + (stem < kNoWord ? weights_[stem] : 0);
    result[id] = weight * 4 + (stem == kUnspaced) * 2 + isContent(id);
  }
  return result;
}

Features::Totals Features::totalsOf(WhichSide side, std::uint32_t sentence,
                                    const List<std::uint32_t>& wordWeights) {
  const text::Article& article = *articles_[side];
  const Range tokens = article.sentences[sentence].tokens;
  Totals totals = {0, 0};
  std::uint32_t all = 0;
  for (std::uint32_t k = tokens.begin; k < tokens.end; ++k) {
    const std::uint32_t own = wordWeights[article.tokens[k].folded];
    totals.weight += own / 4;
    totals.content += own % 2;
    all |= own;
  }
  if (all == 0 || all % 4 >= 2) {  // No words, or pairs of clusters that count as well.
    totals.weight = 0;
    visit(side, sentence, [&](std::uint32_t id) { totals.weight += weights_[id]; });
  }
  return totals;
}

void Features::addUp() {
  const List<std::uint32_t> wordWeight = wordWeights();
  const std::size_t sentences = first_.after + articles_.after->sentences.size();
  total_.reserve(sentences);
  content_.reserve(sentences);
  for (const WhichSide side : kSides) bags_[side].assign(articles_[side]->sentences.size(), {});
  for (const NumberedBlock& block : blocks_) {
    const NumberedBlock& equal = blocks_[block.firstEqual];
    const std::uint32_t known = first_[equal.side] + equal.sentences.begin;
    for (std::uint32_t s = block.sentences.begin; s < block.sentences.end; ++s) {
      const std::uint32_t same = known + s - block.sentences.begin;
      const Totals totals = &equal == &block ? totalsOf(block.side, s, wordWeight)
                                             : Totals{total_[same], content_[same]};
      total_.push_back(totals.weight);
      content_.push_back(totals.content);
    }
  }
}

// Occurrences by feature and then by sentence leave the features of each sentence in order.
void Features::makeBags(WhichSide side, std::span<const std::uint32_t> sentences) {
  List<std::uint32_t> ids;
  List<std::uint32_t> ends;
  List<Range>& bags = bags_[side];
  for (const std::uint32_t sentence : sentences) {
    const auto begin = static_cast<std::uint32_t>(ids.size());
    bags[sentence] = {begin, begin};
    visit(side, sentence, [&](std::uint32_t id) { ids.push_back(id); });
    ends.push_back(static_cast<std::uint32_t>(ids.size()));
  }
  const SortedOccurrences sorted = sortByFeature(ids, ends, weights_.size());
  List<Feature>& pool = pool_[side];
  pool.resize(ids.size());
  std::uint32_t at = 0;
  for (std::uint32_t id = 0; id < weights_.size(); ++id) {
    for (; at < sorted.end[id]; ++at) {
      Range& bag = bags[sentences[sorted.sentence[at]]];
      if (!bag.empty() && pool[bag.end - 1].id == id) {
        ++pool[bag.end - 1].count;
      } else {
        pool[bag.end++] = {id, 1};
      }
    }
  }
}

Bag Features::bag(WhichSide side, std::uint32_t sentence) const {
  const Range range = bags_[side][sentence];
  return {std::span(pool_[side]).subspan(range.begin, range.size()), weight(side, sentence)};
}

}  // namespace stet::align
