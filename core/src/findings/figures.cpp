#include "findings/figures.hpp"

#include <algorithm>
#include <cstddef>

#include "base/both.hpp"
#include "base/order.hpp"
#include "findings/grammar.hpp"
#include "findings/spelling.hpp"
#include "stet/list.hpp"

namespace stet::findings {
namespace {

using Kind = Figure::Kind;

constexpr std::uint32_t leastAffinity = 3;  // Of figures that stand for each other.
constexpr std::uint32_t mostAffinity = 22;
constexpr std::uint32_t kStays = 500;     // Per mille of content words,
constexpr std::ptrdiff_t kLeastKept = 2;  // or so many of them around an insertion.
constexpr std::size_t mostLeft = 32;  // Figures of a sentence that are weighed against each other.
constexpr std::uint64_t mostCompared = 1'000'000'000'000'000;

std::uint64_t wholeNumber(const Decimal& value) {
  std::uint64_t whole = value.digits;
  for (int e = value.exponent; e > 0 && whole < mostCompared; --e) whole *= 10;
  return whole;
}

// '25 for 2025.
bool isShortYear(const Figure& brief, const Figure& full) {
  return full.kind == Kind::year && brief.kind == Kind::number && brief.unit == 0 &&
         brief.noun == 0 && wholeNumber(brief.value) == wholeNumber(full.value) % 100;
}

// Whether a year stands for another figure: for '25, for itself with the mark of a note, or for a
// number that looks like a year: about 1200 people, about 2100 people.
bool mayStandFor(const Figure& year, const Figure& other) {
  if (year.kind != Kind::year) return false;
  if (isShortYear(other, year) || other.value.digits / 10 == wholeNumber(year.value)) return true;
  const bool sameNoun = year.noun != 0 && year.noun == other.noun;
  return other.kind == Kind::number && (year.value == other.value || sameNoun);
}

bool comparable(const Figure& one, const Figure& other) {
  return one.kind == other.kind || mayStandFor(one, other) || mayStandFor(other, one);
}

// Yesterday, and perhaps Monday: only the day of the story could tell.
bool isRelativeDay(const Figure& figure) {
  return figure.kind == Kind::weekday && wholeNumber(figure.value) >= kBeforeYesterday;
}

bool sameUnit(const Figure& one, const Figure& other) {
  return one.unit == other.unit || one.unit == 0 || other.unit == 0;
}

// 30.000, 30,000 and 30 000: the same digits, read once as thousands and once as a fraction.
bool sameInThousands(const Figure& one, const Figure& other) {
  const int factor = one.value.exponent - other.value.exponent;
  return one.thousands && other.thousands && one.value.digits == other.value.digits &&
         (factor == 0 || factor == 3 || factor == -3);
}

bool equal(const Figure& one, const Figure& other) {
  const bool otherYear = one.year != 0 && other.year != 0 && one.year != other.year;
  const bool same = (one.value == other.value && !otherYear) || sameInThousands(one, other) ||
                    isShortYear(one, other) || isShortYear(other, one);
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

// What a figure belongs to, by the words around it; 0 for what there is none of.
struct Neighbours {
  std::uint32_t unit = 0;      // Its own, or of a row's last figure.
  std::uint32_t noun = 0;      // Likewise: 3 and 5 goals.
  std::uint32_t governor = 0;  // The function word before it: from 41 percent.
  std::uint32_t owner = 0;     // The content word before it: Anna, 34.
  std::uint64_t modifier = 0;  // What follows it: 41 percent in 2019.
};

class NeighbourReader {
 public:
  NeighbourReader(const Context& context, const Items& items, const List<Figure>& figures)
      : context_(context), items_(items), figures_(figures), inFigure_(items.size()) {
    for (const Figure& figure : figures) {
      for (std::uint32_t k = figure.items.begin; k < figure.items.end; ++k) inFigure_[k] = true;
      for (std::uint32_t k = figure.approximated.begin; k < figure.approximated.end; ++k)
        inFigure_[k] = true;
    }
  }

  List<Neighbours> run() const {
    List<Neighbours> all;
    for (std::size_t k = 0; k < figures_.size(); ++k) {
      Neighbours found = neighboursOf(figures_[k]);
      // Of figures in a row, such as 3 and 5, the first has the governor of all.
      if (k > 0 && found.governor == 0 && isRow(figures_[k - 1], figures_[k]))
        found.governor = all[k - 1].governor;
      all.push_back(found);
    }
    for (std::size_t k = figures_.size(); k-- > 1;) {
      Neighbours& found = all[k - 1];
      if (found.noun != 0 || found.unit != 0 || !isRow(figures_[k - 1], figures_[k])) continue;
      found.noun = all[k].noun;
      found.unit = all[k].unit;
    }
    return all;
  }

 private:
  static constexpr std::uint32_t kReach = 5;  // Items that are looked at on the way to an owner.

  [[nodiscard]] bool isContent(const Item& item) const {
    return item.kind == text::TokenKind::word && !context_.isFunction(item);
  }

  [[nodiscard]] Neighbours neighboursOf(const Figure& figure) const {
    Neighbours found;
    found.unit = figure.unit;
    found.noun = figure.noun;
    std::uint32_t begin = figure.items.begin;
    if (figure.approximator != 0) begin = std::min(begin, figure.approximated.begin);
    if (begin > 0 && context_.isFunction(items_[begin - 1]) && !items_[begin - 1].is(kArticle) &&
        !isConjunction(context_, items_[begin - 1])) {
      found.governor = items_[begin - 1].id + 1;
    }
    for (std::uint32_t back = 1; back <= kReach && back <= begin; ++back) {
      const std::uint32_t at = begin - back;
      if (inFigure_[at] || !isContent(items_[at]) || items_[at].is(kUnit)) continue;
      found.owner = items_[at].id + 1;
      // A word of more characters than one: 女性, 男性.
      if (context_.vocabulary.language().unspaced && at > 0) found.owner += items_[at - 1].id * 31;
      break;
    }
    found.modifier = modifierAfter(figure.items.end + (figure.noun != 0 ? 1 : 0));
    return found;
  }

  // A preposition and the word behind it, or a content word.
  [[nodiscard]] std::uint64_t modifierAfter(std::uint32_t at) const {
    if (at >= items_.size() || !items_[at].isWord() || isConjunction(context_, items_[at]))
      return 0;
    std::uint64_t modifier = items_[at].id + 1;
    if (!context_.isFunction(items_[at])) return modifier;
    std::uint32_t next = at + 1;
    while (next < items_.size() && items_[next].is(kArticle)) ++next;
    if (next < items_.size() && items_[next].isWord())
      modifier = modifier << 32 | (items_[next].id + 1);
    return modifier;
  }

  // Whether only what joins equals stands between two figures.
  [[nodiscard]] bool isRow(const Figure& one, const Figure& next) const {
    for (std::uint32_t k = one.items.end; k < next.items.begin; ++k) {
      if (!isConjunction(context_, items_[k])) return false;
    }
    return true;
  }

  const Context& context_;
  const Items& items_;
  const List<Figure>& figures_;
  Flags inFigure_;
};

class FigureRule {
 public:
  FigureRule(Context& context, const Passage& passage, List<LoneFigure>& alone)
      : context_(context), passage_(passage), alone_(alone) {
    for (const WhichSide side : kSides) {
      figures_[side] = figuresOf(context, side, items(side));
      neighbours_[side] = NeighbourReader(context, items(side), figures_[side]).run();
      paired_[side].assign(figures_[side].size(), false);
    }
  }

  void run() {
    pairUntouched();
    pairByAffinity();
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

  // Figures that were kept, and all that they belong to.
  void pairUntouched() {
    std::size_t j = 0;
    for (std::size_t i = 0; i < figures_.before.size(); ++i) {
      const std::uint32_t partner = head(kBefore, figures_.before[i]).partner;
      if (partner == none) continue;
      while (j < figures_.after.size() && figures_.after[j].head < partner) ++j;
      if (j == figures_.after.size() || figures_.after[j].head != partner) continue;
      const Neighbours& one = neighbours_.before[i];
      const Neighbours& other = neighbours_.after[j];
      if (one.governor == other.governor && one.owner == other.owner &&
          one.modifier == other.modifier) {
        pair(i, j);
      }
    }
  }

  // How much speaks for two figures being one in two versions; 0 where they cannot be.
  [[nodiscard]] std::uint32_t affinity(std::size_t i, std::size_t j) const {
    const Figure& one = figures_.before[i];
    const Figure& other = figures_.after[j];
    if (!comparable(one, other) || !countsAlike(one, other)) return 0;
    if (passage_.rewritten && countsOtherThings(one, other)) return 0;
    const Neighbours& here = neighbours_.before[i];
    const Neighbours& there = neighbours_.after[j];
    const Range gap = facing(items(kBefore), one.items);
    const bool faces = gap.begin < other.items.end && other.items.begin < gap.end;
    const auto same = [](auto a, auto b) { return a != 0 && a == b; };
    return (same(here.unit, there.unit) ? 4U : 0U) + (same(here.noun, there.noun) ? 4U : 0U) +
           (same(here.governor, there.governor) ? 3U : 0U) +
           (same(here.owner, there.owner) ? 3U : 0U) +
           (same(here.modifier, there.modifier) ? 3U : 0U) + (faces ? 3U : 0U) +
           (equal(one, other) ? 2U : 0U);
  }

  // 25 percent, two years. In a sentence that was written anew they say different things.
  [[nodiscard]] static bool countsOtherThings(const Figure& one, const Figure& other) {
    const auto isBare = [](const Figure& figure) { return figure.unit == 0 && figure.noun == 0; };
    return one.unit != other.unit && !isBare(one) && !isBare(other);
  }

  // An article is a number only where the other side counts the same: eine Frau, zwei Frauen.
  [[nodiscard]] bool countsAlike(const Figure& one, const Figure& other) const {
    if (one.article == other.article || (one.unit != 0 && other.unit != 0)) return true;
    const auto noun = [&](const Figure& figure) {
      return figure.noun == 0 ? std::string_view()
                              : context_.vocabulary.foldedText(figure.noun - 1);
    };
    return sameStem(noun(one), noun(other));
  }

  // The best pairs first; of equals that which stands first, by the sum of their places, so that
  // exchanging the sides changes nothing.
  void pairByAffinity() {
    struct Pair {
      std::uint32_t before;
      std::uint32_t after;
    };
    Both<List<std::uint32_t>> left;
    for (const WhichSide side : kSides) {
      for (std::uint32_t k = 0; k < figures_[side].size() && left[side].size() < mostLeft; ++k) {
        if (!paired_[side][k]) left[side].push_back(k);
      }
    }
    List<Pair> pairs;
    List<std::uint64_t> keys;
    for (const std::uint32_t i : left.before) {
      for (const std::uint32_t j : left.after) {
        const std::uint32_t found = affinity(i, j);
        if (found < leastAffinity && !equal(figures_.before[i], figures_.after[j])) continue;
        pairs.push_back({i, j});
        keys.push_back(keyOf(mostAffinity - found, i + j));
      }
    }
    for (const std::uint32_t k : ascending(keys)) {
      if (!paired_.before[pairs[k].before] && !paired_.after[pairs[k].after])
        pair(pairs[k].before, pairs[k].after);
    }
  }

  void pair(std::size_t i, std::size_t j) {
    paired_.before[i] = paired_.after[j] = true;
    const Figure& one = figures_.before[i];
    const Figure& other = figures_.after[j];
    if (isFootnoteMark(one, other) || isFootnoteMark(other, one)) return;
    if (equal(one, other)) {
      if (one.year != other.year) return yearAlone(one.year == 0 ? kAfter : kBefore, one, other);
      if (head(kBefore, one).is(kArticle) && head(kAfter, other).is(kArticle)) return;
      if (looksOther(one, other)) report(FindingKind::figureRestyled, Severity::note, one, other);
      if (one.approximator != other.approximator && !one.weak) qualify(one, other);
      return;
    }
    // Inside quotation marks it is the quotation that changed.
    if (head(kBefore, one).quote != none && head(kAfter, other).quote != none) return;
    if (isRelativeDay(one) != isRelativeDay(other)) {
      report(FindingKind::figureRestyled, Severity::note, one, other);
    } else if (isRounding(one, other)) {
      report(FindingKind::figureRounded, Severity::check, one, other);
    } else {
      report(FindingKind::figureChanged, Severity::alert, one, other);
    }
  }

  // The mark of a note behind a year: 2016.1.
  [[nodiscard]] bool isFootnoteMark(const Figure& year, const Figure& marked) const {
    return year.kind == Kind::year && marked.kind == Kind::number && marked.value.exponent == -1 &&
           marked.value.digits / 10 == wholeNumber(year.value);
  }

  // The year of a date came or went.
  void yearAlone(WhichSide side, const Figure& one, const Figure& other) {
    Finding finding = passage_.finding(
        side == kBefore ? FindingKind::figureRemoved : FindingKind::figureAdded, Severity::check);
    const Figure& dated = side == kBefore ? one : other;
    const Figure& bare = side == kBefore ? other : one;
    endOf(finding, side) = context_.bytes(side, items(side), dated.yearItems);
    const WhichSide far = otherSide(side);
    const std::uint32_t place = context_.bytes(far, items(far), bare.items).end;
    endOf(finding, far) = {place, place};
    context_.report(finding);
  }

  [[nodiscard]] bool looksOther(const Figure& one, const Figure& other) const {
    if (one.kind != Kind::date) {
      // Not for a hyphen: 23 year old, 23-year-old.
      const std::string_view texts[] = {context_.folded(head(kBefore, one)),
                                        context_.folded(head(kAfter, other))};
      return texts[0].substr(0, texts[0].find('-')) != texts[1].substr(0, texts[1].find('-'));
    }
    if (one.items.size() != other.items.size()) return true;
    for (std::uint32_t k = 0; k < one.items.size(); ++k) {
      const std::uint32_t was = one.items.begin + k;
      const std::uint32_t is = other.items.begin + k;
      const bool day = was == one.head && is == other.head && items(kBefore)[was].digits &&
                       items(kAfter)[is].digits;  // March 7th, March 7.
      if (!day && items(kBefore)[was].id != items(kAfter)[is].id) return true;
    }
    return false;
  }

  void report(FindingKind kind, Severity severity, const Figure& one, const Figure& other) {
    Finding finding = passage_.finding(kind, severity);
    finding.before = context_.bytes(kBefore, items(kBefore), one.items);
    finding.after = context_.bytes(kAfter, items(kAfter), other.items);
    context_.report(finding);
  }

  void qualify(const Figure& one, const Figure& other) {
    Finding finding = passage_.finding(FindingKind::figureQualified, Severity::check);
    const Figure* ends[] = {&one, &other};
    for (const WhichSide side : kSides) {
      wholeOf(finding, side) = context_.bytes(side, items(side), ends[side]->items);
      endOf(finding, side) =
          ends[side]->approximator != 0
              ? context_.bytes(side, items(side), ends[side]->approximated)
              : Range{wholeOf(finding, side).begin, wholeOf(finding, side).begin};
    }
    context_.report(finding);
  }

  void alone(WhichSide side, const Figure& figure) {
    const bool removed = side == kBefore;
    LoneFigure lone{
        side, figure.value.digits * 64 + static_cast<std::uint64_t>(figure.value.exponent + 32),
        head(side, figure).id,
        passage_.finding(removed ? FindingKind::figureRemoved : FindingKind::figureAdded,
                         Severity::check)};
    endOf(lone.finding, side) = context_.bytes(side, items(side), figure.items);
    const std::uint32_t edit = head(side, figure).edit;
    if (edit != none) {
      const std::uint32_t place = endOf(context_.result.edits[edit], otherSide(side)).begin;
      endOf(lone.finding, otherSide(side)) = {place, place};
    }
    lone.told = isWorthReporting(figure) && !head(side, figure).is(kAccording) &&
                !isInName(side, figure) && edit != none && head(side, figure).quote == none &&
                sentenceStays(side, figure.items);
    alone_.push_back(lone);
  }

  // The 3M MSI PRO 690, May Smith.
  [[nodiscard]] bool isInName(WhichSide side, const Figure& figure) const {
    const bool month = figure.kind == Kind::month;
    const bool number = figure.kind == Kind::number || figure.kind == Kind::ordinal;
    if (!month && (!number || figure.unit != 0 || figure.noun != 0)) return false;
    const auto isName = [&](std::uint32_t k) {
      return k < items(side).size() && isNamePart(context_, side, items(side), k) &&
             !items(side)[k].start;
    };
    return (figure.items.begin > 0 && isName(figure.items.begin - 1)) || isName(figure.items.end);
  }

  static bool isWorthReporting(const Figure& figure) {
    // The second largest town; not: the first question, on second thoughts.
    if (figure.kind == Kind::ordinal) return figure.noun != 0 && wholeNumber(figure.value) > 1;
    return !figure.weak && figure.kind != Kind::weekday && figure.kind != Kind::other;
  }

  // Whether what is said around a figure stands on the other side too.
  [[nodiscard]] bool sentenceStays(WhichSide side, Range figure) const {
    if (stayingAround(context_, passage_, side, figure) >= kStays) return true;
    // What a pure insertion brought into a clause takes nothing from what stands there.
    const std::uint32_t edit = items(side)[figure.begin].edit;
    if (edit == none || !endOf(context_.result.edits[edit], otherSide(side)).empty()) return false;
    const Range around = passage_.clauseAround(context_, side, figure.begin);
    return std::count_if(items(side).begin() + around.begin, items(side).begin() + around.end,
                         [&](const Item& item) {
                           return item.partner != none && item.isWord() &&
                                  !context_.isFunction(item);
                         }) >= kLeastKept;
  }

  Context& context_;
  const Passage& passage_;
  List<LoneFigure>& alone_;
  Both<List<Figure>> figures_;
  Both<List<Neighbours>> neighbours_;
  Both<Flags> paired_;
};

}  // namespace

void compareFigures(Context& context, const Passage& passage, List<LoneFigure>& alone) {
  FigureRule(context, passage, alone).run();
}

// Whether a figure came or went with the one before: 34% in 2019. The first finding takes it in.
static bool joins(Finding& first, const Finding& next, WhichSide side) {
  constexpr std::uint32_t kNear = 48;  // Bytes between them.
  const WhichSide far = otherSide(side);
  Range& phrase = endOf(first, side);
  const Range more = endOf(next, side);
  if (first.sentenceLink != next.sentenceLink || first.kind != next.kind ||
      endOf(first, far).begin != endOf(next, far).begin || more.begin < phrase.end ||
      more.begin - phrase.end > kNear) {
    return false;
  }
  phrase.end = more.end;
  return true;
}

void reportLoneFigures(Context& context, const List<LoneFigure>& alone) {
  List<std::uint64_t> values;
  List<WhichSide> sides;
  for (const LoneFigure& lone : alone) {
    values.push_back(lone.value);
    sides.push_back(lone.side);
  }
  const Flags moved = onBothSides(values, sides);
  List<Finding>& all = context.result.findings;
  const std::size_t first = all.size();
  for (std::size_t k = 0; k < alone.size(); ++k) {
    if (!alone[k].told || moved[k]) continue;
    if (all.size() > first && joins(all.back(), alone[k].finding, alone[k].side)) continue;
    context.report(alone[k].finding);
  }
}

}  // namespace stet::findings
