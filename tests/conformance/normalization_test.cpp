// Unicode's NormalizationTest on NFC, and what folding must keep of it.
#include <gtest/gtest.h>

#include <cstdio>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "unicode/fold.hpp"
#include "unicode/properties.hpp"

namespace stet::text {
namespace {

/// The first three columns: source, NFC, NFD.
struct NormalizationCase {
  std::string source;
  std::string composed;
  std::string decomposed;
};

std::string textOf(const std::string& column) {
  std::string text;
  std::istringstream points(column);
  for (std::string point; points >> point;)
    append(text, static_cast<char32_t>(std::stoul(point, nullptr, 16)));
  return text;
}

std::vector<NormalizationCase> normalizationCases() {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(
      popen("bzcat /usr/share/unicode/NormalizationTest.txt.bz2", "r"), pclose);
  std::vector<NormalizationCase> cases;
  char line[4096];
  while (pipe && std::fgets(line, sizeof line, pipe.get())) {
    if (line[0] == '#' || line[0] == '@') continue;
    std::istringstream columns(line);
    std::string source, composed, decomposed;
    std::getline(columns, source, ';');
    std::getline(columns, composed, ';');
    std::getline(columns, decomposed, ';');
    cases.push_back({textOf(source), textOf(composed), textOf(decomposed)});
  }
  return cases;
}

TEST(Normalization, NfcConforms) {
  const std::vector<NormalizationCase> cases = normalizationCases();
  ASSERT_GE(cases.size(), 18000u) << "Debian's unicode-data or bzip2 is missing";
  for (const NormalizationCase& test : cases) {
    EXPECT_EQ(nfc(test.source), test.composed);
    EXPECT_EQ(nfc(test.composed), test.composed);
    EXPECT_EQ(nfc(test.decomposed), test.composed);
  }
}

TEST(Normalization, EquivalentTextsFoldAlike) {
  for (const NormalizationCase& test : normalizationCases()) {
    const std::string once = folded(test.source);
    EXPECT_EQ(folded(test.decomposed), once);
    EXPECT_EQ(folded(once), once);
  }
}

}  // namespace
}  // namespace stet::text
