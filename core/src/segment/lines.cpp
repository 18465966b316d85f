#include "segment/lines.hpp"

#include <algorithm>

#include "base/bytes.hpp"
#include "segment/addresses.hpp"
#include "segment/characters.hpp"
#include "segment/markers.hpp"
#include "segment/tokens.hpp"

namespace stet::text {
namespace {

constexpr std::size_t kLongestNumber = 4;  // Of an item, with its mark: 12.; 400.000 is a figure.
constexpr std::u32string_view kStops = U".!?:;…。！？：؟۔।";

std::size_t withoutTrailingSpace(std::string_view text, std::size_t begin,
                                 std::size_t end) noexcept {
  while (end > begin) {
    const std::size_t last = previous(text, end);
    if (!propertiesOf(decode(text, last).value).blank()) break;
    end = last;
  }
  return end;
}

// Where the line break at `at` ends, or `at` where there is none.
std::size_t breakEnd(std::string_view text, std::size_t at) noexcept {
  if (at == text.size()) return at;
  const CodePoint c = decode(text, at);
  if (!isLineBreak(c.value)) return at;
  const bool pair = c.value == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
  return at + c.size + (pair ? 1 : 0);
}

// The next line break at or after `at`, or the end of the text. Skips up to eight bytes at once, up
// to the first below 0x0E, as ASCII breaks are, or beyond ASCII.
std::size_t nextBreak(std::string_view text, std::size_t at) noexcept {
  while (at < text.size()) {
    if (at + 8 <= text.size()) {
      const std::uint64_t bytes = eightBytes(text, at);
      const std::size_t plain = firstByte((bytes - eightTimes('\r' + 1)) | bytes);
      at += plain;
      if (plain == 8) continue;
    }
    const auto byte = static_cast<unsigned char>(text[at]);
    const bool mayBreak = byte <= '\r' || byte == 0xC2 || byte == 0xE2;
    if (mayBreak && breakEnd(text, at) != at) return at;
    ++at;
  }
  return at;
}

// A continuation byte of UTF-8 is one whose highest bit is set and whose second highest is not.
std::uint32_t columns(std::string_view text) noexcept {
  std::uint32_t count = 0;
  for (std::size_t at = 0; at < text.size() && count <= kWidest; at += 8) {
    const std::size_t size = std::min<std::size_t>(text.size() - at, 8);
    const std::uint64_t bytes = bytesAt(text, at, size);
    const std::uint64_t inner = (bytes & ~(bytes << 1)) >> 7 & eightTimes(1);
    count +=
        static_cast<std::uint32_t>(size - (inner * eightTimes(1) >> 56));  // Adds up the bytes.
  }
  return std::min<std::uint32_t>(count, kWidest + 1);
}

// Whether a line ends like a sentence, closing marks aside.
bool endsInStop(std::string_view line) noexcept {
  for (std::size_t end = line.size(); end > 0;) {
    end = previous(line, end);
    const CodePoint c = decode(line, end);
    if (kStops.find(c.value) != std::u32string_view::npos) return true;
    const Category last = propertiesOf(c.value).category;
    if (last != Category::close && last != Category::closeQuote && c.value != '"' &&
        c.value != '\'')
      return false;
  }
  return false;
}

// Reads the marks of quoting, and how far the words behind them, or without them, are indented.
std::size_t readMargin(std::string_view text, std::size_t lineBegin, Line& line) {
  const std::size_t wordsBegin = quoteMarksEnd(text.substr(0, line.textEnd), line.begin);
  const std::string_view marks = text.substr(line.begin, wordsBegin - line.begin);
  line.quoted = static_cast<std::uint32_t>(std::count(marks.begin(), marks.end(), '>'));
  const std::string_view indent = line.quoted == 0
                                      ? text.substr(lineBegin, line.begin - lineBegin)
                                      : marks.substr(std::min(marks.rfind('>') + 2, marks.size()));
  line.indent = columns(indent);
  return wordsBegin;
}

// Reads what the line that begins at `lineBegin` holds.
void describe(std::string_view text, std::size_t lineBegin, const Language& language, Line& line) {
  const std::size_t begin = readMargin(text, lineBegin, line);
  const std::string_view words = text.substr(begin, line.textEnd - begin);
  if (words.empty()) return;
  line.stop = endsInStop(words);
  line.hyphen =
      words.size() > 1 && words.back() == '-' && propertiesBefore(words, words.size() - 1).letter();
  line.width = std::min(line.indent + columns(words), kWidest + 1);
  if (line.width > kWidest) return;
  const CharacterProperties& first = propertiesAt(words, 0);
  const Marker marker = markerOf(words, language);
  line.item = marker.sure || (isDigit(first) && marker.end > 0 && marker.end <= kLongestNumber);
  line.row =
      words.find('\t') != std::string_view::npos || words.find("   ") != std::string_view::npos;
  line.lower = first.category == Category::lower && addressEnd(words, 0) == 0;
  line.caseless = first.category == Category::letter;
  line.firstWord = first.unspaced() ? 1 : columns(words.substr(0, words.find(' ')));
}

}  // namespace

List<Line> linesOf(std::string_view text, const Language& language) {
  List<Line> lines;
  std::uint32_t blankLines = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t lineBreak = nextBreak(text, at);
    const std::string_view upTo = text.substr(0, lineBreak);
    const std::size_t begin = skipSpace(upTo, at);
    const std::size_t lineBegin = at;
    at = breakEnd(text, lineBreak);
    const bool quoted = begin < lineBreak && text[begin] == '>';
    if (begin == lineBreak ||
        (quoted && !lines.empty() && quoteMarksEnd(upTo, begin) == lineBreak)) {
      ++blankLines;
      continue;
    }
    if (!lines.empty()) {
      lines.back().end = begin;
      lines.back().blankLines = blankLines;
    }
    blankLines = 0;
    Line& line = lines.emplace_back();
    line.begin = begin;
    line.textEnd = withoutTrailingSpace(text, begin, lineBreak);
    line.end = text.size();
    line.blankLines = 0;
    describe(text, lineBegin, language, line);
  }
  return lines;
}

}  // namespace stet::text
