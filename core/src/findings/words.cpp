#include "findings/words.hpp"

#include "stet/list.hpp"

namespace stet::findings {
namespace {

WordUse parse(const char* entry) {
  WordUse use;
  for (; *entry != '|'; ++entry) {
    if (*entry >= 'a') {
      use.uses |= 1U << (*entry - 'a');
    } else {
      use.value = use.value * 10 + static_cast<std::uint32_t>(*entry - '0');
    }
  }
  return use;
}

}  // namespace

/// A list that was unpacked, and where its entries begin.
struct Lexicon {
  void take(std::string_view entries) {
    std::size_t byte = 0;
    for (std::size_t at = 0; at + 1 < entries.size(); at = entries.find('|', at + 1)) {
      while (byte <= static_cast<unsigned char>(entries[at + 1]))
        first[byte++] = static_cast<std::uint32_t>(begins.size());
      begins.push_back(&entries[at + 1]);
    }
    while (byte < std::size(first)) first[byte++] = static_cast<std::uint32_t>(begins.size());
  }

  List<const char*> begins;
  std::uint32_t first[257] = {};  ///< Of those that begin with each byte.
};

namespace {

/// Unpacked when first asked for.
const Lexicon& lexiconOf(std::string_view language) {
  static const Lexicon* const all = [] {
    auto* lists = new Lexicon[wordTableCount + 1];  // the last for languages without a list
    for (std::size_t i = 0; i < wordTableCount; ++i)
      lists[i].take(text::unpacked(wordTables[i].entries));
    return lists;
  }();
  std::size_t i = 0;
  while (i < wordTableCount && wordTables[i].language != language) ++i;
  return all[i];
}

}  // namespace

Words::Words(std::string_view language, const text::Vocabulary& vocabulary)
    : vocabulary_(vocabulary),
      language_(language),
      lexicon_(lexiconOf(language)),
      known_(vocabulary.foldedCount(), {unseen, 0}) {}

WordUse Words::find(std::string_view word) const {
  if (word.empty()) return {};
  std::uint32_t low = lexicon_.first[static_cast<unsigned char>(word[0])];
  std::uint32_t high = lexicon_.first[static_cast<unsigned char>(word[0]) + 1];
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    const char* const entry = lexicon_.begins[middle];
    std::size_t k = 1;  // Entries of this byte have that in common.
    while (k < word.size() && entry[k] == word[k] && entry[k] != '=') ++k;
    const bool ends = entry[k] == '=';
    if (ends && k == word.size()) return parse(entry + k + 1);
    const bool less = !ends && (k == word.size() || static_cast<unsigned char>(word[k]) <
                                                        static_cast<unsigned char>(entry[k]));
    if (less) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return {};
}

// A word, or a number made of two: twenty-one; of a compound its number: five-year.
WordUse Words::classify(std::string_view word) const {
  const WordUse whole = find(word);
  const std::size_t hyphen = word.find('-');
  if (whole.uses != 0 || hyphen == std::string_view::npos) return whole;
  const WordUse first = find(word.substr(0, hyphen));
  const WordUse last = find(word.substr(hyphen + 1));
  if ((first.uses & kNumber) == 0) return {};
  const bool tens = first.value >= 20 && first.value % 10 == 0;
  if (!tens || (last.uses & (kNumber | kOrdinal)) == 0 || last.value >= 10)
    return {kNumber, first.value};
  return {last.uses & (kNumber | kOrdinal), first.value + last.value};
}

}  // namespace stet::findings
