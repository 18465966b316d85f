#include "segment/layout.hpp"

#include <cstddef>

#include "segment/tokens.hpp"

namespace stet::text {

Layout layoutOf(std::string_view text, const std::vector<BlockInput>& given) {
  if (given.empty()) return {text, nullptr, blocksOf(text)};
  Layout layout{text, &given, {}};
  for (std::size_t b = 0; b < given.size(); ++b) {
    const std::size_t end = b + 1 < given.size() ? given[b + 1].range.begin : text.size();
    layout.blocks.push_back({given[b].range.end, end, LineBreaks::endSentences});
  }
  return layout;
}

void readMarkers(const Layout& layout, const Language& language, MarkerForms& forms) {
  forms.startText();
  std::size_t begin = 0;
  for (const LineBlock& block : layout.blocks) {
    const std::string_view text = layout.text.substr(0, block.textEnd);
    forms.read(markerOf(text.substr(skipSpace(text, begin)), language));
    begin = block.end;
  }
}

}  // namespace stet::text
