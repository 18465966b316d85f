#include "text/roles.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

#include "text/languages.hpp"
#include "text/role_words.hpp"
#include "text/unicode.hpp"

namespace stet::text {
namespace {

// Lengths in words, those of scripts without spaces counting a third each.
constexpr std::uint32_t longestLine =
    25;  ///< A headline, byline, button row; longer ones are paragraphs.
constexpr std::uint32_t longestSubhead = 12;
constexpr std::uint32_t longestStandfirst = 45;
constexpr std::uint32_t longestCreditTail = 8;
constexpr std::uint32_t longestCounter = 3;  ///< Tokens: 8.03K, 12/40.
constexpr std::uint32_t openingTokens = 8;   ///< Enough for every opening phrase of role_words.hpp.
constexpr std::uint32_t openingGraphemes = 24;  ///< Likewise, in scripts without spaces.

/// One block, and the questions that roles are told by.
class Look {
 public:
  Look(const Article& article, const Vocabulary& vocabulary, const Block& block)
      : article_(article), vocabulary_(vocabulary) {
    if (block.sentences.empty()) return;
    first_ = article.sentences[block.sentences.begin].tokens.begin;
    end_ = article.sentences[block.sentences.end - 1].tokens.end;
    while (first_ < end_ && kind(first_) == TokenKind::space) ++first_;
    lastSentence_ = std::max(first_, article.sentences[block.sentences.end - 1].tokens.begin);
    sentences_ = block.sentences.size();
    const std::uint32_t tokens = std::min(end_, first_ + longestStandfirst * 4);
    std::uint32_t graphemes = 0;
    for (std::uint32_t t = first_; t < tokens; ++t) {
      if (kind(t) != TokenKind::word && kind(t) != TokenKind::figure) continue;
      ++(firstCharacter(t).unspaced() ? graphemes : words_);
    }
    words_ += (graphemes + 2) / 3;
  }

  [[nodiscard]] bool empty() const { return first_ == end_; }
  [[nodiscard]] std::uint32_t words() const { return words_; }
  [[nodiscard]] bool isLine() const { return !empty() && words_ <= longestLine && sentences_ <= 2; }

  [[nodiscard]] bool endsInStop() const {
    std::uint32_t last = end_;
    while (last > first_ && isClosing(last - 1)) --last;
    if (last == first_) return false;
    const std::string_view mark = text(last - 1);
    return mark.back() == '.' || mark == "!" || mark == "?" || mark == "…" || mark == "。" ||
           mark == "！" || mark == "？" || mark == "।" || mark == "؟" || mark == "۔";
  }

  [[nodiscard]] bool endsIn(std::string_view mark) const {
    return !empty() && folded(end_ - 1) == mark;
  }

  /// The beginning, folded, with single spaces.
  [[nodiscard]] std::string opening() const {
    std::string result;
    const std::uint32_t most =
        empty() || firstCharacter(first_).unspaced() ? openingGraphemes : openingTokens;
    for (std::uint32_t t = first_; t < end_ && t - first_ < most; ++t) {
      result += folded(t);
      if (spaceAfter(t)) result += ' ';
    }
    return result;
  }

  /// "By" and a name, which has no figure (By 2030) and no verb (Di Maio incontra).
  [[nodiscard]] bool isByline(const std::string& opening) const {
    for (const std::string_view phrase : bylineOpenings) {
      if (opening.compare(0, phrase.size(), phrase) != 0) continue;
      std::uint32_t t = first_;
      for (std::size_t length = 0; t < end_ && length < phrase.size(); ++t) {
        length += folded(t).size() + (spaceAfter(t) ? 1 : 0);
      }
      return t < end_ && isNamePart(t) &&
             (t + 1 == end_ || isNamePart(t + 1) || kind(t + 1) != TokenKind::word);
    }
    return false;
  }

