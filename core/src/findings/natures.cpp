#include "findings/natures.hpp"

#include "findings/figures.hpp"

namespace stet::findings {
namespace {

// What the words of an edit are.
constexpr std::uint32_t kNone = 0;        // Nothing that matters.
constexpr std::uint32_t kNameBefore = 1;  // One of them before,
constexpr std::uint32_t kNameAfter = 2;   // or after.
constexpr std::uint32_t kSure = 4;        // A name that is certain.
constexpr std::uint32_t kDate = 8;        // A day or a month, which findings read as figures.
constexpr std::uint32_t kOther = 16;

// Finds what the words of each edit are, side by side.
class Reader {
 public:
  Reader(const Context& context, const Passage& passage, Range edits)
      : context_(context), passage_(passage), first_(edits.begin), found_(edits.size()) {}

  void read(WhichSide side, const List<Name>& names) {
    const Items& items = passage_.items[side];
    const Name* name = names.begin();
    std::uint32_t end = 0;    // Of a name or a phrase,
    std::uint32_t found = 0;  // and what it is.
    for (std::uint32_t k = 0; k < items.size(); ++k) {
      if (name != names.end() && name->items.begin <= k) {
        end = name->items.end;
        found = nameOn(side) | (name->certain ? kSure : name->likely ? kNone : kOther);
        ++name;
      } else if (k >= end) {
        end = k + items[k].length;
        found = wordOn(side, items[k]);
      }
      if (items[k].edit != none) found_[items[k].edit - first_] |= found;
    }
  }

  [[nodiscard]] Nature natureOf(const Edit& edit, std::uint32_t at) const {
    const std::uint32_t needed = kSure | (edit.before.empty() ? kNone : nameOn(kBefore)) |
                                 (edit.after.empty() ? kNone : nameOn(kAfter));
    // Theresa May is a name, though her last one may be a month.
    if ((found_[at] & (needed | kOther)) == needed) return Nature::name;
    return found_[at] == kDate ? Nature::figure : Nature::wording;
  }

 private:
  static std::uint32_t nameOn(WhichSide side) { return side == kBefore ? kNameBefore : kNameAfter; }

  // Of a word that stands in no name.
  [[nodiscard]] std::uint32_t wordOn(WhichSide side, const Item& item) const {
    if (item.kind != text::TokenKind::word) return kNone;
    const bool capital = item.capital || context_.vocabulary.language().smallMonths;
    if (item.is(kMonth | kWeekday) && capital && item.use.date < kBeforeYesterday) return kDate;
    // Small words, and what goes with a name: Mr, president, van.
    if (context_.isFunction(item) || item.is(kTitle | kCourtesy | kNameParticle)) return kNone;
    return item.is(kNation) ? nameOn(side) | kSure : kOther;
  }

  const Context& context_;
  const Passage& passage_;
  std::uint32_t first_;
  List<std::uint32_t> found_;  // Of each edit.
};

}  // namespace

void tellNatures(Context& context, const Passage& passage, const Both<List<Name>>& names) {
  const Range edits = context.result.sentenceLinks[passage.sentenceLink].edits;
  Reader reader(context, passage, edits);
  for (const WhichSide side : kSides) reader.read(side, names[side]);
  for (std::uint32_t e = edits.begin; e < edits.end; ++e) {
    Edit& edit = context.result.edits[e];
    if (edit.nature == Nature::wording) edit.nature = reader.natureOf(edit, e - edits.begin);
  }
}

}  // namespace stet::findings
