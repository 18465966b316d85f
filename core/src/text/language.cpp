#include "text/language.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "text/fold.hpp"
#include "text/languages.hpp"
#include "text/tokens.hpp"

namespace stet::text {
namespace {

constexpr std::size_t sampleSize = 65536;
constexpr std::size_t longestFunctionWord = 24;  // Bytes. Longer words are not looked up.
/// Two languages are told apart once one has so many function words and twice those of the next: a
/// page or so of text.
constexpr std::uint32_t certain = 100;

using Counts = std::array<std::uint32_t, 32>;

struct Leader {
  std::size_t language;
  std::uint32_t hits;
  std::uint32_t next;
};

/// The neutral language (0) where nothing was counted; the earlier one in the list where counts are
/// equal.
Leader leaderOf(const Counts& counts) noexcept {
  Leader leader{0, 0, 0};
  for (std::size_t i = 1; i < languages().size(); ++i) {
    if (counts[i] > leader.hits) {
      leader = {i, counts[i], leader.hits};
    } else if (counts[i] > leader.next) {
      leader.next = counts[i];
    }
  }
  return leader;
}

}  // namespace

bool listed(std::string_view list, std::string_view word) noexcept {
  if (list.empty() || word.empty()) return false;
  // Both ends stay on a '|'; the entries strictly between them are left to search.
  std::size_t low = 0;
  std::size_t high = list.size() - 1;
  while (low < high) {
    const std::size_t begin = list.rfind('|', low + (high - low - 1) / 2) + 1;
    const std::size_t end = list.find('|', begin);
    const int order = word.compare(list.substr(begin, end - begin));
    if (order == 0) return true;
    if (order < 0) {
      high = begin - 1;
    } else {
      low = end;
    }
  }
  return false;
}

const Language& languageOf(std::string_view tag) noexcept {
  const std::string_view primary = tag.substr(0, tag.find_first_of("-_"));
  for (const Language& language : languages()) {
    const auto same = [](char a, char b) {
      return a == (b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b);
    };
    if (language.tag.size() != primary.size()) continue;
    bool equal = true;
    for (std::size_t i = 0; i < primary.size(); ++i)
      equal = equal && same(language.tag[i], primary[i]);
    if (equal) return language;
  }
  return languages()[0];
}

const Language& detectLanguage(std::string_view text) {
  const std::string_view sample = text.substr(0, sampleSize);
  Counts counts{};
  for (std::size_t at = skipSpace(sample, 0); at < sample.size();) {
    const TokenSpan token = nextToken(sample, at);
    if (token.kind == TokenKind::word && token.textEnd - at <= longestFunctionWord) {
      const std::string word = folded(sample.substr(at, token.textEnd - at));
      bool hit = false;
      for (std::size_t i = 1; i < languages().size(); ++i) {
        if (!listed(languages()[i].functionWords, word)) continue;
        ++counts[i];
        hit = true;
      }
      if (hit) {
        const Leader leader = leaderOf(counts);
        if (leader.hits >= certain && leader.hits >= 2 * leader.next) break;
      }
    }
    at = token.end;
  }
  return languages()[leaderOf(counts).language];
}

std::string_view tagOf(const Language& language) noexcept { return language.tag; }

bool isFunctionWord(const Language& language, std::string_view word) noexcept {
  return listed(language.functionWords, word);
}

bool isAbbreviation(const Language& language, std::string_view word) noexcept {
  return listed(language.titles, word) || listed(language.abbreviations, word);
}

}  // namespace stet::text
