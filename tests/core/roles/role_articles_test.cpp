// Roles on whole articles in many languages: role_articles.txt.
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "roles/roles.hpp"
#include "segment/detect_language.hpp"
#include "support/divided.hpp"

namespace stet::text {
namespace {

constexpr const char* names[] = {"headline",  "standfirst", "byline",     "dateline",
                                 "timestamp", "subhead",    "body",       "listItem",
                                 "caption",   "credit",     "correction", "furniture"};

struct Line {
  std::string role;   ///< What it is.
  std::string found;  ///< What it is taken for.
  std::string text;
};

struct SmallArticle {
  std::string title;
  std::vector<Line> lines;
};

std::vector<SmallArticle> articles() {
  std::ifstream file(std::string(STET_SOURCE_DIR) + "/tests/core/roles/role_articles.txt");
  std::vector<SmallArticle> result;
  for (std::string line; std::getline(file, line);) {
    if (line.compare(0, 3, "== ") == 0) {
      result.push_back({line.substr(3), {}});
    } else if (!result.empty() && !line.empty()) {
      const std::string role = line.substr(0, line.find(' '));
      const std::size_t mark = role.find('>');
      result.back().lines.push_back({role.substr(0, mark),
                                     mark == std::string::npos ? role : role.substr(mark + 1),
                                     line.substr(line.find_first_not_of(' ', role.size()))});
    }
  }
  return result;
}

struct Score {
  int right = 0;
  int said = 0;
  int all = 0;
};

TEST(RoleArticles, AreTold) {
  std::map<std::string, Score> scores;
  ASSERT_GE(articles().size(), 25u);
  for (const SmallArticle& article : articles()) {
    std::string text;
    for (const Line& line : article.lines) text += line.text + "\n\n";
    const Language& language = detectLanguage(text);
    Vocabulary vocabulary(language);
    Article divided = segment(text, language, vocabulary);
    recogniseRoles(divided, vocabulary);
    expectTiles(divided, article.title);
    ASSERT_EQ(divided.blocks.size(), article.lines.size()) << article.title;
    for (std::size_t i = 0; i < article.lines.size(); ++i) {
      const Line& line = article.lines[i];
      const std::string found = names[static_cast<std::size_t>(divided.blocks[i].role)];
      EXPECT_EQ(found, line.found) << article.title << ": " << line.text;
      ++scores[found].said;
      ++scores[line.role].all;
      scores[line.role].right += found == line.role ? 1 : 0;
    }
  }
  for (const auto& [role, score] : scores) {
    const std::string told = role + ": " + std::to_string(score.right) + " right of " +
                             std::to_string(score.said) + " said and " + std::to_string(score.all) +
                             " there are";
    RecordProperty(role, told);
    EXPECT_GE(score.right * 100, score.said * 80) << told;
    EXPECT_GE(score.right * 100, score.all * 75) << told;
  }
}

}  // namespace
}  // namespace stet::text
