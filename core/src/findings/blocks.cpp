#include "findings/blocks.hpp"

namespace stet::findings {
namespace {

// The next token of a block that says something, from `at` on.
std::uint32_t nextWord(const Scene& scene, WhichSide side, std::uint32_t at, std::uint32_t end) {
  constexpr std::string_view kQuietMarks = ".,:;-\"'";
  const List<text::Token>& tokens = scene.article(side).tokens;
  const text::Vocabulary& vocabulary = scene.vocabulary;
  const auto isQuiet = [&](std::uint32_t id) {
    const std::string_view mark = vocabulary.foldedText(id);
    return vocabulary.kind(id) == text::TokenKind::space ||
           (mark.size() == 1 && kQuietMarks.find(mark) != std::string_view::npos);
  };
  while (at < end && isQuiet(tokens[at].folded)) ++at;
  return at;
}

}  // namespace

Range textOfBlock(const Scene& scene, WhichSide side, std::uint32_t block) {
  const text::Article& article = scene.article(side);
  const Range tokens = article.tokensOf(block);
  if (tokens.empty()) return {};
  return {article.tokens[tokens.begin].begin, article.tokens[tokens.end - 1].textEnd};
}

Range textOfLink(const Scene& scene, const Link& link, WhichSide side) {
  const auto list = scene.result.list(endOf(link, side));
  if (list.empty()) return {};
  return {textOfBlock(scene, side, list.front()).begin, textOfBlock(scene, side, list.back()).end};
}

bool sameWords(const Scene& scene, Both<std::uint32_t> blocks) {
  const Both<Range> tokens = {scene.article(kBefore).tokensOf(blocks.before),
                              scene.article(kAfter).tokensOf(blocks.after)};
  std::uint32_t i = tokens.before.begin;
  std::uint32_t j = tokens.after.begin;
  while (true) {
    i = nextWord(scene, kBefore, i, tokens.before.end);
    j = nextWord(scene, kAfter, j, tokens.after.end);
    if (i == tokens.before.end || j == tokens.after.end)
      return i == tokens.before.end && j == tokens.after.end;
    if (scene.article(kBefore).tokens[i++].folded != scene.article(kAfter).tokens[j++].folded)
      return false;
  }
}

}  // namespace stet::findings
