// Pins and breaks of any passages, held against what they say sentence by sentence.
#include "align/constraints.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>

#include "segment/segment.hpp"

namespace stet::align {
namespace {

constexpr std::uint32_t kSentences = 24;

std::string textOf(std::uint32_t sentences) {
  std::string text;
  for (std::uint32_t s = 0; s < sentences; ++s) text += "Words of a line here.\n\n";
  return text;
}

class Story {
 public:
  Story() : article_(text::segment(text_, text::languageOf("en"), vocabulary_)) {}

  [[nodiscard]] const text::Article& article() const { return article_; }
  [[nodiscard]] bool touches(Range range, std::uint32_t sentence) const {
    const Range own = article_.sentences[sentence].range;
    return std::max(own.begin, range.begin) < range.end && range.begin < own.end;
  }

 private:
  std::string text_ = textOf(kSentences);
  text::Vocabulary vocabulary_{text::languageOf("en")};
  text::Article article_;
};

// The last pin that touches a sentence and, on each side, has a sentence left; or none.
Both<List<std::uint32_t>> pinsOf(const Story& story, const List<Passages>& pins) {
  Both<List<std::uint32_t>> pinOf;
  for (const WhichSide side : kSides) {
    pinOf[side].assign(kSentences, none);
    for (std::uint32_t s = 0; s < kSentences; ++s) {
      for (std::uint32_t pin = 0; pin < pins.size(); ++pin) {
        if (story.touches(endOf(pins[pin], side), s)) pinOf[side][s] = pin;
      }
    }
  }
  const Both<List<std::uint32_t>> all = pinOf;
  for (const WhichSide side : kSides) {
    const List<std::uint32_t>& far = all[otherSide(side)];
    for (std::uint32_t& pin : pinOf[side]) {
      if (std::find(far.begin(), far.end(), pin) == far.end()) pin = none;
    }
  }
  return pinOf;
}

void check(const Story& story, const Options& options) {
  const Constraints constraints({&story.article(), &story.article()}, options);
  const Both<List<std::uint32_t>> pinOf = pinsOf(story, options.pins);
  for (const WhichSide side : kSides) {
    for (std::uint32_t pin = 0; pin < options.pins.size(); ++pin) {
      List<std::uint32_t> held;
      for (std::uint32_t s = 0; s < kSentences; ++s) {
        if (pinOf[side][s] == pin) held.push_back(s);
      }
      const List<std::uint32_t> has = constraints.of(side, pin);
      EXPECT_TRUE(std::equal(has.begin(), has.end(), held.begin(), held.end()));
    }
  }
  for (std::uint32_t i = 0; i < kSentences; ++i) {
    for (std::uint32_t j = 0; j < kSentences; ++j) {
      const auto parts = [&](const Passages& each) {
        return story.touches(each.before, i) && story.touches(each.after, j);
      };
      const bool apart = std::any_of(options.breaks.begin(), options.breaks.end(), parts);
      const bool may = pinOf.before[i] == pinOf.after[j] && !apart;
      ASSERT_EQ(constraints.allows(kBefore, i, j), may) << i << ' ' << j;
      ASSERT_EQ(constraints.allows(kAfter, j, i), may) << i << ' ' << j;
    }
  }
}

TEST(Constraints, AreWhatPinsAndBreaksSayHoweverTheyOverlap) {
  const Story story;
  ASSERT_EQ(story.article().sentences.size(), kSentences);
  std::mt19937 random(1);
  const auto size = static_cast<std::uint32_t>(story.article().text.size());
  const auto passage = [&]() -> Range {
    const auto begin = static_cast<std::uint32_t>(random() % (size + 20));
    return {begin, begin + static_cast<std::uint32_t>(random() % 200)};
  };
  for (int round = 0; round < 200; ++round) {
    Options options;
    for (std::uint32_t k = random() % 6; k > 0; --k) options.pins.push_back({passage(), passage()});
    for (std::uint32_t k = random() % 9; k > 0; --k)
      options.breaks.push_back({passage(), passage()});
    check(story, options);
  }
}

}  // namespace
}  // namespace stet::align
