#include "text/sentences.hpp"

#include <algorithm>

#include "divided.hpp"

namespace stet::text {
namespace {

struct SentenceCase {
  const char* language;
  const char* marked;  ///< The text with a ¦ before each sentence but the first.
};

class Sentences : public testing::TestWithParam<SentenceCase> {};

std::string withoutMarks(std::string text) {
  const std::string mark = "¦";
  for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
    text.erase(at, mark.size());
  return text;
}

TEST_P(Sentences, EndWhereMarked) {
  const std::string text = withoutMarks(GetParam().marked);
  const Language& language = languageOf(GetParam().language);
  Vocabulary vocabulary(language);
  const Article article = segment(text, language, vocabulary);
  std::string found;
  for (const Sentence& sentence : article.sentences) {
    if (!found.empty()) found += "¦";
    found += text.substr(sentence.range.begin, sentence.range.size());
  }
  EXPECT_EQ(found, GetParam().marked);
  expectTiles(article, text);
}

INSTANTIATE_TEST_SUITE_P(
    Stops, Sentences,
    testing::Values(SentenceCase{"en", "One. ¦Two! ¦Three? ¦Four."},
                    SentenceCase{"en", "It rose 18.1 percent. ¦Then 2.5."},
                    SentenceCase{"en", "Well... ¦Then we left… ¦So it is … and was."},
                    SentenceCase{"en", "\"Stop!\" he said. ¦\"Go.\" ¦\"Why?\" ¦(It ended.) ¦Yes."},
                    SentenceCase{"en", "“It ended,” she said. ¦“Really?” ¦No."},
                    SentenceCase{"en", "See https://a.org/?A=B. ¦Then a.B."},
                    SentenceCase{"en", "Yahoo! announced it."}));

INSTANTIATE_TEST_SUITE_P(
    Abbreviations, Sentences,
    testing::Values(
        SentenceCase{"en", "Mr. Smith met Dr. No. ¦He ran."},
        SentenceCase{"en", "J. K. Rowling wrote it."},
        SentenceCase{"en",
                     "The U.S. Senate met at 5 p.m. Tuesday in Washington, D.C. ¦The vote failed."},
        SentenceCase{"en", "He said no. ¦Then No. 10 replied."},
        SentenceCase{"en", "So did I. ¦Then Plan B. ¦It worked."},
        SentenceCase{"en", "She works at Apple Inc. ¦They left on Jan. 5."},
        SentenceCase{"en", "1. The first. ¦It is."},
        SentenceCase{"en", "It cost 5. ¦Later it cost 6."},
        SentenceCase{"de", "Am 3. Mai kam Dr. Ruf, z. B. ¦Die Wahl 2013. ¦Dann nichts."},
        SentenceCase{"de", "Das war bzw. Ist so. ¦„Halt!“ rief er."},
        SentenceCase{"fr", "M. Dupont a dit : « Bonjour ! » ¦Il est parti. ¦« Oui. » ¦Non."},
        SentenceCase{"es", "El Sr. Ruiz salió. ¦¿Qué? ¦¡No!"},
        SentenceCase{"ru", "В 2013 г. Москва росла. ¦Да."}));

INSTANTIATE_TEST_SUITE_P(Unspaced, Sentences,
                         testing::Values(SentenceCase{"zh", "你好。¦他说：“走吧。”¦好！"},
                                         SentenceCase{"ja", "「行く。」と言った。¦そう？¦はい。"},
                                         SentenceCase{"hi", "यह है। ¦वह था।"}));

TEST(Sentences, EndWithALineInABlockThatWasGiven) {
  const ArticleInput input{{{"One\ntwo.  Three\n", {}, {}}}};
  const std::string text = joined(input);
  Vocabulary vocabulary(languageOf("en"));
  EXPECT_EQ(divided(segment(input, text, languageOf("en"), vocabulary), vocabulary),
            "One ¦ two . ¦ Three");
}

}  // namespace
}  // namespace stet::text
