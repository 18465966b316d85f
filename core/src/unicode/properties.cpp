#include "unicode/properties.hpp"

namespace stet::text {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

constexpr bool isContinuation(char c) noexcept {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// What the first byte of a sequence says: how many bytes there are, and the bounds of the second,
// which exclude overlong forms and all past U+10FFFF (Unicode 15.0, table 3-7), but not surrogates.
// Nothing is in bounds after a byte that begins no sequence.
struct Lead {
  std::uint32_t size;
  unsigned char least;
  unsigned char most;
};

constexpr Lead leadOf(unsigned char byte) noexcept {
  if (byte < 0xC2 || byte > 0xF4) return {1, 1, 0};
  if (byte < 0xE0) return {2, 0x80, 0xBF};
  if (byte == 0xE0) return {3, 0xA0, 0xBF};
  if (byte < 0xF0) return {3, 0x80, 0xBF};
  if (byte == 0xF0) return {4, 0x90, 0xBF};
  return {4, 0x80, static_cast<unsigned char>(byte == 0xF4 ? 0x8F : 0xBF)};
}

}  // namespace

CodePoint decodeBeyondAscii(std::string_view text, std::size_t at) noexcept {
  const auto first = static_cast<unsigned char>(text[at]);
  const Lead lead = leadOf(first);
  if (at + 1 >= text.size()) return {kReplacement, 1};
  const auto second = static_cast<unsigned char>(text[at + 1]);
  if (second < lead.least || second > lead.most) return {kReplacement, 1};
  char32_t value = (first & (0x7Fu >> lead.size)) << 6 | (second & 0x3Fu);
  for (std::uint32_t i = 2; i < lead.size; ++i) {
    if (at + i >= text.size() || !isContinuation(text[at + i])) return {kReplacement, i};
    value = value << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3Fu);
  }
  return {value, lead.size};
}

std::size_t previous(std::string_view text, std::size_t end) noexcept {
  for (std::size_t back = 2; back <= 4 && back <= end && isContinuation(text[end - back + 1]);
       ++back) {
    const std::size_t begin = end - back;
    if (!isContinuation(text[begin]) && decode(text, begin).size == back) return begin;
  }
  return end - 1;
}

void append(std::string& text, char32_t c) {
  const auto byte = [&text](char32_t bits) { text.push_back(static_cast<char>(bits)); };
  if (c < 0x80) return byte(c);
  if (c < 0x800) {
    byte(0xC0 | c >> 6);
  } else if (c < 0x10000) {
    byte(0xE0 | c >> 12);
    byte(0x80 | (c >> 6 & 0x3F));
  } else {
    byte(0xF0 | c >> 18);
    byte(0x80 | (c >> 12 & 0x3F));
    byte(0x80 | (c >> 6 & 0x3F));
  }
  byte(0x80 | (c & 0x3F));
}

List<char32_t> codePointsOf(std::string_view text) {
  List<char32_t> all;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = decode(text, at);
    all.push_back(next.value);
    at += next.size;
  }
  return all;
}

}  // namespace stet::text
