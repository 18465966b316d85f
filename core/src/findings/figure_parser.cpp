// Reading figures: "$2.5m", "two hundred and fifty", "5 April", "3 p.m.", "34-year-old".
#include <algorithm>
#include <array>
#include <utility>

#include "base/both.hpp"
#include "findings/character_numbers.hpp"
#include "findings/figures.hpp"
#include "stet/list.hpp"
#include "unicode/properties.hpp"

namespace stet::findings {
namespace {

using text::Category;

constexpr std::uint32_t currencyUnits = 1U << 16;  // Above all lemmas.
constexpr std::uint64_t mostDigits = 1'000'000'000'000'000;

// The value of a decimal digit of any script: digits of a script follow one another from 0.
std::uint32_t digitValue(char32_t c) {
  char32_t zero = c;
  while (c - zero < 50 && zero > 0 && text::propertiesOf(zero - 1).category == Category::digit)
    --zero;
  return (c - zero) % 10;
}

Decimal normal(std::uint64_t digits, int exponent) {
  if (digits == 0) return {};
  while (digits % 10 == 0) {
    digits /= 10;
    ++exponent;
  }
  return {digits, exponent, false};
}

std::uint64_t wholeOf(const Decimal& value) {
  std::uint64_t whole = value.digits;
  for (int e = value.exponent; e > 0 && whole < mostDigits; --e) whole *= 10;
  return whole;
}

// One token that holds digits.
class Token {
 public:
  Token(std::string_view text, const text::Vocabulary& vocabulary)
      : text_(text), vocabulary_(vocabulary) {}

  // False where it is no single number.
  bool read(Figure& figure) {
    prefix(figure);
    if (at_ == text_.size() || !isDigit()) return false;
    if (date(figure)) return true;
    if (!number()) return false;
    figure.value = normal(digits_, -decimals_);
    figure.value.negative = negative_ && figure.value.digits != 0;
    figure.thousands = thousands_;
    if (plain_ && at_ == text_.size() && count_ == 4 && digits_ < 960) {  // 0600 hours.
      figure.kind = Figure::Kind::time;
      figure.value = normal(digits_ / 100 * 60 + digits_ % 100, 0);
    }
    if (at_ < text_.size() && (text_[at_] == ':' || text_[at_] == '.')) return time(figure, 1);
    if (const std::size_t letters = hourWord(); letters > 0) return time(figure, letters);
    if (isDottedTime()) {
      figure.kind = Figure::Kind::time;
      figure.value = normal(digits_ / 100 * 60 + digits_ % 100, 0);
    }
    if (plain_ && count_ == 4 && at_ == text_.size() && digits_ >= 1500 && digits_ <= 2100)
      figure.kind = Figure::Kind::year;
    suffix(figure);
    return at_ == text_.size();
  }

 private:
  [[nodiscard]] char32_t point() const { return text::decode(text_, at_).value; }
  [[nodiscard]] bool isDigit() const {
    return text::propertiesOf(point()).category == Category::digit;
  }
  void step() { at_ += text::decode(text_, at_).size; }

  void prefix(Figure& figure) {
    while (at_ < text_.size() && !isDigit()) {
      const char32_t c = point();
      if (c == '-' || c == 0x2212) negative_ = true;
      if (text::propertiesOf(c).category == Category::currency) currency(figure, c);
      if (c == '.') break;
      step();
    }
  }

  void currency(Figure& figure, char32_t c) {
    std::string sign;
    text::append(sign, c);
    const WordUse use = vocabulary_.lexicon().find(sign);
    figure.unit = use.lemma != 0 ? use.lemma : currencyUnits + static_cast<std::uint32_t>(c);
  }

