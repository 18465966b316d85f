#include "segment/markers.hpp"

#include "base/bytes.hpp"
#include "segment/byte_classes.hpp"
#include "segment/characters.hpp"
#include "segment/tokens.hpp"
#include "unicode/fold.hpp"
#include "words/lexicon.hpp"

namespace stet::text {
namespace {

constexpr std::u32string_view kBullets = U"*-·•‣⁃→■▪►●○◦";
constexpr std::u32string_view kOpening = U"([#（";
constexpr std::u32string_view kClosing = U".)]:、．）：";
constexpr std::u32string_view kHanNumbers = U"一二三四五六七八九十";
// 2013. is a year, and a word before a number is no clause.
constexpr std::size_t kMostDigits = 3;
constexpr std::size_t kMostRoman = 5;  // Letters: xviii, the longest up to twenty.
constexpr std::size_t kLongestWord = 24;
constexpr std::u32string_view kZeros = U"0٠۰０";  // Others stand in no list that we know of.
// Makes an ordinal of the number behind it in Chinese and Japanese: 第1步
constexpr char32_t kOrdinal = U'第';
constexpr std::size_t kLongestCounter = 2;  // Characters behind such a number: 步, 阶段.

bool isIn(std::u32string_view set, char32_t c) noexcept {
  return c != 0 && set.find(c) != std::u32string_view::npos;
}

// Two words of ASCII, the first of more than a letter and no Roman number: neither is a marker, or
// counts what a number behind it numbers. So most blocks begin.
bool beginsWithWords(std::string_view block) noexcept {
  std::size_t end = 0;
  while (end < block.size() && byteClass(block[end]) == ByteClass::letter) ++end;
  return end > 1 && end + 1 < block.size() && block[end] == ' ' &&
         byteClass(block[end + 1]) == ByteClass::letter &&
         std::string_view("IVXivx").find(block[0]) == std::string_view::npos;
}

// What the number of a marker is written with.
enum class Numeral : std::uint8_t { none, digits, section, letter, capital, roman, han, circled };

// ① to ⓿, ❶ to ➓
bool isCircled(char32_t c) noexcept {
  return (c >= 0x2460 && c <= 0x24FF) || (c >= 0x2776 && c <= 0x2793);
}

// Reads a block from its beginning.
class Reader {
 public:
  Reader(std::string_view block, const Language& language) noexcept
      : block_(block), language_(language) {}

  [[nodiscard]] Marker marker() noexcept {
    if (isBullet()) return {.end = at_, .form = 0, .value = 0, .sure = true};
    const std::size_t word = wordBeforeNumber();
    const char32_t open = word == 0 && isIn(kOpening, next()) ? take() : 0;
    const Numeral numeral = readNumeral();
    if (numeral == Numeral::none) return {};
    const std::string_view counter = word == 0 ? "" : readCounter();
    const char32_t close = isIn(kClosing, next()) ? take() : 0;
    if (!isApart(numeral, close, word) || !isForm(numeral, open, close, word)) return {};
    const std::uint64_t form = ((hashOf(block_.substr(0, word)) ^ hashOf(counter)) << 32) ^
                               (std::uint64_t{close} << 16) ^ (std::uint64_t{open} << 4) ^
                               static_cast<std::uint64_t>(numeral);
    return {at_, form, value_, word == 0 && isSure(numeral, open, close)};
  }

 private:
  [[nodiscard]] char32_t next() const noexcept {
    return at_ < block_.size() ? decode(block_, at_).value : 0;
  }
  char32_t take() noexcept {
    const CodePoint c = decode(block_, at_);
    at_ += c.size;
    return c.value;
  }
  [[nodiscard]] bool spaceFollows() const noexcept {
    return at_ < block_.size() && propertiesAt(block_, at_).category == Category::space;
  }

  // A dash opens direct speech too, which ends in a stop.
  bool isBullet() noexcept {
    if (block_.empty()) return false;
    const char32_t c = next();
    const bool dash = c == 0x2013 || c == 0x2014;
    if (!isIn(kBullets, c) && !dash) return false;
    if ((dash || c == '-') && isSpeech(dash)) return false;
    const std::size_t begin = at_;
    take();
    const std::string_view bullet = block_.substr(begin, at_ - begin);
    if (spaceFollows() && !nextChunk().empty() && !nextChunk().starts_with(bullet)) return true;
    at_ = begin;
    return false;
  }

