#include "findings/names.hpp"

#include <algorithm>
#include <utility>

#include "base/order.hpp"
#include "findings/grammar.hpp"
#include "segment/characters.hpp"
#include "unicode/properties.hpp"

namespace stet::findings {
namespace {

using text::Category;
using text::TokenKind;

// Of the words of a sentence behind the first, in percent, that begin with a capital where it is
// set in title case or capitals; and so many words it must have.
constexpr std::uint32_t kTitleCase = 79;
constexpr std::uint32_t kTitleWords = 4;

constexpr std::uint32_t kLongestJoin = 2;  // Small words inside a name: Bank of the South.
constexpr std::uint32_t kLongestName =
    16;                                 // Items; names are held against each other word by word.
constexpr std::uint32_t kReach = 3;     // Items that are looked at on the way to an owner.
constexpr std::size_t kMostNames = 32;  // Of a passage, which are held against each other.

// Counts capitals among words but the first, function words aside.
class CapitalCounter {
 public:
  void add(bool capital) {
    if (std::exchange(first_, false)) return;
    ++words_;
    capitals_ += capital ? 1 : 0;
  }
  [[nodiscard]] bool isTitleCase() const {
    return words_ + 1 >= kTitleWords && capitals_ * 100 > words_ * kTitleCase;
  }
  /// Whether no more than so many words behind those that were counted could make it so.
  [[nodiscard]] bool isDecided(std::uint32_t left) const {
    return (capitals_ + left) * 100 <= (words_ + left) * kTitleCase;
  }

 private:
  bool first_ = true;
  std::uint32_t words_ = 0;
  std::uint32_t capitals_ = 0;
};

bool isSmallAscii(const text::Article& article, std::uint32_t at) {
  return article.text[at] >= 'a' && article.text[at] <= 'z';
}

}  // namespace

bool isCapital(const text::Article& article, std::uint32_t at) {
  const char first = article.text[at];
  if (text::isAscii(first)) return first >= 'A' && first <= 'Z';
  return text::propertiesOf(text::decode(article.text, at).value).category == Category::upper;
}

std::string_view withoutCase(const text::Language& language, std::string_view name) {
  constexpr std::size_t kLeast = 6;  // Bytes of what is left: three letters.
  std::size_t longest = 0;
  std::string_view endings = language.nameEndings;
  while (!endings.empty()) {
    const std::size_t space = std::min(endings.find(' '), endings.size());
    const std::string_view ending = endings.substr(0, space);
    endings.remove_prefix(std::min(space + 1, endings.size()));
    if (ending.size() > longest && name.size() >= kLeast + ending.size() && name.ends_with(ending))
      longest = ending.size();
  }
  return name.substr(0, name.size() - longest);
}

void Capitals::read() {
  known_.resize(context_.vocabulary.foldedCount());
  comma_ = context_.vocabulary.find(",");
  Flags seen(context_.article(kBefore).blocks.size() + context_.article(kAfter).blocks.size());
  for (const WhichSide side : kSides) {
    const text::Article& article = context_.article(side);
    for (std::uint32_t b = 0; b < article.blocks.size(); ++b) {
      const auto& [range, role, sentences] = article.blocks[b];
      if (role != Role::body && role != Role::standfirst && role != Role::caption) continue;
      const std::uint32_t equal = article.firstEqual[b];
      if (equal != none && std::exchange(seen[equal], true)) continue;
      for (std::uint32_t s = sentences.begin; s < sentences.end; ++s)
        readSentence(article, article.sentences[s].tokens);
    }
  }
  pairs_ = sorted(pairs_);
}

bool Capitals::together(std::uint32_t one, std::uint32_t other) {
  if (known_.empty()) read();
  return std::binary_search(pairs_.begin(), pairs_.end(), keyOf(one, other)) ||
         std::binary_search(pairs_.begin(), pairs_.end(), keyOf(other, one));
}

std::uint8_t Capitals::sortOf(std::uint32_t folded) {
  std::uint8_t& known = known_[folded];
  if (known & kSorted) return known;
  const text::Vocabulary& vocabulary = context_.vocabulary;
  const bool word = vocabulary.kind(folded) == TokenKind::word;
  known = static_cast<std::uint8_t>(known | kSorted | (word ? kWord : 0) |
                                    (vocabulary.isFunctionWord(folded) ? kFunction : 0) |
                                    (vocabulary.partsOf(folded) == nullptr ? kAlone : 0));
  return known;
}

bool Capitals::isTitleCase(const text::Article& article, Range tokens) {
  if (context_.vocabulary.language().capitalNouns) return false;
  CapitalCounter counter;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const text::Token& token = article.tokens[t];
    if ((sortOf(token.folded) & (kWord | kFunction)) != kWord) continue;
    counter.add(isCapital(article, token.begin));
    if (counter.isDecided(tokens.end - t - 1)) return false;
  }
  return counter.isTitleCase();
}

