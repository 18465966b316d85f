#include "unicode/fold.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <numeric>
#include <span>

#include "base/bytes.hpp"
#include "base/text_table.hpp"
#include "stet/list.hpp"
#include "unicode/mappings.hpp"
#include "unicode/properties.hpp"

namespace stet::text {
namespace {

using Points = List<char32_t>;

constexpr char32_t kDotAbove = 0x307;
constexpr char32_t kDotlessI = 0x131;

// Hangul syllables are listed in no table: they decompose by arithmetic (Unicode 15.0, section
// 3.12), into a leading consonant, a vowel and, in most, a trailing consonant. The first of the
// trailing consonants stands for none.
constexpr char32_t kSyllableBase = 0xAC00;
constexpr char32_t kLeadBase = 0x1100;
constexpr char32_t kVowelBase = 0x1161;
constexpr char32_t kTrailBase = 0x11A7;
constexpr char32_t kLeads = 19;
constexpr char32_t kVowels = 21;
constexpr char32_t kTrails = 28;
constexpr char32_t kSyllables = kLeads * kVowels * kTrails;

void decomposeSyllable(Points& out, char32_t index) {
  out.push_back(kLeadBase + index / (kVowels * kTrails));
  out.push_back(kVowelBase + index % (kVowels * kTrails) / kTrails);
  if (index % kTrails != 0) out.push_back(kTrailBase + index % kTrails);
}

// Appends the full canonical decomposition of a code point: the tables hold single steps.
void decompose(Points& out, char32_t c) {
  if (c < 0xC0) return out.push_back(c);
  if (c - kSyllableBase < kSyllables) return decomposeSyllable(out, c - kSyllableBase);
  const auto [first, second, none] = mapped(Mapping::decomposition, c);
  if (first == 0) return out.push_back(c);
  decompose(out, first);
  if (second != 0) decompose(out, second);
}

// Sorts a run of combining marks by their combining class, equal ones as they stand. By counting,
// so that a long run costs no more than its length.
void sortMarks(std::span<char32_t> marks) {
  std::size_t places[257] = {};
  for (const char32_t mark : marks) ++places[propertiesOf(mark).combiningClass + 1];
  std::partial_sum(std::begin(places), std::end(places), std::begin(places));
  const Points unsorted(marks);
  for (const char32_t mark : unsorted) marks[places[propertiesOf(mark).combiningClass]++] = mark;
}

// Puts all marks in canonical order (Unicode 15.0, section 3.11, D109).
void order(Points& text) {
  const auto isStarter = [](char32_t c) { return propertiesOf(c).combiningClass == 0; };
  for (auto begin = text.begin(); begin != text.end();) {
    begin = std::find_if_not(begin, text.end(), isStarter);
    if (begin == text.end()) return;
    const auto end = std::find_if(begin, text.end(), isStarter);
    sortMarks({begin, end});
    begin = end;
  }
}

char32_t composedSyllable(char32_t first, char32_t second) noexcept {
  if (first - kLeadBase < kLeads && second - kVowelBase < kVowels)
    return kSyllableBase + ((first - kLeadBase) * kVowels + (second - kVowelBase)) * kTrails;
  const bool openSyllable =
      first - kSyllableBase < kSyllables && (first - kSyllableBase) % kTrails == 0;
  const bool trail = second - kTrailBase - 1 < kTrails - 1;
  return openSyllable && trail ? first + (second - kTrailBase) : 0;
}

// The composition of two code points, or 0.
char32_t composition(char32_t first, char32_t second) noexcept {
  const char32_t syllable = composedSyllable(first, second);
  return syllable != 0 ? syllable : mapped(Mapping::composition, first, second)[0];
}

// Composes a text in canonical order, in place (Unicode 15.0, section 3.11, D117): each code point
// joins the last starter unless something of the same or a higher class stands between.
void compose(Points& text) {
  constexpr int kNothingKept = -1;
  std::size_t out = 0;
  std::size_t starter = text.size();  // Past all that is kept: there is none yet.
  int last = kNothingKept;            // Combining class of what was kept since the starter.
  for (const char32_t c : text) {
    const int combiningClass = propertiesOf(c).combiningClass;
    if (starter < out && last < combiningClass) {
      if (const char32_t composed = composition(text[starter], c)) {
        text[starter] = composed;
        continue;
      }
    }
    if (combiningClass == 0) starter = out;
    last = combiningClass == 0 ? kNothingKept : combiningClass;
    text[out++] = c;
  }
  text.resize(out);
}

// In Turkish, I is the capital of ı, and İ, which is decomposed here, that of i.
void foldTurkish(Points& text) {
  std::size_t out = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char32_t c = text[i];
    if (c == 'I') {
      const bool dotted = i + 1 < text.size() && text[i + 1] == kDotAbove;
      c = dotted ? U'i' : kDotlessI;
      if (dotted) ++i;
    }
    text[out++] = c;
  }
  text.resize(out);
}

Points decomposed(std::string_view text) {
  Points result;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint c = decode(text, at);
    decompose(result, c.value);
    at += c.size;
  }
  order(result);
  return result;
}

