#include "align/unmatched.hpp"

#include <gtest/gtest.h>

#include <string>

namespace stet::align {
namespace {

// Letters are ids; a capital has no partner.
std::string facing(const std::string& before, const std::string& after, List<EqualPair> pairs) {
  const std::vector<std::uint32_t> ids[] = {{before.begin(), before.end()},
                                            {after.begin(), after.end()}};
  faceUnmatched(ids[0], ids[1], pairs);
  std::string result[] = {before, after};
  for (char& c : result[0]) c = static_cast<char>(c - 'a' + 'A');
  for (char& c : result[1]) c = static_cast<char>(c - 'a' + 'A');
  for (const EqualPair& pair : pairs) {
    EXPECT_EQ(before[pair.before], after[pair.after]);
    result[0][pair.before] = before[pair.before];
    result[1][pair.after] = after[pair.after];
  }
  return result[0] + "/" + result[1];
}

TEST(Unmatched, MoveRightToFaceEachOther) {
  EXPECT_EQ(facing("pppp", "ppxp", {{1, 0}, {2, 1}, {3, 3}}), "ppPp/ppXp");
}

TEST(Unmatched, MoveLeftToFaceEachOther) {
  EXPECT_EQ(facing("pppp", "pxpp", {{0, 0}, {1, 2}, {2, 3}}), "pPpp/pXpp");
}

TEST(Unmatched, StayWhereUnitsDiffer) {
  EXPECT_EQ(facing("pqpp", "qpxp", {{1, 0}, {2, 1}, {3, 3}}), "Pqpp/qpXp");
}

TEST(Unmatched, StayWhereNothingFacesThem) {
  EXPECT_EQ(facing("ppp", "pp", {{1, 0}, {2, 1}}), "Ppp/pp");
}

}  // namespace
}  // namespace stet::align
