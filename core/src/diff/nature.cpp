#include "diff/nature.hpp"

#include <algorithm>

#include "base/both.hpp"
#include "base/order.hpp"
#include "stet/list.hpp"
#include "unicode/fold.hpp"
#include "unicode/properties.hpp"

namespace stet::diff {
namespace {

using text::Category;
using text::TokenKind;

Category categoryAt(std::string_view text, std::size_t at) {
  return text::propertiesOf(text::decode(text, at).value).category;
}

}  // namespace

// The first nature that applies is taken, from what an editor must see to what may be folded away:
// an edit of a figure inside a quotation is told as a figure.
Nature Natures::of(const Sequence& before, const Sequence& after, const Hunk& hunk) {
  const auto both = [&](TokenKind kind) {
    return only(kind, before, hunk.before) && only(kind, after, hunk.after);
  };
  if (both(TokenKind::space)) return Nature::spacing;
  if (both(TokenKind::markup)) return Nature::typography;
  if (figures(before, hunk.before) != figures(after, hunk.after)) return Nature::figure;
  const auto quoted = [](const Sequence& sequence, Range range, text::Quotations& in) {
    for (std::uint32_t k = range.begin; k < range.end; ++k) {
      if (in.hold(sequence.tokens[k])) return true;
    }
    return false;
  };
  if (quoted(before, hunk.before, *quotations_.before) ||
      quoted(after, hunk.after, *quotations_.after))
    return Nature::quotation;
  if (onlyPunctuation(before, hunk.before) && onlyPunctuation(after, hunk.after))
    return Nature::punctuation;
  return Nature::wording;
}

List<std::uint64_t> Natures::figures(const Sequence& sequence, Range range) const {
  List<std::uint64_t> ids;
  for (std::uint32_t k = range.begin; k < range.end; ++k) {
    if (vocabulary_.kind(sequence.ids[k]) == TokenKind::figure) ids.push_back(sequence.ids[k]);
  }
  return sorted(ids);
}

bool Natures::only(TokenKind kind, const Sequence& sequence, Range range) const {
  for (std::uint32_t k = range.begin; k < range.end; ++k) {
    if (vocabulary_.kind(sequence.ids[k]) != kind) return false;
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

Nature Natures::ofForms(std::string_view before, std::string_view after) {
  // The end of a Markdown link holds its address: another one leads elsewhere.
  if (before.starts_with("](") && after.starts_with("](")) return Nature::wording;
  bool spacing = true;
  bool letterCase = true;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < before.size() && j < after.size()) {
    const text::CodePoint one = text::decode(before, i);
    const text::CodePoint other = text::decode(after, j);
    if (one.value != other.value) {
      const auto [least, most] = std::minmax({categoryAt(before, i), categoryAt(after, j)});
      spacing = spacing && least == Category::space && most == Category::space;
      letterCase = letterCase && least == Category::upper && most == Category::lower;
    }
    i += one.size;
    j += other.size;
  }
  const bool aligned = i == before.size() && j == after.size();
  if (aligned && spacing) return Nature::spacing;
  if (aligned && letterCase) return Nature::letterCase;
  return text::looksAlike(before, after) ? Nature::invisible : Nature::typography;
}

Nature Natures::ofSpace(std::string_view before, std::string_view after) {
  return text::looksAlike(before, after) ? Nature::invisible : Nature::spacing;
}

}  // namespace stet::diff
