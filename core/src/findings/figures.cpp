#include "findings/figures.hpp"

#include <algorithm>

#include "base/both.hpp"
#include "stet/list.hpp"

namespace stet::findings {
namespace {

using Kind = Figure::Kind;

constexpr std::size_t mostLeft = 32;  // Figures of a sentence that are weighed against each other.
constexpr std::uint64_t mostCompared = 1'000'000'000'000'000;

bool comparable(const Figure& one, const Figure& other) {
  const auto group = [](Kind kind) { return kind == Kind::year ? Kind::number : kind; };
  return group(one.kind) == group(other.kind);
}

bool sameUnit(const Figure& one, const Figure& other) {
  return one.unit == other.unit || one.unit == 0 || other.unit == 0;
}

// Also 30.000 and 30,000.
bool equal(const Figure& one, const Figure& other) {
  const bool same = one.value == other.value ||
                    (one.thousands && other.thousands && one.value.digits == other.value.digits);
  return comparable(one, other) && same && sameUnit(one, other);
}

// The digits of a value down to the power of ten of its lesser part, or false where they are many.
bool scaled(const Decimal& value, int exponent, std::uint64_t& digits) {
  digits = value.digits;
  for (int e = value.exponent; e > exponent; --e) {
    if (digits > mostCompared) return false;
    digits *= 10;
  }
  return true;
}

// Whether the shorter of two values is the longer one rounded: up, down or to the nearest, within a
// twentieth. Small whole numbers are counts, which nobody rounds without saying so.
bool isRounding(const Figure& one, const Figure& other) {
  if (one.kind != Kind::number || other.kind != Kind::number || one.unit != other.unit)
    return false;
  const bool oneIsShort = one.value.exponent > other.value.exponent;
  const Figure& brief = oneIsShort ? one : other;
  const Figure& full = oneIsShort ? other : one;
  if (brief.value.exponent == full.value.exponent || brief.value.negative != full.value.negative) {
    return false;
  }
  std::uint64_t exact = 0;
  std::uint64_t round = 0;
  const int low = full.value.exponent;
  if (!scaled(full.value, low, exact) || !scaled(brief.value, low, round)) return false;
  const std::uint64_t off = exact > round ? exact - round : round - exact;
  std::uint64_t step = 1;
  for (int e = brief.value.exponent; e > low && step < mostCompared; --e) step *= 10;
  if (off >= step || off * 20 > std::max(exact, round)) return false;
  const bool count = low >= 0 && full.unit == 0 && scaled(full.value, 0, exact) && exact < 1000;
  return !count || brief.approximator != 0;
}

class Comparer {
 public:
  Comparer(Scene& scene, const Passage& passage, List<LoneFigure>& alone)
      : scene_(scene), passage_(passage), alone_(alone) {
    for (const WhichSide side : kSides) {
      figures_[side] = figuresOf(scene, side, items(side));
      paired_[side].assign(figures_[side].size(), false);
    }
  }

  void run() {
    pairKept();
    pairEqual();
    pairLeft();
    for (const WhichSide side : kSides) {
      for (std::size_t k = 0; k < figures_[side].size(); ++k) {
        if (!paired_[side][k]) alone(side, figures_[side][k]);
      }
    }
  }

 private:
  [[nodiscard]] const Items& items(WhichSide side) const { return passage_.items[side]; }
  [[nodiscard]] const Item& head(WhichSide side, const Figure& figure) const {
    return items(side)[figure.head];
  }

  void pairKept() {
    std::size_t j = 0;
    for (std::size_t i = 0; i < figures_.before.size(); ++i) {
      const std::uint32_t partner = head(kBefore, figures_.before[i]).partner;
      if (partner == none) continue;
      while (j < figures_.after.size() && figures_.after[j].head < partner) ++j;
      if (j < figures_.after.size() && figures_.after[j].head == partner) pair(i, j);
    }
  }

  void pairEqual() {
    for (std::size_t i = 0; i < figures_.before.size(); ++i) {
      if (paired_.before[i]) continue;
      for (std::size_t j = 0; j < figures_.after.size(); ++j) {
        if (paired_.after[j] || !equal(figures_.before[i], figures_.after[j])) continue;
        pair(i, j);
        break;
      }
    }
  }

  // How well two figures stand for each other; 0 for not at all.
  [[nodiscard]] std::uint32_t affinity(const Figure& one, const Figure& other) const {
    if (!comparable(one, other)) return 0;
    const bool sameEdit =
        head(kBefore, one).edit == head(kAfter, other).edit && head(kBefore, one).edit != none;
    return (one.unit != 0 && one.unit == other.unit ? 4U : 0U) +
           (one.noun != 0 && one.noun == other.noun ? 3U : 0U) + (sameEdit ? 3U : 0U);
  }

