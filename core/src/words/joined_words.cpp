#include "words/joined_words.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace stet::text {
namespace {

constexpr std::size_t kLongestPart = 12;  // Bytes of a number word.
constexpr std::size_t kShortestPart = 2;
constexpr std::size_t kLeastBefore = 3;  // Bytes before the noun that a word ends with,
constexpr std::size_t kLeastNoun = 4;    // and of that noun.
constexpr std::uint32_t kMost = 999'999'999;

// Adds number words up from left to right.
class Sum {
 public:
  // False where a word does not fit behind those before.
  bool add(const WordUse& part) {
    if (part.is(kNumber)) return number(part.number);
    if (part.is(kScale) && part.number >= 2) return scale(part.number);
    // Dreiundzwanzig, hundertundeins.
    if (!part.is(kConjunction) || last_ == kConjunction || last_ == 0) return false;
    last_ = kConjunction;
    return true;
  }
  [[nodiscard]] bool complete() const { return last_ != kConjunction; }
  [[nodiscard]] std::uint32_t value() const { return total_ + part_; }
  [[nodiscard]] std::uint32_t words() const { return words_; }

 private:
  bool number(std::uint32_t value) {
    const bool tens = last_ == kConjunction && part_ % 100 < 10 && part_ % 100 > 0;
    if (last_ == kNumber || (tens && (value < 20 || value % 10 != 0))) return false;
    part_ += value;
    last_ = kNumber;
    ++words_;
    return true;
  }

  bool scale(std::uint32_t power) {
    std::uint32_t factor = 1;
    while (power-- > 0) factor *= 10;
    if (last_ == kConjunction || part_ > kMost / factor) return false;
    part_ = std::max(part_, 1U) * factor;
    if (factor >= 1000) {
      total_ += part_;
      part_ = 0;
    }
    last_ = kScale;
    ++words_;
    return true;
  }

  std::uint32_t total_ = 0;
  std::uint32_t part_ = 0;
  Uses last_ = 0;
  std::uint32_t words_ = 0;
};

// The longest number word, scale or conjunction that a text begins with; its length is 0 where
// there is none.
WordUse longestPart(const Lexicon& lexicon, std::string_view text, std::size_t& length) {
  for (length = std::min(kLongestPart, text.size()); length >= kShortestPart; --length) {
    const WordUse use = lexicon.find(text.substr(0, length));
    if (use.is(kNumber | kScale | kConjunction)) return use;
  }
  length = 0;
  return {};
}

}  // namespace

WordUse readJoinedNumber(const Lexicon& lexicon, std::string_view word) {
  Sum sum;
  std::size_t at = 0;
  while (at < word.size()) {
    std::size_t length = 0;
    const WordUse part = longestPart(lexicon, word.substr(at), length);
    if (length == 0 || !sum.add(part)) break;
    at += length;
  }
  if (sum.words() == 0 || !sum.complete()) return {};
  // Dreijährig.
  const bool counts = at < word.size() && lexicon.find(word.substr(at)).is(kAge | kUnit);
  if (!counts && (at < word.size() || sum.words() == 1)) return {};
  return {.uses = kNumber, .number = sum.value()};
}

WordUse readJoinedNoun(const Lexicon& lexicon, std::string_view word) {
  for (std::size_t at = kLeastBefore; at + kLeastNoun <= word.size(); ++at) {
    const Uses uses = lexicon.find(word.substr(at)).uses & (kTitle | kSource);
    if (uses != 0) return {.uses = uses};
  }
  return {};
}

}  // namespace stet::text
