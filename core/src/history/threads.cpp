#include "history/threads.hpp"

#include <algorithm>
#include <vector>

#include "base/order.hpp"
#include "history/kept.hpp"
#include "history/words.hpp"

namespace stet {
namespace {

constexpr std::uint32_t narrow(std::size_t value) noexcept {
  return static_cast<std::uint32_t>(value);
}

// What is known of a thread beside its steps, which are in no order until all are there.
struct Life {
  std::uint32_t last = none;     // Its last step that has a sentence.
  std::uint32_t wording = none;  // The wording before the present one, of the pool.
  std::uint32_t stepCount = 0;
  bool alive = false;
};

// A wording that a thread no longer has.
struct Wording {
  std::uint64_t hash;
  std::uint32_t version;  // The last that had it.
  std::uint32_t before;   // The thread's wording before this one.
};

// How much of a sentence before a sentence after keeps: of those of one link, by their place in it.
struct KeptShare {
  std::uint32_t before;
  std::uint32_t after;
  std::uint32_t bytes;
};

class Weaver {
 public:
  Weaver(std::span<const Input> versions, std::span<const CameBack> back, History& history)
      : versions_(versions), back_(back), history_(history), threadOf_(versions.size()) {}

  void weave() {
    if (history_.steps.empty()) return;
    const std::size_t first = sideOf(history_, 0).sentences.size();
    for (std::uint32_t s = 0; s < first; ++s) stand(begin(0), {.version = 0}, s);
    for (std::uint32_t v = 1; v < versions_.size(); ++v) {
      if (history_.versions[v].step != none) follow(v);
    }
    gather();
  }

 private:
  [[nodiscard]] std::span<const std::uint32_t> list(Range members) const {
    return step_->list(members);
  }

  // ---- One step ----

  void follow(std::uint32_t version) {
    const Version& own = history_.versions[version];
    from_ = own.follows;
    to_ = version;
    step_ = &history_.steps[own.step];
    threadOf_[to_].assign(step_->after.sentences.size(), none);
    newcomers_.clear();
    for (std::uint32_t k = 0; k < step_->sentenceLinks.size(); ++k) {
      const SentenceLink& link = step_->sentenceLinks[k];
      if (link.before.empty()) {
        newcomers_.push_back(k);
      } else if (link.after.empty()) {
        for (const std::uint32_t s : list(link.before)) leave(threadBefore(s), k, none);
      } else {
        goOn(link, k);
      }
    }
    closeRest();
    for (const std::uint32_t k : newcomers_) {
      for (const std::uint32_t s : list(step_->sentenceLinks[k].after)) comeIn(s, k);
    }
  }

  // Where the step does not divide what the step before divided, the first part has gone on.
  void closeRest() {
    std::uint32_t last = none;
    for (const std::uint32_t thread : threadOf_[from_]) {
      if (waits(thread)) leave(thread, none, last);
      if (lives_[thread].alive) last = thread;
    }
  }

  // The thread of a sentence on the step's side before, which the step before may have divided
  // otherwise.
  [[nodiscard]] std::uint32_t threadBefore(std::uint32_t sentence) const {
    const Side& side = sideOf(history_, from_);
    const Range range = step_->before.sentences[sentence];
    if (sentence < side.sentences.size() && side.sentences[sentence] == range)
      return threadOf_[from_][sentence];
    return threadOf_[from_][sentenceAt(side, range.begin)];
  }

  // A link with two ends: the sentences after take over the threads before, those first that keep
  // most. What finds none is split off, and what goes on in none is merged.
  void goOn(const SentenceLink& link, std::uint32_t number) {
    const auto after = list(link.after);
    readThreadsBefore(link);
    readShares(link);
    List<std::uint32_t> heir(before_.size(), none);  // By thread before: a place after.
    List<std::uint32_t> parent(after.size(), none);  // By sentence after: a place before.
    for (const KeptShare& share : shares_) {
      if (parent[share.after] == none) parent[share.after] = share.before;
      if (heir[share.before] != none || threadOf_[to_][after[share.after]] != none ||
          !waits(before_[share.before]))
        continue;
      heir[share.before] = share.after;
      standChanged(before_[share.before], number, after[share.after]);
    }
    for (std::uint32_t j = 0; j < after.size(); ++j) {
      if (threadOf_[to_][after[j]] != none) continue;
      const std::uint32_t thread = begin(to_);
      history_.threads[thread].splitFrom = before_[parent[j]];
      standLinked(thread, number, after[j]);
    }
    for (std::uint32_t i = 0; i < before_.size(); ++i) {
      if (heir[i] == none) leave(before_[i], number, threadOf_[to_][after[mergedWith(i)]]);
    }
  }

