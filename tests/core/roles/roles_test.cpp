#include "roles/roles.hpp"

#include <string>
#include <vector>

#include "segment/detect_language.hpp"
#include "support/divided.hpp"

namespace stet::text {
namespace {

constexpr const char* names[] = {"headline",  "standfirst", "byline",     "dateline",
                                 "timestamp", "subhead",    "body",       "listItem",
                                 "caption",   "credit",     "correction", "furniture"};

/// The name of the role of each line of the text.
std::vector<std::string> rolesOf(std::string_view text) {
  const Language& language = detectLanguage(text);
  Vocabulary vocabulary(language);
  std::vector<std::string> roles;
  Article article = segment(text, language, vocabulary);
  recogniseRoles(article, vocabulary);
  for (const Block& block : article.blocks) {
    roles.emplace_back(names[static_cast<std::size_t>(block.role)]);
  }
  return roles;
}

/// The role of a line in the middle of a story.
std::string roleInside(const std::string& line) {
  const std::string text =
      "Bridge to close for the winter\nThe bridge will close on Monday, the city said.\n" + line +
      "\nThe repair is going to cost more than was planned, she said on Monday.\n";
  return rolesOf(text).at(2);
}

using Roles = std::vector<std::string>;

TEST(RolesTest, OfAPage) {
  EXPECT_EQ(rolesOf("Bridge to close for the winter\n"
                    "Commuters will have to take the ferry until the spring\n"
                    "By Jane Roe in Springfield and Max Moe (Daily News)\n"
                    "Published: May 3, 2024 at 10:55\n"
                    "Share Tweet Email 12\n"
                    "Bridge to close for the winter\n"
                    "Workers stand on the bridge on Tuesday. Ann Poe / Reuters\n"
                    "The bridge will close on Monday, the city said.\n"
                    "What it will cost\n"
                    "The repair is going to cost more than was planned.\n"
                    "Correction: An earlier version gave the wrong day.\n"
                    "Contact the writer at jroe@example.com\n"
                    "Related stories\n"
                    "• Ferry to run all night\n"
                    "8.03K\n"),
            (Roles{"headline", "standfirst", "byline", "timestamp", "furniture", "headline",
                   "caption", "body", "subhead", "body", "correction", "furniture", "furniture",
                   "listItem", "furniture"}));
}

TEST(RolesTest, OfPlainTextAreBody) {
  EXPECT_EQ(rolesOf("One paragraph without a stop"), (Roles{"body"}));
  EXPECT_EQ(rolesOf("First paragraph.\nSecond paragraph.\n"), (Roles{"body", "body"}));
  EXPECT_EQ(rolesOf(" \n "), (Roles{"body"}));
  EXPECT_EQ(rolesOf(""), (Roles{}));
}

TEST(RolesTest, OfBylines) {
  EXPECT_EQ(roleInside("By Jane Roe"), "byline");
  EXPECT_EQ(roleInside("Von Anna Schmidt"), "byline");
  EXPECT_EQ(roleInside("Par Jean de La Tour"), "byline");
  EXPECT_NE(roleInside("By 2030 all bridges"), "byline");
  EXPECT_NE(roleInside("Di Maio incontra il sindaco"), "byline");
  EXPECT_NE(roleInside("By Monday it was over."), "byline");
}

TEST(RolesTest, OfAHouseThatWroteTheStory) {
  const std::string paragraph =
      "May 3, 2024\nThe bridge will close on Monday, the city said, and a ferry will run all "
      "night.\n";
  EXPECT_EQ(rolesOf("Bridge to close\nBy the Office of Mayor Roe\n" + paragraph),
            (Roles{"headline", "byline", "timestamp", "body"}));
  EXPECT_EQ(rolesOf("Bridge to close\nBy the time the ferry came nobody was left\n" + paragraph),
            (Roles{"headline", "standfirst", "timestamp", "body"}));
}

TEST(RolesTest, OfTimestamps) {
  EXPECT_EQ(roleInside("Updated: 2013-04-10 10:55"), "timestamp");
  EXPECT_EQ(roleInside("Tuesday 3 May 2024"), "timestamp");
  EXPECT_EQ(roleInside("Stand: 03.05.2024, 10:55 Uhr"), "timestamp");
  EXPECT_EQ(roleInside("2013年4月10日"), "timestamp");
  EXPECT_NE(roleInside("Bridge 10:55"), "timestamp");
}

TEST(RolesTest, OfPictures) {
  EXPECT_EQ(roleInside("Photo: Jane Roe"), "credit");
  EXPECT_EQ(roleInside("Jane Roe/Getty Images"), "credit");
  EXPECT_EQ(roleInside("Workers on the bridge. (AP Photo/Jane Roe)"), "caption");
  EXPECT_NE(roleInside("The news agency Reuters reported it on Monday."), "caption");
}

TEST(RolesTest, OfCorrections) {
  EXPECT_EQ(roleInside("Clarification: The bridge is older."), "correction");
  EXPECT_EQ(roleInside("Editor's note: This story was changed."), "correction");
  EXPECT_EQ(roleInside("An earlier version of this story gave the wrong day."), "correction");
  EXPECT_EQ(roleInside("Editors’ note: This story was changed."), "correction");
  EXPECT_EQ(roleInside("Note: A previous version of this story was posted in error."),
            "correction");
  EXPECT_EQ(roleInside("Wir haben diesen Artikel um eine Antwort der Stadt ergänzt."),
            "correction");
  EXPECT_NE(roleInside("Correctional officers went on strike."), "correction");
  EXPECT_NE(roleInside("Note: A previous owner had sold the bridge."), "correction");
}

TEST(RolesTest, OfANoteThatALineAnnounces) {
  const std::string paragraph =
      "The bridge will close on Monday, the city said, and a ferry will run all night.\n";
  EXPECT_EQ(rolesOf("Bridge to close\nBy Jane Roe\nUpdate, 3 May 2024\nThe ferry will run on "
                    "Sundays too.\n" +
                    paragraph),
            (Roles{"headline", "byline", "correction", "correction", "body"}));
  EXPECT_EQ(rolesOf("Bridge to close\nBy Jane Roe\n" + paragraph +
                    "Korrektur\nDie Brücke ist hundert Jahre alt und nicht zweihundert.\n"),
            (Roles{"headline", "byline", "body", "correction", "correction"}));
  // An entry of a live report.
  EXPECT_EQ(rolesOf("Bridge to close\nBy Jane Roe\n" + paragraph + "Update, 3 May 2024\n" +
                    paragraph + paragraph),
            (Roles{"headline", "byline", "body", "correction", "body", "body"}));
}

TEST(RolesTest, OfLinesThatSayWhereElseAStoryStands) {
  EXPECT_EQ(roleInside("This story first appeared in The Mercury."), "furniture");
  EXPECT_EQ(roleInside("Dieser Beitrag erschien zuerst auf der Seite des Vereins."), "furniture");
  EXPECT_EQ(roleInside("Cet article a été publié dans Le Courrier."), "furniture");
  EXPECT_EQ(roleInside("Cet article a été corrigé."), "correction");
  EXPECT_EQ(roleInside("本文首发于《晨报》。"), "furniture");
  EXPECT_NE(roleInside("Sur le même sujet, le maire n'a rien dit."), "furniture");
}

TEST(RolesTest, OfListsAndSpeech) {
  EXPECT_EQ(roleInside("- Ferry to run all night"), "listItem");
  EXPECT_EQ(roleInside("1. The ferry runs."), "listItem");
  EXPECT_EQ(roleInside("– Bonjour, dit-il."), "body");
}

TEST(RolesTest, OfDatelinesAndSubheads) {
  EXPECT_EQ(roleInside("SPRINGFIELD, May 3 (Reuters) –"), "dateline");
  EXPECT_EQ(roleInside("A long winter"), "subhead");
  EXPECT_EQ(roleInside("“A long winter”"), "body");
  EXPECT_EQ(roleInside("It was long."), "body");
}

TEST(RolesTest, AreNotToldByAWordOrTwo) {
  EXPECT_EQ(roleInside("- Email: dora@example.org"), "listItem");
  EXPECT_EQ(roleInside("Send your drawing to dora@example.org by Friday."), "body");
  EXPECT_EQ(roleInside("Cooling | Notch U12S (w/ Notch MP78 Mounting Kit)"), "subhead");
  EXPECT_EQ(roleInside("18:00"), "subhead");
  EXPECT_EQ(roleInside("- The ferry runs all night."), "listItem");
  EXPECT_EQ(roleInside("1. A long winter"), "subhead");
  EXPECT_EQ(roleInside("## A long winter"), "subhead");
}

TEST(RolesTest, OfATitleBesideABylineIsNoByline) {
  EXPECT_EQ(
      rolesOf("Survey results of last year\nBy The Survey Team\nBlog Post\nWe ran a survey of "
              "our users last year and here are the results.\n"),
      (Roles{"headline", "byline", "subhead", "body"}));
}

TEST(RolesTest, OfASubheadBeforeAList) {
  EXPECT_EQ(rolesOf("Bridge to close for the winter\nThe bridge will close on Monday, the city "
                    "said.\nWhat to bring\n- Boots\n- A coat\nThe city will open a ferry on the "
                    "same day, she said.\n"),
            (Roles{"headline", "body", "subhead", "listItem", "listItem", "body"}));
}

TEST(RolesTest, OfFurniture) {
  EXPECT_EQ(roleInside("Print Mail Large Medium Small"), "furniture");
  EXPECT_EQ(roleInside("Lesen Sie auch: Die Brücke"), "furniture");
  EXPECT_EQ(roleInside("42"), "furniture");
  EXPECT_NE(roleInside("Related problems grew worse during the night."), "furniture");
}

TEST(RolesTest, GivenRolesWin) {
  Input input;
  input.addBlock("By 2030").role = Role::caption;
  input.addBlock("By Jane Roe");
  input.addBlock("Text.").role = Role::headline;
  Vocabulary vocabulary(languageOf("en"));
  Article article = segment(input.text, languageOf("en"), vocabulary, nullptr, input.blocks);
  recogniseRoles(article, vocabulary, nullptr, input.blocks);
  EXPECT_EQ(article.blocks[0].role, Role::caption);
  EXPECT_EQ(article.blocks[1].role, Role::byline);
  EXPECT_EQ(article.blocks[2].role, Role::headline);
}

TEST(RolesTest, OfAnEmptyBlockAtTheEnd) {
  Input input;
  input.addBlock(
      "The bridge over the river will be closed for repairs until the end of the month.");
  input.addBlock().role = Role::byline;
  Vocabulary vocabulary(languageOf("en"));
  Article article = segment(input.text, languageOf("en"), vocabulary, nullptr, input.blocks);
  recogniseRoles(article, vocabulary, nullptr, input.blocks);
  EXPECT_EQ(article.blocks[1].role, Role::byline);
}

}  // namespace
}  // namespace stet::text
