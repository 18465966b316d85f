#include "findings/name_rule.hpp"

#include <algorithm>
#include <string>

#include "base/order.hpp"
#include "findings/spelling.hpp"

namespace stet::findings {
namespace {

// What speaks for two names being one: their words, and each thing around them; and how much of
// that must speak for two names of other words.
constexpr std::uint32_t kSameWords = 2;
constexpr std::uint32_t kSameAround = 3;
constexpr std::uint32_t kSamePlace = 2 * kSameAround;
constexpr std::uint32_t kMostAffinity = kSameWords + 3 * kSameAround;
// Of a clause's content words, per mille, that stay where a name in it was replaced.
constexpr std::uint32_t kStays = 400;
// Words beside two names in what was replaced: with more of them the names face each other by
// chance.
constexpr std::uint32_t kMostBeside = 3;
constexpr std::size_t kAbbreviation = 3;  // Letters at most.

class NameRule {
 public:
  NameRule(Context& context, const Passage& passage, const Both<List<Name>>& names,
           List<Respelling>& respelled)
      : context_(context), passage_(passage), names_(names), respelled_(respelled) {
    for (const WhichSide side : kSides) paired_[side].assign(names_[side].size(), false);
  }

  void run() {
    if (names_.before.empty() || names_.after.empty()) return;
    for (std::uint32_t i = 0; i < names_.before.size(); ++i) {
      for (std::uint32_t j = 0; j < names_.after.size(); ++j) same_.push_back(areOne(i, j));
    }
    pairBySpaces();
    pairByAffinity();
    pairByPlace();
    pairLast();
  }

 private:
  [[nodiscard]] const Items& items(WhichSide side) const { return passage_.items[side]; }
  [[nodiscard]] std::string_view word(WhichSide side, std::uint32_t k) const {
    return withoutCase(context_.vocabulary.language(),
                       withoutPossessive(context_.folded(items(side)[k])));
  }
  [[nodiscard]] bool isContent(WhichSide side, std::uint32_t k) const {
    return items(side)[k].capital;
  }

  // Aaronburk, Aaron Burk; not Jean-Luc, Jean Luc.
  void pairBySpaces() {
    for (std::uint32_t i = 0; i < names_.before.size(); ++i) {
      for (std::uint32_t j = 0; j < names_.after.size() && !paired_.before[i]; ++j) {
        if (paired_.after[j] || bytes(kBefore, i).size() == bytes(kAfter, j).size() ||
            stands(kBefore, i) || stands(kAfter, j) || letters(kBefore, i) != letters(kAfter, j))
          continue;
        paired_.before[i] = paired_.after[j] = true;
        report(FindingKind::nameRespelled, Severity::check, i, j);
      }
    }
  }

  // Names that are one, or that changed places, by their words and what stands around them.
  void pairByAffinity() {
    struct Pair {
      std::uint32_t before;
      std::uint32_t after;
    };
    List<Pair> pairs;
    List<std::uint64_t> keys;
    for (std::uint32_t i = 0; i < names_.before.size(); ++i) {
      for (std::uint32_t j = 0; j < names_.after.size(); ++j) {
        const std::uint32_t found = affinity(i, j);
        if (found < (sameName(i, j) ? kSameWords : kSamePlace)) continue;
        pairs.push_back({i, j});
        keys.push_back(keyOf(kMostAffinity - found, i + j));
      }
    }
    List<Pair> crossed;
    for (const std::uint32_t k : ascending(keys)) {
      const auto [i, j] = pairs[k];
      if (paired_.before[i] || paired_.after[j]) continue;
      // Where a sentence was written anew, or made of several, nothing keeps the place of a name.
      if (isRemade() && !sameName(i, j)) continue;
      // A new name is told by its place alone: the words around it may be alike by chance.
      if (!sameName(i, j) && !(stands(kBefore, i) && stands(kAfter, j))) continue;
      paired_.before[i] = paired_.after[j] = true;
      if (!sameName(i, j)) crossed.push_back({i, j});
    }
    for (const auto& [i, j] : crossed) paired_.before[i] = paired_.after[j] = false;
    for (const auto& [i, j] : crossed) {
      if (!isExchanged(i, j)) continue;
      paired_.before[i] = paired_.after[j] = true;
      report(FindingKind::nameChanged, Severity::alert, i, j);
    }
    if (!crossed.empty()) pairExchanged();
  }

