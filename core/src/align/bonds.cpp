#include "align/bonds.hpp"

#include <algorithm>

#include "stet/list.hpp"

namespace stet::align {

Bonds::Bonds(const text::Article& before, const text::Article& after, const Options& options,
             bool swapped)
    : articles_{&before, &after}, swapped_(swapped) {
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
  for (std::uint32_t pin = 0; pin < pins(); ++pin) {
    for (const WhichSide side : kSides) {
      if (!of(otherSide(side), pin).empty()) continue;
      for (const std::uint32_t s : of(side, pin)) pinOf_[side][s] = none;
    }
  }
}

bool Bonds::touches(const Passages& passages, WhichSide side, std::uint32_t sentence) const {
  const Range range = (side == kBefore) != swapped_ ? passages.before : passages.after;
  const Range own = articles_[side]->sentences[sentence].range;
  return std::max(own.begin, range.begin) < range.end && range.begin < own.end;
}

List<std::uint32_t> Bonds::of(WhichSide side, std::uint32_t pin) const {
  List<std::uint32_t> sentences;
  for (std::uint32_t s = 0; s < pinOf_[side].size(); ++s) {
    if (pinOf_[side][s] == pin) sentences.push_back(s);
  }
  return sentences;
}

bool Bonds::concern(WhichSide side, std::uint32_t sentence) const {
  if (options_ == nullptr) return false;
  bool said = pinOf_[side][sentence] != none;
  for (const Passages& passages : options_->breaks)
    said = said || touches(passages, side, sentence);
  return said;
}

bool Bonds::allow(WhichSide side, std::uint32_t sentence, const Groups& groups,
                  std::uint32_t group) const {
  bool all = true;
  groups.members(otherSide(side), group,
                 [&](std::uint32_t other) { all = all && allow(side, sentence, other); });
  return all;
}

bool Bonds::allowed(WhichSide side, std::uint32_t sentence, std::uint32_t other) const {
  const WhichSide far = otherSide(side);
  if (pinOf_[side][sentence] != pinOf_[far][other]) return false;
  for (const Passages& passages : options_->breaks) {
    if (touches(passages, side, sentence) && touches(passages, far, other)) return false;
  }
  return true;
}

}  // namespace stet::align
