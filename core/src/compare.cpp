// The pipeline, from top to bottom: segment, align sentences, link blocks, write edits, lay out
// rows, count, tell what an editor must not miss.
#include "stet/compare.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "align/bonds.hpp"
#include "align/features.hpp"
#include "align/links.hpp"
#include "align/sentences.hpp"
#include "base/bytes.hpp"
#include "diff/edits.hpp"
#include "findings/findings.hpp"
#include "result/result.hpp"
#include "roles/roles.hpp"
#include "segment/detect_language.hpp"
#include "segment/segment.hpp"
#include "stet/list.hpp"

namespace stet {
namespace {

// Cells of in-order alignment, see align/sentences.hpp: enough for every gap of a book that was
// revised throughout.
constexpr std::uint64_t kDefaultBudget = 50'000'000;

// How much of the whole lies behind at the beginning of each stage, per mille: as measured on a
// book that was revised throughout. The first stages of texts that are little alike take still
// more.
constexpr std::uint32_t kReading = 0;
constexpr std::uint32_t kPairing = 550;
constexpr std::uint32_t kParagraphs = 770;
constexpr std::uint32_t kWords = 780;
constexpr std::uint32_t kFindings = 880;

const text::Language& languageFor(const Options& options, std::string_view text) {
  const text::Language& named = text::languageOf(options.language);
  return named.tag.empty() ? text::detectLanguage(text) : named;
}

text::Article divide(const Input& input, const text::Language& language,
                     text::Vocabulary& vocabulary, const text::Article* other) {
  text::Article article = text::segment(input.text, language, vocabulary, other, input.blocks);
  text::recogniseRoles(article, vocabulary, other, input.blocks);
  return article;
}

[[gnu::noinline]] Draft draftOf(const text::Article& before, const text::Article& after,
                                const text::Vocabulary& vocabulary, const Options& options,
                                bool swapped) {
  const std::uint64_t budget = options.budget == 0 ? kDefaultBudget : options.budget;
  options.progress(Stage::pairing, kPairing);
  align::Features features(before, after, vocabulary);
  const align::Bonds bonds(before, after, options, swapped);
  align::SentenceAlignment sentences =
      align::alignSentences(before, after, features, bonds, budget);
  options.progress(Stage::paragraphs, kParagraphs);
  Draft draft;
  for (const WhichSide side : kSides) draft.cut[side] = std::move(sentences.cut[side]);
  draft.links = align::linkBlocks(before, after, features, bonds, sentences.groups);
  diff::Writer writer(before, after, vocabulary);
  const std::size_t groups = draft.links.sentences.size();
  draft.changes.reserve(groups);
  for (const align::Members& group : draft.links.sentences) {
    if (const std::size_t done = draft.changes.size(); done % (groups / 16 + 1) == 0) {
      options.progress(Stage::words,
                       kWords + static_cast<std::uint32_t>(done * (kFindings - kWords) / groups));
    }
    Changes& changes = draft.changes.emplace_back();
    changes.edits.begin = static_cast<std::uint32_t>(draft.edits.size());
    if (!group.before.empty() && !group.after.empty()) {
      changes.kept = writer.write(group.before, group.after, draft.edits);
    }
    changes.edits.end = static_cast<std::uint32_t>(draft.edits.size());
  }
  return draft;
}

// Of the same text twice.
Draft draftOfSame(const text::Article& article) {
  Draft draft;
  draft.links = align::linkToItself(article);
  draft.changes.assign(draft.links.sentences.size(), {.kept = {.whole = true}, .edits = {}});
  return draft;
}

Comparison compareInOrder(const Input& first, const Input& second, const Options& options,
                          bool sameText, bool swapped) {
  options.progress(Stage::reading, kReading);
  const text::Language& firstLanguage = languageFor(options, first.text);
  const text::Language& secondLanguage =
      sameText ? firstLanguage : languageFor(options, second.text);
  const text::Language& language =
      secondLanguage.hasFunctionWords() ? secondLanguage : firstLanguage;
  text::Vocabulary vocabulary(language);
  // Of what is the same, only what was said could make a difference.
  const bool same = sameText && first.blocks.empty() && second.blocks.empty() &&
                    options.pins.empty() && options.breaks.empty();
  const text::Article lesser = divide(first, language, vocabulary, nullptr);
  const text::Article divided =
      same ? text::Article() : divide(second, language, vocabulary, &lesser);
  const text::Article& greater = same ? lesser : divided;
  Draft draft = same ? draftOfSame(lesser) : draftOf(lesser, greater, vocabulary, options, swapped);
  options.progress(Stage::findings, kFindings);
  if (swapped) mirror(draft);
  const text::Article& before = swapped ? greater : lesser;
  const text::Article& after = swapped ? lesser : greater;
  Comparison result = resultOf(before, after, vocabulary, draft);
  result.before.language = (swapped ? secondLanguage : firstLanguage).tag;
  result.after.language = (swapped ? firstLanguage : secondLanguage).tag;
  const findings::Versions versions{before, after, swapped ? second : first,
                                    swapped ? first : second};
  findings::addFindings(versions, vocabulary, result);
  return result;
}

// How a text is divided as far as it was given: the same numbers only for the same division.
List<std::uint32_t> divisionOf(const Input& input) {
  List<std::uint32_t> numbers;
  const auto add = [&](std::size_t number) {
    numbers.push_back(static_cast<std::uint32_t>(number));
  };
  for (const BlockInput& block : input.blocks) {
    add(block.role ? 1 + static_cast<std::size_t>(*block.role) : 0);
    add(block.range.end);
    add(block.sentences.size());
    for (const Range sentence : block.sentences) add(sentence.end);
  }
  return numbers;
}

// Whether before comes after `after` in the order of texts, and for the same text in that of what
// was said of them, and of divisions.
bool isGreater(const Input& before, const Input& after, const Options& options, bool sameText) {
  if (before.text.size() != after.text.size()) return before.text.size() > after.text.size();
  if (!sameText) return before.text > after.text;
  for (const List<Passages>* list : {&options.pins, &options.breaks}) {
    for (const auto& [first, second] : *list) {
      if (first.begin != second.begin) return first.begin > second.begin;
      if (first.end != second.end) return first.end > second.end;
    }
  }
  const auto one = divisionOf(before);
  const auto other = divisionOf(after);
  return std::lexicographical_compare(other.begin(), other.end(), one.begin(), one.end());
}

}  // namespace

Comparison compare(const Input& before, const Input& after, const Options& options) {
  // Of two texts the lesser is aligned as the one before, so that swapping them swaps the result
  // and nothing else, however ties are broken on the way.
  const bool sameText = text::isSame(before.text, after.text);
  const bool swapped = isGreater(before, after, options, sameText);
  return compareInOrder(swapped ? after : before, swapped ? before : after, options, sameText,
                        swapped);
}

}  // namespace stet
