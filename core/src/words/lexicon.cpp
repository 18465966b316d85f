#include "words/lexicon.hpp"

#include <atomic>
#include <cstddef>
#include <memory>
#include <string>

namespace stet::text {

// Role words come along in each lexicon, so that a token is looked up once.
Lexicon::Lexicon(const Language& language) {
  add(kRoleWords);
  add(language.functionWords);
  add(otherWordsOf(language));
}

void Lexicon::add(const PackedWords& words) {
  PackedReader reader(words);
  while (reader.next()) {
    WordUse& entry = give(reader.word());
    const Use use = reader.use();
    entry.uses |= use;
    all_ |= use;
    endings_ = endings_ || reader.word().front() == '-';
    if ((use & kNumberUses) != 0) entry.number = reader.value();
    if ((use & kDateUses) != 0) entry.date = static_cast<std::uint8_t>(reader.value());
    if ((use & kLemmaUses) != 0) entry.lemma = static_cast<std::uint16_t>(lemmas_ + reader.lemma());
    addParts(reader.word());
  }
  lemmas_ += reader.lemma();
}

void Lexicon::addParts(std::string_view phrase) {
  std::size_t end = phrase.find(' ');
  if (end == std::string_view::npos) return;
  give(phrase.substr(0, end)).uses |= kOpensPhrase;
  while (end != std::string_view::npos) {
    phrase.remove_prefix(end + 1);
    end = phrase.find(' ');
    give(phrase.substr(0, end)).uses |= kContinuesPhrase;
  }
}

WordUse& Lexicon::give(std::string_view word) {
  const std::uint32_t id = words_.idOf(word);
  if (id == uses_.size()) uses_.push_back({});
  return uses_[id];
}

WordUse Lexicon::find(std::string_view word) const {
  return find(keyOf(word, 0, word.size()), word);
}

WordUse Lexicon::find(std::uint64_t key, std::string_view word) const {
  const std::uint32_t id = words_.find(key, word).id;
  return id == TextTable::vacant ? WordUse() : uses_[id];
}

WordUse Lexicon::read(std::uint64_t key, std::string_view token) const {
  const WordUse whole = find(key, token);
  if (whole.uses != 0) return whole;
  const std::size_t hyphen = token.find('-');
  if (hyphen == std::string_view::npos) return endings_ ? readEnding(token) : whole;
  const std::size_t last = token.rfind('-');
  const WordUse number = last == hyphen ? whole : readNumber(token, last);
  return number.uses != 0 ? number : readNumber(token, hyphen);
}

// A number and a lesser one behind the hyphen: twenty-one, soixante-quinze. Of another word behind
// it nothing but the number is left: five-year.
WordUse Lexicon::readNumber(std::string_view token, std::size_t hyphen) const {
  const WordUse first = find(token.substr(0, hyphen));
  if (!first.is(kNumber)) return {};
  const WordUse last = find(token.substr(hyphen + 1));
  const bool twenties = first.number == 60 || first.number == 80;  // French counts by twenties.
  const bool tens = first.number >= 20 && first.number % 10 == 0;
  if (!tens || !last.is(kNumber | kOrdinal) || last.number >= (twenties ? 20 : 10))
    return {.uses = kNumber, .number = first.number};
  return {.uses = last.uses & (kNumber | kOrdinal), .number = first.number + last.number};
}

// The longest ending that is listed: fermeront has that of -eront.
WordUse Lexicon::readEnding(std::string_view token) const {
  constexpr std::size_t kLongest = 8;  // Bytes.
  constexpr std::size_t kLeast = 3;
  std::string ending;
  for (std::size_t size = kLongest; size >= kLeast; --size) {
    if (size >= token.size()) continue;
    ending = '-';
    ending += token.substr(token.size() - size);
    WordUse use = find(ending);
    if (use.uses == 0) continue;
    use.uses |= kByEnding;
    return use;
  }
  return {};
}

const Lexicon& lexiconOf(const Language& language) {
  static auto* const all = new std::atomic<const Lexicon*>[languages().size()]();
  std::atomic<const Lexicon*>& slot = all[&language - languages().data()];
  const Lexicon* known = slot.load(std::memory_order_acquire);
  if (known != nullptr) return *known;
  // Of two threads that come here at once the first keeps what it unpacked.
  auto unpacked = std::make_unique<const Lexicon>(language);
  if (slot.compare_exchange_strong(known, unpacked.get(), std::memory_order_acq_rel))
    known = unpacked.release();
  return *known;
}

}  // namespace stet::text
