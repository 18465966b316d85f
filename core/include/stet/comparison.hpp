// What comes out of a comparison. Plain values: indices, ranges and enumerations; no text is
// copied.
//
// Text ranges count UTF-8 bytes of the text of their side, or UTF-16 code units after toUtf16.
// Shares and similarities are per mille, 0 to 1000. Indices count from 0 in the list that their
// comment names. core/comparison.schema.json publishes the same structure as JSON; it only ever
// gains fields.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "stet/article.hpp"
#include "stet/list.hpp"

namespace stet {

/// Stands in place of an index where there is none.
inline constexpr std::uint32_t none = 0xFFFFFFFF;

/// A paragraph-level unit. Blocks tile the article's text.
struct Block {
  Range range;             ///< Of the text, with the white space that follows the block.
  Role role = Role::body;  ///< As given, else as recognised.
  Range sentences;         ///< Indices into `Side::sentences`; these sentences tile the block.
};

/// One version of the story, divided.
struct Side {
  std::string_view language;  ///< BCP 47 primary subtag: the one given, else as detected; else "".
  List<Block> blocks;         ///< They tile the text.
  List<Range> sentences;      ///< Of the text; they tile it.
};

/// How the two ends of a link differ, by the number of units m before and n after.
enum class Relation : std::uint8_t {
  unchanged,  ///< No edit but of spacing and of what is invisible.
  edited,
  rewritten,  ///< Less than half of the content words are kept.
  split,      ///< 1:n
  merged,     ///< m:1
  regrouped,  ///< m:n
  added,      ///< 0:n
  removed,    ///< m:0
};

/// What an edit does to the text before.
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
  letterCase,
  invisible,  ///< Nothing that can be seen: soft hyphens, zero-width characters, directional marks,
              ///< variation selectors, NFC against NFD.
};

/// What differs between two words that are alike, in whole grapheme clusters. Between two of these
/// both words are the same.
struct Letters {
  Range before;  ///< Of the text before; empty at its place where letters came.
  Range after;   ///< Of the text after; empty at its place where letters went.
};

/// One change inside a sentence link. What lies between edits is the same text on both sides.
struct Edit {
  Op op = Op::replace;              ///< What it does.
  Nature nature = Nature::wording;  ///< What it touches.
  Range before;                     ///< Of the text before; empty at its place for an insertion.
  Range after;                      ///< Of the text after; empty at its place for a deletion.
  /// Of `Comparison::letters`: where one word became one that is alike.
  Range letters = {};
};

/// A group of blocks before that belongs to a group of blocks after. Links partition the blocks of
/// both sides.
struct Link {
  Range before;  ///< Of `Comparison::members`: ascending block indices before.
  Range after;   ///< Likewise, after.
  Relation relation = Relation::unchanged;  ///< How the two ends differ.
  bool moved = false;  ///< Left its place among the links that both sides share.
  /// Dice's coefficient of the two ends: the share of the words' weight that is kept, per mille; 0
  /// where one end is empty.
  std::uint16_t similarity = 0;
  bool exact = true;  ///< False where the work budget ended the search for a better answer.
  /// Index of its main row: the row with both ends, or of a moved link the row where it stands
  /// after.
  std::uint32_t row = none;
};

/// The same for sentences. Sentence links partition the sentences of both sides, and they alone
/// carry edits. A link with one empty side has one edit, its whole sentence, placed where the other
/// text would have it.
struct SentenceLink {
  Range before;  ///< Of `Comparison::members`: ascending sentence indices before.
  Range after;   ///< Likewise, after.
  Relation relation = Relation::unchanged;  ///< How the two ends differ.
  bool moved = false;  ///< Left its place: into the block of another link, or past its neighbours.
  std::uint16_t similarity = 0;  ///< As that of a link.
  Range edits;                   ///< Of `Comparison::edits`, in text order on both sides.
};

