#include "words/packed_words.hpp"

#include "unicode/properties.hpp"

namespace stet::text {
namespace {

// As in tools/languages/pack.mjs.
constexpr unsigned char kNextLemma = 0x1E;
constexpr unsigned char kNextUse = 0x1F;
constexpr unsigned char kEscape = 0x7F;
constexpr unsigned char kLetters = 0x80;

constexpr bool isControl(char c) noexcept { return static_cast<unsigned char>(c) < ' '; }

}  // namespace

bool PackedReader::next() {
  while (at_ < words_.bytes.size()) {
    const unsigned char byte = take();
    if (byte == kNextUse) {
      use_ = Use{Uses{1} << (take() - ' ')};
    } else if (byte == kNextLemma) {
      ++lemma_;
    } else {
      readWord(byte - 1U);
      return true;
    }
  }
  return false;
}

void PackedReader::readWord(std::size_t shared) {
  word_.resize(shared);
  value_ = 0;
  while (true) {
    const std::size_t begin = at_;
    while (at_ < words_.bytes.size() && isPlain(words_.bytes[at_])) ++at_;
    word_.append(words_.bytes.substr(begin, at_ - begin));
    if (at_ == words_.bytes.size() || isControl(words_.bytes[at_])) return;
    const unsigned char byte = take();
    if (byte == '=') return readValue();
    readCharacter(byte);
  }
}

/// Whether a byte stands for itself.
bool PackedReader::isPlain(char c) const {
  if (isControl(c) || c == '=' || c == kEscape) return false;
  return isAscii(c) || words_.alphabet == 0;
}

void PackedReader::readCharacter(unsigned char byte) {
  if (byte != kEscape) return append(word_, words_.alphabet + (byte - kLetters));
  const CodePoint character = decode(words_.bytes, at_);
  append(word_, character.value);
  at_ += character.size;
}

void PackedReader::readValue() {
  while (at_ < words_.bytes.size() && !isControl(words_.bytes[at_]))
    value_ = value_ * 10 + (take() - '0');
}

}  // namespace stet::text
