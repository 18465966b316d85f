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
#include "words/packed_words.hpp"

namespace stet::text {
namespace {

constexpr std::size_t kSampleSize = 65536;  // Bytes: ten thousand words, far more than it takes.
constexpr std::size_t kLongestFunctionWord = 24;  // Bytes. Longer words are not looked up.
/// Two languages are told apart once one has so many function words and twice those of the next: a
/// page or so of text.
constexpr std::uint32_t kCertain = 100;
/// Where one function word speaks for several languages, that one is taken whose letters make the
/// text more than four times as likely as those of any other: so many bits.
constexpr std::int32_t kLikelier = 2;
/// What a character of three bytes or more begins with, at least.
constexpr unsigned char kThreeBytes = 0xE0;
/// What the letters À to ÿ begin with.
constexpr unsigned char kLatin = 0xC3;

/// How likely words are in a language by their pairs of neighbouring bytes, a space at each end,
/// as counted in its function words (Dunning, "Statistical Identification of Language", 1994).
/// Function words are few, but they are written as the others are, and known without a table more.
class LetterPairs {
 public:
  explicit LetterPairs(const Language& language) {
    for (PackedReader reader(language.functionWords); reader.next();) {
      forEachPair(reader.word(), [this](std::size_t pair) {
        ++counts_[pair];
        ++total_;
      });
    }
  }

  /// The binary logarithm of the likelihood, in whole bits: a product is kept in integers, since
  /// logarithms may differ between machines.
  [[nodiscard]] std::int32_t likelihoodOf(std::string_view text) const {
    std::uint64_t product = 1;
    std::int32_t bits = 0;
    for (std::size_t at = skipSpace(text, 0); at < text.size();) {
      const TokenSpan token = nextToken(text, at);
      if (token.kind == TokenKind::word) {
        forEachPair(folded(text.substr(at, token.textEnd - at)), [&](std::size_t pair) {
          // No pair is impossible: each counts once more than it was seen (Laplace).
          product *= (std::uint64_t{counts_[pair] + 1U} << kFraction) / (total_ + kPairs);
          const auto excess = static_cast<std::int32_t>(std::bit_width(product)) - kProductBits;
          bits += excess - kFraction;
          product = excess > 0 ? product >> excess : product << -excess;
        });
      }
      at = token.end;
    }
    return bits;
  }

 private:
  static constexpr std::uint32_t kPairs = 700;  // About so many occur in a language.
  static constexpr std::int32_t kFraction = 20;
  static constexpr std::int32_t kProductBits = 40;

  template <class Take>
  static void forEachPair(std::string_view word, Take take) {
    unsigned char previous = ' ';
    for (std::size_t k = 0; k <= word.size(); ++k) {
      const auto byte = static_cast<unsigned char>(k < word.size() ? word[k] : ' ');
      take(previous * 256U + byte);
      previous = byte;
    }
  }

  List<std::uint16_t> counts_ = List<std::uint16_t>(65536);
  std::uint32_t total_ = 0;
};

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
    std::size_t apostrophe = end;
    for (std::size_t at = begin; at < end; ++at) {
      const auto byte = static_cast<unsigned char>(text[at]);
      if (byte == kLatin) addAccent(decode(text, at).value);
      const bool found = byte == '\'' || (byte >= kThreeBytes && text.substr(at, 3) == "’");
      if (found && apostrophe == end) apostrophe = at;
    }
    if (addFunctionWord(text, begin, end)) return true;
    // L'eau, dell’anno: the function word is joined to the next.
    return apostrophe < end && addFunctionWord(text, begin, apostrophe);
  }

  [[nodiscard]] bool areCertain() const {
    const Leader leader = leaderOf();
    return leader.hits >= 2 * leader.next;
  }

  /// The language that the counts tell in `sample`, from which they were made.
  [[nodiscard]] const Language& best(std::string_view sample) const {
    const Leader leader = leaderOf();
    if (leader.hits == 0) return languages()[languageOfLetters()];
    return leader.hits > 1 || leader.next == 0 ? languages()[leader.language]
                                               : likeliest(sample, leader.hits);
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

  [[nodiscard]] std::uint32_t hitsOf(std::size_t language) const {
    return functionWords_[language] - std::min(functionWords_[language], strangers_[language]);
  }

  /// Of the languages with so many hits, the one whose letters the sample is written with: the
  /// first, which has precedence, if it is the likeliest, and another if it is so by far. The
  /// neutral one where that is not sure: a wrong language does more harm than none, since its words
  /// would be read into the text.
  [[nodiscard]] const Language& likeliest(std::string_view sample, std::uint32_t hits) const {
    std::size_t best = 0;
    std::size_t first = 0;
    std::int32_t most = INT32_MIN;
    std::int32_t next = INT32_MIN;
    for (std::size_t i = 1; i < functionWords_.size(); ++i) {
      if (hitsOf(i) != hits) continue;
      if (first == 0) first = i;
      const std::int32_t likelihood = LetterPairs(languages()[i]).likelihoodOf(sample);
      next = std::max(next, std::min(most, likelihood));
      if (likelihood > most) best = i;
      most = std::max(most, likelihood);
    }
    const bool isSure = best == first || most > next + kLikelier;
    return languages()[isSure ? best : 0];
  }

  /// The neutral language (0) where no function word was counted; of languages with as many, the
  /// first.
  [[nodiscard]] Leader leaderOf() const {
    Leader leader{0, 0, 0};
    for (std::size_t i = 1; i < functionWords_.size(); ++i) {
      const std::uint32_t hits = hitsOf(i);
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
  // Of the text: a word that the end of the sample cut could be another one.
  for (std::size_t at = skipSpace(text, 0); at < sample.size();) {
    const TokenSpan token = nextToken(text, at);
    if (token.kind == TokenKind::word && counts.add(text, at, token.textEnd) && counts.areCertain())
      break;
    at = token.end;
  }
  return counts.best(sample);
}

}  // namespace stet::text
