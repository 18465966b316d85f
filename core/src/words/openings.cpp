#include "words/openings.hpp"

#include "unicode/properties.hpp"
#include "words/language.hpp"
#include "words/uses.hpp"

namespace stet::text {
namespace {

constexpr std::size_t kFiltered = 3;  // Bytes.

constexpr std::uint32_t bitOf(std::string_view text, std::size_t bytes) {
  std::uint32_t hash = 0;
  for (const char c : text.substr(0, bytes)) hash = hash * 43 + static_cast<unsigned char>(c);
  return hash % 8192;
}

/// Whether a word goes on from the end of `phrase`, with which `text` begins.
bool endsInWord(std::string_view phrase, std::string_view text) {
  if (text.size() == phrase.size()) return false;
  const CharacterProperties& last =
      propertiesOf(decode(phrase, previous(phrase, phrase.size())).value);
  const CharacterProperties& next = propertiesOf(decode(text, phrase.size()).value);
  return last.letter() && !last.unspaced() && next.letter();
}

}  // namespace

void Openings::add(std::string_view phrase) {
  phrases_ += phrase;
  ends_.push_back(static_cast<std::uint32_t>(phrases_.size()));
  const std::uint32_t bit = bitOf(phrase, kFiltered);
  filter_[bit / 32] |= 1U << bit % 32;
}

bool Openings::mayOpen(std::string_view text) const {
  const auto has = [&](std::size_t bytes) {
    const std::uint32_t bit = bitOf(text, bytes);
    return (filter_[bit / 32] >> bit % 32 & 1) != 0;
  };
  return text.size() < kFiltered || has(kFiltered) || has(kFiltered - 1);
}

std::size_t Openings::longest(std::string_view text) const {
  if (text.empty() || !mayOpen(text)) return 0;
  std::size_t longest = 0;
  std::size_t begin = 0;
  for (const std::uint32_t end : ends_) {
    const std::string_view phrase = std::string_view(phrases_).substr(begin, end - begin);
    begin = end;
    if (phrase.front() == text.front() && phrase.size() > longest && text.starts_with(phrase) &&
        !endsInWord(phrase, text))
      longest = phrase.size();
  }
  return longest;
}

static StoryOpenings* unpackedOpenings() {
  auto* all = new StoryOpenings;
  for (PackedReader reader(kOpenings); reader.next();) {
    Openings& openings = reader.use() == kFurnitureOpening    ? all->furniture
                         : reader.use() == kCorrectionOpening ? all->correction
                         : reader.use() == kUpdateOpening     ? all->update
                         : reader.use() == kBylineOpening     ? all->byline
                                                              : all->credit;
    openings.add(reader.word());
  }
  return all;
}

const StoryOpenings& storyOpenings() {
  static const auto& all = *unpackedOpenings();
  return all;
}

}  // namespace stet::text
