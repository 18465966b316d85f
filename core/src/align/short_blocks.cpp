#include "align/short_blocks.hpp"

#include "align/similarity.hpp"
#include "unicode/properties.hpp"

namespace stet::align {
namespace {

// How much alike the members of a group must be to keep a sentence from its equal.
constexpr std::uint32_t kNearlyEqual = 850;

bool mayLeave(const Groups& groups, WhichSide side, Range sentences) {
  for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
    if (!groups.alone(side, s) && groups.similarity(groups.of(side, s)) >= kNearlyEqual)
      return false;
  }
  return true;
}

bool areTogether(const Groups& groups, const Both<Range>& sentences) {
  for (std::uint32_t k = 0; k < sentences.before.size(); ++k) {
    if (!groups.together(sentences.before.begin + k, sentences.after.begin + k)) return false;
  }
  return true;
}

bool hasWord(const text::Article& article, Range sentences) {
  const Range text = {article.sentences[sentences.begin].range.begin,
                      article.sentences[sentences.end - 1].range.end};
  for (std::uint32_t at = text.begin; at < text.end;) {
    const text::CodePoint c = text::decode(article.text, at);
    if (text::propertiesOf(c.value).letter()) return true;
    at += c.size;
  }
  return false;
}

}  // namespace

void pairShortBlocks(State& state, const List<Both<Range>>& blocks) {
  Groups& groups = state.groups;
  for (const Both<Range>& sentences : blocks) {
    if (sentences.before.size() != sentences.after.size() || areTogether(groups, sentences) ||
        !mayLeave(groups, kBefore, sentences.before) ||
        !mayLeave(groups, kAfter, sentences.after) ||
        !hasWord(*state.articles.before, sentences.before))
      continue;
    for (const WhichSide side : kSides) {
      for (std::uint32_t s = sentences[side].begin; s < sentences[side].end; ++s) {
        if (!groups.alone(side, s)) groups.dissolve(groups.of(side, s));
      }
    }
    for (std::uint32_t k = 0; k < sentences.before.size(); ++k)
      groups.pair(sentences.before.begin + k, sentences.after.begin + k, kIdentical);
  }
}

}  // namespace stet::align
