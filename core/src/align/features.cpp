#include "align/features.hpp"

#include <algorithm>

#include "base/both.hpp"
#include "base/bytes.hpp"
#include "stet/list.hpp"
#include "unicode/properties.hpp"

namespace stet::align {
namespace {

using text::TokenKind;

constexpr std::uint32_t kOne = 64;  // weights are in 64ths of a bit

// Words that begin with the same so many letters are taken for forms of one word (truncation,
// McNamee and Mayfield 2004); what they say is half in the stem and half in the form.
constexpr std::uint32_t kStem = 5;

// Base-2 logarithm in 64ths, of a positive number; by repeated squaring, so that every machine
// agrees.
std::uint32_t logarithm(std::uint64_t value) {
  std::uint32_t whole = 0;
  while ((value >> whole) > 1) ++whole;
  std::uint64_t mantissa = (value << 31) >> whole;  // in [1, 2), with 31 fractional bits
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

bool isWord(TokenKind kind) { return kind == TokenKind::word || kind == TokenKind::figure; }

}  // namespace

// Calls visitFeature(id) for each feature of a sentence, words first as they come.
template <class Visit>
void Features::visit(const text::Article& article, std::uint32_t sentence, Visit&& visitFeature) {
  const Range tokens = article.sentences[sentence].tokens;
  bool words = false;
  for (std::uint32_t k = tokens.begin; k < tokens.end; ++k) {
    const text::Token& token = article.tokens[k];
    const std::uint32_t stem = stems_[token.folded];
    if (stem == kNoWord) continue;
    words = true;
    visitFeature(token.folded);
    if (stem == kNoStem) continue;
    if (stem != kUnspaced) {
      visitFeature(stem);
      continue;
    }
    if (k == tokens.begin) continue;
    const text::Token& last = article.tokens[k - 1];
    if (last.textEnd != token.begin || stems_[last.folded] != kUnspaced) continue;
    const std::uint64_t key = (std::uint64_t{last.folded} << 32) | token.folded;
    visitFeature(firstPair_ + pairs_.of(key));
  }
  if (words) return;
  for (std::uint32_t k = tokens.begin; k < tokens.end; ++k) {
    if (vocabulary_.kind(article.tokens[k].folded) == TokenKind::punctuation)
      visitFeature(article.tokens[k].folded);
  }
}

[[gnu::noinline]] Features::Features(const text::Article& before, const text::Article& after,
                                     const text::Vocabulary& vocabulary)
    : articles_{&before, &after}, vocabulary_(vocabulary) {
  stems_.assign(vocabulary.foldedCount(), kNoStem);
  for (std::uint32_t id = 0; id < stems_.size(); ++id) {
    const TokenKind kind = vocabulary.kind(id);
    if (!isWord(kind)) {
      stems_[id] = kNoWord;
    } else if (kind == TokenKind::word &&
               text::propertiesOf(text::decode(vocabulary.foldedText(id), 0).value).unspaced()) {
      stems_[id] = kUnspaced;
    }
  }
  findStems();
  numberBlocks();
  countHolders();
  weigh(static_cast<std::uint32_t>(std::max(before.sentences.size(), after.sentences.size())));
  addUp();
}

void Features::numberBlocks() {
  for (const WhichSide side : kSides) {
    first_[side] =
        static_cast<std::uint32_t>(side == kBefore ? 0 : articles_.before->sentences.size());
    const text::Article& article = *articles_[side];
    for (std::uint32_t b = 0; b < article.blocks.size(); ++b) {
      const auto number = static_cast<std::uint32_t>(blocks_.size());
      const std::uint32_t like = article.firstEqual[b] == none ? number : article.firstEqual[b];
      blocks_.push_back({side, like, {0, 0}, article.blocks[b].sentences});
      ++blocks_[like].times[side];
    }
  }
}

// Counts the sentences with each feature; the number on the side where there are more stands for
// its weight until weigh() makes one of it.
void Features::countHolders() {
  struct Holders {
    std::uint32_t lastSeen = none;
    Both<std::uint32_t> sentences = {0, 0};
  };
  List<Holders> holders(firstPair_);
  for (std::uint32_t b = 0; b < blocks_.size(); ++b) {
    const BlockPlace& block = blocks_[b];
    if (block.firstEqual != b) continue;
    for (std::uint32_t s = block.sentences.begin; s < block.sentences.end; ++s) {
      visit(*articles_[block.side], s, [&](std::uint32_t id) {
        if (id >= holders.size()) holders.resize(id + 1);
        Holders& own = holders[id];
        if (own.lastSeen == first_[block.side] + s) return;
        own.lastSeen = first_[block.side] + s;
        for (const WhichSide side : kSides) own.sentences[side] += block.times[side];
      });
    }
  }
  weights_.reserve(holders.size());
  for (const Holders& own : holders)
    weights_.push_back(std::max(own.sentences.before, own.sentences.after));
}

// What a token adds to its sentence by itself, by its folded id: four times its weight and its
// stem's, and in the lowest bits whether it stands in a script without spaces and is content.
List<std::uint32_t> Features::wordWeights() const {
  List<std::uint32_t> result(stems_.size(), 0);
  for (std::uint32_t id = 0; id < stems_.size(); ++id) {
    const std::uint32_t stem = stems_[id];
    if (stem == kNoWord) continue;
    const std::uint32_t weight = weights_[id] + (stem < kNoWord ? weights_[stem] : 0);
    result[id] = weight * 4 + (stem == kUnspaced) * 2 + isContent(id);
  }
  return result;
}

void Features::addUp() {
  const List<std::uint32_t> wordWeight = wordWeights();
  const std::size_t sentences = first_.after + articles_.after->sentences.size();
  total_.reserve(sentences);
  content_.reserve(sentences);
  for (const WhichSide side : kSides) bags_[side].assign(articles_[side]->sentences.size(), {});
  for (const BlockPlace& block : blocks_) {
    const BlockPlace& like = blocks_[block.firstEqual];
    const std::uint32_t known = first_[like.side] + like.sentences.begin;
    for (std::uint32_t s = block.sentences.begin; s < block.sentences.end; ++s) {
      std::uint32_t total = 0;
      std::uint32_t content = 0;
      if (&like != &block) {
        total = total_[known + s - block.sentences.begin];
        content = content_[known + s - block.sentences.begin];
      } else {
        const text::Article& article = *articles_[block.side];
        const Range tokens = article.sentences[s].tokens;
        std::uint32_t any = 0;
        for (std::uint32_t k = tokens.begin; k < tokens.end; ++k) {
          const std::uint32_t own = wordWeight[article.tokens[k].folded];
          total += own / 4;
          content += own % 2;
          any |= own;
        }
        if (any == 0 || any % 4 >= 2) {  // no words, or pairs of them that count as well
          total = 0;
          visit(article, s, [&](std::uint32_t id) { total += weights_[id]; });
        }
      }
      total_.push_back(total);
      content_.push_back(content);
    }
  }
}

void Features::findStems() {
  const auto words = static_cast<std::uint32_t>(stems_.size());
  firstPair_ = words;
  text::Ids known;
  List<std::uint32_t> firstForm;  // of each known beginning
  for (std::uint32_t id = 0; id < words; ++id) {
    if (stems_[id] != kNoStem || vocabulary_.isFunctionWord(id) ||
        vocabulary_.kind(id) != TokenKind::word) {
      continue;
    }
    const std::string_view text = vocabulary_.foldedText(id);
    std::size_t end = 0;
    std::uint32_t letters = 0;
    for (; letters < kStem && end < text.size(); ++letters) end += text::decode(text, end).size;
    if (letters < kStem) continue;
    const std::string_view beginning = text.substr(0, end);
    std::uint64_t hash = text::hashOf(beginning);
    std::uint32_t form = known.of(hash);
    // Another beginning with the same hash moves on.
    while (form < firstForm.size() &&
           !vocabulary_.foldedText(firstForm[form]).starts_with(beginning)) {
      form = known.of(++hash);
    }
    if (form == firstForm.size()) {
      firstForm.push_back(id);
      continue;
    }
    std::uint32_t& stem = stems_[firstForm[form]];
    if (stem == kNoStem) stem = firstPair_++;
    stems_[id] = stem;
  }
}

void Features::weigh(std::uint32_t sentences) {
  const std::uint32_t all = logarithm(2 * std::uint64_t{sentences} + 2);
  std::uint32_t few[64] = {};  // the answers for most
  const auto inverseFrequency = [&](std::uint32_t holders) {
    std::uint32_t other = 0;
    std::uint32_t& known = holders < std::size(few) ? few[holders] : other;
    if (known == 0) known = all - logarithm(2 * std::uint64_t{holders} + 1) + kOne / 8;
    return known;
  };
  rarest_ = inverseFrequency(1);
  for (std::uint32_t id = 0; id < weights_.size(); ++id) {
    const std::uint32_t idf = inverseFrequency(weights_[id]);
    if (id >= stems_.size()) {
      weights_[id] = id < firstPair_ ? idf / 2 : idf;
    } else if (stems_[id] == kNoWord) {
      weights_[id] = 1;
    } else if (vocabulary_.isFunctionWord(id)) {
      weights_[id] = (idf + 3) / 4;
    } else {
      weights_[id] = stems_[id] < kNoWord ? idf / 2 : idf;
    }
  }
}

// Sorted by counting: by feature, and then by sentence, which leaves the features of each in order.
void Features::makeBags(WhichSide side, std::span<const std::uint32_t> sentences) {
  List<Feature>& pool = pool_[side];
  List<std::uint32_t> ids;
  List<std::uint32_t> ends;  // of each sentence in `ids`
  for (const std::uint32_t sentence : sentences) {
    const auto begin = static_cast<std::uint32_t>(pool.size() + ids.size());
    bags_[side][sentence] = {begin, begin};
    visit(*articles_[side], sentence, [&](std::uint32_t id) { ids.push_back(id); });
    ends.push_back(static_cast<std::uint32_t>(ids.size()));
  }
  pool.resize(pool.size() + ids.size());
  List<std::uint32_t> next(count() + 1, 0);  // place of each feature in `holders`
  for (const std::uint32_t id : ids) ++next[id + 1];
  for (std::uint32_t id = 0; id < count(); ++id) next[id + 1] += next[id];
  List<std::uint32_t> holders(ids.size());
  std::uint32_t at = 0;
  for (std::size_t k = 0; k < ends.size(); ++k) {
    for (; at < ends[k]; ++at) holders[next[ids[at]]++] = sentences[k];
  }
  at = 0;
  for (std::uint32_t id = 0; id < count(); ++id) {
    for (; at < next[id]; ++at) {
      Range& bag = bags_[side][holders[at]];
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

std::uint32_t common(const Features& features, Bag before, Bag after) {
  std::uint32_t sum = 0;
  auto i = before.features.begin();
  auto j = after.features.begin();
  while (i != before.features.end() && j != after.features.end()) {
    if (i->id < j->id) {
      ++i;
    } else if (j->id < i->id) {
      ++j;
    } else {
      sum += features.weight(i->id) * std::min(i->count, j->count);
      ++i;
      ++j;
    }
  }
  return sum;
}

Bag merged(Bag one, Bag other, List<Feature>& storage) {
  storage.clear();
  auto i = one.features.begin();
  auto j = other.features.begin();
  while (i != one.features.end() || j != other.features.end()) {
    if (j == other.features.end() || (i != one.features.end() && i->id < j->id)) {
      storage.push_back(*i++);
    } else if (i == one.features.end() || j->id < i->id) {
      storage.push_back(*j++);
    } else {
      storage.push_back({i->id, i->count + j->count});
      ++i;
      ++j;
    }
  }
  return {storage, one.weight + other.weight};
}

Bag without(const Features& features, Bag from, Bag part, List<Feature>& storage) {
  storage.clear();
  std::uint32_t weight = 0;
  auto j = part.features.begin();
  for (const Feature& feature : from.features) {
    while (j != part.features.end() && j->id < feature.id) ++j;
    const std::uint32_t taken = j != part.features.end() && j->id == feature.id ? j->count : 0;
    if (feature.count <= taken) continue;
    storage.push_back({feature.id, feature.count - taken});
    weight += features.weight(feature.id) * (feature.count - taken);
  }
  return {storage, weight};
}

}  // namespace stet::align
