// One side of a comparison after segmentation: blocks, sentences and tokens over one text, and the
// vocabulary that turned token texts into integer ids.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "stet/article.hpp"
#include "stet/comparison.hpp"
#include "stet/list.hpp"
#include "words/vocabulary.hpp"

namespace stet::text {

struct Sentence {
  Range range;   ///< Of the text.
  Range tokens;  ///< Of indices into Article::tokens.
};

/// What a block's text tells of it wherever it stands.
struct Form {
  Role role;
  std::uint8_t words;  ///< Up to one more than the longest line has (look.hpp).
};

/// One version of the story, divided. Blocks tile the text, sentences their block, tokens their
/// sentence.
struct Article {
  std::string_view text;  ///< UTF-8; owned by the caller.
  List<Block> blocks;
  List<Sentence> sentences;
  List<Token> tokens;
  /// By block: the first block whose text is the same, counted through the other article and then
  /// this one; `none` where a text by itself does not say how it is divided.
  List<std::uint32_t> firstLike;
  List<std::uint32_t> blockOf;  ///< By sentence.
  List<Form> forms;             ///< By block.

  /// Indices [begin, end) of a block's tokens. O(1).
  [[nodiscard]] Range tokensOf(std::uint32_t block) const noexcept {
    const Range of = blocks[block].sentences;
    if (of.empty()) return {};
    return {sentences[of.begin].tokens.begin, sentences[of.end - 1].tokens.end};
  }
  /// The block that holds a token. O(log sentences).
  [[nodiscard]] std::uint32_t blockOfToken(std::uint32_t token) const noexcept;
};

/// Divides a text, which must outlive the article, into the given blocks, or where there are none
/// into lines that are not blank, with the white space and blank lines after them. What stands in
/// `other` too, or twice, is divided once. O(text).
[[nodiscard]] Article segment(std::string_view text, const Language& language,
                              Vocabulary& vocabulary, const Article* other = nullptr,
                              const std::vector<BlockInput>& given = {});

}  // namespace stet::text