// Nearly all words of a story are read here: one that is small and known to be takes a few steps.
void Capitals::readSentence(const text::Article& article, Range tokens) {
  if (isTitleCase(article, tokens)) return;
  const text::Vocabulary& vocabulary = context_.vocabulary;
  std::uint8_t* const known = known_.data();
  bool start = true;
  std::uint32_t previous = none;  // The word before, where it has a capital.
  const auto readWord = [&](std::uint32_t id, bool capital) {
    known[id] |= !capital ? kSmall : start ? 0 : kInside;
    if (capital && previous != none) {
      known[id] |= kPaired;
      known[previous] |= kPaired;
      pairs_.push_back(keyOf(previous, id));
    }
    previous = capital && !vocabulary.isFunctionWord(id) ? id : none;
    start = false;
  };
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    const text::Token& token = article.tokens[t];
    const std::uint8_t sort = sortOf(token.folded);
    if (!(sort & kWord)) {
      // A capital behind a mark other than a comma may begin a quotation or a title.
      start = start || token.folded != comma_;
      previous = none;
    } else if ((sort & kAlone) && isSmallAscii(article, token.begin)) {
      known[token.folded] |= kSmall;
      previous = none;
      start = false;
    } else if (sort & kAlone) {
      readWord(token.folded, isCapital(article, token.begin));
    } else {
      visitWords(vocabulary, article.text, token, [&](std::uint32_t id, Range bytes) {
        readWord(id, isCapital(article, bytes.begin));
      });
    }
  }
}

namespace {

class NameReader {
 public:
  NameReader(const Context& context, Capitals& capitals, WhichSide side, const Items& items,
             List<Name>& names)
      : context_(context),
        capitals_(capitals),
        side_(side),
        items_(items),
        capitalNouns_(context.vocabulary.language().capitalNouns),
        names_(names) {
    CapitalCounter counter;
    for (const Item& item : items) {
      if (item.kind == TokenKind::word && !context.isFunction(item)) counter.add(item.capital);
    }
    // A byline is nothing but names.
    const Role role = roleOf();
    titleCase_ = (counter.isTitleCase() && !capitalNouns_ && role != Role::byline) ||
                 role == Role::headline || role == Role::subhead;
  }

  void run() {
    for (std::uint32_t k = 0; k < items_.size() && names_.size() < kMostNames; ++k) {
      if (!isPart(k)) continue;
      Name name{{k, k + 1}};
      extend(name.items);
      // Of "minister of defence Lucas Berg" the first belongs to the title.
      if (name.items.size() > 1 && k > 1 && items_[k - 1].is(kJoiner) && items_[k - 2].is(kTitle))
        ++name.items.begin;
      k = name.items.end - 1;
      if (isCapitalised(name.items)) continue;
      name.certain = isCertain(name.items);
      name.likely = name.certain || isLikely(items_[k]);
      surround(name);
      names_.push_back(name);
    }
    joinRows();
  }

 private:
  // A function word with a capital that something else explains, as a colon does: one of capitals
  // is a name (US, IT).
  [[nodiscard]] bool isCapitalised(Range name) const {
    const Item& first = items_[name.begin];
    const std::string_view text = context_.textOf(side_, first);
    return name.size() == 1 && context_.isFunction(first) &&
           text::propertiesOrSpace(text, text::decode(text, 0).size).category != Category::upper;
  }
  [[nodiscard]] Role roleOf() const {
    if (items_.empty()) return Role::body;
    const text::Article& article = context_.article(side_);
    return article.blocks[article.blockOfToken(items_[0].token)].role;
  }