  [[nodiscard]] bool isRemade() const {
    const SentenceLink& link = context_.result.sentenceLinks[passage_.sentenceLink];
    return passage_.rewritten || link.before.size() > 1 || link.after.size() > 1;
  }

  // Whether the name that left a place, and the one that came there, are both looking for one: else
  // each stands where it stood, and only the words around them are alike.
  [[nodiscard]] bool isExchanged(std::uint32_t before, std::uint32_t after) const {
    bool left = false;
    bool came = false;
    for (std::uint32_t j = 0; j < names_.after.size(); ++j)
      left = left || (!paired_.after[j] && sameName(before, j));
    for (std::uint32_t i = 0; i < names_.before.size(); ++i)
      came = came || (!paired_.before[i] && sameName(i, after));
    return left && came;
  }

  // What is left of names that changed places: each took the place of the next.
  void pairExchanged() {
    std::uint32_t j = 0;
    for (std::uint32_t i = 0; i < names_.before.size(); ++i) {
      if (paired_.before[i] || !stands(kBefore, i)) continue;
      while (j < names_.after.size() && (paired_.after[j] || !stands(kAfter, j))) ++j;
      if (j == names_.after.size()) return;
      paired_.before[i] = paired_.after[j] = true;
      if (!sameName(i, j)) report(FindingKind::nameChanged, Severity::alert, i, j);
    }
  }

  [[nodiscard]] std::uint32_t affinity(std::uint32_t i, std::uint32_t j) const {
    const Name& one = names_.before[i];
    const Name& other = names_.after[j];
    const auto same = [](std::uint32_t a, std::uint32_t b) {
      return a != 0 && a == b ? kSameAround : 0;
    };
    return (sameName(i, j) ? kSameWords : 0) + same(one.governor, other.governor) +
           same(one.owner, other.owner) + same(one.verb, other.verb);
  }

  // Whether a name stands on the other side too.
  [[nodiscard]] bool stands(WhichSide side, std::uint32_t name) const {
    for (std::uint32_t k = 0; k < names_[otherSide(side)].size(); ++k) {
      if (side == kBefore ? sameName(name, k) : sameName(k, name)) return true;
    }
    return false;
  }

  // Names that face each other between what was kept, and stand nowhere else.
  void pairByPlace() {
    for (std::uint32_t i = 0; i < names_.before.size(); ++i) {
      if (paired_.before[i] || stands(kBefore, i)) continue;
      const Range gap = facing(items(kBefore), names_.before[i].items);
      for (std::uint32_t j = 0; j < names_.after.size(); ++j) {
        const Range there = names_.after[j].items;
        if (paired_.after[j] || there.end <= gap.begin || there.begin >= gap.end) continue;
        if (stands(kAfter, j) || sameName(i, j)) continue;
        replaced(i, j);
        break;
      }
    }
  }

  // The only name that is left on either side, where the sentence was turned round: one person in
  // another spelling, with a word in common, or with the same beside it.
  void pairLast() {
    const std::uint32_t i = onlyLeft(kBefore);
    const std::uint32_t j = onlyLeft(kAfter);
    if (i == none || j == none || sameName(i, j)) return;
    const bool certain = names_.before[i].certain && names_.after[j].certain;
    if (context_.vocabulary.language().capitalNouns
            ? !certain
            : !names_.before[i].certain && !names_.after[j].certain)
      return;
    const std::uint32_t one = firstOther(kBefore, i, j);
    const std::uint32_t other = firstOther(kAfter, j, i);
    if (one == none || other == none || isFormOf(word(kBefore, one), word(kAfter, other))) return;
    const bool shared = names_.before[i].items.size() > 1 && haveWordInCommon(i, j);
    const bool respelled = isRespelling(word(kBefore, one), word(kAfter, other));
    if (!shared && !respelled && !areTurned(names_.before[i], names_.after[j]) &&
        (isRemade() || affinity(i, j) < kSameAround))
      return;
    reportOther(i, j, respelled);
  }

  // Yilmaz was found guilty, the court found Yildiz guilty: one verb, which stands behind one name
  // and before the other.
  static bool areTurned(const Name& one, const Name& other) {
    const auto same = [](std::uint32_t a, std::uint32_t b) { return a != 0 && a == b; };
    return same(one.verb, other.owner) || same(one.owner, other.verb);
  }

