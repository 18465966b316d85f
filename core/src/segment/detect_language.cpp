#include "segment/detect_language.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>

#include "base/text_table.hpp"
#include "segment/tokens.hpp"
#include "stet/list.hpp"
#include "unicode/fold.hpp"
#include "unicode/properties.hpp"
#include "words/function_words.hpp"

namespace stet::text {
namespace {

constexpr std::size_t kSampleSize = 65536;
constexpr std::size_t kLongestFunctionWord = 24;  // Bytes. Longer words are not looked up.
/// Two languages are told apart once one has so many function words and twice those of the next: a
/// page or so of text.
constexpr std::uint32_t kCertain = 100;
/// What a character of three bytes or more begins with, at least.
constexpr unsigned char kThreeBytes = 0xE0;
/// What the letters À to ÿ begin with.
constexpr unsigned char kLatin = 0xC3;

/// What the words of a sample tell of each language. Most function words are short and frequent,
/// so that a few sentences decide (Grefenstette, "Comparing two language identification schemes",
/// JADT 1995). Words of Korean carry their particles with them and Thai is not divided into words
/// here, but no other language is written in their letters.
class Counts {
 public:
  /// Counts a word of `text`. True where that may have decided.
  bool add(std::string_view text, std::size_t begin, std::size_t end) {
    ++words_;
    if (static_cast<unsigned char>(text[begin]) >= kThreeBytes)
      addLetter(decode(text, begin).value);
    for (std::size_t at = begin; at < end; ++at) {
      if (static_cast<unsigned char>(text[at]) == kLatin) addAccent(decode(text, at).value);
    }
    if (addFunctionWord(text, begin, end)) return true;
    // L'eau, dell’anno: the function word is joined to the next.
    const std::string_view word = text.substr(begin, end - begin);
    const std::size_t joined = std::min(word.find('\''), word.find("’"));
    return joined < word.size() && addFunctionWord(text, begin, begin + joined);
  }

  [[nodiscard]] bool areCertain() const {
    const Leader leader = leaderOf();
    return leader.hits >= 2 * leader.next;
  }

  [[nodiscard]] const Language& best() const {
    const Leader leader = leaderOf();
    return languages()[leader.hits > 0 ? leader.language : languageOfLetters()];
  }

 private:
  bool addFunctionWord(std::string_view text, std::size_t begin, std::size_t end) {
    if (end - begin > kLongestFunctionWord) return false;
    bool enough = false;
    for (std::uint64_t found = languagesOf(text, begin, end); found != 0; found &= found - 1) {
      std::uint32_t& hits = functionWords_[static_cast<std::size_t>(std::countr_zero(found))];
      enough = ++hits >= kCertain || enough;
    }
    return enough;
  }

  struct Leader {
    std::size_t language;
    std::uint32_t hits;
    std::uint32_t next;
  };

  /// The neutral language (0) where no function word was counted; of languages with as many, the
  /// first.
  [[nodiscard]] Leader leaderOf() const {
    Leader leader{0, 0, 0};
    for (std::size_t i = 1; i < functionWords_.size(); ++i) {
      const std::uint32_t hits = functionWords_[i] - std::min(functionWords_[i], strangers_[i]);
      if (hits > leader.hits) {
        leader = {i, hits, leader.hits};
      } else if (hits > leader.next) {
        leader.next = hits;
      }
    }
    return leader;
  }

  /// The language in whose letters most words are written, or the neutral one.
  [[nodiscard]] std::size_t languageOfLetters() const {
    std::size_t language = letters_.size() - 1;
    while (language > 0 && letters_[language] * 2 <= words_) --language;
    return language;
  }

  /// What a language is not written with speaks against it: texts of a sentence or two may hold but
  /// function words that it shares.
  void addAccent(char32_t letter) {
    if (letter >= U'À' && letter <= U'Þ') letter += U'à' - U'À';
    for (std::size_t i = 1; i < strangers_.size(); ++i) {
      const std::u32string_view accents = languages()[i].accents;
      const bool strange = !accents.empty() && accents.find(letter) == std::u32string_view::npos;
      strangers_[i] += strange ? 1 : 0;
    }
  }

  void addLetter(char32_t letter) {
    for (std::size_t i = 1; i < letters_.size(); ++i) {
      const std::u32string_view ranges = languages()[i].letters;
      for (std::size_t k = 0; k < ranges.size(); k += 2)
        letters_[i] += letter >= ranges[k] && letter <= ranges[k + 1] ? 1 : 0;
    }
  }

  std::uint64_t languagesOf(std::string_view text, std::size_t begin, std::size_t end) {
    std::uint64_t key = foldedKey(keyOf(text, begin, end));
    if (key == 0) {
      const std::string_view written = text.substr(begin, end - begin);
      if (!foldAscii(written, word_)) word_ = folded(written);
      key = keyOf(word_, 0, word_.size());
    }
    return languagesWith(key, word_);
  }

  // By language.
  List<std::uint32_t> functionWords_ = List<std::uint32_t>(languages().size());
  List<std::uint32_t> letters_ = List<std::uint32_t>(languages().size());
  List<std::uint32_t> strangers_ = List<std::uint32_t>(languages().size());
  std::uint32_t words_ = 0;
  std::string word_;
};

}  // namespace

const Language& detectLanguage(std::string_view text) {
  const std::string_view sample = text.substr(0, kSampleSize);
  Counts counts;
  for (std::size_t at = skipSpace(sample, 0); at < sample.size();) {
    const TokenSpan token = nextToken(sample, at);
    if (token.kind == TokenKind::word && counts.add(sample, at, token.textEnd) &&
        counts.areCertain())
      break;
    at = token.end;
  }
  return counts.best();
}

}  // namespace stet::text
