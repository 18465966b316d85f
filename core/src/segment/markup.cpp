#include "segment/markup.hpp"

#include "segment/addresses.hpp"
#include "segment/characters.hpp"

namespace stet::text {
namespace {

constexpr std::size_t kMostOpen = 8;  // Marks inside marks; no text has as many.
constexpr std::size_t kLongestAddress = 2000;
constexpr std::size_t kLowestHeading = 6;

// The marks of one block.
class Pairing {
 public:
  Pairing(Article& article, Vocabulary& vocabulary) : article_(article), vocabulary_(vocabulary) {}

  void read(std::uint32_t mark) {
    if (closes(mark) && close(mark)) return;
    if (!opens(mark)) return;
    if (open_.size() == kMostOpen) open_.clear();
    open_.push_back(mark);
  }

 private:
  [[nodiscard]] std::string_view textOf(std::uint32_t mark) const {
    const Token& token = article_.tokens[mark];
    return article_.text.substr(token.begin, token.textEnd - token.begin);
  }
  // No letter or digit stands before it, and no space behind it.
  [[nodiscard]] bool opens(std::uint32_t mark) const {
    const Token& token = article_.tokens[mark];
    if (propertiesOrSpace(article_.text, token.textEnd).category == Category::space) return false;
    if (textOf(mark) == "[") return true;
    return token.begin == 0 || !isCompoundPart(propertiesBefore(article_.text, token.begin));
  }
  // No space stands before it, and no letter or digit behind it.
  [[nodiscard]] bool closes(std::uint32_t mark) const {
    const Token& token = article_.tokens[mark];
    if (token.begin == 0 ||
        propertiesBefore(article_.text, token.begin).category == Category::space)
      return false;
    return !isCompoundPart(propertiesOrSpace(article_.text, token.textEnd));
  }
  // Whether one that is open is the other one of `mark`. Those opened in between are none.
  bool close(std::uint32_t mark) {
    const bool link = textOf(mark).starts_with("](");
    for (std::size_t k = open_.size(); k-- > 0;) {
      if (link ? textOf(open_[k]) != "[" : textOf(open_[k]) != textOf(mark)) continue;
      setMarkup(open_[k], link ? Markup::linkText : Markup::emphasis);
      setMarkup(mark, link ? Markup::linkAddress : Markup::emphasis);
      open_.resize(k);
      return true;
    }
    return false;
  }
  void setMarkup(std::uint32_t mark, Markup markup) {
    vocabulary_.intern(textOf(mark), markup, article_.tokens[mark]);
  }

  Article& article_;
  Vocabulary& vocabulary_;
  List<std::uint32_t> open_;
};

}  // namespace

std::size_t headingEnd(std::string_view block) noexcept {
  const std::size_t end = block.find_first_not_of('#');
  if (end == std::string_view::npos || end > kLowestHeading) return 0;
  return propertiesAt(block, end).blank() ? end : 0;
}

std::size_t linkEnd(std::string_view text, std::size_t at) noexcept {
  if (!text.substr(at).starts_with("](")) return at;
  const std::string_view rest = text.substr(at + 2, kLongestAddress);
  const std::size_t size = rest.find_first_of(") \t\r\n");
  if (size == std::string_view::npos || size == 0 || rest[size] != ')') return at;
  const std::string_view address = rest.substr(0, size);
  const bool isAddress = address[0] == '/' || address[0] == '#' || address[0] == '.' ||
                         addressEnd(address, 0) > 0 || address.starts_with("mailto:");
  return isAddress ? at + 2 + size + 1 : at;
}

void pairEmphasis(Article& article, Vocabulary& vocabulary, const List<std::uint32_t>& marks) {
  Pairing pairing(article, vocabulary);
  for (const std::uint32_t mark : marks) pairing.read(mark);
}

}  // namespace stet::text