  // `none` where several names of a side stand there only, or none does.
  [[nodiscard]] std::uint32_t onlyLeft(WhichSide side) const {
    std::uint32_t only = none;
    for (std::uint32_t k = 0; k < names_[side].size(); ++k) {
      if (paired_[side][k] || stands(side, k)) continue;
      if (only != none) return none;
      only = k;
    }
    return only;
  }

  [[nodiscard]] bool haveWordInCommon(std::uint32_t i, std::uint32_t j) const {
    const Range words = names_.before[i].items;
    for (std::uint32_t k = words.begin; k < words.end; ++k) {
      if (isContent(kBefore, k) && has(kAfter, j, word(kBefore, k))) return true;
    }
    return false;
  }

  void replaced(std::uint32_t i, std::uint32_t j) {
    const std::uint32_t one = firstOther(kBefore, i, j);
    const std::uint32_t other = firstOther(kAfter, j, i);
    if (one == none || other == none || letters(kBefore, i) == letters(kAfter, j)) return;
    const std::string_view was = word(kBefore, one);
    const std::string_view is = word(kAfter, other);
    if (isFormOf(was, is)) return;
    const bool certain = names_.before[i].certain && names_.after[j].certain;
    const bool likely = names_.before[i].likely && names_.after[j].likely;
    const bool oneCertain = names_.before[i].certain || names_.after[j].certain;
    if (!oneCertain) return;
    // Where all nouns have capitals one that stands beside a name somewhere is not yet part of it.
    const std::uint32_t governor = names_.before[i].governor;
    const bool inPlace = governor != 0 && governor == names_.after[j].governor &&  // In Köln.
                         (nationOf(kBefore, i) != 0 || nationOf(kAfter, j) != 0);
    if (!certain && !inPlace && context_.vocabulary.language().capitalNouns) return;
    const bool respelled =
        names_.before[i].items.size() == names_.after[j].items.size() && isRespelling(was, is);
    if (!respelled && !certain && !inPlace && !likely) return;
    if (!respelled && !(stays(kBefore, i) && stays(kAfter, j))) return;
    // In a sentence that was written anew, place alone says little.
    if (!respelled && passage_.rewritten && affinity(i, j) < kSameAround) return;
    if (!respelled && (beside(kBefore, j) > kMostBeside || beside(kAfter, i) > kMostBeside)) return;
    reportOther(i, j, respelled);
    if (!respelled) return;
    respelled_.push_back({{items(kBefore)[one].id, items(kAfter)[other].id},
                          context_.result.findings[context_.result.findings.size() - 1]});
  }

  // Whether what is said around a name is said on the other side too.
  [[nodiscard]] bool stays(WhichSide side, std::uint32_t name) const {
    return stayingAround(context_, passage_, side, names_[side][name].items) >= kStays;
  }

  // The words that were replaced together with a name, but for names: those of a side that face its
  // counterpart.
  [[nodiscard]] std::uint32_t beside(WhichSide side, std::uint32_t counterpart) const {
    const WhichSide far = otherSide(side);
    const Range replaced = facing(items(far), names_[far][counterpart].items);
    std::uint32_t words = 0;
    for (std::uint32_t k = replaced.begin; k < replaced.end; ++k)
      words += isPlainWord(items(side)[k]) ? 1 : 0;
    return words;
  }
  [[nodiscard]] bool isPlainWord(const Item& item) const {
    return item.kind == text::TokenKind::word && !item.capital && !context_.isFunction(item);
  }

  void reportOther(std::uint32_t i, std::uint32_t j, bool respelled) {
    paired_.before[i] = paired_.after[j] = true;
    const bool certain = names_.before[i].certain && names_.after[j].certain;
    report(respelled ? FindingKind::nameRespelled : FindingKind::nameChanged,
           respelled || !certain ? Severity::check : Severity::alert, i, j);
  }

  void report(FindingKind kind, Severity severity, std::uint32_t i, std::uint32_t j) {
    Finding finding = passage_.finding(kind, severity);
    finding.before = bytes(kBefore, i);
    finding.after = bytes(kAfter, j);
    context_.report(finding);
  }

  [[nodiscard]] Range bytes(WhichSide side, std::uint32_t name) const {
    return context_.bytes(side, items(side), names_[side][name].items);
  }

  // ---- Whether two names are one ----

  [[nodiscard]] bool sameName(std::uint32_t i, std::uint32_t j) const {
    return same_[i * names_.after.size() + j] != 0;
  }