std::string encoded(const Points& text) {
  std::string result;
  for (const char32_t c : text) append(result, c);
  return result;
}

void foldCase(Points& out, char32_t c) {
  if (c < 0x80) return out.push_back(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
  const std::array<char32_t, 3>& folded = mapped(Mapping::folding, c);
  if (folded[0] == 0) return out.push_back(c);
  for (const char32_t to : folded) {
    if (to != 0) out.push_back(to);
  }
}

constexpr std::u32string_view kSingleMarks =
    U"`\u00B4\u02B9\u02BB\u02BC\u2018\u2019\u201A\u201B\u2032\u2039\u203A\uFF07";
constexpr std::u32string_view kDoubleMarks =
    U"\u00AB\u00BB\u201C\u201D\u201E\u201F\u2033\u275D\u275E\u301D\u301E\u301F\uFF02";
// The minus sign and the hyphen bullet, which no Unicode category calls dashes.
constexpr std::u32string_view kOtherDashes = U"\u2212\u2043";

constexpr char32_t kEllipsis = 0x2026;

constexpr bool isOneOf(std::u32string_view list, char32_t c) noexcept {
  return list.find(c) != std::u32string_view::npos;
}

// One form for all quotation marks, dashes and spaces.
char32_t plain(char32_t c) noexcept {
  const Category category = propertiesOf(c).category;
  if (category == Category::dash || isOneOf(kOtherDashes, c)) return '-';
  if (category == Category::space) return ' ';
  if (isOneOf(kSingleMarks, c)) return '\'';
  return isOneOf(kDoubleMarks, c) ? U'"' : c;
}

// Whether a joiner, or what keeps from joining, shows on a letter or sign: in Latin and its kin it
// does not.
bool showsJoiner(char32_t joiner, char32_t before) noexcept {
  const CharacterProperties& c = propertiesOf(before);
  return (joiner == 0x200C || joiner == 0x200D) &&
         (c.category == Category::letter || c.category == Category::mark || c.pictographic());
}

// Decomposed, without what shows nothing.
Points visible(std::string_view text) {
  Points points;
  for (const char32_t c : decomposed(text)) {
    if (!propertiesOf(c).invisible() || (!points.empty() && showsJoiner(c, points.back())))
      points.push_back(c);
  }
  order(points);
  return points;
}

}  // namespace

std::string nfc(std::string_view text) {
  Points points = decomposed(text);
  compose(points);
  return encoded(points);
}

bool looksAlike(std::string_view one, std::string_view other) {
  const Points first = visible(one);
  const Points second = visible(other);
  return std::equal(first.begin(), first.end(), second.begin(), second.end());
}

bool foldAscii(std::string_view text, std::string& out) {
  out.resize(text.size());
  for (std::size_t at = 0; at < text.size(); at += 8) {
    const std::size_t size = std::min<std::size_t>(text.size() - at, 8);
    const std::uint64_t bytes = foldedKey(bytesAt(text, at, size));
    if (bytes >> 8 * (size - 1) == 0) return false;
    for (std::size_t i = 0; i < size; ++i) out[at + i] = static_cast<char>(bytes >> 8 * i);
  }
  return true;
}

std::string folded(std::string_view text, bool dotlessI) {
  Points letters = decomposed(text);
  if (dotlessI) foldTurkish(letters);
  Points cased;
  for (const char32_t c : letters) foldCase(cased, c);
  Points points;
  for (const char32_t c : cased) {
    if (c == kEllipsis) {
      points.resize(points.size() + 3, U'.');
    } else if (!propertiesOf(c).ignorable()) {
      decompose(points, plain(c));
    }
  }
  if (points.empty()) return std::string(text);
  order(points);
  compose(points);
  return encoded(points);
}

std::uint32_t unfolded(std::string_view text, std::size_t size) {
  std::size_t end = 0;
  while (end < text.size() && folded(text.substr(0, end)).size() < size)
    end += decode(text, end).size;
  return static_cast<std::uint32_t>(end);
}

}  // namespace stet::text
