#include "segment/addresses.hpp"

#include "unicode/properties.hpp"

namespace stet::text {
namespace {

constexpr std::size_t kLongestScheme = 12;     // Bytes; nobody writes longer ones.
constexpr std::size_t kLongestLocalPart = 64;  // Of an e-mail address, RFC 5321.
constexpr std::size_t kLongestHost = 253;      // RFC 1123.

// Whether a mark at the end of an address rather belongs to the sentence around it.
bool isTrailing(char32_t c) noexcept {
  constexpr std::u32string_view kTrailing = U".,;:!?'*_]";
  const CharacterProperties& properties = propertiesOf(c);
  const bool mark = properties.invisible() || (properties.category >= Category::dash &&
                                               properties.category <= Category::punctuation);
  return kTrailing.find(c) != std::u32string_view::npos || (c >= 0x80 && mark);
}

constexpr bool isAlnum(char c) noexcept {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}
constexpr bool isLocal(char c) noexcept {
  return isAlnum(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
}

template <typename Test>
std::size_t runEnd(std::string_view text, std::size_t at, std::size_t most, Test test) noexcept {
  const std::size_t begin = at;
  while (at < text.size() && at - begin < most && test(text[at])) ++at;
  return at;
}

// Whether an address ends before the character, brackets aside.
bool endsAddress(char32_t c) noexcept {
  const CharacterProperties& properties = propertiesOf(c);
  return properties.category == Category::space || properties.unspaced() || c == '"' || c == '<' ||
         c == '>' || properties.category == Category::openQuote ||
         properties.category == Category::closeQuote;
}

// A closing bracket ends an address, unless it closes one that the address has opened.
std::size_t urlEnd(std::string_view text, std::size_t at) noexcept {
  const std::size_t begin = at;
  int open = 0;
  while (at < text.size()) {
    const CodePoint c = decode(text, at);
    if (endsAddress(c.value)) break;
    if (c.value == '(') ++open;
    if (c.value == ')' && --open < 0) break;
    at += c.size;
  }
  while (at > begin && isTrailing(decode(text, previous(text, at)).value)) at = previous(text, at);
  return at;
}

std::size_t mailEnd(std::string_view text, std::size_t at) noexcept {
  const std::size_t sign = runEnd(text, at, kLongestLocalPart, isLocal);
  if (sign == at || sign >= text.size() || text[sign] != '@') return at;
  std::size_t end = runEnd(text, sign + 1, text.size(),
                           [](char c) { return isAlnum(c) || c == '.' || c == '-'; });
  while (end > sign + 1 && !isAlnum(text[end - 1])) --end;
  const std::string_view domain = text.substr(sign + 1, end - sign - 1);
  return domain.find('.') == std::string_view::npos ? at : end;
}

// Where the name of a host with a path behind it ends, as in example.org/news: letters, digits and
// hyphens with stops between them, the last part two or more small letters.
std::size_t hostEnd(std::string_view text, std::size_t at) noexcept {
  const std::size_t end =
      runEnd(text, at, kLongestHost, [](char c) { return isAlnum(c) || c == '.' || c == '-'; });
  if (end + 1 >= text.size() || text[end] != '/' || !isAlnum(text[end + 1])) return at;
  const std::string_view host = text.substr(at, end - at);
  const std::size_t stop = host.rfind('.');
  if (stop == std::string_view::npos || stop == 0 || host.size() - stop < 3) return at;
  const auto isSmall = [](char c) { return c >= 'a' && c <= 'z'; };
  return runEnd(host, stop + 1, host.size(), isSmall) == host.size() ? end : at;
}

// Whether www. begins an address.
bool isWww(std::string_view text, std::size_t at) noexcept {
  for (std::size_t k = 0; k < 3; ++k) {
    if (at + k == text.size() || (text[at + k] | 0x20) != 'w') return false;
  }
  return at + 4 < text.size() && text[at + 3] == '.' && isAlnum(text[at + 4]);
}

}  // namespace

std::size_t addressEnd(std::string_view text, std::size_t at) noexcept {
  if (!isAlnum(text[at])) return at;
  const std::size_t scheme = runEnd(text, at, kLongestScheme, isAlnum);
  const std::string_view rest = text.substr(scheme);
  if (isWww(text, at) || hostEnd(text, at) != at ||
      (rest.substr(0, 3) == "://" && rest.size() > 3 &&
       !propertiesOf(decode(rest, 3).value).blank())) {
    return urlEnd(text, at);
  }
  return mailEnd(text, at);
}

}  // namespace stet::text