  /// Figures, and words that stand beside dates and times, and nothing else.
  [[nodiscard]] bool isTimestamp() const {
    bool date = false;
    bool month = false;
    for (std::uint32_t t = first_; t < end_; ++t) {
      if (kind(t) == TokenKind::figure) date = date || isDate(folded(t));
      if (kind(t) != TokenKind::word) continue;
      if (!listed(timeWords, folded(t))) return false;
      month = true;
    }
    return date || (month && hasFigure() && end_ - first_ > 1);
  }

  [[nodiscard]] bool isCounter() const {
    if (end_ - first_ > longestCounter || !hasFigure()) return false;
    return count([&](std::uint32_t t) { return kind(t) == TokenKind::word; }) == 0;
  }

  /// A row of buttons.
  [[nodiscard]] bool isButtons() const {
    const std::uint32_t all = count([&](std::uint32_t t) { return kind(t) == TokenKind::word; });
    const std::uint32_t known =
        count([&](std::uint32_t t) { return listed(furnitureWords, folded(t)); });
    return known >= 2 && known * 2 >= all;
  }

  [[nodiscard]] bool hasAddress() const {
    return count([&](std::uint32_t t) { return text(t).find('@') != std::string_view::npos; }) > 0;
  }

  /// Begins with a bullet, or with a number or letter and a stop or bracket.
  [[nodiscard]] bool isItem() const {
    if (end_ - first_ < 2) return false;
    const std::string_view mark = text(first_);
    if (spaceAfter(first_)) {
      if (mark == "*" || mark == "•" || mark == "‣" || mark == "◦" || mark == "▪" || mark == "·" ||
          mark == "●" || mark == "►" || mark == "→" || mark == "■") {
        return true;
      }
      // A dash opens direct speech too, which ends in a stop.
      return firstCharacter(first_).category == Category::dash && !endsInStop();
    }
    const bool numbered = kind(first_) == TokenKind::figure && mark.size() <= 2;
    const std::string_view next = text(first_ + 1);
    return numbered && (next == "." || next == ")") && spaceAfter(first_ + 1) && end_ - first_ > 2;
  }

  /// The last sentence is not one but says whose the picture is: … on Tuesday. Jane Roe / Reuters
  [[nodiscard]] bool endsInCredit() const {
    if (endsInStop() && !endsIn(")") && !endsIn("]")) return false;
    std::uint32_t tail = lastSentence_;
    if (endsIn(")") || endsIn("]")) {
      tail = end_ - 1;
      while (tail > first_ && firstCharacter(tail).category != Category::open) --tail;
    }
    std::uint32_t tailWords = 0;
    bool known = false;
    for (std::uint32_t t = tail; t < end_; ++t) {
      tailWords += kind(t) == TokenKind::word ? 1 : 0;
      known = known || listed(agencies, folded(t));
    }
    return known && tailWords <= longestCreditTail;
  }

  [[nodiscard]] bool isOneCredit() const { return sentences_ == 1 && words_ <= longestCreditTail; }

  /// BEIJING, April 9 (Reuters) –
  [[nodiscard]] bool isDateline() const {
    if (words_ > longestCreditTail || !isCapitals(text(first_))) return false;
    const CharacterProperties& last = firstCharacter(end_ - 1);
    return last.category == Category::dash || (last.category == Category::close && endsInCredit());
  }

  [[nodiscard]] bool opensSpeech() const {
    const Category category = firstCharacter(first_).category;
    return category == Category::dash || category == Category::openQuote ||
           folded(first_) == "\"" || folded(first_) == "'";
  }

  /// Same words, marks aside.
  [[nodiscard]] bool repeats(const Look& other) const {
    std::uint32_t t = first_;
    std::uint32_t o = other.first_;
    while (true) {
      while (t < end_ && kind(t) == TokenKind::punctuation) ++t;
      while (o < other.end_ && other.kind(o) == TokenKind::punctuation) ++o;
      if (t == end_ || o == other.end_) return t == end_ && o == other.end_;
      if (article_.tokens[t++].folded != other.article_.tokens[o++].folded) return false;
    }
  }