  // Digits with their separators. One separator alone before three digits parts thousands, if it is
  // not the language's decimal mark; the last of two kinds is the decimal mark.
  bool number() {
    char32_t last = 0;
    std::uint32_t separators = 0;
    std::uint32_t since = 0;
    count_ = 0;
    bool mixed = false;
    const bool comma = !vocabulary_.language().decimalComma;
    while (at_ < text_.size()) {
      if (isDigit()) {
        if (digits_ >= mostDigits) return false;
        digits_ = digits_ * 10 + digitValue(point());
        ++since;
        ++count_;
        step();
        continue;
      }
      const char32_t c = point();
      if (c != '.' && c != ',' && c != ' ' && c != 0xA0 && c != 0x202F && c != 0x2009 &&
          c != '\'' && c != 0x2019 && c != 0x066B && c != 0x066C) {
        break;
      }
      const std::size_t here = at_;
      step();
      if (at_ == text_.size() || !isDigit()) {
        at_ = here;
        break;
      }
      if (separators > 0 && since != 3) return false;
      mixed = mixed || (separators > 0 && c != last);
      last = c;
      ++separators;
      since = 0;
    }
    const bool parts = last != '.' && last != ',' && last != 0x066B;
    const bool thousands =
        parts || (!mixed && since == 3 && (separators > 1 || (last == ',') == comma));
    decimals_ = separators > 0 && !thousands ? static_cast<int>(since) : 0;
    plain_ = separators == 0;
    thousands_ = separators == 1 && since == 3;
    return true;
  }

  // Alle 10.30, where the stop is no decimal mark.
  [[nodiscard]] bool isDottedTime() const {
    return at_ == text_.size() && decimals_ == 2 && vocabulary_.language().decimalComma &&
           text_[at_ - 3] == '.' && digits_ < 2400 && digits_ % 100 < 60;
  }

  // Bytes of the word for hours that parts two numbers: 19h30.
  [[nodiscard]] std::size_t hourWord() const {
    std::size_t end = at_;
    while (end < text_.size() && text_[end] >= 'a' && text_[end] <= 'z') ++end;
    const bool parts = end > at_ && end < text_.size() &&
                       vocabulary_.lexicon().find(text_.substr(at_, end - at_)).is(kHourWord);
    return parts ? end - at_ : 0;
  }

  // 5.9.1921, 1921-09-05. Of 5/9/1921 nobody knows which is the month.
  bool date(Figure& figure) {
    std::array<std::uint32_t, 3> parts = {};
    std::array<std::size_t, 3> sizes = {};
    std::size_t part = 0;
    char mark = 0;
    for (std::size_t k = at_; k < text_.size(); ++k) {
      const char c = text_[k];
      if (c >= '0' && c <= '9' && ++sizes[part] <= 4) {
        parts[part] = parts[part] * 10 + static_cast<std::uint32_t>(c - '0');
      } else if ((c == '.' || c == '-') && (mark == 0 || mark == c) && part < 2) {
        mark = c;
        ++part;
      } else {
        return false;
      }
    }
    if (mark == '-') std::swap(parts[0], parts[2]), std::swap(sizes[0], sizes[2]);
    if (sizes[2] != 4 || parts[0] - 1 >= 31 || parts[1] - 1 >= 12) return false;
    figure.kind = Figure::Kind::date;
    figure.value = normal(parts[1] * 100 + parts[0], 0);
    figure.year = parts[2];
    at_ = text_.size();
    return true;
  }

  // `mark`: the bytes between hours and minutes.
  bool time(Figure& figure, std::size_t mark) {
    const std::uint64_t hours = digits_;
    at_ += mark;
    if (at_ == text_.size() || !isDigit()) return false;
    digits_ = 0;
    const std::size_t begin = at_;
    if (!number() || digits_ >= 60 || hours > 24 || at_ - begin != 2) return false;
    figure.kind = Figure::Kind::time;
    figure.value = normal(hours * 60 + digits_, 0);
    suffix(figure);
    return at_ == text_.size();
  }

  // %, m, bn, th, pm, km, -year-old.
  void suffix(Figure& figure) {
    if (at_ == text_.size()) return;
    if (text::propertiesOf(point()).category == Category::currency) {
      currency(figure, point());
      step();
      return;
    }
    if (point() == '%') {
      const WordUse use = vocabulary_.lexicon().find("%");
      figure.unit = use.lemma != 0 ? use.lemma : currencyUnits + '%';
      step();
      return;
    }
    std::string rest(text_.substr(at_));
    for (char& c : rest) {
      if (c == ' ') c = '-';  // 30 year old, where the other side has 30-year-old.
      c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }
    std::size_t skip = rest[0] == '-' ? 1 : 0;
    const std::size_t end = std::min(rest.find('-', skip), rest.size());
    const std::string word = rest.substr(skip, end - skip);
    const WordUse use = vocabulary_.lexicon().find(word);
    if (skip == 0 && use.is(kOrdinalEnding)) {
      figure.kind = Figure::Kind::ordinal;
    } else if (use.is(kNoon)) {
      noon(figure, use.date);
    } else if (use.is(kScale | kScaleLetter)) {
      figure.value.exponent += use.number;
    } else if (use.is(kUnit)) {
      figure.unit = use.lemma;
    } else if (skip == 0 || skip == rest.size() || (rest[skip] >= '0' && rest[skip] <= '9')) {
      return;  // Else it is counted with the word: 10-season.
    }
    at_ = text_.size();
  }

