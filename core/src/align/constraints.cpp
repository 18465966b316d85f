#include "align/constraints.hpp"

#include <algorithm>
#include <utility>

#include "base/disjoint_sets.hpp"

namespace stet::align {

namespace {

Range headlineOf(const text::Article& article) {
  for (const Block& block : article.blocks) {
    if (block.role == Role::headline) return block.sentences;
  }
  return {};
}

// The sentences that each passage touches: those tile the text, so they are a run.
List<Range> touched(const List<Passages>& all, WhichSide side, const text::Article& article) {
  const auto endingBy = [&](std::uint32_t byte) {
    const auto begin = article.sentences.begin();
    return static_cast<std::uint32_t>(
        std::partition_point(begin, article.sentences.end(),
                             [&](const text::Sentence& each) { return each.range.end <= byte; }) -
        begin);
  };
  const auto count = static_cast<std::uint32_t>(article.sentences.size());
  List<Range> runs;
  for (const Passages& passages : all) {
    const Range range = endOf(passages, side);
    const bool none = range.begin >= range.end;
    runs.push_back(
        none ? Range{}
             : Range{endingBy(range.begin), std::min(count, endingBy(range.end - 1) + 1)});
  }
  return runs;
}

// By sentence: the first of the runs that it is in, or the last.
List<std::uint32_t> runOf(const List<Range>& runs, std::size_t sentences, bool last) {
  List<std::uint32_t> found(sentences, none);
  // Behind each sentence: the next one to the left that has none.
  DisjointSets open(sentences + 1);
  const auto count = static_cast<std::uint32_t>(runs.size());
  for (std::uint32_t k = 0; k < count; ++k) {
    const std::uint32_t run = last ? count - 1 - k : k;
    for (std::uint32_t s = open.find(runs[run].end); s > runs[run].begin; s = open.find(s)) {
      found[s - 1] = run;
      open.join(s - 1, s);
    }
  }
  return found;
}

}  // namespace

Constraints::Constraints(const text::Articles& articles, const Options& options)
    : any_(!options.pins.empty() || !options.breaks.empty()) {
  // The first paragraph often repeats the headline. Headlines therefore face only each other, but
  // where one version has none, what was its text is free.
  for (const WhichSide side : kSides) headline_[side] = headlineOf(*articles[side]);
  if (headline_.before.empty() || headline_.after.empty()) headline_ = {};
  if (!any_) return;
  for (const WhichSide side : kSides) {
    const text::Article& article = *articles[side];
    const std::size_t count = article.sentences.size();
    breaks_[side] = touched(options.breaks, side, article);
    breakOf_[side] = runOf(breaks_[side], count, true);
    if (side == kBefore) firstBreakOf_ = runOf(breaks_.before, count, false);
    pinOf_[side] = runOf(touched(options.pins, side, article), count, true);
    firstOf_[side].assign(options.pins.size(), none);
    nextOf_[side].assign(count, none);
    for (auto s = static_cast<std::uint32_t>(count); s-- > 0;) {
      const std::uint32_t pin = pinOf_[side][s];
      if (pin != none) nextOf_[side][s] = std::exchange(firstOf_[side][pin], s);
    }
  }
  // A pin that touches no sentence on one side holds none on the other either.
  for (const WhichSide side : kSides) {
    for (std::uint32_t& pin : pinOf_[side]) {
      if (pin != none && firstOf_[otherSide(side)][pin] == none) pin = none;
    }
  }
}

List<std::uint32_t> Constraints::of(WhichSide side, std::uint32_t pin) const {
  List<std::uint32_t> sentences;
  if (firstOf_[otherSide(side)][pin] == none) return sentences;
  for (std::uint32_t s = firstOf_[side][pin]; s != none; s = nextOf_[side][s])
    sentences.push_back(s);
  return sentences;
}

bool Constraints::allows(WhichSide side, std::uint32_t sentence, const Groups& groups,
                         std::uint32_t group) const {
  bool all = true;
  groups.members(otherSide(side), group,
                 [&](std::uint32_t other) { all = all && allows(side, sentence, other); });
  return all;
}

bool Constraints::allowsBoth(WhichSide side, std::uint32_t sentence, std::uint32_t other) const {
  const WhichSide far = otherSide(side);
  if (pinOf_[side][sentence] != pinOf_[far][other]) return false;
  const std::uint32_t i = side == kBefore ? sentence : other;
  const std::uint32_t j = side == kBefore ? other : sentence;
  if (breakOf_.before[i] != none && breakOf_.after[j] != none) {
    for (std::uint32_t k = firstBreakOf_[i]; k <= breakOf_.before[i]; ++k) {
      if (breaks_.before[k].contains(i) && breaks_.after[k].contains(j)) return false;
    }
  }
  return pinOf_[side][sentence] != none || isHeadline(side, sentence) == isHeadline(far, other);
}

}  // namespace stet::align
