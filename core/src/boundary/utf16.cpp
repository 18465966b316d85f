// The only file that knows UTF-16: turns the UTF-8 offsets of a finished comparison into the code
// units that JavaScript counts in, and those of an input's hrefs, marks and notes back. Everything
// between counts bytes.
#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/bytes.hpp"
#include "stet/compare.hpp"
#include "stet/history.hpp"
#include "stet/list.hpp"
#include "unicode/properties.hpp"

namespace stet {
namespace {

// Code units that a code point takes in UTF-16.
constexpr std::uint32_t unitsOf(char32_t c) noexcept { return c > 0xFFFF ? 2 : 1; }

/// Where the ASCII characters from `at` on end.
std::size_t asciiEnd(std::string_view text, std::size_t at) noexcept {
  for (; at + 8 <= text.size(); at += 8) {
    const std::size_t first = text::firstByte(text::eightBytes(text, at));
    if (first < 8) return at + first;
  }
  while (at < text.size() && text::isAscii(text[at])) ++at;
  return at;
}

/// Looks up the UTF-16 offset of a byte offset in O(1): each 64 bytes know the code units before
/// them and which of their own bytes stand for one. A quarter of the size of the text.
class Utf16Index {
 public:
  explicit Utf16Index(std::string_view text) {
    std::size_t at = asciiEnd(text, 0);
    if (at == text.size()) return;
    chunks_.resize(text.size() / kChunk + 1);
    while (at < text.size()) {
      const text::CodePoint c = text::decode(text, at);
      for (std::size_t byte = at + unitsOf(c.value); byte < at + c.size; ++byte)
        chunks_[byte / kChunk].units &= ~(std::uint64_t{1} << byte % kChunk);
      at = asciiEnd(text, at + c.size);
    }
    std::uint32_t before = 0;
    for (Chunk& chunk : chunks_) {
      chunk.before = before;
      before += static_cast<std::uint32_t>(std::popcount(chunk.units));
    }
  }

  [[nodiscard]] std::uint32_t unitsBefore(std::uint32_t byte) const noexcept {
    if (chunks_.empty()) return byte;
    const Chunk& chunk = chunks_[byte / kChunk];
    const std::uint64_t earlier = (std::uint64_t{1} << byte % kChunk) - 1;
    return chunk.before + static_cast<std::uint32_t>(std::popcount(chunk.units & earlier));
  }

  void convert(Range& range) const noexcept {
    range = {unitsBefore(range.begin), unitsBefore(range.end)};
  }

  void convert(Side& side) const noexcept {
    if (chunks_.empty()) return;
    for (Block& block : side.blocks) convert(block.range);
    for (Range& sentence : side.sentences) convert(sentence);
  }

 private:
  static constexpr std::uint32_t kChunk = 64;  // Bytes: a bit of a word for each, to be counted.

  struct Chunk {
    std::uint64_t units = ~std::uint64_t{0};  ///< A bit for each byte, the first lowest.
    std::uint32_t before = 0;
  };

  List<Chunk> chunks_;  ///< Empty for ASCII, whose offsets are the same in both.
};

/// The byte offset of each code unit, and of the end.
class ByteIndex {
 public:
  explicit ByteIndex(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const text::CodePoint c = text::decode(text, at);
      for (std::uint32_t unit = 0; unit < unitsOf(c.value); ++unit)
        bytes_.push_back(static_cast<std::uint32_t>(at));
      at += c.size;
    }
    bytes_.push_back(static_cast<std::uint32_t>(text.size()));
  }

  [[gnu::noinline]] void convert(Range& range) const {
    range = {byteOf(range.begin), byteOf(range.end)};
  }

 private:
  [[nodiscard]] std::uint32_t byteOf(std::uint32_t unit) const {
    return bytes_[std::min<std::size_t>(unit, bytes_.size() - 1)];
  }

  List<std::uint32_t> bytes_;
};

void convert(Comparison& comparison, const Utf16Index& before, const Utf16Index& after) {
  const auto convertAll = [&](auto& changes) {
    for (auto& change : changes) {
      before.convert(change.before);
      after.convert(change.after);
    }
  };
  before.convert(comparison.before);
  after.convert(comparison.after);
  convertAll(comparison.edits);
  convertAll(comparison.letters);
  convertAll(comparison.forms);
  for (Finding& finding : comparison.findings) {
    for (Range* range : {&finding.before, &finding.wholeBefore, &finding.speakerBefore})
      before.convert(*range);
    for (Range* range : {&finding.after, &finding.wholeAfter, &finding.speakerAfter})
      after.convert(*range);
  }
}

}  // namespace

void inputFromUtf16(Input& input) {
  for (BlockInput& block : input.blocks) {
    if (block.hrefs.empty() && block.marks.empty() && block.notes.empty()) continue;
    const ByteIndex bytes(
        std::string_view(input.text).substr(block.range.begin, block.range.size()));
    for (Href& href : block.hrefs) bytes.convert(href.range);
    for (Mark& mark : block.marks) bytes.convert(mark.range);
    for (NoteCall& call : block.notes) bytes.convert(call.range);
  }
}

void passagesFromUtf16(Options& options, std::string_view before, std::string_view after) {
  if (options.pins.empty() && options.breaks.empty()) return;
  for (const auto side : {&Passages::before, &Passages::after}) {
    const ByteIndex bytes(side == &Passages::before ? before : after);
    for (List<Passages>* list : {&options.pins, &options.breaks}) {
      for (Passages& passages : *list) bytes.convert(passages.*side);
    }
  }
}

void toUtf16(Comparison& comparison, std::string_view before, std::string_view after) {
  const Utf16Index indexBefore(before);
  const bool same = text::isSame(before, after);
  const Utf16Index other(same ? std::string_view() : after);
  convert(comparison, indexBefore, same ? indexBefore : other);
}

void toUtf16(History& history, std::span<const Input> versions) {
  std::vector<Utf16Index> indices;
  indices.reserve(versions.size());
  for (const Input& version : versions) indices.emplace_back(version.text);
  for (std::uint32_t v = 0; v < history.versions.size(); ++v) {
    const Version& version = history.versions[v];
    for (std::uint32_t o = version.origins.begin; o < version.origins.end; ++o) {
      Origin& origin = history.origins[o];
      indices[v].convert(origin.range);
      indices[origin.born].convert(origin.source);
    }
    if (version.step == none) continue;
    convert(history.steps[version.step], indices[version.follows], indices[v]);
  }
  for (Place& place : history.places) indices[place.version].convert(place.range);
}

}  // namespace stet