 public:
  static void noon(Figure& figure, std::uint32_t add) {
    std::uint64_t minutes = wholeOf(figure.value);
    if (figure.kind != Figure::Kind::time) {
      // 6.15 is a time where p.m. follows.
      const std::uint64_t whole = figure.value.digits;
      minutes = figure.value.exponent == -2   ? whole / 100 * 60 + whole % 100
                : figure.value.exponent == -1 ? whole / 10 * 60 + whole % 10 * 10
                                              : minutes * 60;
    }
    if (minutes < 720 && add == 12) minutes += 720;
    figure.kind = Figure::Kind::time;
    figure.value = normal(minutes, 0);
  }

 private:
  std::string_view text_;
  const text::Vocabulary& vocabulary_;
  std::size_t at_ = 0;
  std::uint64_t digits_ = 0;
  int decimals_ = 0;
  bool negative_ = false;
  std::uint32_t count_ = 0;
  bool plain_ = false;
  bool thousands_ = false;
};

// Figures of one list of items.
class Reader {
 public:
  Reader(Context& context, WhichSide side, const Items& items)
      : context_(context),
        side_(side),
        items_(items),
        unspaced_(context.vocabulary.language().unspaced) {}

  List<Figure> run() {
    while (at_ < items_.size()) {
      const auto begin = at_;
      Figure figure;
      if (isReference(begin) || !read(figure)) {
        at_ = begin + 1;
        continue;
      }
      figure.items = {begin, at_};
      if (!figures_.empty() && figures_.back().items.end > begin) figures_.pop_back();
      if (figure.kind == Figure::Kind::date && figure.year == 0) yearAfter(figure);
      figure.items.end = at_;
      approximate(figure);
      figures_.push_back(figure);
    }
    return std::move(figures_);
  }

 private:
  [[nodiscard]] bool here(Uses uses) const { return at_ < items_.size() && items_[at_].is(uses); }
  [[nodiscard]] bool isMonth(std::uint32_t at) const {
    return at < items_.size() && items_[at].is(kMonth) && isCapitalised(at);
  }
  // The number of a note, in square brackets or behind some: [1], [the report]34.
  [[nodiscard]] bool isReference(std::uint32_t at) const {
    if (at == 0 || !items_[at].digits || items_[at - 1].bytes.end != items_[at].bytes.begin)
      return false;
    const std::string_view mark = context_.folded(items_[at - 1]);
    return mark == "]" ||
           (mark == "[" && at + 1 < items_.size() && context_.folded(items_[at + 1]) == "]");
  }

  bool read(Figure& figure) {
    figure.head = at_;
    if (items_[at_].digits) {
      Token token(context_.textOf(side_, items_[at_]), context_.vocabulary);
      if (!token.read(figure)) {
        figure = {};
        figure.head = at_;
        figure.kind = Figure::Kind::other;
        figure.value.digits = items_[at_].id;
      }
      ++at_;
      if (figure.kind == Figure::Kind::other) return true;
      if (figure.year != 0) {
        figure.yearItems = {figure.head, at_};
        return true;
      }
      thousands(figure);
    } else if (here(kNumber | kScale)) {
      if (!(unspaced_ ? characters(figure) : words(figure))) return false;
    } else if (here(kOrdinal)) {
      figure.kind = Figure::Kind::ordinal;
      figure.value = normal(items_[at_++].use.number, 0);
      figure.weak = true;
    } else if (isRelativeDay(at_)) {
      figure.kind = Figure::Kind::weekday;
      figure.value = normal(items_[at_].use.date, 0);
      at_ += items_[at_].length;
      return true;
    } else if (here(kWeekday | kMonth) && isCapitalised(at_) &&
               !(items_[at_].capital && items_[at_].start && !isSmallWeekday(at_))) {
      const bool month = here(kMonth);
      figure.kind = month ? Figure::Kind::month : Figure::Kind::weekday;
      figure.value = normal(items_[at_++].use.date, 0);
      if (month) dayAfter(figure);
      return true;
    } else if (isMonth(at_)) {
      figure.kind = Figure::Kind::month;
      figure.value = normal(items_[at_++].use.date, 0);
      return dayAfter(figure);
    } else {
      return false;
    }
    after(figure);
    return true;
  }

