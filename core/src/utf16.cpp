// The only file that knows UTF-16: turns the UTF-8 offsets of a finished comparison into the code
// units that JavaScript counts in, and those of an input's hrefs back. Everything between counts
// bytes.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "stet/compare.hpp"
#include "text/bytes.hpp"

namespace stet {
namespace {

/// One code point, or one maximal subpart of an ill-formed sequence (Unicode 15, 3.9), which reads
/// as U+FFFD.
struct Step {
  std::uint32_t bytes;
  std::uint32_t units;
};

/// The bytes that may follow a lead byte, and how many follow in all; `following` is 0 for ASCII
/// and for bytes that cannot lead.
struct Lead {
  std::uint32_t following;
  unsigned char lowest;
  unsigned char highest;
};

constexpr Lead leadOf(unsigned char byte) noexcept {
  if (byte < 0xC2 || byte > 0xF4) return {0, 0, 0};
  if (byte < 0xE0) return {1, 0x80, 0xBF};
  if (byte == 0xE0) return {2, 0xA0, 0xBF};
  if (byte == 0xED) return {2, 0x80, 0x9F};
  if (byte < 0xF0) return {2, 0x80, 0xBF};
  if (byte == 0xF0) return {3, 0x90, 0xBF};
  if (byte == 0xF4) return {3, 0x80, 0x8F};
  return {3, 0x80, 0xBF};
}

Step stepAt(std::string_view text, std::size_t at) noexcept {
  const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  Lead lead = leadOf(byte(at));
  std::uint32_t length = 1;
  while (length <= lead.following && at + length < text.size()) {
    const unsigned char next = byte(at + length);
    if (next < lead.lowest || next > lead.highest) break;
    lead.lowest = 0x80;
    lead.highest = 0xBF;
    ++length;
  }
  const bool astral = lead.following == 3 && length == 4;
  return {length, astral ? 2U : 1U};
}

bool isAscii(std::string_view text) noexcept {
  std::uint64_t bits = 0;
  for (std::size_t at = 0; at < text.size(); at += 8)
    bits |= text::bytesAt(text, at, std::min<std::size_t>(text.size() - at, 8));
  return (bits & text::eightTimes(0x80)) == 0;
}

/// Looks up the UTF-16 offset of a byte offset in O(1), from a count taken every 64 bytes.
class Utf16Index {
 public:
  explicit Utf16Index(std::string_view text) : text_(text) {
    if (isAscii(text)) return;
    samples_.reserve(text.size() / spacing + 2);
    Sample at;
    while (at.byte < text.size()) {
      const std::uint32_t next = narrow(samples_.size()) * spacing;
      if (at.byte >= next) samples_.push_back(at);
      if (at.byte == next && isAscii(text.substr(next, spacing))) {
        const std::uint32_t size = std::min(spacing, narrow(text.size()) - next);
        at = {at.byte + size, at.units + size};
      } else {
        advance(at);
      }
    }
    while (samples_.size() <= text.size() / spacing + 1) samples_.push_back(at);
  }

  [[nodiscard]] std::uint32_t unitsBefore(std::uint32_t byte) const noexcept {
    if (samples_.empty()) return byte;
    Sample at = samples_[byte / spacing];
    const Sample& next = samples_[byte / spacing + 1];
    const bool ascii = next.units - at.units == next.byte - at.byte;
    if (ascii && byte > at.byte) return at.units + byte - at.byte;
    while (at.byte < byte) advance(at);
    return at.units;
  }

  void convert(Range& range) const noexcept {
    range = {unitsBefore(range.begin), unitsBefore(range.end)};
  }

  void convert(Side& side) const noexcept {
    if (samples_.empty()) return;
    for (Block& block : side.blocks) convert(block.range);
    for (Range& sentence : side.sentences) convert(sentence);
  }

 private:
  static constexpr std::uint32_t spacing = 64;

  /// The first code point that starts at or after a multiple of `spacing`, and the units before it.
  struct Sample {
    std::uint32_t byte = 0;
    std::uint32_t units = 0;
  };

  static constexpr std::uint32_t narrow(std::size_t size) noexcept {
    return static_cast<std::uint32_t>(size);
  }

  void advance(Sample& at) const noexcept {
    const bool ascii = static_cast<unsigned char>(text_[at.byte]) < 0x80;
    const Step step = ascii ? Step{1, 1} : stepAt(text_, at.byte);
    at.byte += step.bytes;
    at.units += step.units;
  }

  std::string_view text_;
  std::vector<Sample> samples_;  ///< Empty for ASCII, whose offsets are the same in both.
};

/// The byte offset of each code unit, and of the end.
class ByteIndex {
 public:
  explicit ByteIndex(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const Step step = stepAt(text, at);
      for (std::uint32_t unit = 0; unit < step.units; ++unit)
        bytes_.push_back(static_cast<std::uint32_t>(at));
      at += step.bytes;
    }
    bytes_.push_back(static_cast<std::uint32_t>(text.size()));
  }

  void convert(Range& range) const { range = {byteOf(range.begin), byteOf(range.end)}; }

 private:
  [[nodiscard]] std::uint32_t byteOf(std::uint32_t unit) const {
    return bytes_[std::min<std::size_t>(unit, bytes_.size() - 1)];
  }

  std::vector<std::uint32_t> bytes_;
};

}  // namespace

void hrefsFromUtf16(Input& input) {
  for (BlockInput& block : input.blocks) {
    if (block.hrefs.empty()) continue;
    const ByteIndex bytes(
        std::string_view(input.text).substr(block.range.begin, block.range.size()));
    for (Href& href : block.hrefs) bytes.convert(href.range);
  }
}

void passagesFromUtf16(Options& options, std::string_view before, std::string_view after) {
  if (options.pins.empty() && options.breaks.empty()) return;
  for (const auto side : {&Passages::before, &Passages::after}) {
    const ByteIndex bytes(side == &Passages::before ? before : after);
    for (std::vector<Passages>* list : {&options.pins, &options.breaks}) {
      for (Passages& passages : *list) bytes.convert(passages.*side);
    }
  }
}

Comparison inUtf16(Comparison comparison, std::string_view before, std::string_view after) {
  const Utf16Index indexBefore(before);
  const Utf16Index indexAfter(after);
  indexBefore.convert(comparison.before);
  indexAfter.convert(comparison.after);
  for (Edit& edit : comparison.edits) {
    indexBefore.convert(edit.before);
    indexAfter.convert(edit.after);
  }
  for (Finding& finding : comparison.findings) {
    for (Range* range : {&finding.before, &finding.wholeBefore, &finding.speakerBefore})
      indexBefore.convert(*range);
    for (Range* range : {&finding.after, &finding.wholeAfter, &finding.speakerAfter})
      indexAfter.convert(*range);
  }
  return comparison;
}

}  // namespace stet
