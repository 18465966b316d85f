#include "diff/nature.hpp"

#include <algorithm>

#include "text/unicode.hpp"

namespace stet::diff {
namespace {

using text::Category;
using text::TokenKind;

Category categoryAt(std::string_view text, std::size_t at) {
  return text::propertiesOf(text::decode(text, at).value).category;
}

// Of the marks that folding leaves as they are; all others are folded to '"', which does both.
constexpr std::string_view kOpening[] = {"「", "『", "《"};
constexpr std::string_view kClosing[] = {"」", "』", "》"};

template <std::size_t kSize>
bool isOneOf(const std::string_view (&marks)[kSize], std::string_view text) {
  return std::find(std::begin(marks), std::end(marks), text) != std::end(marks);
}

}  // namespace

Flags quotedTokens(const text::Article& article, const text::Vocabulary& vocabulary) {
  enum : std::uint8_t { no, either, opens, closes };
  Flags mark(vocabulary.foldedCount());
  for (std::uint32_t id = 0; id < mark.size(); ++id) {
    if (vocabulary.kind(id) != TokenKind::punctuation) continue;
    const std::string_view text = vocabulary.foldedText(id);
    mark[id] = text == "\""              ? either
               : isOneOf(kOpening, text) ? opens
               : isOneOf(kClosing, text) ? closes
                                         : no;
  }

  Flags quoted(article.tokens.size());
  for (const Block& block : article.blocks) {
    std::uint32_t depth = 0;
    for (std::uint32_t s = block.sentences.begin; s < block.sentences.end; ++s) {
      const Range tokens = article.sentences[s].tokens;
      for (std::uint32_t k = tokens.begin; k < tokens.end; ++k) {
        const std::uint8_t kind = mark[article.tokens[k].folded];
        quoted[k] = depth > 0 || kind != no;
        if (kind == opens || (kind == either && depth == 0)) {
          ++depth;
        } else if (kind != no && depth > 0) {
          --depth;
        }
      }
    }
  }
  return quoted;
}

Natures::Natures(const text::Article& before, const text::Article& after,
                 const text::Vocabulary& vocabulary)
    : vocabulary_(vocabulary),
      quoted_{quotedTokens(before, vocabulary), quotedTokens(after, vocabulary)} {}

Nature Natures::of(const Sequence& before, const Sequence& after, const Hunk& hunk) const {
  if (onlySpace(before, hunk.before) && onlySpace(after, hunk.after)) return Nature::spacing;
  if (figures(before, hunk.before) != figures(after, hunk.after)) return Nature::figure;
  const auto quoted = [](const Sequence& sequence, Range range, const Flags& in) {
    for (std::uint32_t k = range.begin; k < range.end; ++k) {
      if (in[sequence.tokens[k]]) return true;
    }
    return false;
  };
  if (quoted(before, hunk.before, quoted_[0]) || quoted(after, hunk.after, quoted_[1]))
    return Nature::quotation;
  if (onlyPunctuation(before, hunk.before) && onlyPunctuation(after, hunk.after))
    return Nature::punctuation;
  if (isName(before, hunk.before) && isName(after, hunk.after)) return Nature::name;
  return Nature::wording;
}

std::vector<std::uint32_t> Natures::figures(const Sequence& sequence, Range range) const {
  std::vector<std::uint32_t> ids;
  for (std::uint32_t k = range.begin; k < range.end; ++k) {
    if (vocabulary_.kind(sequence.ids[k]) == TokenKind::figure) ids.push_back(sequence.ids[k]);
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

bool Natures::onlySpace(const Sequence& sequence, Range range) const {
  for (std::uint32_t k = range.begin; k < range.end; ++k) {
    if (vocabulary_.kind(sequence.ids[k]) != TokenKind::space) return false;
  }
  return true;
}

bool Natures::onlyPunctuation(const Sequence& sequence, Range range) const {
  for (std::uint32_t k = range.begin; k < range.end; ++k) {
    const TokenKind kind = vocabulary_.kind(sequence.ids[k]);
    if (kind == TokenKind::word || kind == TokenKind::figure) return false;
  }
  return true;
}

bool Natures::isName(const Sequence& sequence, Range range) const {
  bool any = range.empty();
  for (std::uint32_t k = range.begin; k < range.end; ++k) {
    const std::uint32_t id = sequence.ids[k];
    if (vocabulary_.kind(id) != TokenKind::word || vocabulary_.isFunctionWord(id)) continue;
    const text::Token& token = sequence.token(k);
    if (sequence.starts[k] || categoryAt(sequence.article->text, token.begin) != Category::upper)
      return false;
    any = true;
  }
  return any;
}

Nature Natures::ofForms(std::string_view before, std::string_view after) {
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < before.size() && j < after.size()) {
    const text::CodePoint one = text::decode(before, i);
    const text::CodePoint other = text::decode(after, j);
    if (one.value != other.value) {
      const Category categories[2] = {categoryAt(before, i), categoryAt(after, j)};
      const auto letterCase = std::minmax(categories[0], categories[1]);
      if (letterCase.first != Category::upper || letterCase.second != Category::lower)
        return Nature::typography;
    }
    i += one.size;
    j += other.size;
  }
  return i == before.size() && j == after.size() ? Nature::letterCase : Nature::typography;
}

}  // namespace stet::diff