  // Part of the other, its initials, or its country.
  [[nodiscard]] bool areOne(std::uint32_t i, std::uint32_t j) const {
    if (isPartOf(kBefore, i, j) || isPartOf(kAfter, j, i)) return true;
    if (isInitialsOf(kBefore, i, j) || isInitialsOf(kAfter, j, i)) return true;
    const std::uint32_t nation = nationOf(kBefore, i);
    return nation != 0 && nation == nationOf(kAfter, j);
  }

  [[nodiscard]] bool isPartOf(WhichSide side, std::uint32_t name, std::uint32_t other) const {
    const Range words = names_[side][name].items;
    for (std::uint32_t k = words.begin; k < words.end; ++k) {
      if (isContent(side, k) && !has(otherSide(side), other, word(side, k))) return false;
    }
    return true;
  }

  [[nodiscard]] bool has(WhichSide side, std::uint32_t name, std::string_view wanted) const {
    const Range words = names_[side][name].items;
    for (std::uint32_t k = words.begin; k < words.end; ++k) {
      const std::string_view own = word(side, k);
      if (own == wanted || isJoinedTo(own, wanted) || isJoinedTo(wanted, own) ||
          isPluralOf(own, wanted) || isPluralOf(wanted, own)) {
        return true;
      }
    }
    return false;
  }

  // EU-wide for EU, SPD-Fraktion for SPD: a short word that a name of two letters or more, as
  // abbreviations are, is joined to by a hyphen.
  static bool isJoinedTo(std::string_view compound, std::string_view first) {
    return first.size() >= 2 && first.size() <= kAbbreviation && compound.size() > first.size() &&
           compound.starts_with(first) && compound[first.size()] == '-';
  }

  // MCPs for MCP.
  static bool isPluralOf(std::string_view plural, std::string_view one) {
    return one.size() <= kAbbreviation && plural.size() == one.size() + 1 && plural.back() == 's' &&
           plural.starts_with(one);
  }

  // The first word of a name that the other one has not.
  [[nodiscard]] std::uint32_t firstOther(WhichSide side, std::uint32_t name,
                                         std::uint32_t other) const {
    const Range words = names_[side][name].items;
    for (std::uint32_t k = words.begin; k < words.end; ++k) {
      if (isContent(side, k) && !has(otherSide(side), other, word(side, k))) return k;
    }
    return none;
  }

  // Without spaces, hyphens and stops.
  [[nodiscard]] std::string letters(WhichSide side, std::uint32_t name) const {
    const Range words = names_[side][name].items;
    std::string all;
    for (std::uint32_t k = words.begin; k < words.end; ++k) {
      for (const char c : context_.folded(items(side)[k])) {
        if (c != '-' && c != '.' && c != '\'') all += c;
      }
    }
    return all;
  }

  // WHO for World Health Organization.
  [[nodiscard]] bool isInitialsOf(WhichSide side, std::uint32_t name, std::uint32_t other) const {
    const WhichSide far = otherSide(side);
    const Range full = names_[far][other].items;
    if (full.size() < 2) return false;
    std::string first;
    for (std::uint32_t k = full.begin; k < full.end; ++k) {
      if (isContent(far, k)) first += context_.folded(items(far)[k]).substr(0, 1);
    }
    // Perhaps with a word behind it: the WHO's website.
    return letters(side, name) == first || word(side, names_[side][name].items.begin) == first;
  }

  [[nodiscard]] std::uint32_t nationOf(WhichSide side, std::uint32_t name) const {
    const Range words = names_[side][name].items;
    const Item& first = items(side)[words.begin];
    if (words.size() > first.length) return 0;  // Toyota in Mexico.
    const WordUse use =
        first.is(kNation) ? first.use : context_.vocabulary.lexicon().find(word(side, words.begin));
    return use.is(kNation) ? use.lemma : 0;
  }

  Context& context_;
  const Passage& passage_;
  const Both<List<Name>>& names_;
  List<Respelling>& respelled_;
  Flags same_;  // Of each name before with each one after: whether they are one.
  Both<Flags> paired_;
};

}  // namespace

void compareNames(Context& context, const Passage& passage, const Both<List<Name>>& names,
                  List<Respelling>& respelled) {
  NameRule(context, passage, names, respelled).run();
}

}  // namespace stet::findings
