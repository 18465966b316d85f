#include "findings/stance_rule.hpp"

#include <algorithm>

#include "base/both.hpp"
#include "findings/modality.hpp"
#include "findings/spelling.hpp"

namespace stet::findings {
namespace {

// Of a clause's content words, per mille, that stay where it says the same otherwise than before.
constexpr std::uint32_t kStays = 500;

class StanceRule {
 public:
  StanceRule(Context& context, const Passage& passage) : context_(context), passage_(passage) {
    for (const WhichSide side : kSides) {
      markers_[side] = markersOf(context, items(side));
      told_[side].assign(markers_[side].size(), false);
    }
  }

  void run() {
    for (const WhichSide side : kSides) {
      for (std::uint32_t m = 0; m < markers_[side].size(); ++m) {
        if (!told_[side][m]) compare(side, m);
      }
    }
  }

 private:
  [[nodiscard]] const Items& items(WhichSide side) const { return passage_.items[side]; }

  [[nodiscard]] bool isChanged(WhichSide side, const Marker& marker) const {
    for (std::uint32_t k = marker.items.begin; k < marker.items.end; ++k) {
      if (items(side)[k].edit != none) return true;
    }
    return false;
  }

  void compare(WhichSide side, std::uint32_t m) {
    const Marker& marker = markers_[side][m];
    if ((!isChanged(side, marker) && !isMoved(side, marker)) ||
        (marker.weak && !isLack(side, marker)))
      return;
    if (marker.indirect && passage_.has(kSaying | kAccording | kAccordingAfter)) return;
    Range clause = clauseAround(context_, items(side), marker.items.begin);
    // Between commas it is said of the sentence: the banker, allegedly, hid it.
    if (clause == marker.items) clause = {0, static_cast<std::uint32_t>(items(side).size())};
    if (staying(context_, passage_, side, clause) < kStays) return;
    const WhichSide far = otherSide(side);
    const Range there = clausesAt(far, facing(items(side), clause));
    if (isHeld(side, marker, far, there)) return;
    if (marker.weak && holds(far, there, Modality::negated)) return;
    const std::uint32_t other = otherMarker(side, clause, far, there, marker);
    if (marker.modality == Modality::forecast && other == none && !isSaidOtherwise(side, marker))
      return;
    if (other == none && staying(context_, passage_, far, there) < kStays) return;
    report(side, m, other);
  }

  // Whether it stayed, but the verb of saying went to its other side: said that he did not take it,
  // did not say that he took it.
  [[nodiscard]] bool isMoved(WhichSide side, const Marker& marker) const {
    const std::uint32_t partner = items(side)[marker.items.begin].partner;
    return std::any_of(markers_[otherSide(side)].begin(), markers_[otherSide(side)].end(),
                       [&](const Marker& other) {
                         return other.items.begin == partner && isOfOther(side, marker, other);
                       });
  }

  // Whether one of two negations is of a verb of saying.
  [[nodiscard]] bool isOfOther(WhichSide side, const Marker& one, const Marker& other) const {
    return one.modality == Modality::negated && other.modality == Modality::negated &&
           one.verb != none && other.verb != none &&
           items(side)[one.verb].is(kSaying) != items(otherSide(side))[other.verb].is(kSaying);
  }

  // Nobody was hurt, no lights, failed to agree: what is negated so stands on the other side too,
  // and nothing else negates it.
  [[nodiscard]] bool isLack(WhichSide side, const Marker& marker) const {
    if (marker.modality != Modality::negated || marker.verb == none ||
        items(side)[marker.items.begin].is(kSaying) ||
        staying(context_, passage_, side, {marker.verb, marker.verb + 1}) == 0) {
      return false;
    }
    // Blamed for a failure is blamed for failing.
    const std::string_view word = context_.folded(items(side)[marker.items.begin]);
    for (const Item& there : items(otherSide(side))) {
      if (!context_.isFunction(there) && sameStem(word, context_.folded(there))) return false;
    }
    const Range clause = clauseAround(context_, items(side), marker.items.begin);
    return std::none_of(markers_[side].begin(), markers_[side].end(), [&](const Marker& each) {
      return each.modality == Modality::negated && !each.weak && clause.begin <= each.items.begin &&
             each.items.begin < clause.end;
    });
  }

  // Whether the verb of a forecast stands on the other side as a fact, in another form or with
  // another helping verb: not where it is a participle that was left over.
  [[nodiscard]] bool isSaidOtherwise(WhichSide side, const Marker& marker) const {
    const Items& far = items(otherSide(side));
    const Range gap = facing(items(side), marker.items);
    for (std::uint32_t k = gap.begin; k < gap.end; ++k) {
      if (far[k].is(kBe)) return true;
    }
    return marker.verb != none && items(side)[marker.verb].partner == none;
  }

