#include "findings/spelling.hpp"

#include <algorithm>
#include <string>

#include "stet/list.hpp"
#include "unicode/properties.hpp"

namespace stet::findings {
namespace {

constexpr std::size_t kLeastLetters = 4;  // Of a name that can be told from others by its letters.
constexpr std::size_t kLongWord = 7;      // One other letter does not make it another.
constexpr std::size_t kMostLetters = 40;
constexpr std::size_t kDifferent = 40;  // Percent of the letters at most, in a respelling.

// Letters that were inserted, deleted, replaced or exchanged with their neighbour: optimal string
// alignment (Damerau 1964; Levenshtein 1966).
std::size_t distance(const List<char32_t>& one, const List<char32_t>& other) {
  const std::size_t width = other.size() + 1;
  List<std::size_t> table((one.size() + 1) * width);
  const auto at = [&](std::size_t i, std::size_t j) -> std::size_t& {
    return table[i * width + j];
  };
  for (std::size_t i = 0; i <= one.size(); ++i) at(i, 0) = i;
  for (std::size_t j = 0; j <= other.size(); ++j) at(0, j) = j;
  for (std::size_t i = 1; i <= one.size(); ++i) {
    for (std::size_t j = 1; j <= other.size(); ++j) {
      const std::size_t replaced = at(i - 1, j - 1) + (one[i - 1] == other[j - 1] ? 0 : 1);
      at(i, j) = std::min({replaced, at(i - 1, j) + 1, at(i, j - 1) + 1});
      const bool exchanged =
          i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
      if (exchanged) at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
    }
  }
  return at(one.size(), other.size());
}

// The consonants as they sound: a name's vowels and silent letters are what spellings differ in.
std::string sound(std::string_view word) {
  constexpr std::string_view kSilent = "aeiouyhw";
  std::string result;
  for (std::size_t at = 0; at < word.size(); ++at) {
    char c = word[at];
    if (c == 'p' && at + 1 < word.size() && word[at + 1] == 'h') c = 'f';
    if (c == 'c' || c == 'q') c = 'k';
    if (c == 'v') c = 'f';
    if (c == 'z') c = 's';
    if (kSilent.find(c) != std::string_view::npos && at > 0) continue;
    if (result.empty() || result.back() != c) result += c;
  }
  return result;
}

std::string_view withoutEnd(std::string_view word) {
  while (word.size() > 1 && (word.back() == 's' || word.back() == '\'')) word.remove_suffix(1);
  return word;
}

}  // namespace

bool isFormOf(std::string_view one, std::string_view other) {
  if (withoutEnd(one) == withoutEnd(other) && std::min(one.size(), other.size()) <= 3)
    return true;  // PC, PCs.
  const std::size_t apostrophe = std::min(one.find('\''), other.find('\''));
  if (apostrophe != std::string_view::npos && withoutEnd(one) == withoutEnd(other)) return true;
  std::size_t prefix = 0;
  while (prefix < one.size() && prefix < other.size() && one[prefix] == other[prefix]) ++prefix;
  const std::size_t longer = std::max(one.size(), other.size());
  const std::size_t shorter = std::min(one.size(), other.size());
  // China, Chinese: the shorter but for a vowel is the beginning of the longer, which has an
  // ending.
  return prefix >= 4 && prefix + 1 >= shorter && longer >= shorter + 2;
}

bool sameStem(std::string_view one, std::string_view other) {
  std::size_t prefix = 0;
  while (prefix < one.size() && prefix < other.size() && one[prefix] == other[prefix]) ++prefix;
  return prefix >= 3 && prefix * 2 >= std::max(one.size(), other.size());
}

bool isRespelling(std::string_view one, std::string_view other) {
  const List<char32_t> letters[] = {text::codePointsOf(one), text::codePointsOf(other)};
  const std::size_t longer = std::max(letters[0].size(), letters[1].size());
  if (longer < kLeastLetters || longer > kMostLetters) return false;
  const std::size_t different = distance(letters[0], letters[1]);
  if (different * 100 > longer * kDifferent) return false;
  if (different == 1 && longer >= kLongWord) return true;
  return sound(withoutEnd(one)) == sound(withoutEnd(other));
}

}  // namespace stet::findings
