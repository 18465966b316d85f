// Text → blocks → sentences → tokens. Blocks come from lines or from the input, sentences and
// tokens from sentences.hpp and tokens.hpp; here they are put together so that each level tiles the
// one above.
#include <utility>

#include "text/article.hpp"
#include "text/lines.hpp"
#include "text/roles.hpp"
#include "text/sentences.hpp"
#include "text/tokens.hpp"

namespace stet::text {
namespace {

constexpr std::uint32_t narrow(std::size_t value) noexcept {
  return static_cast<std::uint32_t>(value);
}

constexpr std::size_t bytesPerToken = 5;  // Measured on English prose: 5.4.

class Segmenter {
 public:
  Segmenter(std::string_view text, const Language& language, Vocabulary& vocabulary)
      : language_(language), vocabulary_(vocabulary) {
    article_.text = text;
    article_.tokens.reserve(text.size() / bytesPerToken);
  }

  void openBlock() {
    article_.blocks.push_back(
        {{narrow(at_), narrow(at_)}, Role::body, {sentenceCount(), sentenceCount()}});
  }

  void closeBlock() {
    Block& block = article_.blocks.back();
    block.range.end = narrow(at_);
    block.sentences.end = sentenceCount();
  }

  /// The text up to `textEnd`, and white space from there to `end`, as sentences that are yet to be
  /// found.
  void addText(std::size_t textEnd, std::size_t end, LineBreaks lineBreaks) {
    const std::size_t begin = at_;
    const std::uint32_t firstToken = addTokens(textEnd, end);
    if (firstToken == tokenCount()) {
      article_.sentences.push_back({{narrow(begin), narrow(end)}, {firstToken, firstToken}});
    } else {
      appendSentences(article_, firstToken, narrow(end), lineBreaks, language_, vocabulary_);
    }
  }

  void addSentence(std::size_t textEnd, std::size_t end) {
    const std::size_t begin = at_;
    const std::uint32_t firstToken = addTokens(textEnd, end);
    article_.sentences.push_back({{narrow(begin), narrow(end)}, {firstToken, tokenCount()}});
  }

  Article finish(const Flags& given) {
    recogniseRoles(article_, given, vocabulary_);
    return std::move(article_);
  }

  void setRole(Role role) { article_.blocks.back().role = role; }
  [[nodiscard]] std::size_t at() const noexcept { return at_; }

 private:
  [[nodiscard]] std::uint32_t sentenceCount() const noexcept {
    return narrow(article_.sentences.size());
  }
  [[nodiscard]] std::uint32_t tokenCount() const noexcept { return narrow(article_.tokens.size()); }

  /// Tokens of the text up to `textEnd`; the last takes the white space up to `end`. Returns the
  /// first.
  std::uint32_t addTokens(std::size_t textEnd, std::size_t end) {
    const std::uint32_t firstToken = tokenCount();
    const std::string_view text = article_.text.substr(0, textEnd);
    const std::size_t first = skipSpace(text, at_);
    if (first > at_ || (first == textEnd && end > textEnd)) addToken(at_, TokenKind::space);
    for (at_ = first; at_ < textEnd;) {
      const TokenSpan token = nextToken(text, at_);
      addToken(token.textEnd, token.kind);
      at_ = token.end;
    }
    at_ = end;
    return firstToken;
  }

  void addToken(std::size_t textEnd, TokenKind kind) {
    const Vocabulary::Ids ids = vocabulary_.intern(article_.text.substr(at_, textEnd - at_), kind);
    article_.tokens.push_back({narrow(at_), narrow(textEnd), ids.exact, ids.folded});
  }

  Article article_;
  const Language& language_;
  Vocabulary& vocabulary_;
  std::size_t at_ = 0;
};

}  // namespace

Article segment(std::string_view text, const Language& language, Vocabulary& vocabulary) {
  Segmenter segmenter(text, language, vocabulary);
  for (const LineBlock& block : blocksOf(text)) {
    segmenter.openBlock();
    segmenter.addText(block.textEnd, block.end, block.lineBreaks);
    segmenter.closeBlock();
  }
  return segmenter.finish({});
}

Article segment(const ArticleInput& input, std::string_view text, const Language& language,
                Vocabulary& vocabulary) {
  Segmenter segmenter(text, language, vocabulary);
  Flags given;
  for (std::size_t i = 0; i < input.blocks.size(); ++i) {
    const BlockInput& block = input.blocks[i];
    const std::size_t separator = i + 1 < input.blocks.size() ? 2 : 0;
    segmenter.openBlock();
    if (block.sentences && !block.sentences->empty()) {
      const std::size_t count = block.sentences->size();
      for (std::size_t s = 0; s < count; ++s) {
        const std::size_t textEnd = segmenter.at() + (*block.sentences)[s].size();
        segmenter.addSentence(textEnd, textEnd + (s + 1 < count ? 1 : separator));
      }
    } else {
      const std::size_t textEnd = segmenter.at() + (block.sentences ? 0 : block.text.size());
      segmenter.addText(textEnd, textEnd + separator, LineBreaks::endSentences);
    }
    segmenter.closeBlock();
    given.push_back(block.role.has_value());
    if (block.role) segmenter.setRole(*block.role);
  }
  return segmenter.finish(given);
}

}  // namespace stet::text
