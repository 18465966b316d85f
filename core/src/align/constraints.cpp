#include "align/constraints.hpp"

#include <algorithm>

#include "stet/list.hpp"

namespace stet::align {

namespace {

Range headlineOf(const text::Article& article) {
  for (const Block& block : article.blocks) {
    if (block.role == Role::headline) return block.sentences;
  }
  return {};
}

}  // namespace

Constraints::Constraints(const text::Articles& articles, const Options& options)
    : articles_(articles) {
  // The first paragraph often repeats the headline. Headlines therefore face only each other, but
  // where one version has none, what was its text is free.
  for (const WhichSide side : kSides) headline_[side] = headlineOf(*articles[side]);
  if (headline_.before.empty() || headline_.after.empty()) headline_ = {};
  if (options.pins.empty() && options.breaks.empty()) return;
  options_ = &options;
  for (const WhichSide side : kSides) {
    pinOf_[side].assign(articles_[side]->sentences.size(), none);
    for (std::uint32_t s = 0; s < pinOf_[side].size(); ++s) {
      for (std::uint32_t pin = 0; pin < pins(); ++pin) {
        if (touches(options.pins[pin], side, s)) pinOf_[side][s] = pin;
      }
    }
  }
  // A pin that touches no sentence on one side holds none on the other either.
  for (std::uint32_t pin = 0; pin < pins(); ++pin) {
    for (const WhichSide side : kSides) {
      if (!of(otherSide(side), pin).empty()) continue;
      for (const std::uint32_t s : of(side, pin)) pinOf_[side][s] = none;
    }
  }
}

bool Constraints::touches(const Passages& passages, WhichSide side, std::uint32_t sentence) const {
  const Range range = endOf(passages, side);
  const Range own = articles_[side]->sentences[sentence].range;
  return std::max(own.begin, range.begin) < range.end && range.begin < own.end;
}

List<std::uint32_t> Constraints::of(WhichSide side, std::uint32_t pin) const {
  List<std::uint32_t> sentences;
  for (std::uint32_t s = 0; s < pinOf_[side].size(); ++s) {
    if (pinOf_[side][s] == pin) sentences.push_back(s);
  }
  return sentences;
}

bool Constraints::touch(WhichSide side, std::uint32_t sentence) const {
  if (options_ == nullptr) return false;
  bool touched = pinOf_[side][sentence] != none;
  for (const Passages& passages : options_->breaks)
    touched = touched || touches(passages, side, sentence);
  return touched;
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
  for (const Passages& passages : options_->breaks) {
    if (touches(passages, side, sentence) && touches(passages, far, other)) return false;
  }
  return pinOf_[side][sentence] != none || isHeadline(side, sentence) == isHeadline(far, other);
}

}  // namespace stet::align
