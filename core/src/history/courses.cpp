#include "history/courses.hpp"

#include <algorithm>
#include <optional>

#include "base/both.hpp"
#include "base/bytes.hpp"
#include "base/ids.hpp"
#include "base/order.hpp"
#include "history/threads.hpp"
#include "history/words.hpp"

namespace stet {
namespace {

using Kind = HistoryFindingKind;

// Which findings of a step are about one thing that changes, and what is said where it changes
// more than once. The one behind says that it was restored.
std::optional<Kind> courseOf(FindingKind kind) {
  switch (kind) {
    case FindingKind::figureChanged:
    case FindingKind::figureRounded:
      return Kind::figureCourse;
    case FindingKind::quotationAltered:
    case FindingKind::quotationShortened:
    case FindingKind::quotationExtended:
      return Kind::quotationCourse;
    case FindingKind::nameChanged:
    case FindingKind::nameRespelled:
      return Kind::nameCourse;
    default:
      return std::nullopt;
  }
}

Kind restored(Kind course) { return static_cast<Kind>(static_cast<std::uint8_t>(course) - 1); }

// Quotations are followed as a whole: it is their beginning that stays.
Range followed(Kind course, Range phrase, Range whole) {
  return course == Kind::quotationCourse && !whole.empty() ? whole : phrase;
}

bool isMaterial(const Finding& finding) {
  return finding.severity == Severity::alert && finding.kind != FindingKind::structureCorrection;
}

// The wordings of one thing, as a list that is linked backwards.
struct Course {
  Kind kind;
  std::uint32_t last;  // Of the wordings.
  std::uint32_t thread;
};
struct Wording {
  Place place;
  std::uint32_t before;
};

class Finder {
 public:
  Finder(std::span<const Input> versions, History& history)
      : versions_(versions), history_(history) {}

  void find(std::span<const CameBack> back) {
    readThreads();
    for (std::uint32_t v = 0; v < versions_.size(); ++v) {
      if (history_.versions[v].step != none) readStep(v);
    }
    for (const Course& course : courses_) tell(course);
    tellAnonymised();
    if (material_) tellMissing(*material_);
    for (const CameBack& each : back) tellBack(each);
    sort();
  }

 private:
  // The thread of each sentence of each version.
  void readThreads() {
    std::uint32_t sentences = 0;
    for (std::uint32_t v = 0; v < versions_.size(); ++v) {
      firstSentence_.push_back(sentences);
      if (!history_.steps.empty() && !history_.versions[v].apart)
        sentences += static_cast<std::uint32_t>(sideOf(history_, v).sentences.size());
    }
    threadOf_.assign(sentences, none);
    for (std::uint32_t t = 0; t < history_.threads.size(); ++t) {
      const Range steps = history_.threads[t].steps;
      for (std::uint32_t k = steps.begin; k < steps.end; ++k) {
        const ThreadStep& step = history_.threadSteps[k];
        if (!step.sentences.empty())
          threadOf_[firstSentence_[step.version] + history_.members[step.sentences.begin]] = t;
      }
    }
    anonymous_.assign(history_.threads.size(), {none, none});
  }

  [[nodiscard]] std::uint32_t threadAt(std::uint32_t version, std::uint32_t byte) const {
    return threadOf_[firstSentence_[version] + sentenceAt(sideOf(history_, version), byte)];
  }

  // ---- Steps ----

  void readStep(std::uint32_t to) {
    const std::uint32_t from = history_.versions[to].follows;
    std::optional<Both<Place>> material;
    std::optional<Place> correction;
    for (const Finding& finding : history_.steps[history_.versions[to].step].findings) {
      if (const auto course = courseOf(finding.kind)) follow(*course, finding, from, to);
      if (!finding.after.empty()) readSource(finding, from, to);
      if (isMaterial(finding) && !material)
        material = {Place{from, finding.before}, Place{to, finding.after}};
      if (finding.kind == FindingKind::structureCorrection && !finding.after.empty() && !correction)
        correction = Place{to, finding.after};
    }
    if (correction && !material && material_)
      add(Kind::correctionLate, Severity::check, none, {material_->after, *correction});
    if (correction) {
      material_.reset();
    } else if (material) {
      material_ = material;
    }
  }

  // Goes on with the course whose last wording is what changed, or begins one.
  void follow(Kind kind, const Finding& finding, std::uint32_t from, std::uint32_t to) {
    const Range before = followed(kind, finding.before, finding.wholeBefore);
    const Range after = followed(kind, finding.after, finding.wholeAfter);
    if (before.empty() || after.empty()) return;
    const std::uint32_t known = entryOf(kind, from, before.begin);
    std::uint32_t course = known;
    if (known == none) {
      course = static_cast<std::uint32_t>(courses_.size());
      wordings_.push_back({{from, before}, none});
      courses_.push_back({kind, static_cast<std::uint32_t>(wordings_.size() - 1), none});
    }
    wordings_.push_back({{to, after}, courses_[course].last});
    courses_[course].last = static_cast<std::uint32_t>(wordings_.size() - 1);
    courses_[course].thread = threadAt(to, after.begin);
    entryOf(kind, to, after.begin) = course;
  }

