// What comes out of a comparison. Plain values: indices, ranges and enumerations; no text is
// copied.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "stet/article.hpp"

namespace stet {

/// A paragraph-level unit. Blocks tile the article's text.
struct Block {
  Range range;  ///< Of the text, with the white space that follows the block.
  Role role = Role::body;
  Range sentences;  ///< Of indices into `Side::sentences`; the sentences tile the block.
};

/// One version of the story, divided.
struct Side {
  std::vector<Block> blocks;
  std::vector<Range> sentences;  ///< Of the text; they tile it.
};

/// How the two ends of a link differ.
enum class Relation : std::uint8_t {
  unchanged,  ///< No edit but spacing.
  edited,
  rewritten,  ///< Less than half of the content words are kept.
  split,      ///< 1:n
  merged,     ///< m:1
  regrouped,  ///< m:n
  added,      ///< 0:n
  removed,    ///< m:0
};

enum class Op : std::uint8_t { insert, remove, replace };

/// What kind of thing an edit touches.
enum class Nature : std::uint8_t {
  wording,
  figure,
  quotation,
  name,
  punctuation,
  typography,
  spacing,
  letterCase
};

/// One change inside a sentence link. What lies between edits is the same text on both sides.
struct Edit {
  Op op = Op::replace;
  Nature nature = Nature::wording;
  Range before;  ///< Of the text before; empty at its place for an insertion.
  Range after;   ///< Of the text after; empty at its place for a deletion.
};

/// A group of blocks before that belongs to a group of blocks after. Links partition the blocks of
/// both sides.
struct Link {
  Range before;  ///< Of `Comparison::members`: ascending block indices before.
  Range after;   ///< Likewise, after.
  Relation relation = Relation::unchanged;
  bool moved = false;
  std::uint16_t similarity =
      0;  ///< Share of the words' weight that is kept, per mille; 0 where one end is empty.
  bool exact = true;  ///< False where the work budget ended the search for a better answer.
};

/// The same for sentences. Sentence links partition the sentences of both sides, and they alone
/// carry edits. A link with one empty side has one edit, its whole sentence, placed where the other
/// text would have it.
struct SentenceLink {
  Range before;  ///< Of `Comparison::members`: ascending sentence indices before.
  Range after;   ///< Likewise, after.
  Relation relation = Relation::unchanged;
  bool moved = false;  ///< Left its place: into the block of another link, or past its neighbours.
  std::uint16_t similarity = 0;
  Range edits;  ///< Of `Comparison::edits`, in text order on both sides.
};

inline constexpr std::uint32_t none = 0xFFFFFFFF;

/// One line of the side-by-side view. Each block stands in exactly one row, and each side reads in
/// its own order.
struct Row {
  Range before;            ///< Of `Comparison::members`: block indices.
  Range after;             ///< Likewise.
  std::uint32_t link = 0;  ///< The link whose blocks these are.
  std::uint32_t other =
      none;  ///< For a link that stands in several rows: the row of its main or other end.
};

/// Counts for a summary line. Words are tokens of kind word or figure.
struct Stats {
  std::uint32_t wordsBefore = 0;
  std::uint32_t wordsAfter = 0;
  std::uint32_t wordsAdded =
      0;  ///< Words inside the after ranges of edits, and in added sentences.
  std::uint32_t wordsRemoved = 0;
  std::uint32_t wordsMoved = 0;  ///< Words after that stand in moved links or moved sentence links.
  std::uint32_t unchanged =
      0;  ///< The number of links of each relation; a moved one counts in `moved` too.
  std::uint32_t edited = 0;
  std::uint32_t rewritten = 0;
  std::uint32_t split = 0;
  std::uint32_t merged = 0;
  std::uint32_t regrouped = 0;
  std::uint32_t added = 0;
  std::uint32_t removed = 0;
  std::uint32_t moved = 0;
  std::uint32_t movedSentences =
      0;  ///< Moved sentence links inside links that did not move themselves.
};

/// The whole result.
struct Comparison {
  Side before;
  Side after;
  std::vector<Link> links;  ///< In reading order of the rows.
  std::vector<SentenceLink>
      sentenceLinks;  ///< By first sentence after; those without one follow their neighbour before.
  std::vector<Edit> edits;
  std::vector<Row> rows;
  std::vector<std::uint32_t> members;  ///< The pool that links and rows index.
  Stats stats;
  bool exact = true;  ///< False if any part met the work budget.

  /// The indices a link or row names. O(1).
  [[nodiscard]] std::span<const std::uint32_t> list(Range range) const noexcept {
    return std::span(members).subspan(range.begin, range.size());
  }
};

}  // namespace stet
