#include "segment/lines.hpp"

#include <algorithm>
#include <bit>

#include "base/bytes.hpp"
#include "segment/characters.hpp"
#include "segment/tokens.hpp"
#include "stet/list.hpp"
#include "unicode/properties.hpp"

namespace stet::text {
namespace {

// Prose that somebody wrapped into lines is recognised by all of the following. The bounds are
// strict: to join lines that do not belong together is worse than to leave them apart, since
// alignment can still merge them.
//
// Lines that another line of their group follows, in the whole text, at least:
constexpr std::size_t kLeastLines = 3;
// Columns. Verse and lists are narrower; a paragraph on one line is mostly wider.
constexpr std::size_t kNarrowest = 45;
constexpr std::size_t kWidest = 100;
// How many of those lines keep to the width, in per cent. Tables and code need not.
constexpr std::size_t kWidthPercent = 90;
// How many have no room left for the first word of the next line, and by how many columns that
// word may seem to fit all the same.
constexpr std::size_t kFullPercent = 75;
constexpr std::size_t kSlack = 2;
// How many are followed by a line that begins in lower case. In a list of headlines few are.
constexpr std::size_t kLowerPercent = 40;

// A line that is not blank.
struct Line {
  std::size_t begin;
  std::size_t textEnd;  // Where the white space at its end begins.
  std::size_t end;      // Where the next such line begins.
  bool lastOfGroup;     // A blank line follows, or nothing.
  std::uint32_t width;  // Code points, near enough to columns; not counted of a last line.
  // Only of a line that follows another of its group:
  bool item = false;   // Begins like an item of a list.
  bool lower = false;  // Begins in lower case.
  std::uint32_t firstWord = 0;
};

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
  const CodePoint c = decode(text, at);
  if (!isLineBreak(c.value)) return at;
  const bool pair = c.value == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
  return at + c.size + (pair ? 1 : 0);
}

// The next line break at or after `at`, or the end of the text. Skips eight bytes at once where
// none is below 0x0E, as ASCII breaks are, and none beyond ASCII.
std::size_t nextBreak(std::string_view text, std::size_t at) noexcept {
  while (at < text.size()) {
    if (at + 8 <= text.size()) {
      const std::uint64_t bytes = eightBytes(text, at);
      if (firstByte((bytes - eightTimes('\r' + 1)) | bytes) == 8) {
        at += 8;
        continue;
      }
    }
    const auto byte = static_cast<unsigned char>(text[at]);
    const bool mayBreak = byte <= '\r' || byte == 0xC2 || byte == 0xE2;
    if (mayBreak && breakEnd(text, at) != at) return at;
    ++at;
  }
  return at;
}

// The code points of a line, counted no further than just past the widest. A continuation byte of
// UTF-8 is one whose highest bit is set and whose second highest is not.
std::uint32_t columns(std::string_view text) noexcept {
  std::uint32_t count = 0;
  for (std::size_t at = 0; at < text.size() && count <= kWidest; at += 8) {
    const std::size_t size = std::min<std::size_t>(text.size() - at, 8);
    const std::uint64_t bytes = bytesAt(text, at, size);
    const std::uint64_t inner = bytes & ~(bytes << 1) & eightTimes(0x80);
    count += static_cast<std::uint32_t>(size) - static_cast<std::uint32_t>(std::popcount(inner));
  }
  return std::min<std::uint32_t>(count, kWidest + 1);
}

bool isItem(std::string_view line) noexcept {
  const CodePoint c = decode(line, 0);
  const Category category = propertiesOf(c.value).category;
  if (category == Category::dash || category == Category::symbol || c.value == '*' ||
      c.value == 0x2022)
    return true;
  const std::size_t digits = line.find_first_not_of("0123456789");
  return digits != 0 && digits < line.size() && (line[digits] == '.' || line[digits] == ')');
}

bool isLower(std::string_view line) noexcept {
  return propertiesOf(decode(line, 0).value).category == Category::lower;
}

List<Line> linesOf(std::string_view text) {
  List<Line> lines;
  for (std::size_t at = skipSpace(text, 0); at < text.size();) {
    const std::size_t lineBreak = nextBreak(text, at);
    const std::size_t textEnd = withoutTrailingSpace(text, at, lineBreak);
    const std::size_t end = skipSpace(text, lineBreak);
    const bool last =
        end == text.size() || nextBreak(text.substr(0, end), breakEnd(text, lineBreak)) < end;
    const std::string_view line = text.substr(at, textEnd - at);
    const bool follows = !lines.empty() && !lines.back().lastOfGroup;
    lines.push_back({at, textEnd, end, last, last ? 0 : columns(line)});
    if (follows) {
      lines.back().item = isItem(line);
      lines.back().lower = isLower(line);
      lines.back().firstWord = columns(line.substr(0, line.find(' ')));
    }
    at = end;
  }
  return lines;
}

// The greatest number below which at most `place` of the widths lie, found bit by bit: their
// quantile, without sorting them.
std::uint32_t quantile(const List<std::uint32_t>& widths, std::size_t place) {
  std::uint32_t width = 0;
  for (std::uint32_t bit = 1U << 31; bit != 0; bit >>= 1) {
    const auto isLess = [&](std::uint32_t each) { return each < (width | bit); };
    const auto less = std::count_if(widths.begin(), widths.end(), isLess);
    if (static_cast<std::size_t>(less) <= place) width |= bit;
  }
  return width;
}

// The width that most lines keep to, of those that another of their group follows; 0 without such.
std::size_t widthOf(const List<Line>& lines) {
  List<std::uint32_t> widths;
  for (const Line& line : lines) {
    if (!line.lastOfGroup) widths.push_back(line.width);
  }
  return widths.empty() ? 0 : quantile(widths, (widths.size() - 1) * kWidthPercent / 100);
}

// Whether the first word of the next line would not have fitted.
bool isFull(const Line& line, const Line& next, std::size_t width) noexcept {
  return line.width + 1 + next.firstWord + kSlack > width;
}

// Whether lines are prose that somebody broke at a width because the next word did not fit.
bool areWrapped(const List<Line>& lines, std::size_t width) {
  if (width < kNarrowest || width > kWidest) return false;
  std::size_t inner = 0;
  bool ragged = false;  // Rows of a table may all have one width.
  std::size_t full = 0;
  std::size_t lower = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i].lastOfGroup) continue;
    ++inner;
    ragged = ragged || lines[i].width != width;
    full += isFull(lines[i], lines[i + 1], width) ? 1 : 0;
    lower += lines[i + 1].lower ? 1 : 0;
  }
  return ragged && inner >= kLeastLines && full * 100 >= inner * kFullPercent &&
         lower * 100 >= inner * kLowerPercent;
}

}  // namespace

List<LineBlock> blocksOf(std::string_view text) {
  const List<Line> lines = linesOf(text);
  const std::size_t width = widthOf(lines);
  const bool wrapped = areWrapped(lines, width);
  const auto joins = [&](const Line& line, const Line& next) {
    return wrapped && !line.lastOfGroup && !next.item && (next.lower || isFull(line, next, width));
  };
  List<LineBlock> blocks;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::size_t first = i;
    while (i + 1 < lines.size() && joins(lines[i], lines[i + 1])) ++i;
    blocks.push_back({lines[i].textEnd, lines[i].end,
                      i > first ? LineBreaks::areSpaces : LineBreaks::endSentences});
  }
  if (blocks.empty() && !text.empty()) blocks.push_back({0, text.size(), LineBreaks::endSentences});
  return blocks;
}

}  // namespace stet::text