 private:
  [[nodiscard]] TokenKind kind(std::uint32_t t) const {
    return vocabulary_.kind(article_.tokens[t].folded);
  }
  [[nodiscard]] std::string_view folded(std::uint32_t t) const {
    return vocabulary_.foldedText(article_.tokens[t].folded);
  }
  [[nodiscard]] std::string_view text(std::uint32_t t) const {
    const Token& token = article_.tokens[t];
    return article_.text.substr(token.begin, token.textEnd - token.begin);
  }
  [[nodiscard]] const CharacterProperties& firstCharacter(std::uint32_t t) const {
    return propertiesOf(text(t).empty() ? U' ' : decode(text(t), 0).value);
  }
  [[nodiscard]] bool spaceAfter(std::uint32_t t) const {
    return t + 1 < end_ && article_.tokens[t].textEnd < article_.tokens[t + 1].begin;
  }
  [[nodiscard]] bool isClosing(std::uint32_t t) const {
    return firstCharacter(t).category == Category::close || folded(t) == "\"" || folded(t) == "'";
  }
  [[nodiscard]] bool isNamePart(std::uint32_t t) const {
    if (kind(t) != TokenKind::word) return false;
    return firstCharacter(t).category != Category::lower || listed(nameParticles, folded(t));
  }
  [[nodiscard]] bool hasFigure() const {
    return count([&](std::uint32_t t) { return kind(t) == TokenKind::figure; }) > 0;
  }

  template <typename Test>
  [[nodiscard]] std::uint32_t count(Test test) const {
    std::uint32_t result = 0;
    for (std::uint32_t t = first_; t < end_; ++t) result += test(t) ? 1 : 0;
    return result;
  }

  /// 2013-04-10, 10:55, 10/4/13, 10.4.2013
  static bool isDate(std::string_view figure) {
    const auto marks = static_cast<std::size_t>(std::count_if(
        figure.begin(), figure.end(), [](char c) { return c == '-' || c == '/' || c == '.'; }));
    const std::size_t colon = figure.find(':');
    return marks == 2 || (colon != std::string_view::npos && colon > 0 && colon <= 2);
  }

  static bool isCapitals(std::string_view word) {
    if (word.size() < 3) return false;
    for (std::size_t at = 0; at < word.size();) {
      const CodePoint c = decode(word, at);
      if (propertiesOf(c.value).category == Category::lower) return false;
      at += c.size;
    }
    return propertiesOf(decode(word, 0).value).category == Category::upper;
  }

  const Article& article_;
  const Vocabulary& vocabulary_;
  std::uint32_t first_ = 0;
  std::uint32_t end_ = 0;
  std::uint32_t lastSentence_ = 0;
  std::uint32_t sentences_ = 0;
  std::uint32_t words_ = 0;
};

/// Whether `opening` begins with one of the phrases, and not within a word.
bool opensWith(const std::string& opening, std::span<const std::string_view> phrases) {
  return std::any_of(phrases.begin(), phrases.end(), [&](std::string_view phrase) {
    if (opening.compare(0, phrase.size(), phrase) != 0) return false;
    if (opening.size() == phrase.size()) return true;
    const CharacterProperties& last =
        propertiesOf(decode(phrase, previous(phrase, phrase.size())).value);
    const CharacterProperties& next = propertiesOf(decode(opening, phrase.size()).value);
    return !last.letter() || last.unspaced() || !next.letter();
  });
}

/// What a block is by itself, whatever stands around it; body where that does not say.
Role roleByForm(const Look& look) {
  if (look.empty()) return Role::body;
  const std::string opening = look.opening();
  if (opensWith(opening, correctionOpenings)) return Role::correction;
  if (look.isLine()) {
    if (look.isTimestamp()) return Role::timestamp;
    if (look.isCounter()) return Role::furniture;
    if (!look.endsInStop() && look.isByline(opening)) return Role::byline;
    if (opensWith(opening, creditOpenings)) return look.endsInStop() ? Role::caption : Role::credit;
    if (!look.endsInStop() && (opensWith(opening, furnitureOpenings) || look.isButtons()))
      return Role::furniture;
    if (look.hasAddress()) return Role::furniture;
  }
  if (look.isItem()) return Role::listItem;
  if (look.isLine() && look.isDateline()) return Role::dateline;
  if (look.endsInCredit()) return look.isOneCredit() ? Role::credit : Role::caption;
  return Role::body;
}

/// Roles that come from a block's place, once its neighbours' forms are known.
class Places {
 public:
  Places(Article& article, const std::vector<bool>& given, const Vocabulary& vocabulary)
      : blocks_(article.blocks), given_(given) {
    looks_.reserve(blocks_.size());
    for (const Block& block : blocks_) looks_.emplace_back(article, vocabulary, block);
  }

