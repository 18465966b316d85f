#include "segment/layout.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "segment/tokens.hpp"
#include "segment/wrapping.hpp"

namespace stet::text {
namespace {

// Given blocks are lines of their own.
Wrapping wrappingOf(std::string_view text, const std::vector<BlockInput>& given,
                    const Language& language) {
  if (given.empty()) return wrappingOf(text, linesOf(text, language));
  Wrapping result{.text = text, .lines = {}, .joins = Flags(given.size())};
  for (std::size_t b = 0; b < given.size(); ++b) {
    Line& line = result.lines.emplace_back();
    line.begin = given[b].range.begin;
    line.textEnd = given[b].range.end;
    line.end = b + 1 < given.size() ? given[b + 1].range.begin : text.size();
    line.width = kWidest + 1;  // Too wide to be taken for a wrapped line.
  }
  return result;
}

Layout layoutOf(const Wrapping& wrapping, const Flags& joins,
                const std::vector<BlockInput>& given) {
  Layout layout{wrapping.text, given.empty() ? nullptr : &given, {}};
  const List<Line>& lines = wrapping.lines;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::size_t first = i;
    while (i + 1 < lines.size() && joins[i] != 0) ++i;
    layout.blocks.push_back({lines[i].textEnd, lines[i].end,
                             i > first ? LineBreaks::areSpaces : LineBreaks::endSentences});
  }
  if (lines.empty() && !wrapping.text.empty())
    layout.blocks.push_back({0, wrapping.text.size(), LineBreaks::endSentences});
  return layout;
}

}  // namespace

bool Layout::mayBreakInside() const {
  return given != nullptr || std::any_of(blocks.begin(), blocks.end(), [](const LaidOut& block) {
           return block.lineBreaks == LineBreaks::areSpaces;
         });
}

Both<Layout> layOut(const Both<const Input*>& inputs, const Language& language) {
  const auto& [before, after] = inputs;
  const Both<Wrapping> of = {wrappingOf(before->text, before->blocks, language),
                             wrappingOf(after->text, after->blocks, language)};
  return {layoutOf(of.before, joinsBeside(of.before, of.after), before->blocks),
          layoutOf(of.after, joinsBeside(of.after, of.before), after->blocks)};
}

Layout layoutOf(std::string_view text, const std::vector<BlockInput>& given,
                const Language& language) {
  const Wrapping own = wrappingOf(text, given, language);
  return layoutOf(own, own.joins, given);
}

void readMarkers(const Layout& layout, const Language& language, MarkerForms& forms) {
  forms.startText();
  std::size_t begin = 0;
  for (const LaidOut& block : layout.blocks) {
    const std::string_view text = layout.text.substr(0, block.textEnd);
    forms.read(markerOf(text.substr(wordsBegin(text, begin)), language));
    begin = block.end;
  }
}

}  // namespace stet::text
