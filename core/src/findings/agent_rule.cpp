#include "findings/agent_rule.hpp"

#include "base/both.hpp"

namespace stet::findings {
namespace {

using text::TokenKind;

constexpr std::uint32_t kLongestPhrase = 7;   // Items of "by the mayor of the town".
constexpr std::uint32_t kLongestSubject = 4;  // Words.
constexpr std::uint32_t kBeReach = 4;         // Items from a form of be to its participle.

class AgentRule {
 public:
  AgentRule(Context& context, const Passage& passage) : context_(context), passage_(passage) {}

  void run() {
    for (const WhichSide side : kSides) {
      for (std::uint32_t k = 1; k < items(side).size(); ++k) {
        if (items(side)[k].is(kBy) && items(side)[k].edit != none) byPhrase(side, k);
      }
    }
    voice();
  }

 private:
  [[nodiscard]] const Items& items(WhichSide side) const { return passage_.items[side]; }

  // Signed [by the mayor]: an edit that brought or took nothing else.
  void byPhrase(WhichSide side, std::uint32_t by) {
    const Items& of = items(side);
    if (of[by].quote != none || of[by - 1].edit == of[by].edit ||
        !endOf(context_.result.edits[of[by].edit], otherSide(side)).empty()) {
      return;
    }
    Range range = {by, by + 1};
    while (range.end < of.size() && of[range.end].edit == of[by].edit) ++range.end;
    if (range.size() < 2 || range.size() > kLongestPhrase) return;
    bool moved = true;
    for (std::uint32_t k = range.begin + 1; k < range.end; ++k) {
      if (of[k].kind == TokenKind::figure || of[k].is(kWeekday | kMonth)) return;
      if (of[k].is(kNumber) && !of[k].is(kArticle)) return;
      moved = moved && (context_.isFunction(of[k]) || stands(otherSide(side), of[k]));
    }
    if (moved) return;
    bool passive = false;
    for (std::uint32_t back = 1; back <= kBeReach && back <= by; ++back)
      passive = passive || of[by - back].is(kBe);
    if (context_.vocabulary.language().unspaced) return agent(side, range, of[by].edit);
    if (passive && hasParticiple(of, range)) agent(side, range, of[by].edit);
  }

  // Before the phrase, or at the end of the clause: wurde vom Bürgermeister unterzeichnet.
  [[nodiscard]] bool hasParticiple(const Items& of, Range phrase) const {
    if (!context_.vocabulary.language().verbSecond) return isParticiple(of[phrase.begin - 1]);
    const std::uint32_t last = clauseAround(context_, of, phrase.begin).end - 1;
    return last >= phrase.end && isParticiple(of[last]);
  }

  void agent(WhichSide side, Range range, std::uint32_t edit) {
    Finding finding = passage_.finding(FindingKind::stanceAgent, Severity::check);
    endOf(finding, side) = context_.bytes(side, items(side), range);
    if (edit != none) {
      const std::uint32_t place = endOf(context_.result.edits[edit], otherSide(side)).begin;
      endOf(finding, otherSide(side)) = {place, place};
    }
    context_.report(finding);
  }

  [[nodiscard]] bool isParticiple(const Item& item) const {
    return item.kind == TokenKind::word && !context_.isFunction(item) && !item.capital &&
           !item.is(kApproximator | kNumber);
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
      while (begin > 0 && of[begin - 1].kind == TokenKind::word && k - begin < kLongestSubject)
        --begin;
      Range subject = {begin, k};
      for (std::uint32_t s = begin; s < k; ++s) {
        if (of[s].is(kBe | kPronoun) || stands(otherSide(side), of[s])) return;
      }
      if (subject.empty() || of[k - 1].edit == none || context_.isFunction(of[k - 1])) return;
      agent(side, subject, of[k - 1].edit);
      return;
    }
  }

  // Shot two protesters; not: a session scheduled for Monday.
  [[nodiscard]] bool hasObject(const Items& of, std::uint32_t verb) const {
    return verb + 1 < of.size() && of[verb + 1].isWord() &&
           (!context_.isFunction(of[verb + 1]) || of[verb + 1].is(kArticle));
  }

  // Whether a content word stands in the passage on a side.
  [[nodiscard]] bool stands(WhichSide side, const Item& item) const {
    if (context_.isFunction(item)) return false;
    for (const Item& each : items(side)) {
      if (each.id == item.id) return true;
    }
    return false;
  }

  Context& context_;
  const Passage& passage_;
};

}  // namespace

void compareAgents(Context& context, const Passage& passage) { AgentRule(context, passage).run(); }

}  // namespace stet::findings
