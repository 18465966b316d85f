// What goes into a comparison: the text of one version of a story, and what is known of its blocks.
//
// A caller that has plain text needs one line: `stet::Input before = text;`. A caller that knows
// the paragraphs adds them with `addBlock`, and may then set the role and the links of each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "stet/list.hpp"

namespace stet {

/// Half-open interval [begin, end) with begin ≤ end. It counts UTF-8 bytes of a whole article's
/// text unless stated otherwise; toUtf16 (compare.hpp) turns these into UTF-16 code units.
struct Range {
  std::uint32_t begin = 0;  ///< The first that is in it.
  std::uint32_t end = 0;    ///< The first that is in it no more.

  /// How many are in it.
  [[nodiscard]] constexpr std::uint32_t size() const noexcept { return end - begin; }
  /// Whether none is.
  [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }
  /// Whether `at` is in it.
  [[nodiscard]] constexpr bool contains(std::uint32_t at) const noexcept {
    return begin <= at && at < end;
  }
  /// Whether both begin and end alike.
  friend constexpr bool operator==(Range, Range) noexcept = default;
};

/// What a block is on a news page. Recognised from its form and place unless the input gives it.
/// core/comparison.schema.json lists the published names.
enum class Role : std::uint8_t {
  headline,
  standfirst,
  byline,
  dateline,
  timestamp,
  subhead,
  body,
  listItem,
  caption,
  credit,
  correction,
  furniture,
};

/// Where words of a block lead to.
struct Href {
  Range range;       ///< Bytes of the block's own text.
  std::string href;  ///< Compared byte by byte, never opened.
};

/// How words are set. The first and the last two are no marks: a difference of form has them.
enum class Form : std::uint8_t {
  plain,
  bold,
  italic,
  underline,
  heading1,
  heading2,
  heading3,
  heading4,
  heading5,
  heading6,
  heading7,
  heading8,
  heading9,
  marker,
  note,
};

/// Whether a mark may say so.
constexpr bool isMark(Form form) noexcept { return form > Form::plain && form < Form::marker; }

/// Words of a block that are set in some way.
struct Mark {
  Range range;             ///< Bytes of the block's own text; whole characters.
  Form kind = Form::bold;  ///< One of which `isMark` is true.
};

/// Where a footnote is called.
struct NoteCall {
  Range range;             ///< Bytes of the block's own text: the sign, or an empty range.
  std::uint32_t note = 0;  ///< The number that the blocks of the note have.
};

/// What is known of a block of an input.
struct BlockInput {
  Range range;               ///< Bytes of the input's text.
  List<Range> sentences;     ///< Likewise, in order. They are taken as they stand, empty ones too.
                             ///< Where there are none the engine finds them.
  std::optional<Role> role;  ///< Recognised where absent.
  std::vector<Href> hrefs;   ///< In any order; what lies outside the block is left out.
  List<Mark> marks;          ///< Likewise.
  std::string marker;        ///< The number or bullet that a program shows before the text.
  List<NoteCall> notes;      ///< The footnotes that are called in the block.
  std::optional<std::uint32_t> note;  ///< Of which footnote the block is a part.
};

/// One version of a story in UTF-8. The ranges of a comparison count in its text. Bytes that are no
/// UTF-8 are no error: compare.hpp says how they read.
struct Input {
  std::string text;  ///< At most 2^31 bytes.
  std::vector<BlockInput>
      blocks;  ///< As addBlock adds them. Where there are none, lines are blocks.
  /// Whether blocks come from a format that knows neither marks nor markers nor notes. Its silence
  /// says nothing, and no differences of form are told; nor are they where there are no blocks.
  bool plain = false;

  /// No text at all, to which blocks are added.
  Input() = default;
  /// A plain text: its lines are blocks.
  Input(std::string lines) : text(std::move(lines)) {}

  /// Appends a block to the text, "\n\n" behind the one before unless that has white space behind
  /// it. The reference, which holds until the next block is added, is there to set the role, the
  /// hrefs and the rest. O(block).
  BlockInput& addBlock(std::string_view block = {});
  /// Appends a sentence to the last block, which there must be, a space behind the sentence before.
  /// O(sentence).
  void addSentence(std::string_view sentence);
  /// Puts white space behind the last block, which there must be and which is complete.
  void addSpace(std::string_view space) { text += space; }

  /// Whether the blocks are as addBlock adds them: in order, apart and inside the text, each with
  /// its sentences inside it, in order and apart. `compare` takes that for granted and what stands
  /// between two blocks for white space. Of marks, hrefs and notes it takes what lies inside.
  /// O(blocks).
  [[nodiscard]] bool isWellFormed() const noexcept {
    std::size_t end = 0;
    for (const BlockInput& block : blocks) {
      if (block.range.begin < end || !areInOrder(block)) return false;
      end = block.range.end;
    }
    return end <= text.size();
  }

 private:
  static bool areInOrder(const BlockInput& block) noexcept {
    std::uint32_t end = block.range.begin;
    for (const Range& sentence : block.sentences) {
      if (sentence.begin < end || sentence.end < sentence.begin) return false;
      end = sentence.end;
    }
    return end <= block.range.end;
  }
};

}  // namespace stet
