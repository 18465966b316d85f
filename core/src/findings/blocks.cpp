#include "findings/blocks.hpp"

#include <algorithm>

namespace stet::findings {
namespace {

// The next token of a block that says something, from `at` on.
std::uint32_t nextWord(const Context& context, WhichSide side, std::uint32_t at,
                       std::uint32_t end) {
  constexpr std::string_view kQuietMarks = ".,:;-\"'";
  const List<text::Token>& tokens = context.article(side).tokens;
  const text::Vocabulary& vocabulary = context.vocabulary;
  const auto isQuiet = [&](std::uint32_t id) {
    const std::string_view mark = vocabulary.foldedText(id);
    return vocabulary.kind(id) == text::TokenKind::space ||
           (mark.size() == 1 && kQuietMarks.find(mark) != std::string_view::npos);
  };
  while (at < end && isQuiet(tokens[at].folded)) ++at;
  return at;
}

}  // namespace

std::uint32_t blockAt(const text::Article& article, std::uint32_t byte) {
  const Block* const begin = article.blocks.begin();
  return static_cast<std::uint32_t>(
      std::partition_point(begin, article.blocks.end(),
                           [&](const Block& each) { return each.range.end <= byte; }) -
      begin);
}

Range textOfBlock(const Context& context, WhichSide side, std::uint32_t block) {
  return context.article(side).wordsOf(block);
}

Range textOfLink(const Context& context, const Link& link, WhichSide side) {
  const auto list = context.result.list(endOf(link, side));
  if (list.empty()) return {};
  return {textOfBlock(context, side, list.front()).begin,
          textOfBlock(context, side, list.back()).end};
}

bool sameWords(const Context& context, Both<std::uint32_t> blocks) {
  const Both<Range> tokens = {context.article(kBefore).tokensOf(blocks.before),
                              context.article(kAfter).tokensOf(blocks.after)};
  std::uint32_t i = tokens.before.begin;
  std::uint32_t j = tokens.after.begin;
  while (true) {
    i = nextWord(context, kBefore, i, tokens.before.end);
    j = nextWord(context, kAfter, j, tokens.after.end);
    if (i == tokens.before.end || j == tokens.after.end)
      return i == tokens.before.end && j == tokens.after.end;
    if (context.article(kBefore).tokens[i++].folded != context.article(kAfter).tokens[j++].folded)
      return false;
  }
}

}  // namespace stet::findings