  // The course whose wording begins at a place.
  std::uint32_t& entryOf(Kind kind, std::uint32_t version, std::uint32_t byte) {
    const std::uint64_t identity = identityOf(history_, version, byte);
    const std::uint32_t id =
        places_.of(identity * text::kSpread + static_cast<std::uint64_t>(kind));
    if (id == courseAt_.size()) courseAt_.push_back(none);
    return courseAt_[id];
  }

  void readSource(const Finding& finding, std::uint32_t from, std::uint32_t to) {
    const std::uint32_t thread = threadAt(to, finding.after.begin);
    if (finding.kind == FindingKind::attributionAnonymised) {
      anonymous_[thread] = {static_cast<std::uint32_t>(anonymised_.size()), to};
      anonymised_.push_back({from, finding.before});
      anonymised_.push_back({to, finding.after});
    } else if (finding.kind == FindingKind::attributionNamed) {
      anonymous_[thread] = {none, none};
    }
  }

  // ---- What is told ----

  void add(Kind kind, Severity severity, std::uint32_t thread,
           std::initializer_list<Place> places) {
    const auto begin = static_cast<std::uint32_t>(history_.places.size());
    for (const Place& place : places) history_.places.push_back(place);
    history_.findings.push_back(
        {kind, severity, {begin, static_cast<std::uint32_t>(history_.places.size())}, thread});
  }

  // What was only taken out has no words but those before it.
  void tellMissing(const Both<Place>& change) {
    const auto& [before, after] = change;
    if (before.range.empty()) return add(Kind::correctionMissing, Severity::check, none, {after});
    add(Kind::correctionMissing, Severity::check, none, {before, after});
  }

  void tell(const Course& course) {
    const std::uint32_t first = wordings_[course.last].before;
    if (wordings_[first].before == none) return;
    add(course.kind, Severity::check, course.thread, {});
    List<Place>& places = history_.places;
    for (std::uint32_t w = course.last; w != none; w = wordings_[w].before)
      places.push_back(wordings_[w].place);
    HistoryFinding& finding = history_.findings.back();
    finding.places.end = static_cast<std::uint32_t>(places.size());
    std::reverse(places.begin() + finding.places.begin, places.end());
    const std::uint64_t last = hashOf(places.back());
    for (std::uint32_t k = finding.places.begin; k + 1 < finding.places.end; ++k) {
      if (hashOf(places[k]) == last) finding.kind = restored(course.kind);
    }
  }

  [[nodiscard]] std::uint64_t hashOf(const Place& place) {
    words_.clear();
    readWords(versions_[place.version].text, place.range, words_);
    return hashOfWords(words_);
  }

  void tellAnonymised() {
    for (std::uint32_t t = 0; t < anonymous_.size(); ++t) {
      const std::uint32_t at = anonymous_[t].begin;
      if (at != none && history_.threads[t].gone == none)
        add(Kind::sourceAnonymised, Severity::check, t, {anonymised_[at], anonymised_[at + 1]});
    }
  }

  // Of a sentence that came back with its thread, once; of a phrase elsewhere. Of single words that
  // came back the origins tell, and courses.
  void tellBack(const CameBack& back) {
    constexpr std::uint32_t kPhrase = 20;  // Bytes.
    const std::uint32_t thread = threadAt(back.now.version, back.now.range.begin);
    const bool whole = history_.threads[thread].returned == back.now.version;
    if (!whole && back.now.range.size() < kPhrase) return;
    if (!whole) return add(Kind::wordsReturned, Severity::note, thread, {back.then, back.now});
    if (!history_.findings.empty() && history_.findings.back().thread == thread &&
        history_.findings.back().kind == Kind::sentenceReturned)
      return;
    add(Kind::sentenceReturned, Severity::note, thread, {back.then, back.now});
  }

  void sort() {
    List<std::uint64_t> keys;
    for (const HistoryFinding& finding : history_.findings) {
      keys.push_back(keyOf(static_cast<std::uint32_t>(finding.severity),
                           static_cast<std::uint32_t>(finding.kind)));
    }
    List<HistoryFinding> sorted;
    for (const std::uint32_t k : ascending(keys)) sorted.push_back(history_.findings[k]);
    history_.findings = std::move(sorted);
  }

  std::span<const Input> versions_;
  History& history_;
  List<std::uint32_t> firstSentence_;  // By version: in threadOf_.
  List<std::uint32_t> threadOf_;
  text::Ids places_;
  List<std::uint32_t> courseAt_;  // By id of a place.
  List<Course> courses_;
  List<Wording> wordings_;
  List<Range> anonymous_;                // By thread: in anonymised_, and since which version.
  List<Place> anonymised_;               // Each named, then anonymous.
  std::optional<Both<Place>> material_;  // The last alert that no correction has followed.
  List<HistoryWord> words_;
};

}  // namespace

void findCourses(std::span<const Input> versions, std::span<const CameBack> back,
                 History& history) {
  Finder(versions, history).find(back);
}

}  // namespace stet
