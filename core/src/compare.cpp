// The pipeline from top to bottom: divide both texts, align sentences, link blocks, write edits,
// lay out and count the result, tell what an editor must not miss.
#include "stet/compare.hpp"

#include <cstddef>
#include <utility>

#include "align/constraints.hpp"
#include "align/features.hpp"
#include "align/links.hpp"
#include "align/sentences.hpp"
#include "canonical_order.hpp"
#include "diff/edits.hpp"
#include "findings/findings.hpp"
#include "result/forms.hpp"
#include "result/result.hpp"
#include "roles/reconcile.hpp"
#include "roles/roles.hpp"
#include "segment/broken_words.hpp"
#include "segment/compound_forms.hpp"
#include "segment/detect_language.hpp"
#include "segment/divisions.hpp"
#include "segment/layout.hpp"
#include "segment/quotations.hpp"
#include "segment/segment.hpp"

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

/// What a session remembers at most, in bytes: so much, and so many times the texts at hand.
constexpr std::size_t kSessionRoom = 65536;
constexpr std::size_t kSessionTexts = 4;

/// Edits are reported to `progress` after every so many sentence groups of all.
constexpr std::size_t kWordSteps = 16;

const text::Language& languageFor(const Options& options, const Input& input) {
  const text::Language& named = text::languageOf(options.language);
  return named.tag.empty() ? text::detectLanguage(input.text) : named;
}

// The language of both versions. Where they seem to be in two, as short ones may, all their words
// together decide.
const text::Language& languageOfBoth(const text::Language& one, const text::Language& other,
                                     const Input& first, const Input& second) {
  if (!one.hasFunctionWords() || !other.hasFunctionWords() || &one == &other)
    return other.hasFunctionWords() ? other : one;
  return text::detectLanguage(first.text + "\n" + second.text);
}

// Divides both texts, or where they are the same the one before. How each lies is told first.
[[gnu::noinline]] Both<text::Article> divide(const Both<const Input*>& inputs, bool same,
                                             const text::Language& language,
                                             text::Vocabulary& vocabulary,
                                             text::Divisions* divisions) {
  const Both<text::Layout> layouts = text::layOut(inputs, language);
  text::MarkerForms forms;
  for (const WhichSide side : kSides) text::readMarkers(layouts[side], language, forms);
  Both<text::Article> articles;
  auto& [first, second] = articles;
  first = text::segment(layouts.before, forms, language, vocabulary, nullptr, divisions);
  if (!same) second = text::segment(layouts.after, forms, language, vocabulary, &first, divisions);
  for (const WhichSide side : kSides) {
    if (layouts[side].mayBreakInside()) text::joinBrokenWords(articles[side], vocabulary);
  }
  if (!same) text::uniteCompoundForms(first, second, vocabulary);
  text::recogniseRoles(first, vocabulary, nullptr, inputs.before->blocks);
  if (same) return articles;
  text::recogniseRoles(second, vocabulary, &first, inputs.after->blocks);
  text::reconcileRoles(articles, inputs);
  return articles;
}

// The edits of every sentence group that has two ends.
void writeEdits(diff::Writer& writer, const Progress& progress, Draft& draft) {
  const std::size_t groups = draft.links.sentences.size();
  draft.changes.reserve(groups);
  for (const align::Members& group : draft.links.sentences) {
    if (const std::size_t done = draft.changes.size(); done % (groups / kWordSteps + 1) == 0) {
      progress(Stage::words,
               kWords + static_cast<std::uint32_t>(done * (kFindings - kWords) / groups));
    }
    Changes& changes = draft.changes.emplace_back();
    changes.edits.begin = static_cast<std::uint32_t>(draft.edits.size());
    if (!group.before.empty() && !group.after.empty()) {
      changes.kept = writer.write(group.before, group.after, draft.edits);
    }
    changes.edits.end = static_cast<std::uint32_t>(draft.edits.size());
  }
}

[[gnu::noinline]] Draft draftOf(const text::Articles& articles,
                                const Both<text::Quotations*>& quotations,
                                const text::Vocabulary& vocabulary, const Options& options) {
  const std::uint64_t budget = options.budget == 0 ? kDefaultBudget : options.budget;
  options.progress(Stage::pairing, kPairing);
  align::Features features(articles, vocabulary);
  const align::Constraints constraints(articles, options);
  align::SentenceAlignment sentences =
      align::alignSentences(articles, features, constraints, budget);
  options.progress(Stage::paragraphs, kParagraphs);
  Draft draft;
  draft.unsearched = std::move(sentences.unsearched);
  draft.links = align::linkBlocks(articles, features, constraints, sentences.groups);
  diff::Writer writer(articles, vocabulary, quotations, draft.letters);
  writeEdits(writer, options.progress, draft);
  return draft;
}

// The draft for a text that is compared with itself, where nothing but the text says how it is
// divided and linked.
Draft draftOfSame(const text::Article& article) {
  Draft draft;
  draft.links = align::linkToItself(article);
  draft.changes.assign(draft.links.sentences.size(), {.kept = {.whole = true}, .edits = {}});
  return draft;
}

Comparison compared(const Input& before, const Input& after, const Options& options,
                    text::Divisions* divisions) {
  const CanonicalOrder order(before, after, options);
  options.progress(Stage::reading, kReading);
  const Both<const Input*> inputs = {&before, &after};
  const auto [lesser, greater] = order(inputs);
  const text::Language& lesserLanguage = languageFor(options, *lesser);
  const text::Language& greaterLanguage =
      order.sameText() ? lesserLanguage : languageFor(options, *greater);
  const text::Language& language =
      languageOfBoth(lesserLanguage, greaterLanguage, *lesser, *greater);
  text::Vocabulary vocabulary(language, before.text.size() + after.text.size());

  const bool same = order.sameText() && before.blocks.empty() && after.blocks.empty() &&
                    options.pins.empty() && options.breaks.empty();
  const Both<text::Article> own = divide({lesser, greater}, same, language, vocabulary, divisions);
  const Both<const text::Article*> divided = {&own.before, same ? &own.before : &own.after};
  text::Quotations firstQuotations(*divided.before, vocabulary);
  text::Quotations secondQuotations(*divided.after, vocabulary);
  const Both<text::Quotations*> quoted = {&firstQuotations, &secondQuotations};

  const Draft draft =
      order(same ? draftOfSame(own.before) : draftOf(divided, quoted, vocabulary, order(options)));
  options.progress(Stage::findings, kFindings);
  const Both<const text::Article*> articles = order(divided);
  Result result = resultOf(articles, vocabulary, draft);
  Comparison& comparison = result.comparison;
  comparison.forms = formsOf(inputs, articles, vocabulary, comparison);
  comparison.stats.forms = static_cast<std::uint32_t>(comparison.forms.size());
  const Both<std::string_view> languages =
      order(Both<std::string_view>{lesserLanguage.tag, greaterLanguage.tag});
  comparison.before.language = languages.before;
  comparison.after.language = languages.after;
  findings::addFindings({articles, order(quoted), inputs, result.linkOf}, vocabulary, comparison);
  return std::move(result.comparison);
}

}  // namespace

Comparison compare(const Input& before, const Input& after, const Options& options) {
  return compared(before, after, options, nullptr);
}

Session::Session() : divisions_(new text::Divisions) {}
Session::~Session() = default;

Comparison Session::compare(const Input& before, const Input& after, const Options& options) {
  if (divisions_->bytes() > kSessionRoom + kSessionTexts * (before.text.size() + after.text.size()))
    divisions_->forget();
  return compared(before, after, options, divisions_.get());
}

}  // namespace stet
