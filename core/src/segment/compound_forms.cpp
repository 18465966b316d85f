#include "segment/compound_forms.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/probing.hpp"
#include "segment/characters.hpp"
#include "segment/joined_tokens.hpp"
#include "stet/list.hpp"

namespace stet::text {
namespace {

constexpr std::uint32_t kMostParts = 4;    // Two-year-old, state-of-the-art.
constexpr std::size_t kLeastCompound = 4;  // Bytes.
constexpr std::uint32_t kLongestCompound = 96;
constexpr std::size_t kLongFunctionWord = 4;  // Bytes.
constexpr std::uint64_t kBase = kSpread;      // Of the polynomial that is the hash; any odd number.

/// How often more each form of a compound stands in the second text than in the first.
struct Compound {
  std::uint32_t closedId = none;  ///< The folded id of a form that a text has.
  std::uint32_t hyphenId = none;
  std::int32_t closed = 0;
  std::int32_t hyphenated = 0;
  std::int32_t open = 0;
  bool partsMakeSense = false;  ///< By themselves, as far as function words tell.

  static bool areOpposite(std::int32_t one, std::int32_t other) noexcept {
    return (one < 0 && other > 0) || (one > 0 && other < 0);
  }
  [[nodiscard]] bool respellsClosed() const noexcept {
    return areOpposite(closed, hyphenated) || (!partsMakeSense && areOpposite(closed, open));
  }
  [[nodiscard]] bool respellsHyphen() const noexcept {
    return areOpposite(hyphenated, closed) || areOpposite(hyphenated, open);
  }
  [[nodiscard]] bool respellsOpen() const noexcept {
    return areOpposite(open, hyphenated) || (!partsMakeSense && areOpposite(open, closed));
  }
  /// The folded id of all forms that are respelled.
  [[nodiscard]] std::uint32_t id() const noexcept { return respellsClosed() ? closedId : hyphenId; }
};

/// Tokens [begin, end) that are the parts of a compound.
struct Parts {
  std::uint32_t begin;
  std::uint32_t end;
  std::uint32_t compound;
};

constexpr bool isDigit(char c) noexcept { return c >= '0' && c <= '9'; }

// Whether a hyphen parts numbers: 2-1.
bool partsNumbers(std::string_view text, std::size_t hyphen) noexcept {
  return hyphen > 0 && hyphen + 1 < text.size() && isDigit(text[hyphen - 1]) &&
         isDigit(text[hyphen + 1]);
}

// The hyphens of a word are no letters of it, but for those that part numbers.
template <typename Letter>
void forEachLetter(std::string_view text, const Letter& letter) {
  for (std::size_t k = 0; k < text.size(); ++k) {
    if (text[k] != '-' || partsNumbers(text, k)) letter(static_cast<unsigned char>(text[k]));
  }
}

/// What is asked of a folded word.
struct Word {
  std::uint64_t hash = 0;   ///< Of its letters.
  std::uint64_t power = 1;  ///< kBase to the number of their bytes.
  bool isPart = false;      ///< A word or figure.
  bool digitFirst = false;
  bool digitLast = false;

  void read(std::string_view text) {
    forEachLetter(text, [&](unsigned char letter) {
      hash = hash * kBase + letter;
      power *= kBase;
    });
    digitFirst = isDigit(text.front());
    digitLast = isDigit(text.back());
  }

  /// The word that it makes with the next one.
  void append(const Word& next) {
    hash = hash * next.power + next.hash;
    digitLast = next.digitLast;
  }
};

/// Numbers by hash.
class HashTable {
 public:
  explicit HashTable(std::size_t most) : slots_(std::bit_ceil(most * 2 + 1)) {}

  /// None where there is none.
  [[nodiscard]] std::uint32_t find(std::uint64_t hash) const { return slots_[slotOf(hash)].number; }
  /// The number that stands with a hash; at first `number`.
  std::uint32_t add(std::uint64_t hash, std::uint32_t number) {
    Slot& slot = slots_[slotOf(hash)];
    if (slot.number == none) slot = {hash, number};
    return slot.number;
  }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t number = none;
  };
  [[nodiscard]] std::size_t slotOf(std::uint64_t hash) const {
    return probe(slots_, hash,
                 [&](const Slot& slot) { return slot.number == none || slot.hash == hash; });
  }

  List<Slot> slots_;
};

/// Where in a compound a known word can stand.
enum Place : std::uint8_t { kFirst = 1, kLater = 2 };

/// Finds the known words of which the letters of compounds can be made.
class Splitter {
 public:
  /// `places` has one for each word.
  Splitter(const HashTable& words, List<std::uint8_t>& places) : words_(words), places_(places) {}

  /// Adds to `places` those of the words that make a compound. O(letters), and as much for each
  /// known word in them that others follow up to the end; a compound that is too long has none.
  void split(std::string_view compound) {
    read(compound);
    if (size_ <= kLongestCompound) split(size_, kMostParts);
  }

