// Segmentation in the notation of these tests: tokens of a text joined by a space, a figure written
// as <3>, markup as {*}, sentences by " ¦ ", blocks by " ¶ ".
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "segment/segment.hpp"
#include "stet/compare.hpp"

namespace stet::text {

inline std::string tokenText(const Article& article, const Token& token) {
  return std::string(article.text.substr(token.begin, token.textEnd - token.begin));
}

inline std::string divided(const Article& article, const Vocabulary& vocabulary) {
  std::string result;
  for (const Block& block : article.blocks) {
    if (&block != article.blocks.data()) result += " ¶ ";
    for (std::uint32_t s = block.sentences.begin; s < block.sentences.end; ++s) {
      if (s > block.sentences.begin) result += " ¦ ";
      const Range tokens = article.sentences[s].tokens;
      for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
        if (t > tokens.begin) result += ' ';
        const TokenKind kind = vocabulary.kind(article.tokens[t].folded);
        const std::string text = tokenText(article, article.tokens[t]);
        result += kind == TokenKind::figure   ? "<" + text + ">"
                  : kind == TokenKind::markup ? "{" + text + "}"
                                              : text;
      }
    }
  }
  return result;
}

inline std::string divided(std::string_view text, std::string_view language = "en") {
  Vocabulary vocabulary(languageOf(language));
  return divided(segment(text, languageOf(language), vocabulary), vocabulary);
}

/// Every level tiles the one above, and every text is in place.
inline void expectTiles(const Article& article, std::string_view name) {
  std::uint32_t at = 0;
  std::uint32_t sentence = 0;
  for (const Block& block : article.blocks) {
    ASSERT_EQ(block.range.begin, at) << name;
    ASSERT_EQ(block.sentences.begin, sentence) << name;
    at = block.range.end;
    sentence = block.sentences.end;
    std::uint32_t inner = block.range.begin;
    for (std::uint32_t s = block.sentences.begin; s < block.sentences.end; ++s) {
      ASSERT_EQ(article.sentences[s].range.begin, inner) << name;
      inner = article.sentences[s].range.end;
    }
    ASSERT_EQ(inner, block.range.end) << name;
  }
  ASSERT_EQ(at, article.text.size()) << name;
  ASSERT_EQ(sentence, article.sentences.size()) << name;
  std::uint32_t token = 0;
  for (const Sentence& s : article.sentences) {
    ASSERT_EQ(s.tokens.begin, token) << name;
    token = s.tokens.end;
    std::uint32_t inner = s.range.begin;
    for (std::uint32_t t = s.tokens.begin; t < s.tokens.end; ++t) {
      const Token& current = article.tokens[t];
      ASSERT_EQ(current.begin, inner) << name;
      inner = t + 1 < s.tokens.end ? article.tokens[t + 1].begin : s.range.end;
      ASSERT_LE(current.begin, current.textEnd) << name;
      ASSERT_LE(current.textEnd, inner) << name;
      ASSERT_LT(current.begin, inner) << name;
    }
    ASSERT_EQ(inner, s.range.end) << name;
  }
  ASSERT_EQ(token, article.tokens.size()) << name;
}

}  // namespace stet::text