  bool characters(Figure& figure) {
    const std::uint32_t begin = at_;
    std::uint64_t value = 0;
    if (!readCharacterNumber(items_, at_, value)) return false;
    figure.value = normal(value, 0);
    figure.weak = at_ == begin + 1 && value <= 1;
    return true;
  }

  // Groups of three digits that a space parts: 12 500.
  void thousands(Figure& figure) {
    const auto isGroup = [&](std::uint32_t k, std::size_t least) {
      const std::string_view digits = context_.folded(items_[k]);
      return digits.size() >= least && digits.size() <= 3 &&
             std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    };
    if (!context_.vocabulary.language().decimalComma || !isGroup(at_ - 1, 1)) return;
    std::uint64_t value = wholeOf(figure.value);
    const std::uint32_t first = at_;
    while (at_ < items_.size() && isGroup(at_, 3) && value < mostDigits / 1000) {
      const std::string_view digits = context_.folded(items_[at_++]);
      value = value * 1000 + (digits[0] - '0') * 100U + (digits[1] - '0') * 10U + (digits[2] - '0');
    }
    if (at_ > first) figure.value = normal(value, 0);
  }

  // Where it is no name, a weekday that opens a sentence is one all the same.
  [[nodiscard]] bool isSmallWeekday(std::uint32_t k) const {
    return context_.vocabulary.language().smallMonths && items_[k].is(kWeekday);
  }

  // Yesterday; not: guten Morgen.
  [[nodiscard]] bool isRelativeDay(std::uint32_t k) const {
    const Item& item = items_[k];
    return item.is(kWeekday) && item.use.date >= kBeforeYesterday && (!item.capital || item.start);
  }

  // As a month is, so that it is no other word: May, mai.
  [[nodiscard]] bool isCapitalised(std::uint32_t k) const {
    return items_[k].capital || context_.vocabulary.language().smallMonths;
  }

  // Two hundred and fifty thousand.
  bool words(Figure& figure) {
    std::uint64_t total = 0;
    std::uint64_t part = 0;
    const bool one = here(kNumber) && items_[at_].use.number == 1;
    const std::uint32_t begin = at_;
    while (at_ < items_.size()) {
      const Item& item = items_[at_];
      if (item.is(kNumber)) {
        if (at_ == begin + 1 && part == 1 && items_[begin].is(kArticle)) {
          part = 0;  // Une cinquantaine.
          figure.head = at_;
        } else if (at_ > begin && !adds(total, part, item.use.number)) {
          break;
        }
        part += item.use.number;
      } else if (item.is(kScale)) {
        if (part == 0) std::swap(part, total);  // Dos mil millones.
        if (part == 0) part = 1;
        if (item.use.number == 0) part *= 12;
        std::uint64_t scale = 1;
        for (std::uint32_t e = 0; e < item.use.number; ++e) scale *= 10;
        if (part > mostDigits / scale) return false;
        part *= scale;
        if (item.use.number >= 3) {
          total += part;
          part = 0;
        }
      } else {
        break;
      }
      ++at_;
      if (joinsLess(total, part)) ++at_;
      if (total > mostDigits) return false;
    }
    figure.value = normal(total + part, 0);
    figure.weak = one && at_ == begin + 1;
    // Before a noun; not: einer von vier.
    figure.article = figure.weak && items_[begin].is(kArticle) && at_ < items_.size() &&
                     !context_.isFunction(items_[at_]);
    return true;
  }

  // Whether a number goes on behind another: two thousand three, cento e vinte e cinco. French goes
  // on to nineteen: soixante et onze.
  [[nodiscard]] static bool adds(std::uint64_t total, std::uint64_t part, std::uint64_t next) {
    if (part == 0) return total > 0;
    return part % 100 == 0 ? next < 100 : part % 10 == 0 && part >= 20 && next < 20;
  }

  // Whether "and" joins a number that is smaller: two hundred and five, treinta y cinco.
  [[nodiscard]] bool joinsLess(std::uint64_t total, std::uint64_t part) const {
    if (at_ + 1 >= items_.size() || !items_[at_].is(kConjunction) || !items_[at_ + 1].is(kNumber))
      return false;
    const bool scaled = part % 100 == 0 && part + total > 0 && items_[at_ - 1].is(kScale);
    const bool tens = context_.vocabulary.language().tensAndUnits && part != 0;
    return scaled || (tens && adds(total, part, items_[at_ + 1].use.number));
  }

