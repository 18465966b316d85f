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

// What a token is before it is known whether it shares a stem.
std::uint32_t withoutStem(const text::Vocabulary& vocabulary, std::uint32_t id) {
  const TokenKind kind = vocabulary.kind(id);
  if (kind == TokenKind::figure) return kNoStem;
  if (kind != TokenKind::word) return kNoWord;
  const char32_t first = text::decode(vocabulary.foldedText(id), 0).value;
  return text::propertiesOf(first).unspaced() ? kUnspaced : kNoStem;
}

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
  Stems stems{List<std::uint32_t>(words), words};
  for (std::uint32_t id = 0; id < words; ++id) stems.of[id] = withoutStem(vocabulary, id);

  text::Ids beginnings;
  List<std::uint32_t> firstForm;  // The first word with each beginning.
  for (std::uint32_t id = 0; id < words; ++id) {
    if (stems.of[id] != kNoStem || vocabulary.kind(id) != TokenKind::word ||
        vocabulary.isFunctionWord(id))
      continue;
    const std::string_view beginning = beginningOf(vocabulary.foldedText(id));
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