 private:
  void read(std::string_view compound) {
    size_ = 0;
    forEachLetter(compound, [&](unsigned char letter) {
      if (++size_ <= kLongestCompound) hashes_[size_] = hashes_[size_ - 1] * kBase + letter;
    });
  }
  [[nodiscard]] std::uint64_t hashOf(std::uint32_t begin, std::uint32_t end) const {
    return hashes_[end] - hashes_[begin] * powers_[end - begin];
  }
  // Whether the letters before `end` are one to `parts` known words; the whole is not. From behind,
  // since fewer words end in a word than begin with one.
  bool split(std::uint32_t end, std::uint32_t parts) {
    bool any = false;
    for (std::uint32_t begin = end; begin-- > (end == size_ ? 1 : 0);) {
      const std::uint32_t word = words_.find(hashOf(begin, end));
      if (word == none || (begin > 0 && (parts == 1 || !split(begin, parts - 1)))) continue;
      places_[word] |= begin == 0 ? kFirst : kLater;
      any = true;
    }
    return any;
  }

  static constexpr std::array<std::uint64_t, kLongestCompound + 1> powersOfBase() {
    std::array<std::uint64_t, kLongestCompound + 1> powers = {1};
    for (std::size_t k = 1; k < powers.size(); ++k) powers[k] = powers[k - 1] * kBase;
    return powers;
  }

  const HashTable& words_;
  List<std::uint8_t>& places_;
  const std::array<std::uint64_t, kLongestCompound + 1> powers_ = powersOfBase();
  std::array<std::uint64_t, kLongestCompound + 1> hashes_ =
      {};  // Of what the compound begins with.
  std::uint32_t size_ = 0;
};

bool isHyphenated(std::string_view word) noexcept {
  return word.find('-') != std::string_view::npos;
}

class CompoundForms {
 public:
  CompoundForms(Article& first, Article& second, Vocabulary& vocabulary)
      : first_(first),
        second_(second),
        vocabulary_(vocabulary),
        words_(vocabulary.foldedCount()),
        more_(vocabulary.foldedCount(), 0),
        places_(vocabulary.foldedCount(), 0),
        compoundOf_(vocabulary.foldedCount(), none),
        compoundsByHash_(vocabulary.foldedCount()) {}

  void unite() {
    for (const Token& token : first_.tokens) --more_[token.folded];
    for (const Token& token : second_.tokens) ++more_[token.folded];
    for (std::uint32_t id = 0; id < words_.size(); ++id) addWord(id);
    if (compounds_.empty()) return;
    findParts();
    const List<Parts> before = partsIn(first_, -1);
    const List<Parts> after = partsIn(second_, 1);
    if (!chooseIds()) return;
    apply(first_, before);
    apply(second_, after);
  }

 private:
  // A word that became more or less frequent may be a compound.
  void addWord(std::uint32_t id) {
    const TokenKind kind = vocabulary_.kind(id);
    Word& word = words_[id];
    word.isPart = kind == TokenKind::word || kind == TokenKind::figure;
    if (!word.isPart) return;
    const std::string_view text = vocabulary_.foldedText(id);
    word.read(text);
    if (more_[id] == 0 || kind != TokenKind::word || text.size() < kLeastCompound) return;
    const std::uint32_t number =
        compoundsByHash_.add(word.hash, static_cast<std::uint32_t>(compounds_.size()));
    if (number == compounds_.size()) compounds_.push_back({});
    compoundOf_[id] = number;
    Compound& compound = compounds_[number];
    const auto hyphens = std::count(text.begin(), text.end(), '-');
    std::uint32_t& form = hyphens > 0 ? compound.hyphenId : compound.closedId;
    if (form == none) form = id;
    (hyphens > 0 ? compound.hyphenated : compound.closed) += more_[id];
  }

  // Most words are not made of others, so that few tokens can be parts of a compound.
  void findParts() {
    HashTable parts(words_.size());
    for (std::uint32_t id = 0; id < words_.size(); ++id) {
      if (words_[id].isPart) parts.add(words_[id].hash, id);
    }
    Splitter splitter(parts, places_);
    for (std::uint32_t id = 0; id < words_.size(); ++id) {
      if (compoundOf_[id] != none) splitter.split(vocabulary_.foldedText(id));
    }
    for (std::uint32_t id = 0; id < words_.size(); ++id) {
      if (words_[id].isPart) places_[id] = places_[parts.find(words_[id].hash)];
    }
  }

