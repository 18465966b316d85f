#include "history/taken.hpp"

#include <algorithm>

namespace stet {
namespace {

// So many words in a row, and so many bytes, are found wherever they stood. Three words are often
// written anew ("he told reporters").
constexpr std::uint32_t kRun = 4;
constexpr std::uint32_t kRunBytes = 20;
// Of stretches of the same words so many are looked at, the last first.
constexpr std::uint32_t kMostAlike = 16;

std::uint32_t& entryOf(text::Ids& ids, List<std::uint32_t>& entries, std::uint64_t key) {
  const std::uint32_t id = ids.of(key);
  if (id == entries.size()) entries.push_back(none);
  return entries[id];
}

bool standsBesideTheSame(const Stretch& one, const Stretch& other) {
  const auto same = [](std::uint64_t a, std::uint64_t b) {
    return a == b && a != Stretch::nothing;
  };
  return same(one.left, other.left) || same(one.right, other.right);
}

// Whether a run is no accident.
bool tells(std::span<const HistoryWord> run) {
  const auto words = std::count_if(run.begin(), run.end(), [](const auto& w) { return w.isWord; });
  return static_cast<std::uint32_t>(words) >= kRun &&
         run.back().range.end - run.front().range.begin >= kRunBytes;
}

}  // namespace

bool Standing::has(std::span<const HistoryWord> run) {
  if (!isRead_) read();
  const std::size_t length = std::min<std::size_t>(run.size(), kRun);
  for (std::size_t k = 0; k + length <= run.size(); ++k) {
    if (runs_.find(hashOfWords(run.subspan(k, length))) == none) return false;
  }
  return true;
}

void Standing::read() {
  isRead_ = true;
  List<HistoryWord> words;
  readWords(text_, {0, static_cast<std::uint32_t>(text_.size())}, words);
  const auto all = std::span<const HistoryWord>(words);
  for (std::size_t k = 0; k < all.size(); ++k) {
    for (std::size_t length = 1; length <= kRun && k + length <= all.size(); ++length)
      runs_.of(hashOfWords(all.subspan(k, length)));
  }
}

void TakenOut::add(const Stretch& stretch, std::string_view text, std::uint32_t version) {
  const auto begin = static_cast<std::uint32_t>(words_.size());
  readWords(text, stretch.range, words_);
  const auto end = static_cast<std::uint32_t>(words_.size());
  if (begin == end) return;
  const auto number = static_cast<std::uint32_t>(stretches_.size());
  stretchOf_.resize(end, number);
  back_.resize(end, false);
  const auto all = std::span<const HistoryWord>(words_).subspan(begin);
  std::uint32_t& last = entryOf(wholes_, lastWhole_, hashOfWords(all));
  stretches_.push_back({stretch, version, {begin, end}, last});
  last = number;
  for (std::uint32_t k = begin; k + kRun <= end; ++k)
    entryOf(runs_, lastRun_, hashOfWords(all.subspan(k - begin, kRun))) = k;
}

void TakenOut::find(const Stretch& stretch, std::span<const HistoryWord> words, Standing& before,
                    List<Return>& returns) {
  if (words.empty() || findWhole(stretch, words, before, returns)) return;
  for (std::uint32_t k = 0; k + kRun <= words.size();) {
    const std::uint32_t taken = entryOf(runs_, lastRun_, hashOfWords(words.subspan(k, kRun)));
    const std::uint32_t count = taken == none ? 0 : commonRun(taken, words.subspan(k));
    if (count < kRun || !tells(words.subspan(k, count))) {
      ++k;
      continue;
    }
    if (neverGone(taken, words.subspan(k, count), before)) {
      k += count - kRun + 1;
      continue;
    }
    takeBack(taken, count);
    returns.push_back({{k, k + count}, taken});
    k += count;
  }
}

bool TakenOut::findWhole(const Stretch& stretch, std::span<const HistoryWord> words,
                         Standing& before, List<Return>& returns) {
  std::uint32_t known = entryOf(wholes_, lastWhole_, hashOfWords(words));
  for (std::uint32_t k = 0; known != none && k < kMostAlike; ++k) {
    const Known& candidate = stretches_[known];
    known = candidate.sameBefore;
    const std::uint32_t taken = candidate.words.begin;
    if (candidate.words.size() != words.size() || commonRun(taken, words) != words.size()) continue;
    const bool bothSentences = stretch.sentence && candidate.stretch.sentence;
    if (!standsBesideTheSame(stretch, candidate.stretch) &&
        (!bothSentences || neverGone(taken, words, before)))
      continue;
    takeBack(taken, candidate.words.size());
    returns.push_back({{0, candidate.words.size()}, taken});
    return true;
  }
  return false;
}

// What this step took out by itself has only moved.
bool TakenOut::neverGone(std::uint32_t taken, std::span<const HistoryWord> run,
                         Standing& before) const {
  return versionOf(taken) != before.version() && before.has(run);
}

// How many words from here on are the same, in one stretch, and not back.
std::uint32_t TakenOut::commonRun(std::uint32_t taken, std::span<const HistoryWord> words) const {
  const std::uint32_t end = stretches_[stretchOf_[taken]].words.end;
  std::uint32_t count = 0;
  while (count < words.size() && taken + count < end && back_[taken + count] == 0 &&
         words_[taken + count].hash == words[count].hash)
    ++count;
  return count;
}

void TakenOut::takeBack(std::uint32_t first, std::uint32_t count) {
  for (std::uint32_t k = first; k < first + count; ++k) back_[k] = true;
}

}  // namespace stet
