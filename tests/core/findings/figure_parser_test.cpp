// What a figure says, whatever its dress.
#include <gtest/gtest.h>

#include <string>

#include "findings/figures.hpp"
#include "segment/segment.hpp"

namespace stet::findings {
namespace {

// The figures of a sentence as "number 250", with what they count or are measured in.
std::string figures(const std::string& sentence, std::string_view tag = "en") {
  const text::Language& language = text::languageOf(tag);
  text::Vocabulary vocabulary(language);
  const text::Article article = text::segment(sentence, language, vocabulary);
  text::Quotations quotations(article, vocabulary);
  Comparison result;
  result.members = {0, 0};
  result.sentenceLinks.push_back({.before = {0, 1}, .after = {1, 2}, .edits = {}});
  Context context({&article, &article}, {&quotations, &quotations}, vocabulary, result);
  Passage passage;
  readPassage(context, 0, 0, passage);
  constexpr const char* kKinds[] = {"number", "year",    "ordinal", "date",
                                    "month",  "weekday", "time",    "other"};
  std::string text;
  for (const Figure& figure : figuresOf(context, kBefore, passage.items.before)) {
    std::string digits = std::to_string(figure.value.digits);
    for (int e = 0; e < figure.value.exponent; ++e) digits += "0";
    if (figure.value.exponent < 0) digits += "e" + std::to_string(figure.value.exponent);
    text += (text.empty() ? "" : ", ") + std::string(kKinds[static_cast<int>(figure.kind)]) + " " +
            (figure.value.negative ? "-" : "") + digits + (figure.unit != 0 ? " of a unit" : "") +
            (figure.year != 0 ? " " + std::to_string(figure.year) : "") +
            (figure.approximator != 0 ? " about" : "");
  }
  return text;
}

TEST(FigureParser, ReadsNumbersHoweverTheyAreWritten) {
  EXPECT_EQ(figures("It took 250 days."), figures("It took two hundred and fifty days."));
  EXPECT_EQ(figures("It cost 1,250.50 in all."), "number 12505e-1");
  EXPECT_EQ(figures("It cost $2.5 million."), "number 2500000 of a unit");
  EXPECT_EQ(figures("It cost $2.5m."), "number 2500000 of a unit");
  EXPECT_EQ(figures("It fell to −3 overnight."), "number -3");
  EXPECT_EQ(figures("About 40 people came."), "number 40 about");
  EXPECT_EQ(figures("Es kostete 1.250,50 Euro.", "de"), "number 12505e-1 of a unit");
}

TEST(FigureParser, ReadsDatesAndTimes) {
  EXPECT_EQ(figures("They met on 5 April 2013."), "date 405 2013");
  EXPECT_EQ(figures("They met on April 5, 2013."), "date 405 2013");
  EXPECT_EQ(figures("They met at 3:30 p.m."), "time 930");
  EXPECT_EQ(figures("They met in 2013."), "year 2013");
}

}  // namespace
}  // namespace stet::findings
