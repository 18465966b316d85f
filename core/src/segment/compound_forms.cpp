#include "segment/compound_forms.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/probing.hpp"
#include "stet/list.hpp"

namespace stet::text {
namespace {

constexpr std::uint32_t kMostParts = 4;       // Two-year-old, state-of-the-art.
constexpr std::size_t kLeastCompound = 4;     // Bytes.
constexpr std::size_t kLongFunctionWord = 4;  // Bytes.
constexpr std::uint64_t kBase = kSpread;      // Of the polynomial that is the hash; any odd number.

/// How often more each form of a compound stands in the second text than in the first.
struct Compound {
  std::uint64_t hash = 0;         ///< Of its letters.
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

/// What is asked of a folded word.
struct Word {
  std::uint64_t hash = 0;   ///< Of its bytes without hyphens, but for those that part numbers: 2-1.
  std::uint64_t power = 0;  ///< kBase to the number of these bytes; 0 before they are read.
  std::int32_t more = 0;    ///< How often more it stands in the second text.
  bool isPart = false;      ///< A word or figure.
  bool digitFirst = false;
  bool digitLast = false;

  void read(std::string_view text) {
    power = 1;
    for (std::size_t k = 0; k < text.size(); ++k) {
      if (text[k] == '-' && !partsNumbers(text, k)) continue;
      hash = hash * kBase + static_cast<unsigned char>(text[k]);
      power *= kBase;
    }
    digitFirst = isDigit(text.front());
    digitLast = isDigit(text.back());
  }

  /// The word that it makes with the next one.
  void append(const Word& next) {
    hash = hash * next.power + next.hash;
    digitLast = next.digitLast;
  }

 private:
  static bool partsNumbers(std::string_view text, std::size_t hyphen) {
    return hyphen > 0 && hyphen + 1 < text.size() && isDigit(text[hyphen - 1]) &&
           isDigit(text[hyphen + 1]);
  }
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
        compoundOf_(vocabulary.foldedCount(), none) {}

  void unite() {
    for (const Token& token : first_.tokens) --words_[token.folded].more;
    for (const Token& token : second_.tokens) ++words_[token.folded].more;
    slots_.assign(std::bit_ceil(words_.size() * 2), none);
    for (std::uint32_t id = 0; id < words_.size(); ++id) addWord(id);
    if (compounds_.empty()) return;
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
    if (word.more == 0 || kind != TokenKind::word) return;
    const std::string_view text = vocabulary_.foldedText(id);
    if (text.size() < kLeastCompound) return;
    word.read(text);
    std::uint32_t& number = slots_[slotOf(word.hash)];
    if (number == none) {
      number = static_cast<std::uint32_t>(compounds_.size());
      compounds_.push_back({.hash = word.hash});
    }
    compoundOf_[id] = number;
    Compound& compound = compounds_[number];
    const auto hyphens = std::count(text.begin(), text.end(), '-');
    mostParts_ = std::max(mostParts_, static_cast<std::uint32_t>(hyphens) + 1);
    std::uint32_t& form = hyphens > 0 ? compound.hyphenId : compound.closedId;
    if (form == none) form = id;
    (hyphens > 0 ? compound.hyphenated : compound.closed) += word.more;
  }

  [[nodiscard]] std::size_t slotOf(std::uint64_t hash) const {
    return probe(slots_, hash, [&](std::uint32_t number) {
      return number == none || compounds_[number].hash == hash;
    });
  }

  // Counts the parts of compounds that stand by themselves in an article.
  List<Parts> partsIn(const Article& article, std::int32_t sign) {
    List<Parts> found;
    for (const Sentence& sentence : article.sentences) {
      for (std::uint32_t t = sentence.tokens.begin; t + 1 < sentence.tokens.end;) {
        const Parts parts = partsAt(article, t, sentence.tokens.end);
        t = parts.end;
        if (parts.compound == none) continue;
        Compound& compound = compounds_[parts.compound];
        compound.open += sign;
        compound.partsMakeSense = compound.partsMakeSense || makeSense(article, parts);
        found.push_back(parts);
      }
    }
    return found;
  }

  // A word whose letters are known. Few are asked for: most stand as often in both texts.
  const Word& lettersOf(std::uint32_t id) {
    Word& word = words_[id];
    if (word.power == 0) word.read(vocabulary_.foldedText(id));
    return word;
  }

  // The longest compound whose parts begin with a token, or the token by itself.
  Parts partsAt(const Article& article, std::uint32_t begin, std::uint32_t sentenceEnd) {
    Parts parts = {begin, begin + 1, none};
    const std::uint32_t last = std::min(begin + std::min(mostParts_, kMostParts), sentenceEnd);
    std::uint32_t end = begin;
    bool changed = false;
    for (; end < last && words_[article.tokens[end].folded].isPart; ++end)
      changed = changed || words_[article.tokens[end].folded].more != 0;
    if (!changed || end == begin) return parts;
    Word word = lettersOf(article.tokens[begin].folded);
    for (std::uint32_t t = begin + 1; t < end; ++t) {
      const Word& next = lettersOf(article.tokens[t].folded);
      if (word.digitLast && next.digitFirst) break;
      word.append(next);
      const std::uint32_t compound = slots_[slotOf(word.hash)];
      if (compound != none) parts = {begin, t + 1, compound};
    }
    return parts;
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
    const Parts* next = found.begin();
    std::uint32_t out = 0;
    std::uint32_t in = 0;
    for (Sentence& sentence : article.sentences) {
      const std::uint32_t begin = out;
      while (in < sentence.tokens.end) {
        Token token = article.tokens[in];
        token.folded = compoundOf_[token.folded];
        const bool open = next != found.end() && next->begin == in;
        if (open && compounds_[next->compound].respellsOpen()) {
          token.textEnd = article.tokens[next->end - 1].textEnd;
          token.folded = compounds_[next->compound].id();
          token.exact = vocabulary_.internForm(
              article.text.substr(token.begin, token.textEnd - token.begin), token.folded);
          in = next->end;
        } else {
          ++in;
        }
        if (open) ++next;
        article.tokens[out++] = token;
      }
      sentence.tokens = {begin, out};
    }
    article.tokens.resize(out);
  }

  Article& first_;
  Article& second_;
  Vocabulary& vocabulary_;
  List<Word> words_;                // By folded id.
  List<std::uint32_t> compoundOf_;  // By folded id; in the end the id that it is to have.
  List<Compound> compounds_;
  List<std::uint32_t> slots_;  // Compounds by hash.
  std::uint32_t mostParts_ = 2;
};

}  // namespace

void uniteCompoundForms(Article& first, Article& second, Vocabulary& vocabulary) {
  CompoundForms(first, second, vocabulary).unite();
}

}  // namespace stet::text
