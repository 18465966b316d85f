#include "words/language.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <string>
#include <vector>

#include "segment/detect_language.hpp"
#include "segment/tokens.hpp"
#include "unicode/fold.hpp"
#include "words/languages.hpp"
#include "words/role_words.hpp"

namespace stet::text {
namespace {

std::vector<std::string> entriesOf(std::string_view list) {
  std::vector<std::string> entries;
  for (std::size_t at = 1; at < list.size(); at = list.find('|', at) + 1) {
    entries.emplace_back(list.substr(at, list.find('|', at) - at));
  }
  return entries;
}

void expectInOrder(std::string_view list) {
  if (list.empty()) return;
  EXPECT_EQ(list.front(), '|');
  EXPECT_EQ(list.back(), '|');
  std::string last;
  for (const std::string& entry : entriesOf(list)) {
    EXPECT_LT(last, entry);
    EXPECT_EQ(folded(entry), entry);
    EXPECT_TRUE(listed(list, entry)) << entry;
    EXPECT_FALSE(listed(list, entry + "|")) << entry;
    last = entry;
  }
}

TEST(LanguageTest, ListsAreInOrder) {
  for (const Language& language : languages()) {
    expectInOrder(language.functionWords);
    expectInOrder(language.abbreviations);
    expectInOrder(language.titles);
  }
  for (const std::string_view list : {timeWords, nameParticles, agencies, furnitureWords})
    expectInOrder(list);
}

TEST(LanguageTest, KnowsTags) {
  EXPECT_EQ(tagOf(languageOf("de")), "de");
  EXPECT_EQ(tagOf(languageOf("pt-BR")), "pt");
  EXPECT_EQ(tagOf(languageOf("EN_us")), "en");
  EXPECT_EQ(tagOf(languageOf("xx")), "");
  EXPECT_EQ(tagOf(languageOf("")), "");
}

TEST(LanguageTest, Detects) {
  EXPECT_EQ(tagOf(detectLanguage("The bridge across the river is closed.")), "en");
  EXPECT_EQ(tagOf(detectLanguage("Die Brücke über den Fluss ist gesperrt.")), "de");
  EXPECT_EQ(tagOf(detectLanguage("Le pont sur la rivière est fermé pour des travaux.")), "fr");
  EXPECT_EQ(tagOf(detectLanguage("El puente sobre el río está cerrado por obras.")), "es");
  EXPECT_EQ(tagOf(detectLanguage("A ponte sobre o rio está fechada e não abre.")), "pt");
  EXPECT_EQ(tagOf(detectLanguage("Il ponte sul fiume è chiuso per lavori.")), "it");
  EXPECT_EQ(tagOf(detectLanguage("De brug over het water is dicht.")), "nl");
  EXPECT_EQ(tagOf(detectLanguage("Bron över floden är stängd och det är synd.")), "sv");
  EXPECT_EQ(tagOf(detectLanguage("Broen over floden er lukket, og det er ikke godt.")), "da");
  EXPECT_EQ(tagOf(detectLanguage("Мост через реку закрыт, и это не всё.")), "ru");
  EXPECT_EQ(tagOf(detectLanguage("Most na rzece jest zamknięty i nie wiadomo jak długo.")), "pl");
  EXPECT_EQ(tagOf(detectLanguage("Nehrin üzerindeki köprü bu yıl için kapalı.")), "tr");
  EXPECT_EQ(tagOf(detectLanguage("Η γέφυρα είναι κλειστή.")), "el");
  EXPECT_EQ(tagOf(detectLanguage("الجسر على النهر مغلق")), "ar");
  EXPECT_EQ(tagOf(detectLanguage("הגשר על הנהר סגור")), "he");
  EXPECT_EQ(tagOf(detectLanguage("नदी पर पुल बंद है।")), "hi");
  EXPECT_EQ(tagOf(detectLanguage("河上的桥关闭了。")), "zh");
  EXPECT_EQ(tagOf(detectLanguage("川に架かる橋は閉鎖されている。")), "ja");
  EXPECT_EQ(tagOf(detectLanguage("Xyzzy 42!")), "");
  EXPECT_EQ(tagOf(detectLanguage("")), "");
}

/// As detectLanguage says it is done, word by word and list by list.
std::string_view naivelyDetected(std::string_view text) {
  std::vector<std::size_t> counts(languages().size());
  for (std::size_t at = skipSpace(text, 0); at < text.size();) {
    const TokenSpan token = nextToken(text, at);
    const std::string word = folded(text.substr(at, token.textEnd - at));
    for (std::size_t i = 1; token.kind == TokenKind::word && i < counts.size(); ++i)
      counts[i] += listed(languages()[i].functionWords, word) ? 1 : 0;
    at = token.end;
    std::vector<std::size_t> ranked = counts;
    std::sort(ranked.rbegin(), ranked.rend());
    if (ranked[0] >= 100 && ranked[0] >= 2 * ranked[1]) break;
  }
  return tagOf(languages()[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) -
                                                    counts.begin())]);
}

TEST(LanguageTest, DetectsAsTheNaiveWayDoes) {
  std::ifstream file(std::string(STET_SOURCE_DIR) + "/tests/core/segment/sentences.txt");
  std::string all;
  for (std::string line; std::getline(file, line); all += line + '\n') {
    EXPECT_EQ(tagOf(detectLanguage(line)), naivelyDetected(line)) << line;
  }
  ASSERT_GT(all.size(), 5000u);
  for (std::size_t at = 0; at < all.size(); at += 999) {
    EXPECT_EQ(tagOf(detectLanguage(all.substr(at))), naivelyDetected(all.substr(at))) << at;
  }
  for (const Language& language : languages()) {
    EXPECT_EQ(detectLanguage(language.functionWords).tag, naivelyDetected(language.functionWords));
  }
}

TEST(LanguageTest, KnowsAbbreviations) {
  EXPECT_TRUE(isAbbreviation(languageOf("en"), "mr"));
  EXPECT_TRUE(isAbbreviation(languageOf("en"), "p.m"));
  EXPECT_FALSE(isAbbreviation(languageOf("en"), "bridge"));
  EXPECT_FALSE(isAbbreviation(languageOf(""), "mr"));
}

}  // namespace
}  // namespace stet::text
