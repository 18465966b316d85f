#include "findings/unspaced_names.hpp"

#include <string>

#include "base/both.hpp"
#include "stet/list.hpp"

namespace stet::findings {
namespace {

using text::TokenKind;

constexpr std::uint32_t kLongestName = 12;  // Characters.

class Rule {
 public:
  Rule(Context& context, const Passage& passage) : context_(context), passage_(passage) {}

  void run() {
    titles();
    nations();
  }

 private:
  [[nodiscard]] const Items& items(WhichSide side) const { return passage_.items[side]; }

  // Items [begin, end) of the words of a use outside quotations.
  [[nodiscard]] List<Range> phrases(WhichSide side, Uses use) const {
    List<Range> found;
    for (std::uint32_t k = 0; k < items(side).size(); ++k) {
      const Item& item = items(side)[k];
      if (item.is(use) && item.quote == none) found.push_back({k, k + item.length});
    }
    return found;
  }

  [[nodiscard]] std::string text(WhichSide side, Range range) const {
    std::string all;
    for (std::uint32_t k = range.begin; k < range.end; ++k) all += context_.folded(items(side)[k]);
    return all;
  }

  [[nodiscard]] bool isChanged(WhichSide side, Range range) const {
    for (std::uint32_t k = range.begin; k < range.end; ++k) {
      if (items(side)[k].edit != none) return true;
    }
    return false;
  }

  // Of titles that both sides have as many of, in their order.
  void titles() {
    const Both<List<Range>> all = {phrases(kBefore, kTitle), phrases(kAfter, kTitle)};
    if (all.before.size() != all.after.size()) return;
    for (std::size_t k = 0; k < all.before.size(); ++k) {
      const Both<Range> title = {all.before[k], all.after[k]};
      if (text(kBefore, title.before) != text(kAfter, title.after)) {
        if (isChanged(kBefore, title.before) || isChanged(kAfter, title.after))
          report(FindingKind::nameTitle, Severity::check, title);
        continue;
      }
      for (const bool behind : {false, true}) {
        const Both<Range> names = {beside(kBefore, title.before, behind),
                                   beside(kAfter, title.after, behind)};
        if (!names.before.empty() && !names.after.empty()) {
          report(FindingKind::nameChanged, Severity::alert, names);
          break;
        }
      }
    }
  }

  // The changed characters at one end of a title, as far as they may be a name.
  [[nodiscard]] Range beside(WhichSide side, Range title, bool behind) const {
    const Items& of = items(side);
    const auto isName = [&](std::uint32_t k) {
      return of[k].kind == TokenKind::word && of[k].edit != none && of[k].quote == none &&
             !of[k].digits && !of[k].is(kNation | kPronoun | kNumber) &&
             !context_.isFunction(of[k]);
    };
    Range name = behind ? Range{title.end, title.end} : Range{title.begin, title.begin};
    if (behind) {
      while (name.end < of.size() && isName(name.end)) ++name.end;
    } else {
      while (name.begin > 0 && isName(name.begin - 1)) --name.begin;
    }
    return name.size() > kLongestName || name.size() < 2 ? Range{} : name;
  }

  // A country or a place for another.
  void nations() {
    for (const Range one : phrases(kBefore, kNation)) {
      if (!isChanged(kBefore, one)) continue;
      const Range gap = facing(items(kBefore), one);
      for (const Range other : phrases(kAfter, kNation)) {
        const bool faces = other.begin < gap.end && gap.begin < other.end;
        const std::uint32_t was = items(kBefore)[one.begin].use.lemma;
        const std::uint32_t is = items(kAfter)[other.begin].use.lemma;
        if (!faces || !isChanged(kAfter, other) || was == is) continue;
        report(FindingKind::nameChanged, Severity::alert, {one, other});
        break;
      }
    }
  }

  void report(FindingKind kind, Severity severity, const Both<Range>& ranges) {
    Finding finding = passage_.finding(kind, severity);
    for (const WhichSide side : kSides)
      endOf(finding, side) = context_.bytes(side, items(side), ranges[side]);
    context_.report(finding);
  }

  Context& context_;
  const Passage& passage_;
};

}  // namespace

void compareUnspacedNames(Context& context, const Passage& passage) {
  Rule(context, passage).run();
}

}  // namespace stet::findings
