#include "segment/detect_language.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>

#include "base/text_table.hpp"
#include "segment/tokens.hpp"
#include "unicode/fold.hpp"
#include "words/languages.hpp"

namespace stet::text {
namespace {

constexpr std::size_t sampleSize = 65536;
constexpr std::size_t longestFunctionWord = 24;  // Bytes. Longer words are not looked up.
/// Two languages are told apart once one has so many function words and twice those of the next: a
/// page or so of text.
constexpr std::uint32_t certain = 100;

using Counts = std::array<std::uint32_t, 32>;

struct Leader {
  std::size_t language;
  std::uint32_t hits;
  std::uint32_t next;
};

/// The neutral language (0) where nothing was counted; the earlier one in the list where counts are
/// equal.
Leader leaderOf(const Counts& counts) noexcept {
  Leader leader{0, 0, 0};
  for (std::size_t i = 1; i < languages().size(); ++i) {
    if (counts[i] > leader.hits) {
      leader = {i, counts[i], leader.hits};
    } else if (counts[i] > leader.next) {
      leader.next = counts[i];
    }
  }
  return leader;
}

}  // namespace

const Language& detectLanguage(std::string_view text) {
  const std::string_view sample = text.substr(0, sampleSize);
  Counts counts{};
  std::string word;
  for (std::size_t at = skipSpace(sample, 0); at < sample.size();) {
    const TokenSpan token = nextToken(sample, at);
    if (token.kind == TokenKind::word && token.textEnd - at <= longestFunctionWord) {
      std::uint64_t key = foldedKey(keyOf(sample, at, token.textEnd));
      if (key == 0) {
        const std::string_view written = sample.substr(at, token.textEnd - at);
        if (!foldAscii(written, word)) word = folded(written);
        key = keyOf(word, 0, word.size());
      }
      bool enough = false;
      for (std::uint32_t found = listsOf(key, word).languages(); found != 0; found &= found - 1)
        enough = ++counts[static_cast<std::size_t>(std::countr_zero(found))] >= certain || enough;
      if (enough) {
        const Leader leader = leaderOf(counts);
        if (leader.hits >= 2 * leader.next) break;
      }
    }
    at = token.end;
  }
  return languages()[leaderOf(counts).language];
}

}  // namespace stet::text
