#include "segment/joined_tokens.hpp"

namespace stet::text {

void joinTokens(Article& article, Vocabulary& vocabulary, std::span<const JoinedTokens> joined) {
  if (joined.empty()) return;
  const JoinedTokens* next = joined.data();
  const JoinedTokens* const last = next + joined.size();
  // In place, since there are never more tokens than before.
  std::uint32_t out = 0;
  std::uint32_t in = 0;
  for (Sentence& sentence : article.sentences) {
    const std::uint32_t begin = out;
    while (in < sentence.tokens.end) {
      Token token = article.tokens[in++];
      if (next != last && next->begin + 1 == in) {
        in = next->end;
        token.textEnd = article.tokens[in - 1].textEnd;
        token.folded = next++->folded;
        token.exact = vocabulary.internForm(
            article.text.substr(token.begin, token.textEnd - token.begin), token.folded);
      }
      article.tokens[out++] = token;
    }
    sentence.tokens = {begin, out};
  }
  article.tokens.resize(out);
}

}  // namespace stet::text