  // Whether what a dash opens ends like a sentence. Behind a hyphen so do items; speech has another
  // one before the words that say whose it is.
  [[nodiscard]] bool isSpeech(bool dash) const noexcept {
    std::size_t end = block_.size();
    while (end > 1 && isIn(U"\"'”’»)", decode(block_, previous(block_, end)).value))
      end = previous(block_, end);
    const bool stop = isIn(U".!?…。！？؟", decode(block_, previous(block_, end)).value);
    return stop && (dash || block_.find(" - ", 1) != std::string_view::npos ||
                    block_.find(" – ") != std::string_view::npos);
  }

  // The end of a word with a number behind it: the Step of Step 1:
  std::size_t wordBeforeNumber() noexcept {
    if (next() == kOrdinal) {
      take();
      return at_;
    }
    std::size_t end = 0;
    while (end < block_.size() && end < kLongestWord && propertiesAt(block_, end).letter())
      end += decode(block_, end).size;
    if (end == 0 || propertiesAt(block_, 0).category == Category::lower) return 0;
    std::size_t number = end;
    if (number < block_.size() && block_[number] != '\n' &&
        propertiesAt(block_, number).category == Category::space)
      number += decode(block_, number).size;
    if (number == block_.size() || !isDigit(propertiesAt(block_, number))) return 0;
    if (number == end && !propertiesAt(block_, 0).unspaced()) return 0;
    at_ = number;
    return end;
  }

  // What stands between the number and its colon: what is counted (第1步：), or, in French, a
  // space.
  std::string_view readCounter() noexcept {
    const std::size_t begin = at_;
    for (std::size_t k = 0; k < kLongestCounter && at_ < block_.size(); ++k) {
      if (!propertiesAt(block_, at_).unspaced()) break;
      take();
    }
    const std::size_t end = at_;
    const std::size_t colon = skipSpace(block_, at_);
    if (colon < block_.size() && block_[colon] == ':') at_ = colon;
    return block_.substr(begin, end - begin);
  }

  static bool isAsciiDigit(char c) noexcept { return c >= '0' && c <= '9'; }

  Numeral readNumeral() noexcept {
    if (at_ == block_.size()) return Numeral::none;
    const CharacterProperties& c = propertiesAt(block_, at_);
    if (isDigit(c)) return readDigits();
    if (isCircled(next())) {
      take();
      return Numeral::circled;
    }
    if (isIn(kHanNumbers, next())) {
      value_ = 0;
      while (isIn(kHanNumbers, next())) addHanNumber(take());
      return Numeral::han;
    }
    return c.letter() && !c.unspaced() ? readLetters() : Numeral::none;
  }

  // 二十一 is two tens and one.
  void addHanNumber(char32_t c) noexcept {
    const auto digit = static_cast<std::uint32_t>(kHanNumbers.find(c)) + 1;
    if (digit < 10) {
      value_ += digit;
    } else {
      value_ = (value_ == 0 ? 1 : value_) * 10;
    }
  }

  static std::uint32_t digitOf(char32_t c) noexcept {
    for (const char32_t zero : kZeros) {
      if (c >= zero && c - zero < 10) return c - zero;
    }
    return 0;
  }

  Numeral readDigits() noexcept {
    Numeral numeral = Numeral::digits;
    std::size_t count = 0;
    for (; at_ < block_.size(); take()) {
      if (isDigit(propertiesAt(block_, at_))) {
        value_ = count++ == 0 ? 0 : value_ * 10;
        value_ += digitOf(next());
        if (count > kMostDigits) return Numeral::none;
      } else if (block_[at_] == '.' && at_ + 1 < block_.size() && isAsciiDigit(block_[at_ + 1])) {
        numeral = Numeral::section;
        count = 0;
      } else {
        break;
      }
    }
    return numeral;
  }

  // One letter, or some of i, v and x.
  Numeral readLetters() noexcept {
    const bool capital = propertiesAt(block_, at_).category == Category::upper;
    const std::size_t begin = at_;
    const char32_t first = take();
    const char32_t lower = first < 0x80 ? first | 0x20 : first;
    if (at_ < block_.size() && !propertiesAt(block_, at_).letter()) {
      value_ = first < 0x80 ? lower - 'a' + 1 : first;
      return capital ? Numeral::capital : Numeral::letter;
    }
    at_ = begin;
    const std::string_view letters = capital ? "IVX" : "ivx";
    while (at_ < block_.size() && letters.find(block_[at_]) != std::string_view::npos) ++at_;
    if (at_ == begin || at_ - begin > kMostRoman) return Numeral::none;
    value_ = romanValue(block_.substr(begin, at_ - begin));
    return Numeral::roman;
  }

