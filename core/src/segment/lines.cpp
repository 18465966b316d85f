#include "segment/lines.hpp"

#include <algorithm>
#include <bit>

#include "base/bytes.hpp"
#include "segment/tokens.hpp"
#include "stet/list.hpp"
#include "unicode/properties.hpp"

namespace stet::text {
namespace {

// Prose that somebody wrapped into lines, told by all of the following. Joining what does not
// belong together is worse than leaving it apart, as alignment can still merge lines.
constexpr std::size_t least =
    3;  ///< Lines that are followed by another of their group, in the whole text.
constexpr std::size_t narrowest = 45;  ///< Columns; verse and lists are narrower.
constexpr std::size_t widest = 100;    ///< A paragraph on one line is mostly wider.
constexpr std::size_t widthPercent =
    90;  ///< Of those lines, how many keep to the width. Tables and code may not.
constexpr std::size_t fullPercent = 75;  ///< How many are too full for the next line's first word.
constexpr std::size_t slack = 2;  ///< Columns by which that word may miss the end of the line.
constexpr std::size_t lowerPercent =
    40;  ///< How many go on in lower case, as a list of headlines does not.

struct Line {
  std::size_t begin;
  std::size_t textEnd;  ///< Where its white space at the end begins.
  std::size_t end;      ///< Where the next line that is not blank begins.
  bool lastOfGroup;     ///< A blank line follows, or nothing.
  std::uint32_t width;  ///< Code points, near enough to columns; not counted of a last one.
  // Of a line that follows another of its group:
  bool item = false;   ///< Begins like an item of a list.
  bool lower = false;  ///< Begins in lower case.
  std::uint32_t firstWord = 0;
};

constexpr bool breaksLine(char32_t c) noexcept {
  return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

std::size_t withoutTrailingSpace(std::string_view text, std::size_t begin,
                                 std::size_t end) noexcept {
  while (end > begin) {
    const std::size_t last = previous(text, end);
    if (!propertiesOf(decode(text, last).value).blank()) break;
    end = last;
  }
  return end;
}

/// Where the line break at `at` ends, or `at` where there is none.
std::size_t breakEnd(std::string_view text, std::size_t at) noexcept {
  const CodePoint c = decode(text, at);
  if (!breaksLine(c.value)) return at;
  const bool pair = c.value == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
  return at + c.size + (pair ? 1 : 0);
}

/// The next line break at or after `at`, or the end of the text.
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

/// Up to a count that is past the widest.
std::uint32_t columns(std::string_view text) noexcept {
  std::uint32_t count = 0;
  for (std::size_t at = 0; at < text.size() && count <= widest; at += 8) {
    const std::size_t size = std::min<std::size_t>(text.size() - at, 8);
    const std::uint64_t bytes = bytesAt(text, at, size);
    const std::uint64_t inner = bytes & ~(bytes << 1) & eightTimes(0x80);
    count += static_cast<std::uint32_t>(size) - static_cast<std::uint32_t>(std::popcount(inner));
  }
  return std::min<std::uint32_t>(count, widest + 1);
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

/// Lines that somebody broke because the next word did not fit.
class Wrapping {
 public:
  explicit Wrapping(const List<Line>& lines) : width_(widthOf(lines)) {
    if (width_ < narrowest || width_ > widest) return;
    std::size_t inner = 0;
    bool ragged = false;  // Rows of a table may all have one width.
    std::size_t full = 0;
    std::size_t lower = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
      if (lines[i].lastOfGroup) continue;
      ++inner;
      ragged = ragged || lines[i].width != width_;
      full += fills(lines[i], lines[i + 1]) ? 1 : 0;
      lower += lines[i + 1].lower ? 1 : 0;
    }
    found_ = ragged && inner >= least && full * 100 >= inner * fullPercent &&
             lower * 100 >= inner * lowerPercent;
  }

  [[nodiscard]] bool joins(const Line& line, const Line& next) const noexcept {
    return found_ && !line.lastOfGroup && !next.item && (next.lower || fills(line, next));
  }

 private:
  static std::size_t widthOf(const List<Line>& lines) {
    List<std::uint32_t> widths;
    for (const Line& line : lines) {
      if (!line.lastOfGroup) widths.push_back(line.width);
    }
    if (widths.empty()) return 0;
    const std::size_t place = (widths.size() - 1) * widthPercent / 100;
    // The greatest number below which at most so many lie, bit by bit.
    std::uint32_t width = 0;
    for (std::uint32_t bit = 1U << 31; bit != 0; bit >>= 1) {
      const auto isLess = [&](std::uint32_t each) { return each < (width | bit); };
      const auto less = std::count_if(widths.begin(), widths.end(), isLess);
      if (static_cast<std::size_t>(less) <= place) width |= bit;
    }
    return width;
  }

  [[nodiscard]] bool fills(const Line& line, const Line& next) const noexcept {
    return line.width + 1 + next.firstWord + slack > width_;
  }

  std::size_t width_;
  bool found_ = false;
};

}  // namespace

List<LineBlock> blocksOf(std::string_view text) {
  const List<Line> lines = linesOf(text);
  const Wrapping wrapping(lines);
  List<LineBlock> blocks;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::size_t first = i;
    while (i + 1 < lines.size() && wrapping.joins(lines[i], lines[i + 1])) ++i;
    blocks.push_back({lines[i].textEnd, lines[i].end,
                      i > first ? LineBreaks::areSpaces : LineBreaks::endSentences});
  }
  if (blocks.empty() && !text.empty()) blocks.push_back({0, text.size(), LineBreaks::endSentences});
  return blocks;
}

}  // namespace stet::text
