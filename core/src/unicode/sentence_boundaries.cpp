#include "unicode/sentence_boundaries.hpp"

#include <array>

#include "base/bytes.hpp"
#include "unicode/properties.hpp"

namespace stet::text {
namespace {

using S = SentenceBreak;

constexpr char32_t kEllipsis = 0x2026;
constexpr char32_t kGreekQuestionMark = 0x37E;

constexpr bool isTerminator(S value) noexcept { return value == S::aTerm || value == S::sTerm; }
constexpr bool isSeparator(S value) noexcept {
  return value == S::cr || value == S::lf || value == S::sep;
}
constexpr bool isTransparent(S value) noexcept { return value == S::extend || value == S::format; }

// Bytes at which a sentence may end; the others are skipped.
constexpr std::array<bool, 256> kStops = [] {
  std::array<bool, 256> result{};
  for (const char c : {'.', '!', '?', ';', '\n', '\r'})
    result[static_cast<unsigned char>(c)] = true;
  for (std::size_t c = 0x80; c < 256; ++c) result[c] = true;
  return result;
}();

std::size_t nextStop(std::string_view text, std::size_t at) noexcept {
  while (at < text.size()) {
    if (at + 8 <= text.size()) {
      // Skips eight bytes at a time while they are letters, which alone have the second highest
      // bit set and the highest clear, or spaces.
      const std::uint64_t bytes = eightBytes(text, at);
      const std::uint64_t noSpace =
          ((bytes ^ eightTimes(' ')) & eightTimes(0x7F)) + eightTimes(0x7F);
      const std::size_t plain = firstByte(bytes | (~(bytes << 1) & noSpace));
      at += plain;
      if (plain == 8) continue;
    }
    if (kStops[static_cast<unsigned char>(text[at])]) return at;
    ++at;
  }
  return at;
}

class Scanner {
 public:
  Scanner(std::string_view text, std::size_t at, SentenceTailoring tailoring) noexcept
      : text_(text), begin_(at), at_(at), tailoring_(tailoring) {}

  std::size_t end() noexcept {
    while ((at_ = nextStop(text_, at_)) < text_.size()) {
      const std::size_t here = at_;
      const S value = classAt(here);
      if (isSeparator(value)) return afterSeparator(here);  // SB3, SB4
      at_ += decode(text_, here).size;
      if (isTerminator(value) && endsAfter(here, value)) return at_;
    }
    return at_;
  }

 private:
  [[nodiscard]] S classAt(std::size_t at) const noexcept {
    const char32_t c = decode(text_, at).value;
    const S value = propertiesOf(c).sentenceBreak;
    if (tailoring_.lineBreaksAreSpaces && isSeparator(value)) return S::sp;
    if (tailoring_.semicolonAsks && (c == ';' || c == kGreekQuestionMark)) return S::sTerm;
    return tailoring_.ellipsisEnds && c == kEllipsis ? S::aTerm : value;
  }

  [[nodiscard]] bool isDash(std::size_t at) const noexcept {
    return propertiesOf(decode(text_, at).value).category == Category::dash;
  }

  /// The class at `at_`, past what SB5 skips; other at the end.
  S peek() noexcept {
    while (at_ < text_.size()) {
      const S value = classAt(at_);
      if (!isTransparent(value)) return value;
      at_ += decode(text_, at_).size;
    }
    return S::other;
  }

  S next() noexcept {
    at_ += decode(text_, at_).size;
    return peek();
  }

  [[nodiscard]] std::size_t afterSeparator(std::size_t at) const noexcept {
    const std::size_t end = at + decode(text_, at).size;
    return text_[at] == '\r' && end < text_.size() && text_[end] == '\n' ? end + 1 : end;
  }

  /// The class of what stands before a terminator, past what SB5 skips.
  [[nodiscard]] S classBefore(std::size_t at) const noexcept {
    while (at > begin_) {
      at = previous(text_, at);
      const S value = classAt(at);
      if (!isTransparent(value)) return value;
    }
    return S::other;
  }

  /// SB8: a lower-case letter is the first of what follows that could begin or end a sentence.
  [[nodiscard]] bool continuesInLowerCase(std::size_t at) const noexcept {
    while (at < text_.size()) {
      const S value = classAt(at);
      if (value == S::lower) return true;
      if (value == S::oLetter || value == S::upper || isSeparator(value) || isTerminator(value))
        return false;
      at += decode(text_, at).size;
    }
    return false;
  }

  /// Whether a sentence ends with the terminator at `terminator`; `at_` stands after it and goes to
  /// that end.
  bool endsAfter(std::size_t terminator, S kind) noexcept {
    S following = peek();
    if (kind == S::aTerm) {
      if (following == S::numeric) return false;  // SB6
      if (following == S::upper) {                // SB7
        const S before = classBefore(terminator);
        if (before == S::upper || before == S::lower) return false;
      }
    }
    const std::size_t term = at_;
    while (at_ < text_.size() && following == S::close) following = next();  // SB9
    const std::size_t closed = at_;
    while (at_ < text_.size() && following == S::sp) following = next();  // SB10
    if (at_ >= text_.size()) return true;
    if (kind == S::aTerm && continuesInLowerCase(at_)) return false;  // SB8
    if (tailoring_.dashOpens && closed == term && at_ > closed && isDash(at_)) return true;
    if (following == S::sContinue || isTerminator(following)) return false;  // SB8a
    if (isSeparator(following)) at_ = afterSeparator(at_);                   // SB11
    return true;
  }

  std::string_view text_;
  std::size_t begin_;
  std::size_t at_;
  SentenceTailoring tailoring_;
};

}  // namespace

std::size_t sentenceEnd(std::string_view text, std::size_t at,
                        SentenceTailoring tailoring) noexcept {
  return Scanner(text, at, tailoring).end();
}

}  // namespace stet::text