  // Counts the parts of compounds that stand by themselves in an article.
  List<Parts> partsIn(const Article& article, std::int32_t sign) {
    List<Parts> found;
    for (const Sentence& sentence : article.sentences) {
      const std::uint32_t end = sentence.tokens.end;
      std::uint32_t t = nextOpening(article, sentence.tokens.begin, end);
      while (t < end) {
        const Parts parts = partsAt(article, t, end);
        t = nextOpening(article, parts.end, end);
        if (parts.compound == none || isName(article, parts)) continue;
        Compound& compound = compounds_[parts.compound];
        compound.open += sign;
        compound.partsMakeSense = compound.partsMakeSense || makeSense(article, parts);
        found.push_back(parts);
      }
    }
    return found;
  }

  // The next token with which a compound may begin, or the end.
  [[nodiscard]] std::uint32_t nextOpening(const Article& article, std::uint32_t begin,
                                          std::uint32_t end) const {
    const Token* const tokens = article.tokens.data();
    const std::uint8_t* const places = places_.data();
    for (std::uint32_t t = begin; t + 1 < end; ++t) {
      if ((places[tokens[t].folded] & kFirst) != 0 && (places[tokens[t + 1].folded] & kLater) != 0)
        return t;
    }
    return end;
  }

  // The longest compound whose parts begin with a token, or the token by itself.
  [[nodiscard]] Parts partsAt(const Article& article, std::uint32_t begin,
                              std::uint32_t sentenceEnd) const {
    Parts parts = {begin, begin + 1, none};
    Word word = words_[article.tokens[begin].folded];
    bool changed = more_[article.tokens[begin].folded] != 0;
    const std::uint32_t last = std::min(begin + kMostParts, sentenceEnd);
    for (std::uint32_t t = begin + 1; t < last; ++t) {
      const Word& next = words_[article.tokens[t].folded];
      if ((places_[article.tokens[t].folded] & kLater) == 0) break;
      if (word.digitLast && next.digitFirst) break;
      changed = changed || more_[article.tokens[t].folded] != 0;
      word.append(next);
      const std::uint32_t compound = changed ? compoundsByHash_.find(word.hash) : none;
      if (compound != none) parts = {begin, t + 1, compound};
    }
    return parts;
  }

  // Aaron Burk, which is another name than Aaronburk. Where nouns have capitals none can tell.
  [[nodiscard]] bool isName(const Article& article, const Parts& parts) const {
    if (vocabulary_.language().capitalNouns) return false;
    for (std::uint32_t t = parts.begin; t < parts.end; ++t) {
      const std::string_view word = std::string_view(article.text).substr(article.tokens[t].begin);
      const CodePoint first = decode(word, 0);
      if (propertiesOf(first.value).category != Category::upper ||
          propertiesOrSpace(word, first.size).category != Category::lower)
        return false;
    }
    return true;
  }

  // Short function words stand before any word; longer ones with a word of content may be a
  // compound: well known, under way.
  [[nodiscard]] bool makeSense(const Article& article, const Parts& parts) const {
    bool hasContent = false;
    for (std::uint32_t t = parts.begin; t < parts.end; ++t) {
      const std::uint32_t id = article.tokens[t].folded;
      const bool function = vocabulary_.isFunctionWord(id);
      if (function && vocabulary_.foldedText(id).size() < kLongFunctionWord) return true;
      hasContent = hasContent || !function;
    }
    return !hasContent;
  }

  // Turns compoundOf_ into the folded id that each word is to have. Returns whether any compound is
  // respelled.
  bool chooseIds() {
    bool any = false;
    for (std::uint32_t id = 0; id < compoundOf_.size(); ++id) {
      std::uint32_t& chosen = compoundOf_[id];
      if (chosen != none) {
        const Compound& compound = compounds_[chosen];
        const bool respelled = isHyphenated(vocabulary_.foldedText(id)) ? compound.respellsHyphen()
                                                                        : compound.respellsClosed();
        any = any || respelled;
        chosen = respelled ? compound.id() : id;
      } else {
        chosen = id;
      }
    }
    return any;
  }

  void apply(Article& article, const List<Parts>& found) {
    for (Token& token : article.tokens) token.folded = compoundOf_[token.folded];
    List<JoinedTokens> respelled;
    for (const Parts& parts : found) {
      const Compound& compound = compounds_[parts.compound];
      if (compound.respellsOpen()) respelled.push_back({parts.begin, parts.end, compound.id()});
    }
    joinTokens(article, vocabulary_, respelled);
  }

  Article& first_;
  Article& second_;
  Vocabulary& vocabulary_;
  List<Word> words_;                // By folded id.
  List<std::int32_t> more_;         // By folded id: how often more it stands in the second text.
  List<std::uint8_t> places_;       // By folded id.
  List<std::uint32_t> compoundOf_;  // By folded id; in the end the id that it is to have.
  List<Compound> compounds_;
  HashTable compoundsByHash_;
};

}  // namespace

void uniteCompoundForms(Article& first, Article& second, Vocabulary& vocabulary) {
  CompoundForms(first, second, vocabulary).unite();
}

}  // namespace stet::text