  // Whether a thread has not been followed into this version yet.
  [[nodiscard]] bool waits(std::uint32_t thread) const {
    return lives_[thread].alive && all_[lives_[thread].last].version != to_;
  }

  // The threads of a link's sentences before, each once.
  void readThreadsBefore(const SentenceLink& link) {
    before_.clear();
    placeBefore_.clear();
    for (const std::uint32_t s : list(link.before)) {
      const std::uint32_t thread = threadBefore(s);
      if (before_.empty() || before_.back() != thread) before_.push_back(thread);
      placeBefore_.push_back(narrow(before_.size() - 1));
    }
  }

  // Of each two sentences of the link, the most alike first; those that keep nothing of each other
  // last, in order.
  void readShares(const SentenceLink& link) {
    const auto before = list(link.before);
    const auto after = list(link.after);
    List<KeptShare> all;
    for (std::uint32_t i = 0; i < before.size(); ++i) {
      for (std::uint32_t j = 0; j < after.size(); ++j) all.push_back({placeBefore_[i], j, 0});
    }
    if (all.size() > 1) {
      readKept(*step_, link, kept_);
      for (const KeptPiece& piece : kept_) {
        const std::uint32_t i = placeOf(before, step_->before.sentences, piece.before.begin);
        const std::uint32_t j = placeOf(after, step_->after.sentences, piece.after.begin);
        all[i * after.size() + j].bytes += piece.after.size();
      }
    }
    List<std::uint64_t> keys;
    for (const KeptShare& share : all) keys.push_back(~std::uint64_t{share.bytes});
    shares_.clear();
    for (const std::uint32_t k : ascending(keys)) shares_.push_back(all[k]);
  }

  static std::uint32_t placeOf(std::span<const std::uint32_t> members, const List<Range>& sentences,
                               std::uint32_t byte) {
    std::uint32_t place = 0;
    while (place + 1 < members.size() && sentences[members[place]].end <= byte) ++place;
    return place;
  }

  // The place after that keeps most of a place before.
  [[nodiscard]] std::uint32_t mergedWith(std::uint32_t before) const {
    for (const KeptShare& share : shares_) {
      if (share.before == before) return share.after;
    }
    return 0;
  }

  // ---- Threads ----

  std::uint32_t begin(std::uint32_t version) {
    history_.threads.push_back({.born = version});
    lives_.push_back({});
    return narrow(lives_.size() - 1);
  }

  void add(std::uint32_t thread, const ThreadStep& step) {
    all_.push_back(step);
    owner_.push_back(thread);
    ++lives_[thread].stepCount;
  }

  void stand(std::uint32_t thread, ThreadStep step, std::uint32_t sentence) {
    step.sentences = {narrow(history_.members.size()), narrow(history_.members.size() + 1)};
    history_.members.push_back(sentence);
    List<std::uint32_t>& threads = threadOf_[step.version];
    if (sentence >= threads.size()) threads.resize(sentence + 1, none);
    threads[sentence] = thread;
    lives_[thread].last = narrow(all_.size());
    lives_[thread].alive = true;
    history_.threads[thread].gone = none;
    add(thread, step);
  }

  void standLinked(std::uint32_t thread, std::uint32_t number, std::uint32_t sentence) {
    const SentenceLink& link = step_->sentenceLinks[number];
    stand(thread, {.version = to_, .relation = link.relation, .moved = link.moved, .link = number},
          sentence);
  }

  void standChanged(std::uint32_t thread, std::uint32_t number, std::uint32_t sentence) {
    const bool same = step_->sentenceLinks[number].relation == Relation::unchanged;
    const std::uint32_t returns = same ? none : changeWording(thread, sentence);
    standLinked(thread, number, sentence);
    all_.back().returns = returns;
  }

  void leave(std::uint32_t thread, std::uint32_t number, std::uint32_t into) {
    if (!waits(thread)) return;
    rememberWording(thread);
    lives_[thread].alive = false;
    history_.threads[thread].gone = to_;
    history_.threads[thread].mergedInto = into;
    const Relation relation = into == none ? Relation::removed : Relation::merged;
    add(thread, {.version = to_, .relation = relation, .link = number});
  }

