// One side of a comparison after segmentation: blocks, sentences and tokens over one text. Tokens
// carry the ids that the vocabulary gave their texts; no later stage looks at words as text unless
// it must.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/both.hpp"
#include "stet/article.hpp"
#include "stet/comparison.hpp"
#include "stet/list.hpp"
#include "words/vocabulary.hpp"

namespace stet::text {

struct Layout;
class MarkerForms;
class Divisions;

struct Sentence {
  Range range;   ///< Of the text.
  Range tokens;  ///< Of indices into Article::tokens.
};

/// What the form of a block tells wherever the block stands (roles/block_form.hpp).
struct FormSummary {
  Role role;
  std::uint8_t words;  ///< Counted no further than one more than the longest line has.
};

/// One version of the story, divided. Blocks tile the text, sentences their block, tokens their
/// sentence.
struct Article {
  std::string_view text;  ///< UTF-8; owned by the caller.
  List<Block> blocks;
  List<Sentence> sentences;
  List<Token> tokens;
  /// By block: the first block with an equal text, counted through the other article and then this
  /// one; `none` where the text by itself does not say how the block is divided.
  List<std::uint32_t> firstEqual;
  List<std::uint32_t> blockOf;  ///< By sentence.
  List<FormSummary> forms;      ///< By block.

  /// Indices [begin, end) of a block's tokens. O(1).
  [[nodiscard]] Range tokensOf(std::uint32_t block) const noexcept {
    const Range of = blocks[block].sentences;
    if (of.empty()) return {};
    return {sentences[of.begin].tokens.begin, sentences[of.end - 1].tokens.end};
  }
  /// The text of a block without the white space around it; empty where it has none. O(1).
  [[nodiscard]] Range wordsOf(std::uint32_t block) const noexcept;
  /// The block that holds a token. O(log sentences).
  [[nodiscard]] std::uint32_t blockOfToken(std::uint32_t token) const noexcept;
  /// Whether a block stands where no standfirst does: below a line that says who wrote the story or
  /// when. Its roles are known. O(blocks).
  [[nodiscard]] bool isBelowByline(std::uint32_t block) const noexcept;
};

/// The two versions that are compared.
using Articles = Both<const Article*>;

/// Divides a text as it is laid out; the layout's text must outlive the article. A block that
/// stands in `other` too, or stood before, is divided once; so is one that `divisions` know.
/// `forms` has read both texts. O(text).
[[nodiscard]] Article segment(const Layout& layout, MarkerForms& forms, const Language& language,
                              Vocabulary& vocabulary, const Article* other = nullptr,
                              Divisions* divisions = nullptr);
/// The same for a text that is laid out by itself.
[[nodiscard]] Article segment(std::string_view text, const Language& language,
                              Vocabulary& vocabulary, const Article* other = nullptr,
                              const std::vector<BlockInput>& given = {});

}  // namespace stet::text
