#include "align/beads.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>

#include "reference/beads.hpp"
#include "words/language.hpp"

namespace stet::align {
namespace {

// Sentences of few words, so that they share some with several others.
std::string sentences(std::mt19937& random, std::size_t count) {
  static constexpr const char* kWords[] = {"bridge", "mayor", "river", "council", "opened",
                                           "monday", "the",   "of",    "1,250",   "lanes"};
  std::string text;
  for (; count > 0; --count) {
    text += "A";
    for (std::size_t k = 1 + random() % 6; k > 0; --k) {
      text += " ";
      text += kWords[random() % std::size(kWords)];
    }
    text += ". ";
  }
  return text;
}

List<std::uint32_t> all(const text::Article& article) {
  List<std::uint32_t> result(article.sentences.size());
  for (std::uint32_t s = 0; s < result.size(); ++s) result[s] = s;
  return result;
}

TEST(AlignInOrder, ScoresAsMuchAsAnySequenceOfBeads) {
  std::mt19937 random(17);
  int joined = 0;
  for (int round = 0; round < 300; ++round) {
    const std::string texts[] = {sentences(random, random() % 5), sentences(random, random() % 5)};
    const text::Language& language = text::languageOf("en");
    text::Vocabulary vocabulary(language);
    const text::Article before = text::segment(texts[0], language, vocabulary);
    const text::Article after = text::segment(texts[1], language, vocabulary, &before);
    Features features({&before, &after}, vocabulary);
    features.makeBags(kBefore, all(before));
    features.makeBags(kAfter, all(after));
    List<Range> postings(features.weights().size());

    const reference::Beads naive(features, before.sentences.size(), after.sentences.size());
    std::int32_t score = 0;
    Bead last = {0, 0, 0, 0, 0};
    for (const Bead& bead : alignInOrder(features, {}, postings, all(before), all(after))) {
      EXPECT_GE(bead.before, last.before + last.sizeBefore);
      EXPECT_GE(bead.after, last.after + last.sizeAfter);
      EXPECT_EQ(bead.similarity,
                naive.similarity(bead.before, bead.sizeBefore, bead.after, bead.sizeAfter));
      score += naive.score(bead.before, bead.sizeBefore, bead.after, bead.sizeAfter);
      joined += bead.sizeBefore + bead.sizeAfter > 2;
      last = bead;
    }
    EXPECT_EQ(score, naive.best()) << texts[0] << "| " << texts[1];
  }
  EXPECT_GT(joined, 0) << "no split or merge was among them";
}

}  // namespace
}  // namespace stet::align
