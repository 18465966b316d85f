#include "history/origins.hpp"

#include <algorithm>
#include <utility>

#include "align/lcs.hpp"
#include "base/both.hpp"
#include "base/ids.hpp"
#include "base/order.hpp"
#include "history/kept.hpp"
#include "history/taken.hpp"

namespace stet {
namespace {

// Only its form: the words are the same.
bool isForm(const Edit& edit) {
  return !edit.before.empty() && !edit.after.empty() &&
         (edit.nature == Nature::typography || edit.nature == Nature::spacing ||
          edit.nature == Nature::letterCase || edit.nature == Nature::invisible);
}

// The first of the origins, which ascend, that ends behind a byte.
const Origin* originAt(std::span<const Origin> origins, std::uint32_t byte) {
  return std::partition_point(origins.data(), origins.data() + origins.size(),
                              [&](const Origin& each) { return each.range.end <= byte; });
}

// Its part from a byte of its range on, as the origin of `at`. What differs in form from its source
// has the whole of it.
Origin partOf(const Origin& origin, std::uint32_t from, Range at) {
  if (origin.range.size() != origin.source.size())
    return {at, origin.born, origin.source, origin.returned};
  const std::uint32_t begin = origin.source.begin + from - origin.range.begin;
  const std::uint32_t end = std::min(begin + at.size(), origin.source.end);
  return {at, origin.born, {begin, end}, origin.returned};
}

// What begins with an origin, in another form that stands at `at`.
Origin inForm(const Origin& origin, Range range, Range at) {
  Origin form = partOf(origin, range.begin, range);
  form.range = at;
  return form;
}

bool goesOn(const Origin& one, const Origin& next) {
  return one.born == next.born && one.returned == next.returned &&
         one.range.size() == one.source.size() && next.range.size() == next.source.size() &&
         one.source.end == next.source.begin;
}

std::uint64_t identityIn(std::span<const Origin> origins, std::uint32_t byte) {
  const Origin* found = originAt(origins, byte);
  if (found == origins.data() + origins.size() || found->range.begin > byte)
    return Stretch::nothing;
  const Origin part = partOf(*found, byte, {byte, byte + 1});
  return keyOf(part.born, part.source.begin);
}

// Puts what stands beside a range into a stretch, white space aside.
Stretch stretchOf(std::string_view text, std::span<const Origin> origins, Range range,
                  bool sentence) {
  const auto isSpace = [&](std::uint32_t byte) {
    return static_cast<unsigned char>(text[byte]) <= ' ';
  };
  Stretch stretch{range, sentence};
  std::uint32_t left = range.begin;
  while (left > 0 && isSpace(left - 1)) --left;
  if (left > 0) stretch.left = identityIn(origins, left - 1);
  std::uint32_t right = range.end;
  while (right < text.size() && isSpace(right)) ++right;
  if (right < text.size()) stretch.right = identityIn(origins, right);
  return stretch;
}

class Composer {
 public:
  Composer(std::span<const Input> versions, History& history)
      : versions_(versions), history_(history) {}

  List<CameBack> compose() {
    for (std::uint32_t v = 0; v < versions_.size(); ++v) {
      const Version& version = history_.versions[v];
      made_.clear();
      if (version.step != none) {
        follow(version.follows, v, history_.steps[version.step]);
      } else if (!versions_[v].text.empty()) {
        addNew({0, static_cast<std::uint32_t>(versions_[v].text.size())}, v);
      }
      finish(v);
    }
    return std::move(back_);
  }

 private:
  struct Whole {
    Range range;
    bool sentence;
  };

  [[nodiscard]] std::span<const Origin> originsOf(std::uint32_t version) const {
    const Range range = history_.versions[version].origins;
    return std::span(history_.origins).subspan(range.begin, range.size());
  }

  // One step: what is kept, then what was taken out, then what came in, which may be that.
  void follow(std::uint32_t from, std::uint32_t to, const Comparison& step) {
    from_ = originsOf(from);
    step_ = {from, to};
    removed_.clear();
    inserted_.clear();
    for (const SentenceLink& link : step.sentenceLinks) {
      const bool alone = link.before.empty() || link.after.empty();
      if (!alone) {
        readKept(step, link, kept_);
        for (const KeptPiece& piece : kept_) addKept(piece);
      }
      for (std::uint32_t e = link.edits.begin; e < link.edits.end; ++e)
        readEdit(step.edits[e], alone);
    }
    for (const Whole& whole : removed_) {
      taken_.add(stretchOf(versions_[from].text, from_, whole.range, whole.sentence),
                 versions_[from].text, from);
    }
    sort();
    const List<Origin> kept = made_;
    Standing before(from, versions_[from].text);
    for (const Whole& whole : inserted_)
      addInserted(stretchOf(versions_[to].text, kept, whole.range, whole.sentence), before, to);
  }

  void readEdit(const Edit& edit, bool alone) {
    if (isForm(edit)) {
      made_.push_back(inForm(*originAt(from_, edit.before.begin), edit.before, edit.after));
      return;
    }
    if (!edit.before.empty() && !edit.after.empty()) return readReplacement(edit);
    if (!edit.before.empty()) removed_.push_back({edit.before, alone});
    if (!edit.after.empty()) inserted_.push_back({edit.after, alone});
  }

