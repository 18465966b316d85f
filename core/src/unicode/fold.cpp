#include "unicode/fold.hpp"

#include <algorithm>
#include <cstdint>
#include <numeric>

#include "base/bytes.hpp"
#include "base/text_table.hpp"
#include "stet/list.hpp"
#include "unicode/mappings.hpp"
#include "unicode/properties.hpp"

namespace stet::text {
namespace {

using Points = List<char32_t>;

constexpr char32_t dotAbove = 0x307;
constexpr char32_t dotless = 0x131;

// Hangul syllables decompose by arithmetic (Unicode 15.0, section 3.12).
constexpr char32_t hangulBase = 0xAC00;
constexpr char32_t leadBase = 0x1100;
constexpr char32_t vowelBase = 0x1161;
constexpr char32_t trailBase = 0x11A7;
constexpr char32_t leads = 19;
constexpr char32_t vowels = 21;
constexpr char32_t trails = 28;
constexpr char32_t syllables = leads * vowels * trails;

void decompose(Points& out, char32_t c) {
  if (c < 0xC0) return out.push_back(c);
  if (c - hangulBase < syllables) {
    const char32_t index = c - hangulBase;
    out.push_back(leadBase + index / (vowels * trails));
    out.push_back(vowelBase + index % (vowels * trails) / trails);
    if (index % trails != 0) out.push_back(trailBase + index % trails);
    return;
  }
  const auto [first, second, none] = mapped(Mapping::decomposition, c);
  if (first == 0) return out.push_back(c);
  decompose(out, first);
  if (second != 0) decompose(out, second);
}

/// Puts marks in canonical order.
void order(Points& text) {
  const auto classOf = [](char32_t c) { return propertiesOf(c).combiningClass; };
  for (auto begin = text.begin(); begin != text.end();) {
    if (classOf(*begin) == 0) {
      ++begin;
      continue;
    }
    const auto end = std::find_if(begin, text.end(), [&](char32_t c) { return classOf(c) == 0; });
    // By counting, so that a heap of marks costs no more than its length.
    std::size_t places[257] = {};
    for (auto mark = begin; mark != end; ++mark) ++places[classOf(*mark) + 1];
    std::partial_sum(std::begin(places), std::end(places), std::begin(places));
    const Points marks(std::span<const char32_t>(begin, end));
    for (const char32_t mark : marks) {
      begin[static_cast<std::ptrdiff_t>(places[classOf(mark)]++)] = mark;
    }
    begin = end;
  }
}

/// The composition of two code points, or 0.
char32_t composition(char32_t first, char32_t second) noexcept {
  if (first - leadBase < leads && second - vowelBase < vowels) {
    return hangulBase + ((first - leadBase) * vowels + (second - vowelBase)) * trails;
  }
  if (first - hangulBase < syllables && (first - hangulBase) % trails == 0 &&
      second - trailBase - 1 < trails - 1) {
    return first + (second - trailBase);
  }
  return mapped(Mapping::composition, first, second)[0];
}

/// Composes a text in canonical order, in place.
void compose(Points& text) {
  std::size_t out = 0;
  std::size_t starter = text.size();  // None yet.
  int last = -1;                      // Combining class of what was kept since the starter.
  for (const char32_t c : text) {
    const int combiningClass = propertiesOf(c).combiningClass;
    if (starter < out && last < combiningClass) {
      if (const char32_t composed = composition(text[starter], c)) {
        text[starter] = composed;
        continue;
      }
    }
    if (combiningClass == 0) starter = out;
    last = combiningClass == 0 ? -1 : combiningClass;
    text[out++] = c;
  }
  text.resize(out);
}

/// I is the capital of ı, and İ, decomposed here, that of i.
void foldTurkish(Points& text) {
  std::size_t out = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char32_t c = text[i];
    if (c == 'I') {
      const bool dotted = i + 1 < text.size() && text[i + 1] == dotAbove;
      c = dotted ? U'i' : dotless;
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

/// One form for all quotation marks, dashes and spaces.
char32_t plain(char32_t c) noexcept {
  switch (c) {
    case 0x0060:  // `
    case 0x00B4:  // ´
    case 0x02B9:
    case 0x02BB:
    case 0x02BC:
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x2039:
    case 0x203A:
    case 0xFF07:
      return '\'';
    case 0x00AB:
    case 0x00BB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x275D:
    case 0x275E:
    case 0x301D:
    case 0x301E:
    case 0x301F:
    case 0xFF02:
      return '"';
    case 0x2212:  // Minus sign.
    case 0x2043:  // Hyphen bullet.
      return '-';
    default:
      break;
  }
  const Category category = propertiesOf(c).category;
  if (category == Category::dash) return '-';
  return category == Category::space ? U' ' : c;
}

}  // namespace

std::string nfc(std::string_view text) {
  Points points = decomposed(text);
  compose(points);
  return encoded(points);
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
    if (!propertiesOf(c).ignorable()) decompose(points, plain(c));
  }
  if (points.empty()) return std::string(text);
  order(points);
  compose(points);
  return encoded(points);
}

}  // namespace stet::text
