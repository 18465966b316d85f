#include "findings/title_rule.hpp"

#include <algorithm>

#include "base/flags.hpp"
#include "findings/grammar.hpp"
#include "findings/spelling.hpp"

namespace stet::findings {
namespace {

using text::TokenKind;

constexpr std::uint32_t kLongestTitle = 8;  // Items before a name.
constexpr std::uint32_t kLongestRole = 12;  // Items between the commas behind one.
// Of a clause's content words, per mille, that stay where a role in it was replaced.
constexpr std::uint32_t kStays = 500;

// What a name is called, before it or behind it. Empty where it is called nothing.
struct Title {
  Range items;
  bool known = false;     // Holds a word that is a title.
  bool courtesy = false;  // Nothing but Mr and the like.
};

class TitleRule {
 public:
  TitleRule(Context& context, const Passage& passage, const Both<List<Name>>& names)
      : context_(context), passage_(passage), names_(names) {
    for (const WhichSide side : kSides) told_[side].assign(items(side).size(), false);
  }

  void run() {
    Flags taken(names_.after.size());
    for (const Name& one : names_.before) {
      for (std::size_t k = 0; k < names_.after.size(); ++k) {
        const Name& other = names_.after[k];
        if (taken[k] || !isSame(one, other)) continue;
        taken[k] = true;
        compareCalled(one, other);
        break;
      }
    }
    roles();
  }

 private:
  void compareCalled(const Name& one, const Name& other) {
    Both<Title> titles = {titleBefore(kBefore, one), titleBefore(kAfter, other)};
    const Both<Title> roles = {roleAfter(kBefore, one), roleAfter(kAfter, other)};
    const bool turned = titles.before.items.empty() != titles.after.items.empty();
    // The mayor, Ann Reed; Ann Reed, the mayor.
    for (const WhichSide side : kSides) {
      if (turned && titles[side].items.empty() && roles[side].known) titles[side] = roles[side];
    }
    compare(one, other, titles.before, titles.after);
    if (!turned && !roles.before.items.empty() && !roles.after.items.empty())
      compare(one, other, roles.before, roles.after);
  }

  [[nodiscard]] const Items& items(WhichSide side) const { return passage_.items[side]; }
  [[nodiscard]] const Item& item(WhichSide side, std::uint32_t k) const { return items(side)[k]; }
  [[nodiscard]] bool isContent(WhichSide side, std::uint32_t k) const {
    return item(side, k).kind == TokenKind::word && !context_.isFunction(item(side, k));
  }

  // Names that end alike: the last word of a name is what stays of it.
  [[nodiscard]] bool isSame(const Name& one, const Name& other) const {
    const auto last = [&](WhichSide side, const Name& name) {
      return withoutCase(context_.vocabulary.language(),
                         withoutPossessive(context_.folded(item(side, name.items.end - 1))));
    };
    // Where nouns have capitals, what is led up to may be no name: Sprecher des Ministeriums.
    const bool noun = context_.vocabulary.language().capitalNouns && !one.certain && !other.certain;
    return !noun && last(kBefore, one) == last(kAfter, other) && !belongsToTitle(kBefore, one) &&
           !belongsToTitle(kAfter, other);
  }

  // Health minister.
  [[nodiscard]] bool belongsToTitle(WhichSide side, const Name& name) const {
    return name.items.end < items(side).size() && item(side, name.items.end).is(kTitle);
  }

  // The words that lead up to a name, from the first title among them on; a comma may part them.
  [[nodiscard]] Title titleBefore(WhichSide side, const Name& name) const {
    const std::uint32_t end = name.items.begin;
    const Title title = titleBefore(side, end);
    if (title.known || end == 0 || context_.folded(item(side, end - 1)) != ",") return title;
    const Title parted = titleBefore(side, end - 1);
    return parted.known ? parted : title;
  }

  [[nodiscard]] Title titleBefore(WhichSide side, std::uint32_t end) const {
    Title title;
    for (std::uint32_t k = end; k > 0 && end - k < kLongestTitle; --k) {
      const Item& word = item(side, k - 1);
      if (word.kind != TokenKind::word || word.quote != none) break;
      if (word.is(kTitle) || isLongTitle(side, k - 1)) {
        title.items = {k - 1, end};
        title.known = true;
      } else if (word.is(kCourtesy)) {
        title.items = {k - 1, end};
        title.courtesy = !title.known;
      } else if (word.capital && !context_.isFunction(word)) {
        if (title.known) title.items.begin = k - 1;  // Health minister, French president.
      } else if (title.known || !(joinsTitle(side, k - 1) || isPortfolio(word, end - k))) {
        break;
      }
    }
    return title;
  }

  // Where nouns have cases nothing need stand between an office and what it is of: министр обороны.
  [[nodiscard]] bool isPortfolio(const Item& word, std::uint32_t before) const {
    constexpr std::uint32_t kLongest = 3;  // Words.
    return !context_.vocabulary.language().nameEndings.empty() && before < kLongest &&
           !context_.isFunction(word);
  }

  // Minister for Health and Care, head of the school.
  [[nodiscard]] bool joinsTitle(WhichSide side, std::uint32_t k) const {
    const Item& word = item(side, k);
    const bool article = word.is(kArticle) && k > 0 && item(side, k - 1).is(kJoiner);
    return article || word.is(kJoiner) || isConjunction(context_, word);
  }