/// One line of the side-by-side view. Each block stands in exactly one row, and each side reads in
/// its own order.
struct Row {
  Range before;            ///< Of `Comparison::members`: block indices.
  Range after;             ///< Likewise.
  std::uint32_t link = 0;  ///< The link whose blocks these are.
  /// Another row of the same link; `none` where it stands in one row. A row that is not the main
  /// one names the main one. The main one names the row of the link's other end, or the first of
  /// the other rows where it has both ends itself.
  std::uint32_t other = none;
};

/// Neighbouring blocks that moved together, perhaps with some among them that were added or
/// removed.
struct Move {
  Range before;  ///< Indices into the blocks before; never empty.
  Range after;   ///< Likewise, after.
};

/// A difference of form: kept words that are set otherwise, or a block of which only one version
/// has a marker or is a footnote. Where a mark came or went, the other form is plain.
struct FormChange {
  Range before;                   ///< Of the text before: the words, or the text of the block.
  Range after;                    ///< Likewise, after.
  Form formBefore = Form::plain;  ///< How it was set.
  Form formAfter = Form::plain;   ///< How it is set; the same for two markers that differ.
};

/// Counts for a summary line. Words are tokens of kind word or figure.
struct Stats {
  std::uint32_t wordsBefore = 0;   ///< All of the text before.
  std::uint32_t wordsAfter = 0;    ///< All of the text after.
  std::uint32_t wordsAdded = 0;    ///< Inside the after ranges of edits, and in added sentences.
  std::uint32_t wordsRemoved = 0;  ///< Inside the before ranges, and in removed sentences.
  std::uint32_t wordsMoved = 0;  ///< Words after that stand in moved links or moved sentence links.
  /// The number of links of each relation; a moved link counts in `moved` too.
  /// @{
  std::uint32_t unchanged = 0;
  std::uint32_t edited = 0;
  std::uint32_t rewritten = 0;
  std::uint32_t split = 0;
  std::uint32_t merged = 0;
  std::uint32_t regrouped = 0;
  std::uint32_t added = 0;
  std::uint32_t removed = 0;
  std::uint32_t moved = 0;
  /// @}
  /// Moved sentence links inside links that did not move themselves.
  std::uint32_t movedSentences = 0;
  std::uint32_t forms = 0;  ///< Differences of form.
};

/// How much a finding matters.
enum class Severity : std::uint8_t {
  alert,  ///< May change what the story says: compare it with its source.
  check,  ///< Probably meant; worth a look.
  note,   ///< For the record.
};

/// What a finding is about, in order of importance. Swapping the texts turns a kind into the one
/// that stands beside it after ↔. Slips are found in the later version only.
enum class FindingKind : std::uint8_t {
  quotationAltered,       ///< Other words inside the marks.
  quotationReattributed,  ///< The same words, another speaker.
  figureChanged,          ///< Another value or unit.
  stanceNegation,         ///< A negation came or went: one range is empty.
  nameChanged,            ///< One name for another.
  attributionSpeaker,     ///< Said by another.
  attributionAnonymised,  ///< ↔ attributionNamed.
  attributionDropped,     ///< ↔ attributionAdded. What was said by someone stands by itself.
  quotationMarked,        ///< ↔ quotationUnmarked. Words of the story are now in quotation marks.
  stanceHedge,            ///< A hedge came or went: one range is empty.
  structureCorrection,    ///< A correction came, went or changed: one range may be empty.
  linkChanged,            ///< The same words lead elsewhere.
  noteChanged,            ///< A footnote says something else, or another paragraph calls it.
  quotationUnmarked,      ///< A quotation is now told in the story's own words.
  quotationShortened,     ///< ↔ quotationExtended. Cut at its beginning or end.
  quotationExtended,
  quotationRemoved,  ///< ↔ quotationAdded.
  figureRounded,     ///< Or made more exact: the longer one says which.
  figureQualified,   ///< "about", "more than" came, went or changed: one range may be empty.
  figureRemoved,     ///< ↔ figureAdded. From a sentence that stays, and from the story.
  figureAdded,
  nameRespelled,
  nameTitle,  ///< Title or role of a name: one range may be empty.
  attributionNamed,
  attributionVerb,    ///< said, claimed.
  stanceAgent,        ///< Who did it came or went: one range is empty.
  stanceSuperlative,  ///< One range is empty.
  structureField,     ///< Headline, standfirst, byline …: one range may be empty.
  structureLead,      ///< Another first paragraph.
  linkRemoved,        ///< ↔ linkAdded. The words stay and lead nowhere.
  noteRemoved,        ///< ↔ noteAdded. The paragraph that calls a footnote stays.
  slipSpelling,       ///< A name whose spelling changed here but not there.
  slipFirstMention,   ///< A surname alone where the full name stood first.
  slipUnbalanced,     ///< A quotation mark or bracket without its other one.
  slipDoubled,        ///< "the the".
  slipSpacing,        ///< Spaces doubled or missing.
  attributionAdded,
  quotationAdded,
  figureRestyled,  ///< The same value written otherwise.
  structureMoved,  ///< A paragraph promoted or buried, its words aside.
  linkAdded,
  noteAdded,
  slipUncorrected,  ///< Alerts, and no word of correction; ranges are empty.
};

