#include "words/function_words.hpp"

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

#include "base/text_table.hpp"
#include "words/language.hpp"

namespace stet::text {
namespace {

std::vector<std::string_view> languagesOf(std::string_view word) {
  std::vector<std::string_view> tags;
  const std::uint64_t found = languagesWith(keyOf(word, 0, word.size()), word);
  for (std::size_t i = 0; i < languages().size(); ++i) {
    if ((found >> i & 1) != 0) tags.push_back(languages()[i].tag);
  }
  return tags;
}

TEST(FunctionWordsTest, TellLanguages) {
  EXPECT_EQ(languagesOf("the"), (std::vector<std::string_view>{"en"}));
  EXPECT_EQ(languagesOf("wurden"), (std::vector<std::string_view>{"de"}));
  EXPECT_EQ(languagesOf("och"), (std::vector<std::string_view>{"sv"}));
  EXPECT_EQ(languagesOf("und"), (std::vector<std::string_view>{"de"}));
  EXPECT_EQ(languagesOf("の"), (std::vector<std::string_view>{"ja"}));
  EXPECT_EQ(languagesOf("bridge"), (std::vector<std::string_view>{}));
  EXPECT_EQ(languagesOf("monday"), (std::vector<std::string_view>{}));
}

TEST(FunctionWordsTest, AreThoseOfEachLanguage) {
  for (std::size_t i = 0; i < languages().size(); ++i) {
    for (PackedReader reader(languages()[i].functionWords); reader.next();) {
      const std::string_view word = reader.word();
      EXPECT_EQ(languagesWith(keyOf(word, 0, word.size()), word) >> i & 1, 1u) << word;
    }
  }
}

}  // namespace
}  // namespace stet::text
