#include "words/language.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>

#include "base/text_table.hpp"
#include "segment/tokens.hpp"
#include "stet/list.hpp"
#include "unicode/fold.hpp"
#include "words/languages.hpp"
#include "words/role_words.hpp"

namespace stet::text {
namespace {

/// All lists in one hash table, as asking each list takes longer than building this once.
class KnownWords {
 public:
  KnownWords() {
    unsigned other = Lists::kOthers;
    for (const std::string_view list :
         {timeWords, nameParticles, agencies, pictureWords, furnitureWords})
      add(list, other++);
    for (unsigned i = 1; i < languages().size(); ++i) {
      add(languages()[i].functionWords, i);
      add(languages()[i].titles, other);
      add(languages()[i].abbreviations, other);
    }
  }

  [[nodiscard]] Lists listsOf(std::uint64_t key, std::string_view word) const noexcept {
    return Lists(words_.find(key, word).value);
  }

 private:
  void add(std::string_view list, unsigned bit) {
    for (std::size_t at = 1; at < list.size();) {
      const std::size_t end = list.find('|', at);
      words_.give(keyOf(list, at, end), list.substr(at, end - at)) |= 1U << bit;
      at = end + 1;
    }
  }

  TextTable words_ = TextTable(8192);  // Not half full: there are some 3500 words.
};

const KnownWords& knownWords() {
  static const KnownWords words;
  return words;
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

std::span<const std::string_view> languageTags() {
  static const auto& tags = *[] {
    auto* all = new List<std::string_view>;
    for (const Language& language : languages()) all->push_back(language.tag);
    return all;
  }();
  return {tags.data(), tags.size()};
}

std::string_view tagOf(const Language& language) noexcept { return language.tag; }

bool Lists::has(const Language& language) const noexcept {
  return (bits_ >> (&language - text::languages().data()) & 1) != 0;
}

Lists listsOf(std::uint64_t key, std::string_view foldedWord) noexcept {
  return knownWords().listsOf(key, foldedWord);
}

bool isFunctionWord(const Language& language, std::string_view word) noexcept {
  return listsOf(keyOf(word, 0, word.size()), word).has(language);
}

bool isAbbreviation(const Language& language, std::string_view word) noexcept {
  return listed(language.titles, word) || listed(language.abbreviations, word);
}

}  // namespace stet::text