  // Whole clauses of a side that a range touches.
  [[nodiscard]] Range clausesAt(WhichSide side, Range range) const {
    const auto size = static_cast<std::uint32_t>(items(side).size());
    if (size == 0) return {};
    const std::uint32_t first = std::min(range.begin, size - 1);
    const std::uint32_t last = std::min(std::max(range.end, first + 1), size) - 1;
    return {clauseAround(context_, items(side), first).begin,
            clauseAround(context_, items(side), last).end};
  }

  // Whether a marker of the kind stands in the counterpart. One that is said of another verb does
  // not, where the verb of this one stands there too.
  [[nodiscard]] bool isHeld(WhichSide side, const Marker& marker, WhichSide far,
                            Range there) const {
    const bool verbStays = marker.verb != none && items(side)[marker.verb].partner != none;
    for (const Marker& other : markers_[far]) {
      if (other.modality != marker.modality) continue;
      // Of the same word, wherever both stand.
      if (marker.verb != none && other.verb != none &&
          items(side)[marker.verb].id == items(far)[other.verb].id) {
        return true;
      }
      if (other.items.begin < there.begin || other.items.begin >= there.end) continue;
      if (isOfOther(side, marker, other)) continue;
      if (!verbStays || other.verb == none || items(side)[marker.verb].partner == other.verb) {
        return true;
      }
    }
    return false;
  }

  [[nodiscard]] bool holds(WhichSide side, Range range, Modality modality) const {
    for (const Marker& marker : markers_[side]) {
      if (marker.modality == modality && range.begin <= marker.items.begin &&
          marker.items.begin < range.end) {
        return true;
      }
    }
    return false;
  }

  // A changed marker of another kind in the counterpart, of a kind that the clause has not.
  [[nodiscard]] std::uint32_t otherMarker(WhichSide side, Range clause, WhichSide far, Range there,
                                          const Marker& marker) const {
    for (std::uint32_t k = 0; k < markers_[far].size(); ++k) {
      const Marker& other = markers_[far][k];
      const bool inside = there.begin <= other.items.begin && other.items.begin < there.end;
      const bool partner = items(side)[marker.items.begin].partner == other.items.begin;
      if (inside && !told_[far][k] && (partner || isChanged(far, other)) &&
          (marker.modality == Modality::negated) == (other.modality == Modality::negated) &&
          (marker.modality == Modality::negated || !holds(side, clause, other.modality))) {
        return k;
      }
    }
    return none;
  }

  void report(WhichSide side, std::uint32_t m, std::uint32_t other) {
    const Marker& marker = markers_[side][m];
    const WhichSide far = otherSide(side);
    const bool negated = marker.modality == Modality::negated;
    // What was to come may have come, and what was not so may be said otherwise: skipped for did
    // not attend.
    const bool grave =
        negated ? marker.verb == none ||
                      staying(context_, passage_, side, {marker.verb, marker.verb + 1}) > 0
                : side == kBefore && other == none && marker.modality != Modality::forecast;
    Finding finding =
        passage_.finding(negated ? FindingKind::stanceNegation : FindingKind::stanceHedge,
                         grave ? Severity::alert : Severity::check);
    endOf(finding, side) = context_.bytes(side, items(side), marker.items);
    wholeOf(finding, side) = around(side, marker.items);
    told_[side][m] = true;
    if (other != none) {
      const Range there = markers_[far][other].items;
      endOf(finding, far) = context_.bytes(far, items(far), there);
      wholeOf(finding, far) = around(far, there);
      told_[far][other] = true;
    } else {
      const std::uint32_t place = placeOf(side, marker.items.begin);
      endOf(finding, far) = {place, place};
    }
    context_.report(finding);
  }

  // Bytes of a marker and the words beside it, which say what it is about.
  [[nodiscard]] Range around(WhichSide side, Range marker) const {
    constexpr std::uint32_t kBeside = 3;
    const Range clause = clauseAround(context_, items(side), marker.begin);
    return context_.bytes(side, items(side),
                          {std::max(clause.begin, marker.begin - std::min(marker.begin, kBeside)),
                           std::min(clause.end, marker.end + kBeside)});
  }

  // The byte on the other side where an item would stand.
  [[nodiscard]] std::uint32_t placeOf(WhichSide side, std::uint32_t at) const {
    const std::uint32_t edit = items(side)[at].edit;
    return endOf(context_.result.edits[edit == none ? 0 : edit], otherSide(side)).begin;
  }

  Context& context_;
  const Passage& passage_;
  Both<List<Marker>> markers_;
  Both<Flags> told_;
};

}  // namespace

void compareStance(Context& context, const Passage& passage) { StanceRule(context, passage).run(); }

}  // namespace stet::findings
