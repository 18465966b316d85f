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

  // Titles that both sides have as many of, in their order, and the names beside them.
  void run() {
    const Both<List<Range>> all = {titles(kBefore), titles(kAfter)};
    if (all.before.size() != all.after.size()) return;
    for (std::size_t k = 0; k < all.before.size(); ++k) compare({all.before[k], all.after[k]});
  }

 private:
  [[nodiscard]] const Items& items(WhichSide side) const { return passage_.items[side]; }

  // Items [begin, end) of titles outside quotations.
  [[nodiscard]] List<Range> titles(WhichSide side) const {
    List<Range> found;
    for (std::uint32_t k = 0; k < items(side).size(); ++k) {
      const Item& item = items(side)[k];
      if (item.is(kTitle) && item.quote == none) found.push_back({k, k + item.length});
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

  void compare(const Both<Range>& title) {
    if (text(kBefore, title.before) != text(kAfter, title.after)) {
      if (isChanged(kBefore, title.before) || isChanged(kAfter, title.after))
        report(FindingKind::nameTitle, Severity::check, title);
      return;
    }
    for (const bool behind : {false, true}) {
      const Both<Range> names = {beside(kBefore, title.before, behind),
                                 beside(kAfter, title.after, behind)};
      if (names.before.empty() || names.after.empty()) continue;
      for (const WhichSide side : kSides) makeNames(side, names[side]);
      return report(FindingKind::nameChanged, Severity::alert, names);
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

  // Edits of changed characters that are a name are edits of it.
  void makeNames(WhichSide side, Range name) {
    for (std::uint32_t k = name.begin; k < name.end; ++k) {
      Edit& edit = context_.result.edits[items(side)[k].edit];
      if (edit.nature == Nature::wording) edit.nature = Nature::name;
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
