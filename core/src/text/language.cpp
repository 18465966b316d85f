#include "text/language.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

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

/// Which languages have a word among their function words: all lists in one hash table, as asking
/// each list takes longer than building this once.
class FunctionWords {
 public:
  FunctionWords() {
    for (std::size_t i = 1; i < languages().size(); ++i) {
      const std::string_view list = languages()[i].functionWords;
      for (std::size_t at = 1; at < list.size();) {
        const std::size_t end = list.find('|', at);
        Slot& slot = slots_[find(list.substr(at, end - at))];
        slot.word = list.substr(at, end - at);
        slot.languages |= 1u << i;
        at = end + 1;
      }
    }
  }

  /// A bit for each language.
  [[nodiscard]] std::uint32_t languagesOf(std::string_view word) const noexcept {
    return slots_[find(word)].languages;
  }

 private:
  struct Slot {
    std::string_view word;
    std::uint32_t languages = 0;
  };
  static constexpr std::uint32_t bits = 13;  ///< A third full: there are some 2700 words.

  /// Where `word` stands, or the free slot where it would.
  [[nodiscard]] std::size_t find(std::string_view word) const noexcept {
    std::uint32_t hash = 0;
    for (const char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 0x9E3779B1u;
    std::size_t slot = hash >> (32 - bits);
    while (slots_[slot].languages != 0 && slots_[slot].word != word)
      slot = (slot + 1) % slots_.size();
    return slot;
  }

  std::vector<Slot> slots_ = std::vector<Slot>(std::size_t{1} << bits);
};

const FunctionWords& functionWords() {
  static const FunctionWords words;
  return words;
}

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
  std::string word;
  for (std::size_t at = skipSpace(sample, 0); at < sample.size();) {
    const TokenSpan token = nextToken(sample, at);
    if (token.kind == TokenKind::word && token.textEnd - at <= longestFunctionWord) {
      const std::string_view written = sample.substr(at, token.textEnd - at);
      if (!foldAscii(written, word)) word = folded(written);
      bool enough = false;
      for (std::uint32_t found = functionWords().languagesOf(word); found != 0; found &= found - 1)
        enough = ++counts[static_cast<std::size_t>(std::countr_zero(found))] >= certain || enough;
      if (enough) {
        const Leader leader = leaderOf(counts);
        if (leader.hits >= 2 * leader.next) break;
      }
    }
    at = token.end;
  }
  return languages()[leaderOf(counts).language];
}

std::string_view tagOf(const Language& language) noexcept { return language.tag; }

bool isFunctionWord(const Language& language, std::string_view word) noexcept {
  return functionWords().languagesOf(word) >> (&language - languages().data()) & 1;
}

bool isAbbreviation(const Language& language, std::string_view word) noexcept {
  return listed(language.titles, word) || listed(language.abbreviations, word);
}

}  // namespace stet::text
