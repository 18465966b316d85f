#include "diff/nature.hpp"

#include <algorithm>
#include <utility>

#include "base/both.hpp"
#include "base/order.hpp"
#include "stet/list.hpp"
#include "unicode/properties.hpp"

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

bool Quotations::hold(std::uint32_t token) {
  if (!known_.contains(token)) {
    const auto sentence =
        std::partition_point(article_.sentences.begin(), article_.sentences.end(),
                             [&](const text::Sentence& each) { return each.tokens.end <= token; });
    const auto s = static_cast<std::uint32_t>(sentence - article_.sentences.begin());
    const auto block =
        std::partition_point(article_.blocks.begin(), article_.blocks.end(),
                             [&](const Block& each) { return each.sentences.end <= s; });
    known_ = {article_.sentences[block->sentences.begin].tokens.begin,
              article_.sentences[block->sentences.end - 1].tokens.end};
    read_.resize(article_.blocks.size());
    quoted_.resize(article_.tokens.size());
    if (!std::exchange(read_[block - article_.blocks.begin()], true)) read(known_);
  }
  return quoted_[token];
}

void Quotations::read(Range tokens) {
  std::uint32_t depth = 0;
  for (std::uint32_t k = tokens.begin; k < tokens.end; ++k) {
    const std::uint32_t id = article_.tokens[k].folded;
    quoted_[k] = depth > 0;
    if (vocabulary_.kind(id) != TokenKind::punctuation) continue;
    const std::string_view text = vocabulary_.foldedText(id);
    const bool either = text == "\"";
    const bool opens = isOneOf(kOpening, text) || (either && depth == 0);
    const bool closes = !opens && (either || isOneOf(kClosing, text));
    quoted_[k] = quoted_[k] || opens || closes;
    if (opens) ++depth;
    if (closes && depth > 0) --depth;
  }
}

Nature Natures::of(const Sequence& before, const Sequence& after, const Hunk& hunk) {
  if (onlySpace(before, hunk.before) && onlySpace(after, hunk.after)) return Nature::spacing;
  if (figures(before, hunk.before) != figures(after, hunk.after)) return Nature::figure;
  const auto quoted = [](const Sequence& sequence, Range range, Quotations& in) {
    for (std::uint32_t k = range.begin; k < range.end; ++k) {
      if (in.hold(sequence.tokens[k])) return true;
    }
    return false;
  };
  if (quoted(before, hunk.before, quotations_.before) ||
      quoted(after, hunk.after, quotations_.after))
    return Nature::quotation;
  if (onlyPunctuation(before, hunk.before) && onlyPunctuation(after, hunk.after))
    return Nature::punctuation;
  if (isName(before, hunk.before) && isName(after, hunk.after)) return Nature::name;
  return Nature::wording;
}

List<std::uint64_t> Natures::figures(const Sequence& sequence, Range range) const {
  List<std::uint64_t> ids;
  for (std::uint32_t k = range.begin; k < range.end; ++k) {
    if (vocabulary_.kind(sequence.ids[k]) == TokenKind::figure) ids.push_back(sequence.ids[k]);
  }
  List<std::uint64_t> sorted;
  for (const std::uint32_t k : align::ascending(ids)) sorted.push_back(ids[k]);
  return sorted;
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
      const Both<Category> categories = {categoryAt(before, i), categoryAt(after, j)};
      const auto letterCase = std::minmax(categories.before, categories.after);
      if (letterCase.first != Category::upper || letterCase.second != Category::lower)
        return Nature::typography;
    }
    i += one.size;
    j += other.size;
  }
  return i == before.size() && j == after.size() ? Nature::letterCase : Nature::typography;
}

}  // namespace stet::diff
