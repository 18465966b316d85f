// How much of the content that both sides have a comparison keeps, by the textbook table.
#pragma once

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "reference/lcs.hpp"
#include "stet/compare.hpp"

namespace stet::reference {

struct KeptContent {
  std::size_t kept = 0;    ///< Content words between the edits of sentence links.
  std::size_t common = 0;  ///< Those in a longest common subsequence of a link's content words.
};

/// A word of a text, by its letters: enough for texts in ASCII.
struct PlainWord {
  Range range;
  std::string letters;
};

inline std::vector<PlainWord> plainWords(const std::string& text, Range range) {
  std::vector<PlainWord> words;
  const auto isLetter = [&](std::uint32_t k) {
    return std::isalpha(static_cast<unsigned char>(text[k])) != 0;
  };
  for (std::uint32_t k = range.begin; k < range.end;) {
    PlainWord word{{k, k}, ""};
    for (; word.range.end < range.end && isLetter(word.range.end); ++word.range.end)
      word.letters +=
          static_cast<char>(std::tolower(static_cast<unsigned char>(text[word.range.end])));
    k = std::max(word.range.end, k + 1);
    if (!word.letters.empty()) words.push_back(word);
  }
  return words;
}

/// Adds what the sentence links keep that are edited, split or merged. All words are content but
/// those given, in lower case.
inline void addKeptContent(const Comparison& comparison, const std::string& before,
                           const std::string& after, const std::set<std::string>& functionWords,
                           KeptContent& result) {
  for (const SentenceLink& link : comparison.sentenceLinks) {
    if (link.relation != Relation::edited && link.relation != Relation::split &&
        link.relation != Relation::merged)
      continue;
    std::map<std::string, std::uint32_t> numbers;
    const auto idsOf = [&](const Side& side, Range members, const std::string& text) {
      std::vector<std::uint32_t> ids;
      for (const std::uint32_t sentence : comparison.list(members)) {
        for (const PlainWord& word : plainWords(text, side.sentences[sentence])) {
          if (functionWords.count(word.letters) > 0) continue;
          ids.push_back(numbers.emplace(word.letters, numbers.size()).first->second);
          if (&side != &comparison.before) continue;
          const auto edits =
              std::span(comparison.edits).subspan(link.edits.begin, link.edits.size());
          result.kept += std::none_of(edits.begin(), edits.end(), [&](const Edit& edit) {
            return edit.before.begin < word.range.end && word.range.begin < edit.before.end;
          });
        }
      }
      return ids;
    };
    result.common += lcsLength(idsOf(comparison.before, link.before, before),
                               idsOf(comparison.after, link.after, after));
  }
}

}  // namespace stet::reference