  // A sentence that no sentence of the version before belongs to.
  void comeIn(std::uint32_t sentence, std::uint32_t number) {
    const std::uint32_t back = threadBack(sentence);
    if (back == none) {
      standLinked(begin(to_), number, sentence);
      return;
    }
    const std::uint32_t returns = findWording(back, hashOf(to_, sentence));
    history_.threads[back].returned = to_;
    history_.threads[back].mergedInto = none;
    standLinked(back, number, sentence);
    all_.back().returns = returns;
  }

  // The thread, gone before this step, that more than half of a sentence came back from.
  [[nodiscard]] std::uint32_t threadBack(std::uint32_t sentence) const {
    const Range range = step_->after.sentences[sentence];
    std::uint32_t thread = none;
    std::uint32_t bytes = 0;
    for (const CameBack& back : back_) {
      const auto [version, now] = back.now;
      if (version != to_ || now.end <= range.begin || now.begin >= range.end) continue;
      const Place& then = back.then;
      const std::uint32_t there =
          threadOf_[then.version][sentenceAt(sideOf(history_, then.version), then.range.begin)];
      if (there != thread) bytes = 0;
      thread = there;
      bytes += std::min(now.end, range.end) - std::max(now.begin, range.begin);
      if (bytes * 2 > range.size()) break;
    }
    if (thread == none || bytes * 2 <= range.size()) return none;
    return lives_[thread].alive || history_.threads[thread].gone == to_ ? none : thread;
  }

  // ---- Wordings ----

  [[nodiscard]] std::uint64_t hashOf(std::uint32_t version, std::uint32_t sentence) {
    words_.clear();
    readWords(versions_[version].text, sideOf(history_, version).sentences[sentence], words_);
    return hashOfWords(words_);
  }

  // The wording that the thread has; called before it has another.
  std::uint64_t rememberWording(std::uint32_t thread) {
    const ThreadStep& last = all_[lives_[thread].last];
    const std::uint64_t hash = hashOf(last.version, history_.members[last.sentences.begin]);
    wordings_.push_back({hash, last.version, lives_[thread].wording});
    lives_[thread].wording = narrow(wordings_.size() - 1);
    return hash;
  }

  [[nodiscard]] std::uint32_t findWording(std::uint32_t thread, std::uint64_t hash) const {
    std::uint32_t w = lives_[thread].wording;
    while (w != none && wordings_[w].hash != hash) w = wordings_[w].before;
    return w == none ? none : wordings_[w].version;
  }

  // Returns the version whose wording the new one is again.
  std::uint32_t changeWording(std::uint32_t thread, std::uint32_t sentence) {
    const std::uint64_t next = hashOf(to_, sentence);
    const std::uint32_t returns = findWording(thread, next);
    return rememberWording(thread) == next ? none : returns;
  }

  // ---- In the end ----

  // The steps of each thread, one thread after the other.
  void gather() {
    std::uint32_t at = 0;
    for (std::uint32_t t = 0; t < lives_.size(); ++t) {
      history_.threads[t].steps = {at, at};
      at += lives_[t].stepCount;
    }
    history_.threadSteps.resize(at);
    for (std::uint32_t k = 0; k < all_.size(); ++k)
      history_.threadSteps[history_.threads[owner_[k]].steps.end++] = all_[k];
  }

  std::span<const Input> versions_;
  std::span<const CameBack> back_;
  History& history_;
  std::vector<List<std::uint32_t>> threadOf_;  // By version and sentence.
  List<Life> lives_;                           // By thread.
  List<ThreadStep> all_;                       // Of all threads, by version.
  List<std::uint32_t> owner_;                  // The thread of each.
  List<Wording> wordings_;
  // Of the step at hand:
  const Comparison* step_ = nullptr;
  std::uint32_t from_ = 0;
  std::uint32_t to_ = 0;
  List<std::uint32_t> newcomers_;
  List<std::uint32_t> before_;
  List<std::uint32_t> placeBefore_;
  List<KeptShare> shares_;
  List<KeptPiece> kept_;
  List<HistoryWord> words_;
};

}  // namespace

void weaveThreads(std::span<const Input> versions, std::span<const CameBack> back,
                  History& history) {
  Weaver(versions, back, history).weave();
}

const Side& sideOf(const History& history, std::uint32_t version) {
  const std::uint32_t step = history.versions[version].step;
  return step == none ? history.steps.front().before : history.steps[step].after;
}

std::uint32_t sentenceAt(const Side& side, std::uint32_t byte) {
  const Range* begin = side.sentences.data();
  const Range* found = std::partition_point(begin, begin + side.sentences.size(),
                                            [&](Range each) { return each.end <= byte; });
  return narrow(std::min<std::size_t>(found - begin, side.sentences.size() - 1));
}

}  // namespace stet
