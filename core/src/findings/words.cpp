#include "findings/words.hpp"

#include <algorithm>
#include <bit>

#include "stet/list.hpp"
#include "text/bytes.hpp"

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

/// A list that was unpacked, and a hash table of where its entries begin.
class Lexicon {
 public:
  void take(std::string_view entries) {
    const auto count = std::count(entries.begin(), entries.end(), '|');
    slots_.resize(std::bit_ceil(2 * static_cast<std::size_t>(count)));
    for (std::size_t at = 0; at + 1 < entries.size(); at = entries.find('|', at + 1))
      slots_[slotOf(entries.substr(at + 1, entries.find('=', at) - at - 1))] = &entries[at + 1];
  }

  /// What follows the '=' of an entry, or null.
  [[nodiscard]] const char* find(std::string_view word) const {
    const char* const entry = slots_[slotOf(word)];
    return entry == nullptr ? nullptr : entry + word.size() + 1;
  }

 private:
  /// Where a word's entry stands, or would be put.
  [[nodiscard]] std::size_t slotOf(std::string_view word) const {
    const std::size_t mask = slots_.size() - 1;
    auto slot = static_cast<std::size_t>(text::hashOf(word)) & mask;
    while (slots_[slot] != nullptr && !begins(slots_[slot], word)) slot = (slot + 1) & mask;
    return slot;
  }

  static bool begins(const char* entry, std::string_view word) {
    std::size_t k = 0;
    while (k < word.size() && entry[k] == word[k] && entry[k] != '=') ++k;
    return k == word.size() && entry[k] == '=';
  }

  List<const char*> slots_ = List<const char*>(1);
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
  const char* const uses = word.empty() ? nullptr : lexicon_.find(word);
  return uses == nullptr ? WordUse() : parse(uses);
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
