#include "findings/wording.hpp"

#include <algorithm>

#include "base/both.hpp"
#include "findings/grammar.hpp"
#include "stet/list.hpp"
#include "unicode/properties.hpp"

namespace stet::findings {
namespace {

using text::TokenKind;

constexpr std::uint32_t shortEdit = 7;  // Words; a longer one says something else altogether.

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
  Comparer(Scene& scene, const Passage& passage) : scene_(scene), passage_(passage) {}

  void run() {
    for (const Change& change : changes()) {
      if (words(change) <= shortEdit && !quoted(change)) {
        superlative(change);
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
      if (of[k].id != verb.id || !hasObject(of, k)) continue;
      std::uint32_t begin = k;
      while (begin > 0 && of[begin - 1].kind == TokenKind::word && k - begin < 4) --begin;
      Range subject = {begin, k};
      for (std::uint32_t s = begin; s < k; ++s) {
        if (of[s].is(kBe | kPronoun) || stands(otherSide(side), of[s])) return;
      }
      if (subject.empty() || of[k - 1].edit == none || scene_.isFunction(of[k - 1])) return;
      agent(side, subject, of[k - 1].edit);
      return;
    }
  }

  // Shot two protesters; not: a session scheduled for Monday.
  [[nodiscard]] bool hasObject(const Items& of, std::uint32_t verb) const {
    return verb + 1 < of.size() && of[verb + 1].isWord() &&
           (!scene_.isFunction(of[verb + 1]) || isArticle(scene_, of[verb + 1]));
  }

  // Whether a content word stands in the passage on a side.
  [[nodiscard]] bool stands(WhichSide side, const Item& item) const {
    if (scene_.isFunction(item)) return false;
    for (const Item& each : items(side)) {
      if (each.id == item.id) return true;
    }
    return false;
  }

  Scene& scene_;
  const Passage& passage_;
};

}  // namespace

void compareWording(Scene& scene, const Passage& passage) { Comparer(scene, passage).run(); }

}  // namespace stet::findings
