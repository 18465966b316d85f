// What clean-up and measures ask of a token, by its folded id.
#pragma once

#include <cstdint>
#include <string_view>

#include "words/vocabulary.hpp"

namespace stet::diff {

/// A view of the vocabulary, which must outlive it. All O(1).
class TokenTraits {
 public:
  explicit TokenTraits(const text::Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  /// The number of folded ids.
  [[nodiscard]] std::uint32_t count() const { return vocabulary_.foldedCount(); }
  /// A word or figure.
  [[nodiscard]] bool isWord(std::uint32_t id) const {
    const text::TokenKind kind = vocabulary_.kind(id);
    return kind == text::TokenKind::word || kind == text::TokenKind::figure;
  }
  [[nodiscard]] bool isFigure(std::uint32_t id) const {
    return vocabulary_.kind(id) == text::TokenKind::figure;
  }
  /// A word or figure that is no function word.
  [[nodiscard]] bool isContent(std::uint32_t id) const {
    return isWord(id) && !vocabulary_.isFunctionWord(id);
  }
  /// How much of a sentence a token is. Its kind decides, not its rarity: what is kept stands on
  /// both sides and would always seem commoner than what changed.
  [[nodiscard]] std::uint32_t weight(std::uint32_t id) const {
    if (isContent(id)) return 4;
    const text::TokenKind kind = vocabulary_.kind(id);
    return kind == text::TokenKind::space || kind == text::TokenKind::markup ? 0 : 1;
  }
  [[nodiscard]] std::string_view text(std::uint32_t id) const { return vocabulary_.foldedText(id); }

 private:
  const text::Vocabulary& vocabulary_;
};

}  // namespace stet::diff