  // The apposition behind a name: ", the bank's chairwoman,".
  [[nodiscard]] Title roleAfter(WhichSide side, const Name& name) const {
    const Items& of = items(side);
    std::uint32_t at = name.items.end;
    if (at < of.size() && context_.folded(of[at]) == "(") {
      while (at < of.size() && context_.folded(of[at]) != ")") ++at;
      ++at;
    }
    if (at >= of.size() || context_.folded(of[at]) != ",") return {};
    Title title{{at + 1, at + 1}};
    for (std::uint32_t k = at + 1; k < of.size() && k - at <= kLongestRole; ++k) {
      if (of[k].kind == TokenKind::punctuation || of[k].is(kSaying | kBe) || of[k].quote != none)
        break;
      title.known = title.known || of[k].is(kTitle) || isLongTitle(side, k);
      title.items.end = k + 1;
    }
    return title;
  }

  // Leader-elect, vice-chairman.
  [[nodiscard]] bool isLongTitle(WhichSide side, std::uint32_t k) const {
    const std::string_view word = context_.folded(item(side, k));
    const std::size_t hyphen = word.find('-');
    if (hyphen == std::string_view::npos) return false;
    return ((context_.vocabulary.lexicon().find(word.substr(0, hyphen)).uses |
             context_.vocabulary.lexicon().find(word.substr(hyphen + 1)).uses) &
            kTitle) != 0;
  }

  // The deputy mayor became the mayor, whoever that is.
  void roles() {
    for (std::uint32_t k = 0; k < items(kBefore).size(); ++k) {
      if (!isRole(kBefore, k)) continue;
      const Range gap = facing(items(kBefore), {k, k + 1});
      for (std::uint32_t there = gap.begin; there < gap.end; ++there) {
        if (!isRole(kAfter, there)) continue;
        if (!sameStem(context_.folded(item(kBefore, k)), context_.folded(item(kAfter, there))))
          reportRole(k, there);
        break;
      }
    }
  }

  // A title that was changed, and was not told with a name.
  [[nodiscard]] bool isRole(WhichSide side, std::uint32_t k) const {
    const Item& word = item(side, k);
    if (!word.is(kTitle) || word.edit == none || word.quote != none || told_[side][k]) return false;
    return staying(context_, passage_, side, clauseAround(context_, items(side), k)) >= kStays;
  }

  void reportRole(std::uint32_t before, std::uint32_t after) {
    Finding finding = passage_.finding(FindingKind::nameTitle, Severity::check);
    finding.before =
        context_.bytes(kBefore, items(kBefore), {before, before + item(kBefore, before).length});
    finding.after =
        context_.bytes(kAfter, items(kAfter), {after, after + item(kAfter, after).length});
    context_.report(finding);
  }

  void compare(const Name& one, const Name& other, const Title& was, const Title& is) {
    const bool title = was.known || is.known;
    const bool courtesy = was.courtesy && is.courtesy;
    if (!title && !courtesy) return;
    // What came or went whole is told where it is a title.
    if ((was.items.empty() && !is.known) || (is.items.empty() && !was.known)) return;
    const Both<Range> changed = {difference(kBefore, was, is), difference(kAfter, is, was)};
    if (changed.before.empty() && changed.after.empty()) return;
    Finding finding = passage_.finding(FindingKind::nameTitle, Severity::check);
    const Both<const Name*> names = {&one, &other};
    for (const WhichSide side : kSides) {
      const Range range = side == kBefore ? was.items : is.items;
      for (std::uint32_t k = range.begin; k < range.end; ++k) told_[side][k] = true;
      wholeOf(finding, side) = context_.bytes(side, items(side), names[side]->items);
      const Title& own = side == kBefore ? was : is;
      endOf(finding, side) = own.items.empty()
                                 ? Range{wholeOf(finding, side).begin, wholeOf(finding, side).begin}
                                 : context_.bytes(side, items(side), own.items);
    }
    context_.report(finding);
  }

  // From the first content word that the other title has not to the last.
  [[nodiscard]] Range difference(WhichSide side, const Title& title, const Title& other) const {
    Range range;
    for (std::uint32_t k = title.items.begin; k < title.items.end; ++k) {
      if (!isContent(side, k) || item(side, k).edit == none || has(otherSide(side), other, side, k))
        continue;
      if (range.empty()) range.begin = k;
      range.end = k + 1;
    }
    return range;
  }

  [[nodiscard]] bool has(WhichSide side, const Title& title, WhichSide far,
                         std::uint32_t word) const {
    for (std::uint32_t k = title.items.begin; k < title.items.end; ++k) {
      const std::string_view one = withoutPossessive(context_.folded(item(side, k)));
      const std::string_view other = withoutPossessive(context_.folded(item(far, word)));
      if (one == other || isFormOf(one, context_.folded(item(far, word)))) return true;
    }
    return false;
  }

  Context& context_;
  const Passage& passage_;
  const Both<List<Name>>& names_;
  Both<Flags> told_;  // Items of titles that were told.
};

}  // namespace

void compareTitles(Context& context, const Passage& passage, const Both<List<Name>>& names) {
  TitleRule(context, passage, names).run();
}

}  // namespace stet::findings
