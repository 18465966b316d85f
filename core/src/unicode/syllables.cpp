// The rules follow the orthographies as the Unicode Standard describes them (15.0, chapter 16).
#include "unicode/syllables.hpp"

#include <cstdint>

#include "unicode/grapheme_boundaries.hpp"
#include "unicode/properties.hpp"

namespace stet::text {
namespace {

enum class Script : std::uint8_t { other, thai, khmer, burmese };

// Lao is encoded as Thai is, 0x80 further on, and follows the same rules.
Script scriptOf(char32_t c) noexcept {
  if (c >= 0xE00 && c < 0xF00) return Script::thai;
  if (c >= 0x1780 && c < 0x1800) return Script::khmer;
  const bool burmese = (c >= 0x1000 && c < 0x10A0) || (c >= 0xAA60 && c < 0xAA80);
  return burmese ? Script::burmese : Script::other;
}

char32_t asThai(char32_t c) noexcept { return c >= 0xE80 ? c - 0x80 : c; }

// A grapheme cluster: its first character, the first and the last of those that follow in it, or 0.
struct Cluster {
  char32_t base = 0;
  char32_t mark = 0;
  char32_t last = 0;

  [[nodiscard]] bool bare() const noexcept { return mark == 0; }
};

Cluster clusterAt(std::string_view text, std::size_t at) noexcept {
  Cluster cluster;
  if (at >= text.size()) return cluster;
  const std::size_t end = graphemeEnd(text, at);
  const CodePoint base = decode(text, at);
  cluster.base = asThai(base.value);
  if (scriptOf(base.value) != Script::thai) cluster.base = base.value;
  if (at + base.size == end) return cluster;
  cluster.mark = decode(text, at + base.size).value;
  cluster.last = decode(text, previous(text, end)).value;
  if (scriptOf(base.value) == Script::thai) {
    cluster.mark = asThai(cluster.mark);
    cluster.last = asThai(cluster.last);
  }
  return cluster;
}

// The cluster that ends at `end > 0`.
Cluster clusterBefore(std::string_view text, std::size_t end) noexcept {
  const auto goesOn = [&](std::size_t at) {
    const GraphemeBreak value = propertiesOf(decode(text, at).value).graphemeBreak;
    return value == GraphemeBreak::extend || value == GraphemeBreak::spacingMark ||
           value == GraphemeBreak::zwj;
  };
  std::size_t begin = previous(text, end);
  while (begin > 0 && goesOn(begin)) begin = previous(text, begin);
  return clusterAt(text, begin);
}

namespace thai {

constexpr char32_t kOAng = 0xE2D;  // A consonant, and as a vowel written behind its consonant.
constexpr char32_t kSilent = 0xE4C;

bool isConsonant(const Cluster& c) noexcept { return c.base >= 0xE01 && c.base <= 0xE2E; }
// Vowels that are written before their consonant.
bool isLeading(const Cluster& c) noexcept { return c.base >= 0xE40 && c.base <= 0xE44; }
// Vowels that are written behind it; ຽ of Lao is one.
bool isFollowing(const Cluster& c) noexcept {
  return c.base == 0xE30 || c.base == 0xE32 || c.base == 0xE33 || c.base == 0xE3D ||
         c.base == 0xE45;
}
// Behind these no final consonant can stand: the short a, am, signs of abbreviation and repetition.
bool endsSyllable(const Cluster& c) noexcept {
  return c.base == 0xE30 || c.base == 0xE33 || c.mark == 0xE33 || c.last == 0xE33 ||
         c.base == 0xE2F || c.base == 0xE46;
}
bool isBareOAng(const Cluster& c) noexcept { return c.base == kOAng && c.bare(); }

// Whether two consonants are said together before a vowel: kr, kl, kw, pr ….
bool isPair(const Cluster& first, const Cluster& second) noexcept {
  constexpr std::u32string_view kFirst = U"\u0E01\u0E02\u0E04\u0E15\u0E1B\u0E1C\u0E1E";
  const bool liquid = second.base == 0xE23 || second.base == 0xE25 || second.base == 0xE27;
  return liquid && first.bare() && kFirst.find(first.base) != std::u32string_view::npos;
}

bool goesOn(const Cluster& before, const Cluster& c, const Cluster& next) noexcept {
  if (isFollowing(c) || c.last == kSilent) return true;
  if (!isConsonant(c)) return false;
  if (isLeading(before)) return true;
  if (!c.bare() || isFollowing(next)) return isPair(before, c);
  if (isBareOAng(c) && isConsonant(before)) return isConsonant(next) && next.bare();
  // Where no consonant and no vowel follows it, a consonant is a final one.
  return !isConsonant(next) && !endsSyllable(before);
}

}  // namespace thai

namespace khmer {

constexpr char32_t kCoeng = 0x17D2;  // Puts the next consonant below.
constexpr char32_t kReahmuk = 0x17C7;

bool isLetter(const Cluster& c) noexcept { return c.base >= 0x1780 && c.base <= 0x17B3; }
// Vowels, the shifters of a first consonant and coeng, but not the signs of a final one.
bool beginsSyllable(const Cluster& c) noexcept {
  return c.base >= 0x17A3 || (c.mark >= 0x17B6 && c.mark <= 0x17CA) || c.mark == kCoeng;
}

bool goesOn(const Cluster& before, const Cluster& c, const Cluster& next) noexcept {
  if (before.last == kCoeng) return true;
  if (!isLetter(c) || !isLetter(before) || isLetter(next)) return false;
  return before.last != kReahmuk && !beginsSyllable(c);
}

}  // namespace khmer

namespace burmese {

constexpr char32_t kVirama = 0x1039;  // Puts the next consonant below.
constexpr char32_t kAsat = 0x103A;    // Says that a consonant ends its syllable.
constexpr char32_t kDotBelow = 0x1037;

bool goesOn(const Cluster& before, const Cluster& c) noexcept {
  if (before.last == kVirama) return true;
  const CharacterProperties& properties = propertiesOf(c.base);
  if (properties.category == Category::mark) return true;  // Of those that stand by themselves.
  if (!properties.letter()) return false;
  const bool final = c.mark == kAsat || c.mark == kVirama;
  return final || (c.mark == kDotBelow && c.last == kAsat);
}

}  // namespace burmese

}  // namespace

bool isInSyllable(std::string_view text, std::size_t at) noexcept {
  if (static_cast<unsigned char>(text[at]) < 0xE0) return false;  // Below all of these scripts.
  const Script script = scriptOf(decode(text, at).value);
  if (script == Script::other || script != scriptOf(decode(text, previous(text, at)).value))
    return false;
  const Cluster before = clusterBefore(text, at);
  const Cluster c = clusterAt(text, at);
  if (script == Script::burmese) return burmese::goesOn(before, c);
  const Cluster next = clusterAt(text, graphemeEnd(text, at));
  return script == Script::khmer ? khmer::goesOn(before, c, next) : thai::goesOn(before, c, next);
}

}  // namespace stet::text