  // A change is marked in one piece where that reads better, and may hold words that stay.
  void readReplacement(const Edit& edit) {
    Both<std::uint32_t> at = {edit.before.begin, edit.after.begin};
    const auto takeUpTo = [&](std::uint32_t before, std::uint32_t after) {
      if (before > at.before) removed_.push_back({{at.before, before}, false});
      if (after > at.after) inserted_.push_back({{at.after, after}, false});
    };
    for (const WhichSide side : kSides) {
      replaced_[side].clear();
      readWords(versions_[side == kBefore ? step_.before : step_.after].text, endOf(edit, side),
                replaced_[side]);
      replacedIds_[side].clear();
      for (const HistoryWord& word : replaced_[side])
        replacedIds_[side].push_back(wordIds_.of(word.hash));
    }
    const auto& [olds, news] = replaced_;
    const align::CommonSubsequence common =
        align::longestCommonSubsequence(replacedIds_.before, replacedIds_.after);
    for (const align::Match& run : common.matches) {
      if (!stays(run)) continue;
      takeUpTo(olds[run.before].range.begin, news[run.after].range.begin);
      for (std::uint32_t k = 0; k < run.length; ++k) {
        const Range old = olds[run.before + k].range;
        made_.push_back(inForm(*originAt(from_, old.begin), old, news[run.after + k].range));
      }
      at = {olds[run.before + run.length - 1].range.end,
            news[run.after + run.length - 1].range.end};
    }
    takeUpTo(edit.before.end, edit.after.end);
  }

  // A single word in the middle may be another: the, of.
  [[nodiscard]] bool stays(const align::Match& run) const {
    const bool first = run.before == 0 && run.after == 0;
    const bool last = run.before + run.length == replaced_.before.size() &&
                      run.after + run.length == replaced_.after.size();
    return run.length > 1 || first || last;
  }

  void addKept(const KeptPiece& piece) {
    std::uint32_t from = piece.before.begin;
    for (const Origin* origin = originAt(from_, from); from < piece.before.end; ++origin) {
      const std::uint32_t end = std::min(origin->range.end, piece.before.end);
      const std::uint32_t at = piece.after.begin + from - piece.before.begin;
      made_.push_back(partOf(*origin, from, {at, at + end - from}));
      from = end;
    }
  }

  void addNew(Range range, std::uint32_t version) {
    if (!range.empty()) made_.push_back({range, version, range});
  }

  void addInserted(const Stretch& stretch, Standing& before, std::uint32_t to) {
    words_.clear();
    returns_.clear();
    readWords(versions_[to].text, stretch.range, words_);
    taken_.find(stretch, words_, before, returns_);
    const std::uint32_t from = before.version();
    std::uint32_t at = stretch.range.begin;
    for (const Return& back : returns_) {
      addNew({at, words_[back.words.begin].range.begin}, to);
      for (std::uint32_t k = back.words.begin; k < back.words.end; ++k)
        addBack(words_[k].range, back.taken + k - back.words.begin, from, to);
      tell(back, from, to);
      at = words_[back.words.end - 1].range.end;
    }
    addNew({at, stretch.range.end}, to);
  }

  // A word that was taken out, by this step or an earlier one. Where its form differs the whole of
  // it has the origin of its beginning.
  void addBack(Range range, std::uint32_t taken, std::uint32_t from, std::uint32_t to) {
    const std::uint32_t version = taken_.versionOf(taken);
    const Range there = taken_.word(taken).range;
    const std::span<const Origin> origins = originsOf(version);
    Origin origin = inForm(*originAt(origins, there.begin), there, range);
    if (version != from) origin.returned = to;
    made_.push_back(origin);
  }

  // What this step took out by itself has only moved.
  void tell(const Return& back, std::uint32_t from, std::uint32_t to) {
    const std::uint32_t version = taken_.versionOf(back.taken);
    if (version == from) return;
    const std::uint32_t last = back.taken + back.words.size() - 1;
    back_.push_back(
        {{version, {taken_.word(back.taken).range.begin, taken_.word(last).range.end}},
         {to, {words_[back.words.begin].range.begin, words_[back.words.end - 1].range.end}}});
  }

  void sort() {
    keys_.clear();
    for (const Origin& origin : made_) keys_.push_back(keyOf(origin.range.begin, origin.range.end));
    List<Origin> sorted;
    sorted.reserve(made_.size());
    for (const std::uint32_t k : ascending(keys_)) sorted.push_back(made_[k]);
    made_ = std::move(sorted);
  }

  // Origins that go on where the one before ends become one.
  void finish(std::uint32_t version) {
    sort();
    Range& range = history_.versions[version].origins;
    range.begin = static_cast<std::uint32_t>(history_.origins.size());
    for (const Origin& origin : made_) {
      if (history_.origins.size() > range.begin && goesOn(history_.origins.back(), origin)) {
        history_.origins.back().range.end = origin.range.end;
        history_.origins.back().source.end = origin.source.end;
      } else {
        history_.origins.push_back(origin);
      }
    }
    range.end = static_cast<std::uint32_t>(history_.origins.size());
  }

  std::span<const Input> versions_;
  History& history_;
  TakenOut taken_;
  List<CameBack> back_;
  // Of the step at hand:
  Both<std::uint32_t> step_ = {0, 0};  // Its versions.
  std::span<const Origin> from_;
  List<Origin> made_;
  List<Whole> removed_;
  List<Whole> inserted_;
  List<KeptPiece> kept_;
  List<HistoryWord> words_;
  List<Return> returns_;
  List<std::uint64_t> keys_;
  text::Ids wordIds_;
  Both<List<HistoryWord>> replaced_;
  Both<List<std::uint32_t>> replacedIds_;
};

}  // namespace

List<CameBack> composeOrigins(std::span<const Input> versions, History& history) {
  return Composer(versions, history).compose();
}

std::uint64_t identityOf(const History& history, std::uint32_t version, std::uint32_t byte) {
  const Range range = history.versions[version].origins;
  return identityIn(std::span(history.origins).subspan(range.begin, range.size()), byte);
}

}  // namespace stet
