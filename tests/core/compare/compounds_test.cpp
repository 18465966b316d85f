// One compound in several forms is one word: a house-style pass changes nothing that is said.
#include <gtest/gtest.h>

#include <string>

#include "reference/promises.hpp"
#include "stet/compare.hpp"

namespace stet::testing {
namespace {

struct Respelling {
  const char* before;
  const char* after;
};

class Respelled : public ::testing::TestWithParam<Respelling> {};

TEST_P(Respelled, IsForm) {
  const std::string before = GetParam().before;
  const std::string after = GetParam().after;
  const Comparison comparison = compare(before, after);
  EXPECT_EQ(brokenPromise(before, after), "");
  EXPECT_EQ(comparison.summary.verdict, Verdict::typography) << before;
  EXPECT_EQ(comparison.summary.fresh, 0) << before;
  EXPECT_TRUE(comparison.findings.empty()) << before;
  for (const Link& link : comparison.links) {
    EXPECT_LE(link.relation, Relation::edited) << before;
    EXPECT_EQ(link.similarity, 1000) << before;
  }
}

INSTANTIATE_TEST_SUITE_P(
    Compounds, Respelled,
    ::testing::Values(Respelling{"A well known co-operative re-elected its vice president.",
                                 "A well-known cooperative reelected its vice-president."},
                      Respelling{"The well known baker of Leeds.", "The wellknown baker of Leeds."},
                      Respelling{"An e-mail to co-workers leaked on-line.",
                                 "An email to coworkers leaked online."},
                      Respelling{"Please fasten the seatbelt.\n\nWhat is a seatbelt?",
                                 "Please fasten the seat belt.\n\nWhat is a seat belt?"},
                      Respelling{"\"Are you righthanded or lefthanded?\" he asked.",
                                 "\"Are you right-handed or left-handed?\" he asked."},
                      Respelling{"A five year old boy, an up to date list and a 30 year old man.",
                                 "A five-year-old boy, an up-to-date list and a 30-year-old man."},
                      Respelling{"The web site said the seat belt law would be health care policy.",
                                 "The website said the seatbelt law would be healthcare policy."},
                      Respelling{"Der Kultur-Minister wollte ihn kennen lernen.",
                                 "Der Kulturminister wollte ihn kennenlernen."},
                      Respelling{"La ex presidenta y el ex-ministro hablaron.",
                                 "La expresidenta y el exministro hablaron."},
                      Respelling{"Премьер министр и онлайн-магазин.",
                                 "Премьер-министр и онлайн магазин."}));

// The edits that are more than form.
std::size_t worded(const std::string& before, const std::string& after) {
  std::size_t count = 0;
  for (const Edit& edit : compare(before, after).edits) count += edit.nature == Nature::wording;
  return count;
}

TEST(Compounds, AreNotWordsThatMakeSenseApart) {
  EXPECT_EQ(worded("He took a part of it home.", "He took apart of it home."), 1u);
  EXPECT_EQ(worded("They may be late for the game.", "They maybe late for the game."), 1u);
}

TEST(Compounds, AreFormsOnlyWhereOneTookTheOthersPlace) {
  EXPECT_EQ(worded("He will resign and then re-sign.", "He will resign and then leave."), 1u);
}

}  // namespace
}  // namespace stet::testing
