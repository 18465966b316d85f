#include "segment/broken_words.hpp"

#include <cstdint>
#include <string>
#include <string_view>

#include "segment/joined_tokens.hpp"
#include "segment/token_view.hpp"
#include "stet/list.hpp"

namespace stet::text {

void joinBrokenWords(Article& article, Vocabulary& vocabulary) {
  const std::uint32_t hyphen = vocabulary.find("-");
  if (hyphen == none) return;
  const TokenView tokens(article, vocabulary);
  // The folded id of the word that both parts make, or `none`. A hyphen at the end of a line may be
  // the word's own or the line's. Whichever of the two words stands somewhere in the texts as a
  // whole tells; without one nothing is joined, so no dictionary is needed.
  const auto wholeWord = [&](std::uint32_t first) {
    if (tokens.spaceAfter(first) || tokens.kindOf(first) != TokenKind::word ||
        tokens.kindOf(first + 2) != TokenKind::word ||
        tokens.spaceBehind(first + 1).find_first_of("\n\r") == std::string_view::npos)
      return none;
    const auto known = [&](std::string_view between) {
      std::string word(tokens.foldedOf(first));
      word.append(between).append(tokens.foldedOf(first + 2));
      return vocabulary.find(word);
    };
    const std::uint32_t closed = known("");
    return closed != none ? closed : known("-");
  };
  List<JoinedTokens> broken;
  for (const Sentence& sentence : article.sentences) {
    for (std::uint32_t t = sentence.tokens.begin; t + 2 < sentence.tokens.end; ++t) {
      if (article.tokens[t + 1].folded != hyphen) continue;
      const std::uint32_t whole = wholeWord(t);
      if (whole == none) continue;
      broken.push_back({t, t + 3, whole});
      t += 2;
    }
  }
  joinTokens(article, vocabulary, broken);
}

}  // namespace stet::text
