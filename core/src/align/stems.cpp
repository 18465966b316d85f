#include "align/stems.hpp"

#include <cstddef>
#include <string_view>

#include "base/bytes.hpp"
#include "base/ids.hpp"
#include "unicode/properties.hpp"

namespace stet::align {
namespace {

using text::TokenKind;

constexpr std::uint32_t kStemLetters = 5;

// The letters that stand for a word; empty where it has fewer.
std::string_view beginningOf(std::string_view word) {
  std::size_t end = 0;
  std::uint32_t letters = 0;
  for (; letters < kStemLetters && end < word.size(); ++letters)
    end += text::decode(word, end).size;
  return letters < kStemLetters ? std::string_view() : word.substr(0, end);
}

}  // namespace

Stems stemsOf(const text::Vocabulary& vocabulary) {
  const std::uint32_t words = vocabulary.foldedCount();
  Stems stems{List<std::uint32_t>(words, kNoWord), words};
  text::Ids beginnings;
  List<std::uint32_t> firstForm;  // The first word with each beginning.
  for (std::uint32_t id = 0; id < words; ++id) {
    const TokenKind kind = vocabulary.kind(id);
    if (kind == TokenKind::figure) stems.of[id] = kNoStem;
    if (kind != TokenKind::word) continue;
    const std::string_view word = vocabulary.foldedText(id);
    const bool unspaced = text::propertiesOf(text::decode(word, 0).value).unspaced();
    stems.of[id] = unspaced ? kUnspaced : kNoStem;
    if (unspaced || vocabulary.isFunctionWord(id)) continue;
    const std::string_view beginning = beginningOf(word);
    if (beginning.empty()) continue;
    const std::uint32_t known = beginnings.ofHash(text::hashOf(beginning), [&](std::uint32_t each) {
      return vocabulary.foldedText(firstForm[each]).starts_with(beginning);
    });
    if (known == firstForm.size()) {
      firstForm.push_back(id);
      continue;
    }
    std::uint32_t& stem = stems.of[firstForm[known]];
    if (stem == kNoStem) stem = stems.end++;
    stems.of[id] = stem;
  }
  return stems;
}

}  // namespace stet::align