  // What follows a number: million, percent, April, p.m., what is counted.
  void after(Figure& figure) {
    // 2100 million, but: In 2020 millions of people …
    if (here(kScale) && figure.kind == Figure::Kind::year && (unspaced_ || mayCount(figure.head)))
      figure.kind = Figure::Kind::number;
    while (here(kScale) && figure.kind == Figure::Kind::number && !figure.weak) {
      if (items_[at_].use.number == 0) {
        figure.value = normal(figure.value.digits * 12, figure.value.exponent);
      } else {
        figure.value.exponent += static_cast<int>(items_[at_].use.number);
      }
      ++at_;
      // Millions d'euros.
      if (at_ + 1 < items_.size() && items_[at_].is(kJoiner) && !items_[at_ + 1].capital) ++at_;
    }
    if (unspaced_) lesser(figure);
    if (isTimeOfDay(figure)) return;
    if (here(kNoon)) {
      Token::noon(figure, items_[at_++].use.date);
      return;
    }
    const std::uint32_t begin = figure.head;
    // Am 9. April.
    const bool stop = context_.vocabulary.language().ordinalStops && isMonth(at_ + 1) &&
                      context_.folded(items_[at_]) == ".";
    at_ += stop && isDay(figure) ? 1 : 0;
    const bool dayOf = at_ + 1 < items_.size() && isMonth(at_ + 1) && items_[at_].is(kJoiner);
    const bool month = isMonth(at_);
    if ((month || dayOf) && isDay(figure)) {
      at_ += dayOf ? 1 : 0;
      figure.value = normal(std::uint64_t{items_[at_].use.date} * 100 + wholeOf(figure.value), 0);
      figure.kind = Figure::Kind::date;
      figure.weak = false;
      ++at_;
      return;
    }
    if (figure.unit == 0 && at_ < items_.size() && context_.folded(items_[at_]) == "%") {
      figure.unit = percentUnit();
      ++at_;
      figure.weak = false;
    }
    if (figure.unit == 0 && here(kUnit)) {
      figure.unit = items_[at_].use.lemma;
      at_ += items_[at_].length;
      if (figure.kind == Figure::Kind::year) figure.kind = Figure::Kind::number;
      figure.weak = false;
    }
    if (!isNoun(at_)) return;
    figure.noun = items_[at_].id + 1;
    if (figure.kind == Figure::Kind::year && mayCount(begin)) figure.kind = Figure::Kind::number;
  }

  // Whether what stands before a number tells that it is no year: In the year 2011 people …
  [[nodiscard]] bool mayCount(std::uint32_t begin) const {
    return begin > 0 && !context_.isFunction(items_[begin - 1]) && !items_[begin - 1].is(kUnit);
  }

  // 2億5000万: what follows a number with its scale and is less than that.
  void lesser(Figure& figure) {
    while (at_ > figure.head + 1 && at_ + 1 < items_.size() && items_[at_ - 1].is(kScale) &&
           items_[at_].kind == text::TokenKind::figure && items_[at_ + 1].is(kScale)) {
      Figure next;
      Token token(context_.textOf(side_, items_[at_]), context_.vocabulary);
      if (!token.read(next)) return;
      next.value.exponent += static_cast<int>(items_[at_ + 1].use.number);
      const std::uint64_t sum = wholeOf(figure.value) + wholeOf(next.value);
      if (items_[at_ + 1].use.number >= items_[at_ - 1].use.number || sum > mostDigits) return;
      figure.value = normal(sum, 0);
      at_ += 2;
    }
  }

  // 19 h 30.
  bool isTimeOfDay(Figure& figure) {
    if (!here(kHourWord) || at_ + 1 >= items_.size() || figure.kind != Figure::Kind::number)
      return false;
    Figure minutes;
    Token token(context_.textOf(side_, items_[at_ + 1]), context_.vocabulary);
    if (!items_[at_ + 1].digits || !token.read(minutes) || minutes.unit != 0) return false;
    figure.kind = Figure::Kind::time;
    figure.value = normal(wholeOf(figure.value) * 60 + wholeOf(minutes.value), 0);
    at_ += 2;
    return true;
  }

