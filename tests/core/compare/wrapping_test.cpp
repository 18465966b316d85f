// A story and the same story in lines that a mail program, a PDF or a person broke.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "reference/promises.hpp"
#include "stet/compare.hpp"
#include "support/notation.hpp"
#include "support/stories.hpp"

namespace stet::testing {
namespace {

// How lines are broken and put together.
struct Style {
  const char* name;
  std::string indent;      // Of the first line of a paragraph.
  std::string margin;      // Of all lines.
  std::string lines;       // Between lines of a paragraph.
  std::string paragraphs;  // Between paragraphs.
};

const std::vector<Style> kStyles = {
    {"paragraphs", "", "", "\n", "\n\n"},
    {"lines alone", "", "", "\n", "\n"},
    {"first lines indented", "  ", "", "\n", "\n"},
    {"spaced out", "", "", "\n\n", "\n\n"},
    {"quoted", "", "> ", "\n", "\n>\n"},
    {"quoted twice", "", "> > ", "\n", "\n> >\n"},
};

std::string wrapped(const std::vector<std::string>& paragraphs, const Style& style,
                    std::size_t width) {
  std::string text;
  for (const std::string& paragraph : paragraphs) {
    if (!text.empty()) text += style.paragraphs;
    std::string line = style.margin + style.indent;
    bool empty = true;
    for (std::size_t at = 0; at < paragraph.size();) {
      const std::size_t end = std::min(paragraph.find(' ', at), paragraph.size());
      const std::string word = paragraph.substr(at, end - at);
      if (!empty && line.size() + 1 + word.size() > width) {
        text += line + style.lines;
        line = style.margin;
        empty = true;
      }
      line += (empty ? "" : " ") + word;
      empty = false;
      at = end + 1;
    }
    text += line;
  }
  return text;
}

// What a comparison tells beyond another form.
std::string moreThanForm(const Comparison& comparison) {
  if (comparison.summary.verdict > Verdict::typography) return "more than typography";
  if (!comparison.findings.empty()) return "a finding";
  for (const Link& link : comparison.links) {
    if (link.before.size() != 1 || link.after.size() != 1) return "not one to one";
  }
  return "";
}

// At any width, in any style.
void expectForm(const std::string& name, const std::vector<std::string>& paragraphs) {
  const std::string story = joined(paragraphs, "\n\n");
  for (const Style& style : kStyles) {
    for (std::size_t width = 40; width <= 100; width += 6) {
      const std::string text = wrapped(paragraphs, style, width);
      EXPECT_EQ(moreThanForm(compare(story, text)), "")
          << name << ", " << style.name << ", " << width;
    }
  }
}

TEST(Wrapping, OfWholeStoriesIsForm) {
  for (const char* name : {"china-daily/earlier.txt", "china-daily/later.txt",
                           "every-change/earlier.txt", "every-change/later.txt"})
    expectForm(name, paragraphsOf(name));
  expectForm("French",
             {"Le maire a déclaré mardi que le pont serait réparé avant l’hiver.",
              "« Nous leur avions parlé des fissures dès le mois de mars », a dit Anna Berg, "
              "directrice des travaux. Puis elle a quitté la salle.",
              "La réparation coûtera environ trois millions d’euros, à la charge de la ville."});
  expectForm("Arabic",
             {"قال رئيس البلدية يوم الثلاثاء إن الجسر سيرمم قبل الشتاء.",
              "وقالت آنا بيرغ مديرة الأشغال: «أخبرناهم بالشقوق منذ مارس». ثم غادرت القاعة.",
              "تبلغ تكلفة الترميم نحو ثلاثة ملايين يورو تدفعها المدينة وينتهي العمل في نوفمبر."});
}

TEST(Wrapping, OfAFewLinesIsForm) {
  const char* const pairs[][2] = {
      {"He said: “We told them\nabout the cracks.” Then he left.",
       "He said: “We told them about the cracks.” Then he left."},
      {"The cracks were found in March, short-\nly after a storm.",
       "The cracks were found in March, shortly after a storm."},
      {"> > The pier was\n> > closed on Monday.", "The pier was closed on Monday."},
      {"Die Brücke bleibt nach dem\nUnfall bis Mai gesperrt, sagte die\nBürger-\nmeisterin.",
       "Die Brücke bleibt nach dem Unfall bis Mai gesperrt, sagte die Bürgermeisterin."},
      {"市长周二表示，这座\n桥将在冬天之前\n完成维修。",
       "市长周二表示，这座桥将在冬天之前完成维修。"},
      // Double spacing, and capitals behind every break.
      {"Die Stadt am Fluss wartet seit\n\nMontag auf das Geld, das ihr das\n\nLand im Herbst "
       "versprochen hat.",
       "Die Stadt am Fluss wartet seit Montag auf das Geld, das ihr das Land im Herbst versprochen "
       "hat."},
      {"ชาวเมืองริมแม่น้ำรอเงินที่รัฐ\n\nสัญญาไว้ตั้งแต่ปีที่แล้ว\n\nแต่ยังไม่ได้รับ",
       "ชาวเมืองริมแม่น้ำรอเงินที่รัฐสัญญาไว้ตั้งแต่ปีที่แล้วแต่ยังไม่ได้รับ"},
      {"市長のジョン\n・スミス氏が辞任した。", "市長のジョン・スミス氏が辞任した。"},
      {"قال رئيس البلدية\nإن الجسر سيغلق", "قال رئيس البلدية إن الجسر سيغلق"},
  };
  for (const auto& [before, after] : pairs) {
    EXPECT_EQ(moreThanForm(compare(std::string(before), std::string(after))), "") << before;
    EXPECT_EQ(brokenPromise(std::string(before), std::string(after)), "") << before;
  }
}

TEST(Wrapping, ShowsAnEditAndNothingElse) {
  EXPECT_EQ(outline("This comment contains lots of words.\nLike, very many words, and it will "
                    "definitely\nwrap.",
                    "This super long comment contains\nlots of words. Like, very many words, and "
                    "it\nwill definitely wrap."),
            "0~0");
}

TEST(Lines, OfVerseListsAndSpeechStayLines) {
  for (const char* text : {
           "Two roads diverged in a yellow wood,\nAnd sorry I could not travel both\nAnd be one "
           "traveler, long I stood",
           "rain\non the sill\nand nobody\nto hear it",
           "Anna Berg\n10 Harbour Lane\nLeeds",
           "boots\na coat\nwater\na map",
           "“Who is there?” she asked.\n“Nobody,” he said.\n“Then come in.”",
       }) {
    const std::string before = text;
    const std::string after = before + "\nlast";
    const Comparison comparison = compare(before, after);
    const auto lines = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
    EXPECT_EQ(comparison.before.blocks.size(), lines) << before;
    EXPECT_EQ(comparison.after.blocks.size(), lines + 1) << after;
  }
}

}  // namespace
}  // namespace stet::testing
