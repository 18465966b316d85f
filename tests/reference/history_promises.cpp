#include "reference/history_promises.hpp"

#include <algorithm>
#include <cctype>
#include <vector>

#include "boundary/json.hpp"
#include "history/threads.hpp"
#include "stet/compare.hpp"
#include "unicode/fold.hpp"

namespace stet::testing {
namespace {

class HistoryChecker {
 public:
  HistoryChecker(std::span<const Input> versions, const Options& options)
      : versions_(versions), options_(options), history_(history(versions, options)) {}

  std::string run() {
    expect(history_.versions.size() == versions_.size(), "a version is missing");
    steps();
    if (!problem_.empty()) return problem_;
    composition();
    for (std::uint32_t v = 0; v < versions_.size(); ++v) origins(v);
    threads();
    findings();
    if (problem_.empty()) utf16();
    return problem_;
  }

 private:
  void expect(bool holds, const char* what) {
    if (!holds && problem_.empty()) problem_ = what;
  }

  // Each version but those apart follows the one before, and the step is their comparison.
  void steps() {
    std::uint32_t last = 0;
    std::uint32_t step = 0;
    for (std::uint32_t v = 1; v < versions_.size(); ++v) {
      const Version& version = history_.versions[v];
      if (version.apart) {
        expect(version.step == none && version.follows == none, "a version apart is in a step");
        continue;
      }
      expect(version.follows == last && version.step == step, "a step is not that of its versions");
      if (step >= history_.steps.size()) return expect(false, "a step is missing");
      expect(
          toJson(history_.steps[step]) == toJson(compare(versions_[last], versions_[v], options_)),
          "a step is another comparison");
      last = v;
      ++step;
    }
    expect(step == history_.steps.size(), "a step has no version");
  }

  // The edits of all steps, one after the other, make the last text of the first.
  void composition() {
    if (versions_.empty()) return;
    std::string text = versions_[0].text;
    for (std::uint32_t v = 1; v < versions_.size(); ++v) {
      const Version& version = history_.versions[v];
      if (version.step == none) continue;
      text = applied(history_.steps[version.step], text, versions_[v].text);
      expect(text == versions_[v].text, "the edits of all steps do not give a later text");
    }
  }

  // What `before` becomes: of `after` only the ends of edits are looked at.
  static std::string applied(const Comparison& step, const std::string& before,
                             const std::string& after) {
    std::string made(after.size(), '\0');
    for (const SentenceLink& link : step.sentenceLinks) {
      std::string old;                 // The link's sentences end to end,
      std::vector<std::size_t> place;  // where each byte of the text before lies in that,
      for (const std::uint32_t s : step.list(link.before)) {
        const Range range = step.before.sentences[s];
        old += before.substr(range.begin, range.size());
        for (std::uint32_t at = range.begin; at <= range.end; ++at) {
          place.resize(std::max<std::size_t>(place.size(), at + 1), std::string::npos);
          if (place[at] == std::string::npos) place[at] = old.size() - (range.end - at);
        }
      }
      std::string whole;  // and what they become.
      std::size_t at = 0;
      for (std::uint32_t e = link.edits.begin; e < link.edits.end; ++e) {
        const Edit& edit = step.edits[e];
        if (!old.empty()) {
          whole += old.substr(at, place[edit.before.begin] - at);
          at = place[edit.before.end];
        }
        whole += after.substr(edit.after.begin, edit.after.size());
      }
      whole += old.substr(std::min(at, old.size()));
      at = 0;
      for (const std::uint32_t s : step.list(link.after)) {
        const Range range = step.after.sentences[s];
        made.replace(range.begin, range.size(), whole, at, range.size());
        at += range.size();
      }
    }
    return made;
  }

  // The longer words, folded: markers and emphasis, typography and spaces are form.
  static std::vector<std::string> wordsOf(const std::string& text, Range range) {
    constexpr std::size_t kLongestMarker = 4;
    std::vector<std::string> words = {""};
    for (const char c : text::folded(text.substr(range.begin, range.size()))) {
      const bool ofWord = (c & 0x80) != 0 || std::isalnum(static_cast<unsigned char>(c)) != 0;
      if (ofWord) {
        words.back() += c;
      } else {
        words.emplace_back();
      }
    }
    std::erase_if(words, [](const std::string& word) { return word.size() <= kLongestMarker; });
    return words;
  }

