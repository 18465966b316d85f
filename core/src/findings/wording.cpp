#include "findings/wording.hpp"

#include <algorithm>

#include "base/both.hpp"
#include "stet/list.hpp"
#include "unicode/properties.hpp"

namespace stet::findings {
namespace {

using text::TokenKind;

constexpr std::uint32_t shortStance = 4;  // Words; in a longer edit more than the stance changed.
constexpr std::uint32_t shortEdit = 7;    // Words; a longer one says something else altogether.
constexpr std::uint32_t longEdit = 14;    // Words; in a longer one names stand in for nobody.

// Differences of two words in letters: inserted, deleted, replaced (Levenshtein 1966).
std::size_t distance(std::string_view one, std::string_view other) {
  List<std::size_t> row(other.size() + 1);
  for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
  for (std::size_t i = 0; i < one.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < other.size(); ++j) {
      const std::size_t replaced = diagonal + (one[i] == other[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
    }
  }
  return row[other.size()];
}

std::size_t commonPrefix(std::string_view one, std::string_view other) {
  std::size_t k = 0;
  while (k < one.size() && k < other.size() && one[k] == other[k]) ++k;
  return k;
}

// Forms of one word: support, supports; China, Chinese.
bool sameStem(std::string_view one, std::string_view other) {
  const std::size_t prefix = commonPrefix(one, other);
  return prefix >= 3 && prefix * 2 >= std::max(one.size(), other.size());
}

// What an edit took and put, as items.
struct Change {
  std::uint32_t edit;
  Both<Range> items;
};

class Comparer {
 public:
  Comparer(Scene& scene, const Passage& passage, List<Respelling>& respelled)
      : scene_(scene), passage_(passage), respelled_(respelled) {}

  void run() {
    for (const Change& change : changes()) {
      names(change);
      if (words(change) <= shortEdit && !quoted(change)) {
        stance(change);
        superlative(change);
        title(change);
        byPhrase(change);
      }
    }
    voice();
  }

 private:
  [[nodiscard]] const Items& items(WhichSide side) const { return passage_.items[side]; }

  [[nodiscard]] List<Change> changes() const {
    List<Change> all;
    Both<std::uint32_t> at = {0, 0};
    const Range edits = scene_.result.sentenceLinks[passage_.sentenceLink].edits;
    for (std::uint32_t e = edits.begin; e < edits.end; ++e) {
      Change change{e, {}};
      for (const WhichSide side : kSides) {
        const Items& of = items(side);
        while (at[side] < of.size() && (of[at[side]].edit == none || of[at[side]].edit < e))
          ++at[side];
        change.items[side].begin = at[side];
        while (at[side] < of.size() && of[at[side]].edit == e) ++at[side];
        change.items[side].end = at[side];
      }
      if (!change.items.before.empty() || !change.items.after.empty()) all.push_back(change);
    }
    return all;
  }

  [[nodiscard]] std::uint32_t words(const Change& change) const {
    std::uint32_t most = 0;
    for (const WhichSide side : kSides) {
      std::uint32_t count = 0;
      for (std::uint32_t k = change.items[side].begin; k < change.items[side].end; ++k)
        count += items(side)[k].isWord() ? 1 : 0;
      most = std::max(most, count);
    }
    return most;
  }

  [[nodiscard]] bool quoted(const Change& change) const {
    for (const WhichSide side : kSides) {
      for (std::uint32_t k = change.items[side].begin; k < change.items[side].end; ++k) {
        if (items(side)[k].quote != none) return true;
      }
    }
    return false;
  }

  [[nodiscard]] std::uint32_t count(WhichSide side, Range range, Uses uses) const {
    std::uint32_t result = 0;
    for (std::uint32_t k = range.begin; k < range.end; ++k) result += isA(side, k, uses) ? 1 : 0;
    return result;
  }

  // A hedge in capitals is a month; behind a noun "alleged" is a verb.
  [[nodiscard]] bool isA(WhichSide side, std::uint32_t k, Uses uses) const {
    const Item& item = items(side)[k];
    if (!item.is(uses) || uses != kHedge) return item.is(uses);
    const bool verb = item.is(kLoaded) && k > 0 && !scene_.isFunction(items(side)[k - 1]);
    return !verb && !(item.is(kMonth) && item.capital);
  }

  [[nodiscard]] Range whole(WhichSide side) const {
    return {0, static_cast<std::uint32_t>(items(side).size())};
  }

  // Tells of a use that stands on one side of an edit only, in an edit and in the whole passage.
  bool oneSided(const Change& change, Uses uses, FindingKind kind, Severity came, Severity went,
                std::uint32_t silencing = 0) {
    const Both<std::uint32_t> counts = {count(kBefore, change.items.before, uses),
                                        count(kAfter, change.items.after, uses)};
    if ((counts.before == 0) == (counts.after == 0)) return false;
    const WhichSide side = counts.before > 0 ? kBefore : kAfter;
    const WhichSide far = otherSide(side);
    if (count(far, whole(far), uses) >= count(side, whole(side), uses)) return false;
    if (silencing != 0 && count(far, change.items[far], silencing) > 0) return false;
    std::uint32_t at = change.items[side].begin;
    while (!isA(side, at, uses)) ++at;
    Finding finding = passage_.finding(kind, side == kBefore ? went : came);
    endOf(finding, side) = scene_.bytes(side, items(side), {at, at + items(side)[at].length});
    const std::uint32_t place = endOf(scene_.result.edits[change.edit], far).begin;
    endOf(finding, far) = {place, place};
    wholeOf(finding, side) = scene_.bytes(side, items(side), change.items[side]);
    wholeOf(finding, far) = scene_.bytes(far, items(far), change.items[far]);
    scene_.tell(finding);
    return true;
  }

  // Whether both sides of an edit speak of the same, up to function words and forms.
  [[nodiscard]] bool sameSense(const Change& change) const {
    for (const WhichSide side : kSides) {
      const WhichSide far = otherSide(side);
      for (std::uint32_t k = change.items[side].begin; k < change.items[side].end; ++k) {
        if (!isContent(side, k)) continue;
        bool found = false;
        for (std::uint32_t j = change.items[far].begin; j < change.items[far].end && !found; ++j)
          found = sameStem(scene_.folded(items(side)[k]), scene_.folded(items(far)[j]));
        if (!found) return false;
      }
    }
    return true;
  }

  [[nodiscard]] bool isContent(WhichSide side, std::uint32_t k) const {
    const Item& item = items(side)[k];
    if (!item.isWord() || scene_.isFunction(item) || item.is(kNegation | kHedge | kBe))
      return false;
    // Inside a phrase that is a hedge: expected to.
    for (std::uint32_t back = 1; back < 4 && back <= k; ++back) {
      if (items(side)[k - back].length > back) return false;
    }
    return true;
  }

  void stance(const Change& change) {
    if (words(change) > shortStance || !sameSense(change)) return;
    oneSided(change, kNegation, FindingKind::stanceNegation, Severity::alert, Severity::alert,
             kLacking);
    oneSided(change, kHedge, FindingKind::stanceHedge, Severity::check, Severity::alert);
  }

  void superlative(const Change& change) {
    oneSided(change, kSuperlative, FindingKind::stanceSuperlative, Severity::check,
             Severity::check);
  }

  // Signed [by the mayor]: an agent came or went.
  void byPhrase(const Change& change) {
    const WhichSide side = change.items.before.empty() ? kAfter : kBefore;
    const Range range = change.items[side];
    if (!change.items[otherSide(side)].empty()) return;
    const Items& of = items(side);
    if (!of[range.begin].is(kBy) || range.begin == 0 || range.size() < 2) return;
    for (std::uint32_t k = range.begin + 1; k < range.end; ++k) {
      if (of[k].kind == TokenKind::figure || of[k].is(kWeekday | kMonth | kNumber)) return;
    }
    bool passive = false;
    for (std::uint32_t back = 1; back <= 4 && back <= range.begin; ++back)
      passive = passive || of[range.begin - back].is(kBe);
    if (passive && isParticiple(of[range.begin - 1])) agent(side, range, change.edit);
  }

  void agent(WhichSide side, Range range, std::uint32_t edit) {
    Finding finding = passage_.finding(FindingKind::stanceAgent, Severity::check);
    endOf(finding, side) = scene_.bytes(side, items(side), range);
    if (edit != none) {
      const std::uint32_t place = endOf(scene_.result.edits[edit], otherSide(side)).begin;
      endOf(finding, otherSide(side)) = {place, place};
    }
    scene_.tell(finding);
  }

  [[nodiscard]] bool isParticiple(const Item& item) const {
    return item.kind == TokenKind::word && !scene_.isFunction(item) && !item.capital;
  }

  // Police shot two protesters → Two protesters were shot: the verb is the same, its subject gone.
  void voice() {
    for (const WhichSide side : kSides) {
      const WhichSide far = otherSide(side);
      const Items& passive = items(far);
      for (std::uint32_t k = 1; k < passive.size(); ++k) {
        if (!passive[k - 1].is(kBe) || !isParticiple(passive[k]) || passive[k].quote != none ||
            passive[k - 1].edit == none || hasAgent(passive, k)) {
          continue;
        }
        active(side, passive[k]);
      }
    }
  }

  [[nodiscard]] static bool hasAgent(const Items& of, std::uint32_t verb) {
    for (std::uint32_t k = verb + 1; k < of.size(); ++k) {
      if (of[k].is(kBy)) return true;
    }
    return false;
  }

  void active(WhichSide side, const Item& verb) {
    const Items& of = items(side);
    for (std::uint32_t k = 1; k < of.size(); ++k) {
      if (of[k].id != verb.id) continue;
      std::uint32_t begin = k;
      while (begin > 0 && of[begin - 1].kind == TokenKind::word && k - begin < 4) --begin;
      Range subject = {begin, k};
      for (std::uint32_t s = begin; s < k; ++s) {
        if (of[s].is(kBe | kPronoun) || stands(otherSide(side), of[s])) return;
      }
      if (of[k - 1].edit == none || scene_.isFunction(of[k - 1])) return;
      agent(side, subject, of[k - 1].edit);
      return;
    }
  }

  // Whether a content word stands in the passage on a side.
  [[nodiscard]] bool stands(WhichSide side, const Item& item) const {
    if (scene_.isFunction(item)) return false;
    for (const Item& each : items(side)) {
      if (each.id == item.id) return true;
    }
    return false;
  }

  // ---- Names and titles ----

  [[nodiscard]] bool isNamePart(WhichSide side, std::uint32_t k) const {
    return findings::isNamePart(scene_, side, items(side), k);
  }

  // The name that holds an item, kept words around it too.
  [[nodiscard]] Range nameAround(WhichSide side, std::uint32_t k) const {
    Range name = {k, k + 1};
    while (name.begin > 0 && isNamePart(side, name.begin - 1)) --name.begin;
    while (name.end < items(side).size() && isNamePart(side, name.end)) ++name.end;
    return name;
  }

  // The only name of a side of a change, or an empty range. What stands on the other side too is no
  // other name.
  [[nodiscard]] Range onlyName(WhichSide side, Range within) const {
    Range only;
    for (std::uint32_t k = within.begin; k < within.end; ++k) {
      if (!isNamePart(side, k)) continue;
      const Range name = nameAround(side, k);
      k = name.end - 1;
      if (!only.empty()) return {};
      only = name;
    }
    // A lone capital at the start of a sentence says nothing.
    if (only.size() == 1 && items(side)[only.begin].start) return {};
    return only;
  }

  void names(const Change& change) {
    if (change.items.before.empty() || change.items.after.empty() || words(change) > longEdit)
      return;
    Both<Range> name = {onlyName(kBefore, change.items.before),
                        onlyName(kAfter, change.items.after)};
    // Where one side surely has a name, a lone capital that begins a sentence is one too.
    for (const WhichSide side : kSides) {
      const Range first = change.items[side];
      if (name[side].empty() && !name[otherSide(side)].empty() && isNamePart(side, first.begin) &&
          items(side)[first.begin].start && !scene_.isFunction(items(side)[first.begin])) {
        return;
      }
    }
    if (name.before.empty() || name.after.empty() || sameName(name)) return;
    if (letters(kBefore, name.before) == letters(kAfter, name.after)) return;
    const Both<std::uint32_t> other = {firstOther(kBefore, name), firstOther(kAfter, name)};
    if (other.before == none || other.after == none) return;
    const Both<std::string_view> spelled = {
        withoutPossessive(scene_.folded(items(kBefore)[other.before])),
        withoutPossessive(scene_.folded(items(kAfter)[other.after]))};
    const std::size_t length = std::max(spelled.before.size(), spelled.after.size());
    const bool respelled = name.before.size() == name.after.size() && length >= 4 && length <= 40 &&
                           distance(spelled.before, spelled.after) * 10 <= length * 3;
    if (!respelled && sameStem(spelled.before.substr(0, spelled.before.find('-')),
                               spelled.after.substr(0, spelled.after.find('-')))) {
      return;
    }
    if (!respelled && passage_.rewritten) return;
    Finding finding =
        passage_.finding(respelled ? FindingKind::nameRespelled : FindingKind::nameChanged,
                         respelled ? Severity::check : Severity::alert);
    for (const WhichSide side : kSides)
      endOf(finding, side) = scene_.bytes(side, items(side), name[side]);
    scene_.tell(finding);
    if (respelled) {
      respelled_.push_back(
          {{items(kBefore)[other.before].id, items(kAfter)[other.after].id}, finding});
    }
  }

  // A name without spaces, hyphens and stops.
  [[nodiscard]] std::string letters(WhichSide side, Range name) const {
    std::string all;
    for (std::uint32_t k = name.begin; k < name.end; ++k) {
      for (const char c : scene_.folded(items(side)[k])) {
        if (c != '-' && c != '.') all += c;
      }
    }
    return all;
  }

  // The first word of a name that the other side's has not.
  [[nodiscard]] std::uint32_t firstOther(WhichSide side, const Both<Range>& name) const {
    for (std::uint32_t k = name[side].begin; k < name[side].end; ++k) {
      if (!in(otherSide(side), name[otherSide(side)], items(side)[k])) return k;
    }
    return none;
  }

  [[nodiscard]] bool in(WhichSide side, Range range, const Item& item) const {
    for (std::uint32_t k = range.begin; k < range.end; ++k) {
      if (withoutPossessive(scene_.folded(items(side)[k])) ==
          withoutPossessive(scene_.folded(item)))
        return true;
    }
    return false;
  }

  // Part of the other, its initials, its country, or told elsewhere in the passage.
  [[nodiscard]] bool sameName(const Both<Range>& name) const {
    for (const WhichSide side : kSides) {
      const WhichSide far = otherSide(side);
      bool all = true;
      bool elsewhere = false;
      for (std::uint32_t k = name[side].begin; k < name[side].end; ++k) {
        const Item& item = items(side)[k];
        all = all && in(far, name[far], item);
        elsewhere = elsewhere || (item.partner == none && in(far, whole(far), item) &&
                                  !in(far, name[far], item));
      }
      if (all || elsewhere || initials(side, name)) return true;
    }
    const Both<std::uint32_t> nations = {nationOf(kBefore, name.before),
                                         nationOf(kAfter, name.after)};
    return nations.before != 0 && nations.before == nations.after;
  }

  [[nodiscard]] std::uint32_t nationOf(WhichSide side, Range name) const {
    for (std::uint32_t k = name.begin; k < name.end; ++k) {
      const Item& item = items(side)[k];
      const WordUse use =
          item.is(kNation)
              ? item.use
              : scene_.vocabulary.lexicon().find(withoutPossessive(scene_.folded(item)));
      if (use.is(kNation)) return use.lemma;
    }
    return 0;
  }

  // WHO for World Health Organization.
  [[nodiscard]] bool initials(WhichSide side, const Both<Range>& name) const {
    const Range full = name[otherSide(side)];
    if (name[side].size() != 1 || full.size() < 2) return false;
    const std::string brief = letters(side, name[side]);
    std::string first;
    for (std::uint32_t k = full.begin; k < full.end; ++k)
      first += scene_.folded(items(otherSide(side))[k]).substr(0, 1);
    return withoutPossessive(brief) == first;
  }

  // President → Prime Minister Dupont: the titles differ, and a kept name is near.
  void title(const Change& change) {
    Both<Range> titles;
    for (const WhichSide side : kSides) {
      Range& found = titles[side];
      for (std::uint32_t k = change.items[side].begin; k < change.items[side].end; ++k) {
        const Item& item = items(side)[k];
        if (isNamePart(side, k)) return;
        if (!item.is(kTitle) || stands(otherSide(side), item)) continue;
        if (found.empty()) found.begin = k;
        found.end = k + item.length;
      }
    }
    if (titles.before.empty() && titles.after.empty()) return;
    const WhichSide side = titles.before.empty() ? kAfter : kBefore;
    const bool both = !titles.before.empty() && !titles.after.empty();
    // A title that gained or lost a word goes on behind the edit.
    const bool part = titles[side].end > change.items[side].end;
    const Range name = nameNear(side, titles[side], both || part);
    if (name.empty()) return;
    Finding finding = passage_.finding(FindingKind::nameTitle, Severity::check);
    for (const WhichSide each : kSides) {
      const std::uint32_t place = endOf(scene_.result.edits[change.edit], each).begin;
      endOf(finding, each) = titles[each].empty() ? Range{place, place}
                                                  : scene_.bytes(each, items(each), titles[each]);
    }
    wholeOf(finding, side) = scene_.bytes(side, items(side), name);
    wholeOf(finding, otherSide(side)) =
        scene_.bytes(otherSide(side), items(otherSide(side)),
                     {items(side)[name.begin].partner, items(side)[name.end - 1].partner + 1});
    scene_.tell(finding);
  }

  // A kept name right behind a title, or, where `far`, a little before or behind it.
  [[nodiscard]] Range nameNear(WhichSide side, Range title, bool far) const {
    const Items& of = items(side);
    const auto isKept = [&](std::uint32_t k) {
      return of[k].partner != none && isNamePart(side, k);
    };
    for (std::uint32_t k = title.end; k < of.size() && k <= title.end + (far ? 2 : 0); ++k) {
      if (isKept(k)) return keptName(side, k);
    }
    if (!far) return {};
    // Anna Keller, deputy head of …; the bank's deputy head.
    for (std::uint32_t back = 1; back <= 5 && back <= title.begin; ++back) {
      if (isKept(title.begin - back)) return keptName(side, title.begin - back);
    }
    return {};
  }

  [[nodiscard]] Range keptName(WhichSide side, std::uint32_t k) const {
    Range name = {k, k + 1};
    const auto isKept = [&](std::uint32_t at) {
      return items(side)[at].partner != none && isNamePart(side, at);
    };
    while (name.begin > 0 && isKept(name.begin - 1)) --name.begin;
    while (name.end < items(side).size() && isKept(name.end)) ++name.end;
    return name;
  }

  Scene& scene_;
  const Passage& passage_;
  List<Respelling>& respelled_;
};

}  // namespace

void compareWording(Scene& scene, const Passage& passage, List<Respelling>& respelled) {
  Comparer(scene, passage, respelled).run();
}

}  // namespace stet::findings
