#include "segment/broken_words.hpp"

#include <cstdint>
#include <string>
#include <string_view>

#include "segment/token_view.hpp"

namespace stet::text {
namespace {

class Joiner {
 public:
  Joiner(Article& article, Vocabulary& vocabulary)
      : article_(article),
        vocabulary_(vocabulary),
        tokens_(article, vocabulary),
        hyphen_(vocabulary.find("-")) {}

  [[nodiscard]] bool any() const {
    if (hyphen_ == none) return false;
    for (std::uint32_t t = 0; t + 2 < tokens_.size(); ++t) {
      if (wholeWord(t) != none) return true;
    }
    return false;
  }

  // Puts the tokens one after the other, each as it stands or joined to the last.
  void join() {
    std::uint32_t out = 0;
    std::uint32_t in = 0;
    for (Sentence& sentence : article_.sentences) {
      const std::uint32_t begin = out;
      while (in < sentence.tokens.end) {
        Token token = article_.tokens[in];
        const std::uint32_t whole = in + 2 < sentence.tokens.end ? wholeWord(in) : none;
        if (whole != none) {
          in += 2;
          token.textEnd = article_.tokens[in].textEnd;
          token.folded = whole;
          token.exact = vocabulary_.internForm(
              article_.text.substr(token.begin, token.textEnd - token.begin), whole);
        }
        ++in;
        article_.tokens[out++] = token;
      }
      sentence.tokens = {begin, out};
    }
    article_.tokens.resize(out);
  }

 private:
  // The folded id of the word that a token, a hyphen and the token on the next line make, or
  // `none`.
  [[nodiscard]] std::uint32_t wholeWord(std::uint32_t first) const {
    if (article_.tokens[first + 1].folded != hyphen_ || tokens_.spaceAfter(first) ||
        tokens_.kindOf(first) != TokenKind::word || tokens_.kindOf(first + 2) != TokenKind::word ||
        tokens_.spaceBehind(first + 1).find_first_of("\n\r") == std::string_view::npos)
      return none;
    const auto known = [&](std::string_view between) {
      std::string word(tokens_.foldedOf(first));
      word.append(between).append(tokens_.foldedOf(first + 2));
      return vocabulary_.find(word);
    };
    const std::uint32_t closed = known("");
    return closed != none ? closed : known("-");
  }

  Article& article_;
  Vocabulary& vocabulary_;
  TokenView tokens_;
  std::uint32_t hyphen_;
};

}  // namespace

void joinBrokenWords(Article& article, Vocabulary& vocabulary) {
  Joiner joiner(article, vocabulary);
  if (joiner.any()) joiner.join();
}

}  // namespace stet::text
