#include "findings/words.hpp"

namespace stet::findings {
namespace {

constexpr std::uint32_t unseen = 0xFFFFFFFF;

WordUse parse(std::string_view entry) {
  WordUse use;
  for (const char c : entry) {
    if (c >= 'a') {
      use.uses |= 1U << (c - 'a');
    } else {
      use.value = use.value * 10 + static_cast<std::uint32_t>(c - '0');
    }
  }
  return use;
}

/// Unpacked when first asked for.
std::string_view entriesOf(std::string_view language) {
  static const auto& all = *new std::vector<std::string_view>([] {
    std::vector<std::string_view> entries(wordTableCount);
    for (std::size_t i = 0; i < wordTableCount; ++i)
      entries[i] = text::unpacked(wordTables[i].entries);
    return entries;
  }());
  for (std::size_t i = 0; i < wordTableCount; ++i) {
    if (wordTables[i].language == language) return all[i];
  }
  return {};
}

}  // namespace

Words::Words(std::string_view language, const text::Vocabulary& vocabulary)
    : vocabulary_(vocabulary),
      language_(language),
      entries_(entriesOf(language)),
      known_(vocabulary.foldedCount(), {unseen, 0}) {
  std::uint32_t first = 0;
  for (std::size_t at = 0; at + 1 < entries_.size(); at = entries_.find('|', at + 1)) {
    while (first <= static_cast<unsigned char>(entries_[at + 1]))
      begin_[first++] = static_cast<std::uint32_t>(at);
  }
  while (first < 257) begin_[first++] = static_cast<std::uint32_t>(entries_.size() - 1);
}

WordUse Words::of(std::uint32_t folded) {
  WordUse& known = known_[folded];
  if (known.uses == unseen) known = classify(vocabulary_.foldedText(folded));
  return known;
}

WordUse Words::find(std::string_view word) const {
  // Both ends stay on a '|'; the entries strictly between them are left to search.
  if (entries_.empty() || word.empty()) return {};
  const std::size_t first = static_cast<unsigned char>(word[0]);
  std::size_t low = begin_[first];
  std::size_t high = begin_[first + 1];
  while (low < high) {
    const std::size_t begin = entries_.rfind('|', low + (high - low - 1) / 2) + 1;
    const std::size_t equals = entries_.find('=', begin);
    const std::size_t end = entries_.find('|', equals);
    const int order = word.compare(entries_.substr(begin, equals - begin));
    if (order == 0) return parse(entries_.substr(equals + 1, end - equals - 1));
    if (order < 0) {
      high = begin - 1;
    } else {
      low = end;
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
