#include "words/lexicon.hpp"

#include "base/text_table.hpp"

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

/// A list that was unpacked, and where in it each word's uses begin.
class Lexicon {
 public:
  void take(std::string_view entries) {
    entries_ = entries;
    for (std::size_t at = 1; at < entries.size(); at = entries.find('|', at) + 1) {
      const std::size_t end = entries.find('=', at);
      words_.give(text::keyOf(entries, at, end), entries.substr(at, end - at)) =
          static_cast<std::uint32_t>(end + 1);
    }
  }

  /// Null where the list does not hold the word.
  [[nodiscard]] const char* usesOf(std::string_view word) const {
    const std::uint32_t at = words_.find(text::keyOf(word, 0, word.size()), word).value;
    return at == 0 ? nullptr : &entries_[at];
  }

 private:
  std::string_view entries_;
  text::TextTable words_;
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
  const char* const uses = lexicon_.usesOf(word);
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
