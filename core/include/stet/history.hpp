// What became of a story over all its versions: `history(versions)` compares each with the next and
// composes the comparisons. article.hpp and options.hpp describe what goes in, comparison.hpp what
// each step gives.
//
// Versions are numbered from 0, threads and steps likewise. Text ranges count as in comparison.hpp,
// in the text of the version that stands beside them. core/history.schema.json publishes the same
// structure as JSON; it only ever gains fields.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "stet/article.hpp"
#include "stet/comparison.hpp"
#include "stet/list.hpp"
#include "stet/options.hpp"

namespace stet {

/// Where some text of a version comes from. What was kept has the origin that it had before; so has
/// what differs in its form only (typography, spacing, case), and what came back.
struct Origin {
  Range range;                    ///< Of the version's text.
  std::uint32_t born = 0;         ///< The version that brought it in.
  Range source;                   ///< Where it stood in that one's text.
  std::uint32_t returned = none;  ///< The version in which it came back, last; `none`: never away.
};

/// One version of the story.
struct Version {
  std::uint32_t follows = none;  ///< The version that it was compared with; `none` of the first.
  std::uint32_t step = none;     ///< Of `History::steps`: the comparison with that one.
  /// Has next to nothing of the version before it, which the version after it goes on from: another
  /// story that got in between. It is in no step, and in no thread.
  bool apart = false;
  Range origins;  ///< Of `History::origins`; they tile the text.
};

/// A sentence in one version. It is numbered as in the step that leads to the version, on the side
/// after, and in the first version on the side before.
struct ThreadStep {
  std::uint32_t version = 0;  ///< Its number.
  Range sentences = {};       ///< Of `History::members`: one, or none where the thread is gone.
  Relation relation = Relation::added;  ///< Of its sentence link; `added` where the thread begins.
  bool moved = false;                   ///< Likewise.
  std::uint32_t link = none;  ///< Of the step's sentence links; `none` in the first version.
  /// The last version that had the same wording (folded), where another wording or none stood in
  /// between.
  std::uint32_t returns = none;
};

/// One sentence through the versions. Every sentence of a version that is not apart is in exactly
/// one thread. Where a sentence was split, the part with most of its words goes on in its thread,
/// and where some were merged, that of which most words are kept; a sentence that is split off
/// again word for word goes on in its old thread.
struct Thread {
  std::uint32_t born = 0;           ///< The version in which it first stands.
  std::uint32_t gone = none;        ///< The version that has it no more; `none` if the last has it.
  std::uint32_t returned = none;    ///< The version in which it came back, last.
  std::uint32_t splitFrom = none;   ///< The thread of which it was a part before.
  std::uint32_t mergedInto = none;  ///< The thread that took it in when it went.
  Range steps = {};                 ///< Of `History::threadSteps`, by version.
};

/// What only the whole history tells, in order of importance.
enum class HistoryFindingKind : std::uint8_t {
  correctionMissing,  ///< The last version with alerts, and no correction came with it or later.
  quotationRestored,  ///< Altered, and later as it was.
  quotationCourse,    ///< Altered more than once.
  figureRestored,
  figureCourse,
  nameRestored,
  nameCourse,
  sourceAnonymised,  ///< Named once, and anonymous to the end.
  correctionLate,    ///< A correction that came in a later version than what it may correct.
  sentenceReturned,  ///< Was taken out and came back.
  wordsReturned,     ///< Likewise, a phrase of at least twenty bytes.
};

/// Some text of one version.
struct Place {
  std::uint32_t version = 0;  ///< Its number.
  Range range;                ///< Of its text.
};

/// Something that an editor must not miss and that no single comparison shows.
struct HistoryFinding {
  HistoryFindingKind kind = HistoryFindingKind::wordsReturned;  ///< What it is about.
  Severity severity = Severity::note;                           ///< How much it matters.
  /// Of `History::places`, by version: of a course its first wording where it last stood, and each
  /// later one where it first stands; of a source the last version that names it and the first that
  /// does not; of what returned where it last stood and where it came back; of a correction the
  /// first alert of the version that it may correct, and the correction; where none followed what
  /// that alert changed, in the version before where it stood in that, and what it became.
  Range places;
  std::uint32_t thread = none;  ///< The sentence that it lies in, where that is one.
};

/// The whole result.
struct History {
  std::vector<Comparison> steps;  ///< `compare` of two versions, in order.
  List<Version> versions;         ///< In the order in which they were given.
  List<Thread> threads;  ///< By the version in which they are born, then by their place in it.
  List<HistoryFinding> findings;  ///< By severity, then by kind, then by place.
  List<Origin> origins;           ///< The pool that versions index.
  List<ThreadStep> threadSteps;   ///< The pool that threads index.
  List<Place> places;             ///< The pool that findings index.
  List<std::uint32_t> members;    ///< The pool that thread steps index.
};

/// The history of versions in their order. A single one has no steps and no threads. Of the options
/// pins and breaks, which belong to two texts, are left alone. `progress` hears the stages of each
/// comparison in turn, and the share of the whole.
///
/// The same answer on every machine, as of `compare`. As many comparisons as there are steps, one
/// more for each version that is apart or begins anew, and time linear in the texts; memory for the
/// result alone, and for what was taken out.
[[nodiscard]] History history(std::span<const Input> versions, const Options& options = {});

/// Turns every text range from UTF-8 bytes into UTF-16 code units, as that of a comparison does.
void toUtf16(History& history, std::span<const Input> versions);

}  // namespace stet