  // What may be counted.
  [[nodiscard]] bool isNoun(std::uint32_t at) const {
    return at < items_.size() && items_[at].kind == text::TokenKind::word &&
           (!items_[at].capital || context_.vocabulary.language().capitalNouns) &&
           !context_.isFunction(items_[at]);
  }

  // That of the language, or what a sign by itself is given.
  [[nodiscard]] std::uint32_t percentUnit() const {
    const WordUse use = context_.vocabulary.lexicon().find("%");
    return use.lemma != 0 ? use.lemma : currencyUnits + '%';
  }

  [[nodiscard]] static bool isDay(const Figure& figure) {
    return (figure.kind == Figure::Kind::number || figure.kind == Figure::Kind::ordinal) &&
           figure.value.exponent >= 0 && wholeOf(figure.value) >= 1 && wholeOf(figure.value) <= 31;
  }

  // April 9, Sept. 9. True where there is a day.
  bool dayAfter(Figure& figure) {
    std::uint32_t day = at_;
    if (day < items_.size() && context_.folded(items_[day]) == ".") ++day;
    if (day >= items_.size() || items_[day].kind != text::TokenKind::figure) return false;
    Figure number;
    Token token(context_.textOf(side_, items_[day]), context_.vocabulary);
    if (!token.read(number) || !isDay(number) || number.unit != 0) return false;
    figure.kind = Figure::Kind::date;
    figure.value = normal(wholeOf(figure.value) * 100 + wholeOf(number.value), 0);
    figure.head = day;
    at_ = day + 1;
    return true;
  }

  // April 9, 2013; 9 April 2013.
  void yearAfter(Figure& figure) {
    std::uint32_t year = at_;
    if (year < items_.size() && (context_.folded(items_[year]) == "," || items_[year].is(kJoiner)))
      ++year;
    if (year >= items_.size() || items_[year].kind != text::TokenKind::figure) return;
    Figure number;
    Token token(context_.textOf(side_, items_[year]), context_.vocabulary);
    if (!token.read(number) || number.kind != Figure::Kind::year) return;
    figure.year = static_cast<std::uint32_t>(wholeOf(number.value));
    figure.yearItems = {year, year + 1};
    at_ = year + 1;
  }

  void approximate(Figure& figure) {
    if (figure.kind == Figure::Kind::year) return;  // Growth over 2011.
    for (std::uint32_t back = 1; back <= text::kLongestPhrase && back <= figure.items.begin;
         ++back) {
      const std::uint32_t at = figure.items.begin - back;
      if (!items_[at].is(kApproximator) || items_[at].length != back) continue;
      figure.approximator = items_[at].use.lemma;
      figure.approximated = {at, figure.items.begin};
      return;
    }
    if (unspaced_) return besideCharacters(figure);
    // 20+, 20 or more.
    const std::uint32_t behind = figure.items.end;
    if (behind == items_.size() || !items_[behind].is(kApproximator)) return;
    const bool joined = items_[behind].bytes.begin == items_[behind - 1].bytes.end;
    if (!joined && !context_.vocabulary.use(items_[behind].id).is(kConjunction)) return;
    figure.approximator = items_[behind].use.lemma;
    figure.approximated = {behind, behind + items_[behind].length};
  }

  // 200多人, 200人以上; 百分之六.
  void besideCharacters(Figure& figure) {
    for (std::uint32_t at = figure.items.end; at < figure.items.end + 2 && at < items_.size();
         ++at) {
      if (!items_[at].is(kApproximator)) continue;
      const std::uint32_t behind = at + items_[at].length;  // 一日約八百人: that of the next.
      if (behind < items_.size() && (items_[behind].digits || items_[behind].is(kNumber))) break;
      figure.approximator = items_[at].use.lemma;
      figure.approximated = {at, behind};
      break;
    }
    constexpr std::uint32_t kPercent = 3;  // Characters.
    const std::uint32_t begin = figure.items.begin;
    if (figure.unit != 0 || begin < kPercent || items_[begin - kPercent].length != kPercent) return;
    if (items_[begin - kPercent].is(kUnit)) figure.unit = items_[begin - kPercent].use.lemma;
  }

  Context& context_;
  WhichSide side_;
  const Items& items_;
  bool unspaced_;
  std::uint32_t at_ = 0;
  List<Figure> figures_;
};

}  // namespace

List<Figure> figuresOf(Context& context, WhichSide side, const Items& items) {
  return Reader(context, side, items).run();
}

}  // namespace stet::findings