  [[nodiscard]] bool isPart(std::uint32_t k) const {
    return isNamePart(context_, side_, items_, k) && (!titleCase_ || isKnown(k));
  }

  // Whether the story writes a word as a name.
  [[nodiscard]] bool isKnown(std::uint32_t k) const {
    const std::uint32_t id = items_[k].id;
    return capitals_.inside(id) && !capitals_.small(id);
  }

  [[nodiscard]] bool isCertain(Range name) const {
    if (name.size() > 1) return true;
    const Item& only = items_[name.begin];
    if (only.is(kNation)) return true;
    if (name.begin > 0 && items_[name.begin - 1].is(kCourtesy | kTitle)) return true;
    if (capitalNouns_) return capitals_.paired(only.id);
    return !only.start || isKnown(name.begin);
  }

  // A word that begins a sentence, which neither the language nor the story has as another.
  [[nodiscard]] bool isLikely(const Item& item) const {
    return !capitalNouns_ && item.use.uses == 0 && !capitals_.small(item.id);
  }

  // Names that are joined as equals have the same around them: Smith and Jones said.
  void joinRows() {
    const auto isRow = [&](const Name& one, const Name& next) {
      for (std::uint32_t k = one.items.end; k < next.items.begin; ++k) {
        if (!isConjunction(context_, items_[k])) return false;
      }
      return true;
    };
    for (std::size_t k = 1; k < names_.size(); ++k) {
      if (!isRow(names_[k - 1], names_[k])) continue;
      names_[k].owner = names_[k - 1].owner;
      names_[k].governor = names_[k - 1].governor;
      if (!capitalNouns_) names_[k - 1].certain = names_[k - 1].certain || names_[k].certain;
    }
    for (std::size_t k = names_.size(); k-- > 1;) {
      if (isRow(names_[k - 1], names_[k])) names_[k - 1].verb = names_[k].verb;
    }
  }

  // Up to the last capital, over small words that stand inside names.
  void extend(Range& name) const {
    while (true) {
      std::uint32_t next = name.end;
      while (next < items_.size() && next < name.end + kLongestJoin && isJoin(next)) ++next;
      if (next >= items_.size() || !isPart(next) || next - name.begin >= kLongestName) return;
      name.end = next + 1;
    }
  }

  [[nodiscard]] bool isJoin(std::uint32_t k) const {
    const Item& item = items_[k];
    if (item.capital || item.quote != none) return false;
    return item.is(kJoiner) || context_.folded(item) == "&" ||
           (item.is(kNameParticle) && !isConjunction(context_, item));
  }

  void surround(Name& name) const {
    const std::uint32_t begin = name.items.begin;
    if (begin == 0 || items_[begin].start) {
      name.owner = none;
    } else if (isPreposition(begin - 1))
      name.governor = items_[begin - 1].id + 1;
    for (std::uint32_t back = 1; back <= kReach && back <= begin && name.owner == 0; ++back) {
      if (!isOwner(begin - back)) continue;
      name.owner = items_[begin - back].id + 1;
    }
    for (std::uint32_t k = name.items.end; k < items_.size() && k < name.items.end + kReach; ++k) {
      if (!isOwner(k)) continue;
      name.verb = items_[k].id + 1;
      break;
    }
  }

  [[nodiscard]] bool isPreposition(std::uint32_t k) const {
    return context_.isFunction(items_[k]) && !items_[k].is(kArticle) &&
           !isConjunction(context_, items_[k]);
  }
  [[nodiscard]] bool isOwner(std::uint32_t k) const {
    // A verb of saying has too many beside it: Smith said this, and Jones said that.
    return items_[k].kind == TokenKind::word && !items_[k].capital && !items_[k].is(kSaying) &&
           !context_.isFunction(items_[k]);
  }

  const Context& context_;
  Capitals& capitals_;
  WhichSide side_;
  const Items& items_;
  bool capitalNouns_;
  bool titleCase_ = false;
  List<Name>& names_;
};

}  // namespace

void readNames(const Context& context, Capitals& capitals, WhichSide side, const Items& items,
               List<Name>& names) {
  NameReader(context, capitals, side, items, names).run();
}

}  // namespace stet::findings
