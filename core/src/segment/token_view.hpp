// Tokens by number, with what the rules of sentences and roles ask of them.
#pragma once

#include <cstdint>
#include <string_view>

#include "segment/characters.hpp"
#include "segment/segment.hpp"
#include "unicode/properties.hpp"

namespace stet::text {

/// A view of an article's tokens; the article may grow under it. All O(1).
class TokenView {
 public:
  /// Both must outlive it.
  TokenView(const Article& article, const Vocabulary& vocabulary)
      : article_(&article), vocabulary_(&vocabulary) {}

  [[nodiscard]] std::uint32_t size() const {
    return static_cast<std::uint32_t>(article_->tokens.size());
  }
  [[nodiscard]] const Token& operator[](std::uint32_t token) const {
    return article_->tokens[token];
  }
  /// The text as it stands, without the white space behind it.
  [[nodiscard]] std::string_view textOf(std::uint32_t token) const {
    const Token& t = article_->tokens[token];
    return article_->text.substr(t.begin, t.textEnd - t.begin);
  }
  [[nodiscard]] std::string_view foldedOf(std::uint32_t token) const {
    return vocabulary_->foldedText(article_->tokens[token].folded);
  }
  [[nodiscard]] TokenKind kindOf(std::uint32_t token) const {
    return vocabulary_->kind(article_->tokens[token].folded);
  }
  [[nodiscard]] bool isMarkup(std::uint32_t token) const {
    return kindOf(token) == TokenKind::markup;
  }
  [[nodiscard]] bool isMarkup(std::uint32_t token, Markup markup) const {
    return isMarkup(token) && foldedOf(token) == Vocabulary::foldedText(markup);
  }
  [[nodiscard]] bool isFunctionWord(std::uint32_t token) const {
    return vocabulary_->isFunctionWord(article_->tokens[token].folded);
  }
  [[nodiscard]] const WordUse& useOf(std::uint32_t token) const {
    return vocabulary_->use(article_->tokens[token].folded);
  }
  [[nodiscard]] const Lexicon& lexicon() const { return vocabulary_->lexicon(); }
  /// The properties of the first character; those of a space where a token has no text.
  [[nodiscard]] const CharacterProperties& firstOf(std::uint32_t token) const {
    const Token& t = article_->tokens[token];
    return propertiesOf(t.begin == t.textEnd ? U' ' : decode(article_->text, t.begin).value);
  }
  [[nodiscard]] Category categoryOf(std::uint32_t token) const { return firstOf(token).category; }
  /// Whether white space stands between a token and the next. O(white space).
  [[nodiscard]] bool spaceAfter(std::uint32_t token) const {
    return token + 1 < size() && hasSpace(spaceBehind(token));
  }

  /// The white space between a token and the next, which there must be.
  [[nodiscard]] std::string_view spaceBehind(std::uint32_t token) const {
    const std::uint32_t begin = article_->tokens[token].textEnd;
    return article_->text.substr(begin, article_->tokens[token + 1].begin - begin);
  }

 private:
  const Article* article_;
  const Vocabulary* vocabulary_;
};

}  // namespace stet::text