  void pairLeft() {
    Both<List<std::uint32_t>> left;
    for (const WhichSide side : kSides) {
      for (std::uint32_t k = 0; k < figures_[side].size() && left[side].size() < mostLeft; ++k) {
        if (!paired_[side][k]) left[side].push_back(k);
      }
    }
    for (std::uint32_t wanted = 10; wanted >= 3; --wanted) {
      // By the sum of their places, so that exchanging the sides changes nothing.
      for (std::uint32_t sum = 0; sum + 1 < left.before.size() + left.after.size(); ++sum) {
        for (std::uint32_t i = 0; i < left.before.size() && i <= sum; ++i) {
          if (sum - i >= left.after.size()) continue;
          const std::uint32_t one = left.before[i];
          const std::uint32_t other = left.after[sum - i];
          if (paired_.before[one] || paired_.after[other]) continue;
          if (affinity(figures_.before[one], figures_.after[other]) == wanted) pair(one, other);
        }
      }
    }
  }

  void pair(std::size_t i, std::size_t j) {
    paired_.before[i] = paired_.after[j] = true;
    const Figure& one = figures_.before[i];
    const Figure& other = figures_.after[j];
    if (equal(one, other)) {
      if (looksOther(one, other)) tell(FindingKind::figureRestyled, Severity::note, one, other);
      if (one.approximator != other.approximator) qualify(one, other);
      return;
    }
    // Inside quotation marks it is the quotation that changed.
    if (head(kBefore, one).quote != none && head(kAfter, other).quote != none) return;
    if (isRounding(one, other)) {
      tell(FindingKind::figureRounded, Severity::check, one, other);
    } else {
      tell(FindingKind::figureChanged, Severity::alert, one, other);
    }
  }

  [[nodiscard]] bool looksOther(const Figure& one, const Figure& other) const {
    if (one.kind != Kind::date) {
      // Not for a hyphen: 23 year old, 23-year-old.
      const std::string_view texts[] = {scene_.folded(head(kBefore, one)),
                                        scene_.folded(head(kAfter, other))};
      return texts[0].substr(0, texts[0].find('-')) != texts[1].substr(0, texts[1].find('-'));
    }
    if (one.items.size() != other.items.size()) return true;
    for (std::uint32_t k = 0; k < one.items.size(); ++k) {
      if (items(kBefore)[one.items.begin + k].id != items(kAfter)[other.items.begin + k].id)
        return true;
    }
    return false;
  }

  void tell(FindingKind kind, Severity severity, const Figure& one, const Figure& other) {
    Finding finding = passage_.finding(kind, severity);
    finding.before = scene_.bytes(kBefore, items(kBefore), one.items);
    finding.after = scene_.bytes(kAfter, items(kAfter), other.items);
    scene_.tell(finding);
  }

  void qualify(const Figure& one, const Figure& other) {
    Finding finding = passage_.finding(FindingKind::figureQualified, Severity::check);
    const Figure* ends[] = {&one, &other};
    for (const WhichSide side : kSides) {
      wholeOf(finding, side) = scene_.bytes(side, items(side), ends[side]->items);
      endOf(finding, side) =
          ends[side]->approximator != 0
              ? scene_.bytes(side, items(side), ends[side]->approximated)
              : Range{wholeOf(finding, side).begin, wholeOf(finding, side).begin};
    }
    scene_.tell(finding);
  }

  void alone(WhichSide side, const Figure& figure) {
    const bool removed = side == kBefore;
    LoneFigure lone{
        side, figure.value.digits * 64 + static_cast<std::uint64_t>(figure.value.exponent + 32),
        head(side, figure).id,
        passage_.finding(removed ? FindingKind::figureRemoved : FindingKind::figureAdded,
                         Severity::check)};
    endOf(lone.finding, side) = scene_.bytes(side, items(side), figure.items);
    const std::uint32_t edit = head(side, figure).edit;
    if (edit != none) {
      const std::uint32_t place = endOf(scene_.result.edits[edit], otherSide(side)).begin;
      endOf(lone.finding, otherSide(side)) = {place, place};
    }
    lone.told = figure.kind == Kind::number && !figure.weak && !passage_.rewritten &&
                edit != none && head(side, figure).quote == none;
    alone_.push_back(lone);
  }

  Scene& scene_;
  const Passage& passage_;
  List<LoneFigure>& alone_;
  Both<List<Figure>> figures_;
  Both<Flags> paired_;
};

}  // namespace

void compareFigures(Scene& scene, const Passage& passage, List<LoneFigure>& alone) {
  Comparer(scene, passage, alone).run();
}

void tellLoneFigures(Scene& scene, const List<LoneFigure>& alone) {
  Both<Flags> present;  // Folded ids of a side, filled when first asked for.
  const auto stands = [&](WhichSide side, std::uint32_t id) {
    if (present[side].empty()) {
      present[side].resize(scene.vocabulary.foldedCount());
      const List<text::Token>& tokens = scene.article(side).tokens;
      scene.visitDistinct(side, [&](std::uint32_t t) { present[side][tokens[t].folded] = true; });
    }
    return present[side][id];
  };
  List<std::uint64_t> values;
  List<WhichSide> sides;
  for (const LoneFigure& lone : alone) {
    values.push_back(lone.value);
    sides.push_back(lone.side);
  }
  const Flags both = onBothSides(values, sides);
  for (std::size_t k = 0; k < alone.size(); ++k) {
    if (!alone[k].told || both[k] || stands(otherSide(alone[k].side), alone[k].id)) continue;
    scene.tell(alone[k].finding);
  }
}

}  // namespace stet::findings
