#include <string>

#include "stet/compare.hpp"

namespace stet {
namespace {

void appendBlock(std::string& text, const BlockInput& block) {
  if (!block.sentences) {
    text += block.text;
    return;
  }
  bool first = true;
  for (const std::string& sentence : *block.sentences) {
    if (!first) text += ' ';
    first = false;
    text += sentence;
  }
}

}  // namespace

std::string joined(const ArticleInput& article) {
  std::string text;
  bool first = true;
  for (const BlockInput& block : article.blocks) {
    if (!first) text += "\n\n";
    first = false;
    appendBlock(text, block);
  }
  return text;
}

std::string joined(const Input& input) {
  const auto* blocks = std::get_if<ArticleInput>(&input);
  return blocks == nullptr ? std::get<std::string>(input) : joined(*blocks);
}

}  // namespace stet