/// Something an editor must not miss. An empty text range names nothing, or the place where
/// something is missing.
struct Finding {
  FindingKind kind = FindingKind::quotationAltered;  ///< What it is about.
  Severity severity = Severity::note;                ///< How much it matters.
  Range before;         ///< The changed phrase; empty where there is none.
  Range after;          ///< Likewise.
  Range wholeBefore;    ///< What the phrase lies in, where that helps to tell it: the quotation,
                        ///< the figure that is qualified, the name that has the title.
  Range wholeAfter;     ///< Likewise.
  Range speakerBefore;  ///< Who says it, where known: of quotations and attributions.
  Range speakerAfter;   ///< Likewise.
  std::uint32_t link = none;          ///< Index of the link that it lies in.
  std::uint32_t sentenceLink = none;  ///< Index of the sentence link that it lies in.
};

/// What became of the story as a whole.
enum class Verdict : std::uint8_t {
  identical,   ///< Not a byte differs.
  typography,  ///< Nothing but typography, spacing and case.
  light,       ///< Few words differ, and no finding is an alert.
  substantive,
  rewrite,    ///< Less than half of the words are kept.
  different,  ///< Next to none are.
};

/// The comparison in a line.
struct Summary {
  Verdict verdict = Verdict::identical;  ///< What became of the story.
  std::uint16_t fresh = 0;   ///< Share of the later version's words that are new, per mille.
  std::uint32_t alerts = 0;  ///< The number of findings of this severity.
  std::uint32_t checks = 0;  ///< Likewise.
  std::uint32_t notes = 0;   ///< Likewise.
  /// Whether findings of every kind were looked for; in a language of which Stet knows less, those
  /// of quotations, figures and structure.
  bool allKinds = true;
};

/// The whole result.
struct Comparison {
  Side before;       ///< The earlier version, divided.
  Side after;        ///< The later version, divided.
  List<Link> links;  ///< In reading order of the rows.
  /// By first sentence after; those without one follow their neighbour before.
  List<SentenceLink> sentenceLinks;
  List<Edit> edits;             ///< The pool that sentence links index.
  List<Letters> letters;        ///< Those of an edit stand together, in text order.
  List<Row> rows;               ///< From top to bottom.
  List<Move> moves;             ///< By their place after.
  List<std::uint32_t> members;  ///< The pool that links and rows index.
  List<Finding> findings;       ///< Alerts first, then by kind, then by place.
  List<FormChange> forms;       ///< By their place after.
  Summary summary;              ///< The whole in a line.
  Stats stats;                  ///< The whole in numbers.
  bool exact = true;            ///< False if any part met the work budget.

  /// The indices that a link, sentence link or row names. O(1).
  [[nodiscard]] std::span<const std::uint32_t> list(Range range) const noexcept {
    return std::span(members).subspan(range.begin, range.size());
  }
};

}  // namespace stet
