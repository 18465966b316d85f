#include "segment/sentences.hpp"

#include <fstream>
#include <string>

#include "support/divided.hpp"

namespace stet::text {
namespace {

std::string withoutMarks(std::string text) {
  const std::string mark = "¦";
  for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
    text.erase(at, mark.size());
  return text;
}

TEST(Sentences, EndWhereMarked) {
  std::ifstream file(std::string(STET_SOURCE_DIR) + "/tests/core/segment/sentences.txt");
  std::string line;
  while (std::getline(file, line) && line.compare(0, 2, "==") != 0) continue;
  int cases = 0;
  while (std::getline(file, line)) {
    if (line.empty() || line[0] == '=') continue;
    ++cases;
    const std::string marked = line.substr(line.find(' ') + 1);
    const std::string text = withoutMarks(marked);
    const Language& language = languageOf(line.substr(0, line.find(' ')));
    Vocabulary vocabulary(language);
    const Article article = segment(text, language, vocabulary);
    std::string found;
    for (const Sentence& sentence : article.sentences) {
      if (!found.empty()) found += "¦";
      found += text.substr(sentence.range.begin, sentence.range.size());
    }
    EXPECT_EQ(found, marked);
    expectTiles(article, text);
  }
  EXPECT_GT(cases, 100);
}

TEST(Sentences, EndWithALineInABlockThatWasGiven) {
  Input input;
  input.addBlock("One\ntwo.  Three\n");
  Vocabulary vocabulary(languageOf("en"));
  const Article article = segment(input.text, languageOf("en"), vocabulary, nullptr, input.blocks);
  EXPECT_EQ(divided(article, vocabulary), "One ¦ two . ¦ Three");
}

}  // namespace
}  // namespace stet::text
