#include "segment/sentences.hpp"

#include <algorithm>

#include "segment/sentence_ends.hpp"
#include "unicode/sentence_boundaries.hpp"
#include "words/language.hpp"

namespace stet::text {
namespace {

// The first token from `next` on that does not begin before `at`.
std::uint32_t firstFrom(const List<Token>& tokens, std::uint32_t next, std::size_t at) {
  const auto found = std::partition_point(tokens.begin() + next, tokens.end(),
                                          [at](const Token& token) { return token.begin < at; });
  return static_cast<std::uint32_t>(found - tokens.begin());
}

// Whether the boundary `at` lies between the tokens before `next` and `next`, and not inside the
// former.
bool isBetweenTokens(const TokenView& tokens, std::uint32_t next, std::size_t at) {
  return tokens[next].begin == at || tokens[next - 1].textEnd <= at;
}

// A closing mark that stands between spaces: the » of « Bonjour ! »
bool closes(const TokenView& tokens, std::uint32_t token) {
  const Category category = tokens.categoryOf(token);
  if (category != Category::close && category != Category::closeQuote && !tokens.isMarkup(token))
    return false;
  return token + 1 == tokens.size() || tokens.spaceAfter(token) ||
         tokens.kindOf(token + 1) == TokenKind::punctuation;
}

// UAX #29 takes the marks after an end for closing ones. The second “ of “走。”“好。” is not.
bool opens(const TokenView& tokens, std::uint32_t token) {
  if (!isOpening(tokens, token) || tokens.spaceAfter(token) || token + 1 == tokens.size())
    return false;
  return tokens.kindOf(token + 1) != TokenKind::punctuation || isOpening(tokens, token + 1);
}

// The token before which the boundary at `next` lies, once closing marks are left to what they
// close and opening ones to what they open.
std::uint32_t besideMarks(const OpenSentence& sentence, std::uint32_t next) {
  const TokenView& tokens = sentence.tokens;
  while (next < tokens.size() && closes(tokens, next)) ++next;
  if (next == tokens.size()) return next;
  while (next > sentence.first + 1 && opens(tokens, next - 1)) --next;
  return next;
}

// Appends the sentence up to the token `next`, which begins at `end`.
void append(Article& article, OpenSentence& sentence, std::uint32_t next, std::uint32_t end) {
  article.sentences.push_back(
      {{article.tokens[sentence.first].begin, end}, {sentence.first, next}});
  sentence.first = next;
}

}  // namespace

void appendSentences(Article& article, std::uint32_t firstToken, std::uint32_t end,
                     LineBreaks lineBreaks, const Language& language,
                     const Vocabulary& vocabulary) {
  const SentenceTailoring tailoring{.lineBreaksAreSpaces = lineBreaks == LineBreaks::areSpaces,
                                    .ellipsisEnds = true,
                                    .dashOpens = true,
                                    .semicolonAsks = language.semicolonAsks};
  const std::string_view text = article.text.substr(0, end);
  const auto tokenCount = static_cast<std::uint32_t>(article.tokens.size());
  OpenSentence sentence{TokenView(article, vocabulary), language, lineBreaks, firstToken,
                        firstToken};
  std::uint32_t next = firstToken;
  for (std::size_t at = article.tokens[firstToken].begin; at < end;) {
    at = sentenceEnd(text, at, tailoring);
    next = firstFrom(article.tokens, next, at);
    if (next == tokenCount) break;
    if (!isBetweenTokens(sentence.tokens, next, at)) continue;
    next = besideMarks(sentence, next);
    if (next == tokenCount) break;
    at = article.tokens[next].begin;
    if (next > sentence.first && endsBefore(sentence, next))
      append(article, sentence, next, static_cast<std::uint32_t>(at));
  }
  append(article, sentence, tokenCount, end);
}

}  // namespace stet::text
