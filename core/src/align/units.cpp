#include "align/units.hpp"

#include <span>

#include "base/bytes.hpp"

namespace stet::align {
namespace {

std::span<const text::Token> tokensOf(const text::Article& article, Range tokens) {
  return std::span(article.tokens).subspan(tokens.begin, tokens.size());
}

std::uint64_t hashOf(std::span<const text::Token> tokens, const Features& features) {
  std::uint64_t hash = text::kSpread;
  for (const text::Token& token : tokens) {
    if (features.isForm(token)) continue;
    hash = (hash ^ token.folded) * 0xFF51AFD7ED558CCDu;  // A multiplier of MurmurHash3.
    hash ^= hash >> 32;
  }
  return hash;
}

// Whether both have the same folded ids, markup and white space aside.
bool areEqual(std::span<const text::Token> one, std::span<const text::Token> other,
              const Features& features) {
  std::size_t i = 0;
  std::size_t j = 0;
  while (true) {
    while (i < one.size() && features.isForm(one[i])) ++i;
    while (j < other.size() && features.isForm(other[j])) ++j;
    if (i == one.size() || j == other.size()) return i == one.size() && j == other.size();
    if (one[i++].folded != other[j++].folded) return false;
  }
}

void push(Units& units, std::uint32_t index, std::uint32_t id, std::uint32_t weight,
          std::uint32_t content) {
  units.index.push_back(index);
  units.id.push_back(id);
  units.weight.push_back(weight);
  units.content.push_back(content);
}

}  // namespace

Units UnitReader::blocks(WhichSide side, const Flags& taken) {
  const text::Article& article = *articles_[side];
  Units units;
  for (std::uint32_t b = 0; b < article.blocks.size(); ++b) {
    const std::uint32_t id = idOfBlock(article, b);
    const Range sentences = article.blocks[b].sentences;
    bool anyTaken = sentences.empty();
    std::uint32_t weight = 0;
    std::uint32_t content = 0;
    for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
      anyTaken = anyTaken || taken[s];
      weight += features_.weight(side, s);
      content += features_.content(side, s);
    }
    if (!anyTaken) push(units, b, id, weight, content);
  }
  return units;
}

Units UnitReader::sentences(WhichSide side, const Flags& taken) {
  const text::Article& article = *articles_[side];
  Units units;
  for (std::uint32_t s = 0; s < article.sentences.size(); ++s) {
    if (taken[s]) continue;
    push(units, s, idOf(article, article.sentences[s].tokens), features_.weight(side, s),
         features_.content(side, s));
  }
  return units;
}

// A block whose text stood before has the id of that one, without a look at its tokens. A block
// without sentences has none.
std::uint32_t UnitReader::idOfBlock(const text::Article& article, std::uint32_t block) {
  const std::uint32_t first = article.firstEqual[block];
  std::uint32_t id = none;
  if (first < blockIds_.size()) {
    id = blockIds_[first];
  } else if (!article.blocks[block].sentences.empty()) {
    id = idOf(article, article.tokensOf(block));
  }
  blockIds_.push_back(id);
  return id;
}

std::uint32_t UnitReader::idOf(const text::Article& article, Range tokens) {
  const std::span<const text::Token> own = tokensOf(article, tokens);
  const std::uint32_t id = ids_.ofHash(hashOf(own, features_), [&](std::uint32_t each) {
    const Sequence& known = sequences_[each];
    return areEqual(tokensOf(*known.article, known.tokens), own, features_);
  });
  if (id == sequences_.size()) sequences_.push_back({&article, tokens});
  return id;
}

}  // namespace stet::align