  static std::uint32_t romanValue(std::string_view numeral) noexcept {
    const auto one = [](char c) -> std::uint32_t {
      const char lower = static_cast<char>(c | 0x20);
      return lower == 'i' ? 1 : lower == 'v' ? 5 : 10;
    };
    std::uint32_t value = 0;
    for (std::size_t k = 0; k < numeral.size(); ++k) {
      const std::uint32_t own = one(numeral[k]);
      const bool less = k + 1 < numeral.size() && own < one(numeral[k + 1]);
      value += less ? 0 - own : own;
    }
    return value;
  }

  // White space stands behind a marker, but for those of scripts without spaces.
  [[nodiscard]] bool isApart(Numeral numeral, char32_t close, std::size_t word) const noexcept {
    if (nextChunk().empty()) return false;
    return spaceFollows() || isIn(U"、．）：", close) || numeral == Numeral::circled ||
           (word != 0 && propertiesAt(block_, 0).unspaced());
  }

  [[nodiscard]] bool isForm(Numeral numeral, char32_t open, char32_t close,
                            std::size_t word) const noexcept {
    if (word != 0) {
      return (numeral == Numeral::digits || numeral == Numeral::han) &&
             (close == ':' || close == U'：');
    }
    const bool bracket = close == ')' || close == ']' || close == U'）';
    if (open == '#') return numeral == Numeral::digits && !bracket;
    if (open != 0) return bracket;
    if (close == ']' || close == ':' || close == U'：') return false;
    if (numeral == Numeral::section) return opensTitle();
    if (numeral == Numeral::circled) return true;
    return close != 0 && !(numeral == Numeral::digits && close == '.' && isDate());
  }

  // What stands behind the space that follows.
  [[nodiscard]] std::string_view nextChunk() const noexcept {
    return block_.substr(skipSpace(block_, at_));
  }
  [[nodiscard]] std::string_view nextWord() const noexcept {
    const std::string_view rest = nextChunk();
    std::size_t end = 0;
    while (end < rest.size() && propertiesAt(rest, end).letter()) end += decode(rest, end).size;
    return rest.substr(0, end);
  }

  // 3. Mai
  [[nodiscard]] bool isDate() const noexcept {
    return language_.ordinalStops &&
           lexiconOf(language_).find(folded(nextWord(), language_.dotlessI)).is(kMonth | kTimeWord);
  }

  // 1.2 Scope, but not 1.2 million.
  [[nodiscard]] bool opensTitle() const noexcept {
    const Category category = propertiesOrSpace(nextWord(), 0).category;
    return category == Category::upper || category == Category::letter;
  }

  [[nodiscard]] bool isSure(Numeral numeral, char32_t open, char32_t close) const noexcept {
    const bool stop = close == '.';
    switch (numeral) {
      case Numeral::digits:
        return open != '#' && !(stop && language_.ordinalStops);
      case Numeral::letter:
      case Numeral::han:
      case Numeral::circled:
        return true;
      case Numeral::roman:
        return !stop && propertiesBefore(block_, at_ - 1).category == Category::lower;
      default:
        return false;
    }
  }

  std::string_view block_;
  const Language& language_;
  std::size_t at_ = 0;
  std::uint32_t value_ = 0;
};

}  // namespace

Marker markerOf(std::string_view block, const Language& language) noexcept {
  return beginsWithWords(block) ? Marker() : Reader(block, language).marker();
}

void MarkerForms::read(const Marker& marker) {
  if (marker.end == 0 || marker.sure) return;
  const std::uint32_t form = forms_.of(marker.form);
  if (form == last_.size()) {
    last_.push_back(0);
    counts_.push_back(false);
  }
  if (last_[form] != 0 && marker.value == last_[form] + 1) counts_[form] = true;
  last_[form] = marker.value;
}

bool MarkerForms::isMarker(const Marker& marker) {
  return marker.end != 0 && (marker.sure || counts_[forms_.of(marker.form)]);
}

}  // namespace stet::text