  // They tile the text, and each names the same words in the version of its birth.
  void origins(std::uint32_t v) {
    const Version& version = history_.versions[v];
    std::uint32_t at = 0;
    for (std::uint32_t o = version.origins.begin; o < version.origins.end; ++o) {
      const Origin& origin = history_.origins[o];
      expect(origin.range.begin == at && !origin.range.empty(), "origins do not tile the text");
      at = origin.range.end;
      expect(origin.born <= v && !history_.versions[origin.born].apart | (origin.born == v),
             "words are born later than they stand");
      if (!problem_.empty()) return;
      const std::string& source = versions_[origin.born].text;
      expect(origin.source.begin <= origin.source.end && origin.source.end <= source.size(),
             "an origin lies outside its text");
      expect(origin.born != v || origin.source == origin.range, "new words stand elsewhere");
      expect(origin.returned == none || (origin.born < origin.returned && origin.returned <= v),
             "words came back before they were there, or later");
      if (!problem_.empty() || origin.source.size() != origin.range.size()) continue;
      expect(wordsOf(source, origin.source) == wordsOf(versions_[v].text, origin.range),
             "an origin has other words");
    }
    expect(at == versions_[v].text.size(), "origins end before the text");
  }

  void threads() {
    if (history_.steps.empty()) return expect(history_.threads.empty(), "threads without steps");
    std::vector<std::vector<int>> times(versions_.size());
    for (std::uint32_t v = 0; v < versions_.size(); ++v)
      times[v].resize(history_.versions[v].apart ? 0 : sideOf(history_, v).sentences.size());
    for (std::uint32_t t = 0; t < history_.threads.size(); ++t) thread(t, times);
    for (const std::vector<int>& version : times) {
      expect(std::count(version.begin(), version.end(), 1) == static_cast<long>(version.size()),
             "a sentence is in no thread or in several");
    }
  }

  void thread(std::uint32_t t, std::vector<std::vector<int>>& times) {
    const Thread& thread = history_.threads[t];
    if (thread.steps.empty()) return expect(false, "a thread has no steps");
    expect(t == 0 || history_.threads[t - 1].born <= thread.born, "threads are out of order");
    expect(history_.threadSteps[thread.steps.begin].version == thread.born, "a thread is older");
    std::uint32_t last = none;
    bool stands = false;
    for (std::uint32_t k = thread.steps.begin; k < thread.steps.end; ++k) {
      const ThreadStep& step = history_.threadSteps[k];
      expect(last == none || last < step.version, "a thread goes back");
      expect(stands || !step.sentences.empty(), "a thread goes twice");
      if (!problem_.empty() || step.version >= times.size())
        return expect(false, "no such version");
      expect(!stands || history_.versions[step.version].follows == last,
             "a thread leaves a step out");
      stands = !step.sentences.empty();
      last = step.version;
      expect(step.returns == none || step.returns < step.version, "a wording is not back yet");
      if (!stands) continue;
      const std::uint32_t sentence = history_.members[step.sentences.begin];
      if (sentence >= times[last].size()) return expect(false, "no such sentence");
      ++times[last][sentence];
    }
    expect(thread.gone == (stands ? none : last), "a thread is gone, or is not");
    expect(!stands || last == lastVersion(), "a thread ends and is not gone");
  }

  [[nodiscard]] std::uint32_t lastVersion() const {
    auto last = static_cast<std::uint32_t>(versions_.size() - 1);
    while (history_.versions[last].apart) --last;
    return last;
  }

  void findings() {
    for (const HistoryFinding& finding : history_.findings) {
      expect(!finding.places.empty() && finding.places.end <= history_.places.size(),
             "a finding has no place");
      for (std::uint32_t p = finding.places.begin; p < finding.places.end; ++p) {
        const auto [version, range] = history_.places[p];
        expect(version < versions_.size() && range.begin <= range.end &&
                   range.end <= versions_[version].text.size(),
               "a finding lies outside its text");
        expect(p == finding.places.begin || history_.places[p - 1].version < version,
               "places are out of order");
      }
    }
  }

  // The tiles still tile, in the length of each text.
  void utf16() {
    History inUnits = history_;
    toUtf16(inUnits, versions_);
    for (std::uint32_t v = 0; v < versions_.size(); ++v) {
      std::uint32_t at = 0;
      const Range origins = inUnits.versions[v].origins;
      for (std::uint32_t o = origins.begin; o < origins.end; ++o) {
        expect(inUnits.origins[o].range.begin == at, "UTF-16 is counted wrongly");
        at = inUnits.origins[o].range.end;
      }
      if (inUnits.versions[v].step == none) continue;
      Comparison step = history_.steps[inUnits.versions[v].step];
      toUtf16(step, versions_[inUnits.versions[v].follows].text, versions_[v].text);
      expect(toJson(step) == toJson(inUnits.steps[inUnits.versions[v].step]),
             "UTF-16 of a step is counted wrongly");
    }
  }

  std::span<const Input> versions_;
  const Options& options_;
  History history_;
  std::string problem_;
};

}  // namespace

std::string brokenHistoryPromise(std::span<const Input> versions, const Options& options) {
  return HistoryChecker(versions, options).run();
}

}  // namespace stet::testing
