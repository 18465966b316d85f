#include <cstdint>
#include <string_view>

#include "stet/article.hpp"

namespace stet {
namespace {

Range append(std::string& text, std::string_view part) {
  const auto begin = static_cast<std::uint32_t>(text.size());
  text += part;
  return {begin, static_cast<std::uint32_t>(text.size())};
}

}  // namespace

BlockInput& Input::addBlock(std::string_view block) {
  if (!blocks.empty() && blocks.back().range.end == text.size()) text += "\n\n";
  BlockInput& added = blocks.emplace_back();
  added.range = append(text, block);
  return added;
}

void Input::addSentence(std::string_view sentence) {
  BlockInput& block = blocks.back();
  if (!block.sentences.empty()) text += ' ';
  block.sentences.push_back(append(text, sentence));
  block.range.end = block.sentences.back().end;
}

}  // namespace stet