  void assign() {
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      const Role role = roleByForm(looks_[i]);
      set(i,
          i == 0 && role == Role::byline ? Role::body : role);  // A story begins with its headline.
    }
    const std::size_t headline = findHeadline();
    if (headline < blocks_.size()) {
      repeatHeadline(headline);
      findStandfirst(headline);
    }
    for (std::size_t i = 1; i + 1 < blocks_.size(); ++i) {
      if (isSubhead(i)) set(i, Role::subhead);
    }
  }

 private:
  void set(std::size_t i, Role role) {
    if (given_.empty() || !given_[i]) blocks_[i].role = role;
  }

  [[nodiscard]] bool isBody(std::size_t i) const { return blocks_[i].role == Role::body; }

  /// Short, and not a sentence. A headline may ask or exclaim.
  [[nodiscard]] bool isTitle(std::size_t i) const {
    return looks_[i].isLine() && !looks_[i].endsIn(".") && !looks_[i].endsIn("。") &&
           !looks_[i].endsIn(":");
  }

  /// The first block that could be one: what stands before it is furniture, or a line about the
  /// story.
  std::size_t findHeadline() {
    for (std::size_t i = 0; i + 1 < blocks_.size(); ++i) {
      if (blocks_[i].role == Role::headline) return i;
      if (!isBody(i) || looks_[i].empty()) continue;
      if (!isTitle(i)) break;
      set(i, Role::headline);
      return i;
    }
    return blocks_.size();
  }

  void repeatHeadline(std::size_t headline) {
    for (std::size_t i = headline + 1; i < blocks_.size(); ++i) {
      if (isBody(i) && looks_[i].isLine() && looks_[i].repeats(looks_[headline]))
        set(i, Role::headline);
    }
  }

  /// A short text between the headline and a byline or date.
  void findStandfirst(std::size_t headline) {
    std::size_t first = headline + 1;
    while (first < blocks_.size() &&
           (blocks_[first].role == Role::furniture || blocks_[first].role == Role::headline))
      ++first;
    if (first + 1 >= blocks_.size() || !isBody(first) || looks_[first].words() > longestStandfirst)
      return;
    const Role next = blocks_[first + 1].role;
    if (next == Role::byline || next == Role::timestamp || next == Role::dateline)
      set(first, Role::standfirst);
  }

  [[nodiscard]] bool isSubhead(std::size_t i) const {
    if (!isBody(i) || looks_[i].empty() || !isBody(i + 1) || looks_[i].words() > longestSubhead)
      return false;
    if (looks_[i].endsInStop() || !isTitle(i) || looks_[i].opensSpeech() || looks_[i].endsIn(","))
      return false;
    return looks_[i + 1].words() > looks_[i].words() && looks_[i + 1].endsInStop();
  }

  std::vector<Block>& blocks_;
  const std::vector<bool>& given_;
  std::vector<Look> looks_;
};

}  // namespace

void recogniseRoles(Article& article, const std::vector<bool>& given,
                    const Vocabulary& vocabulary) {
  Places(article, given, vocabulary).assign();
}

}  // namespace stet::text
