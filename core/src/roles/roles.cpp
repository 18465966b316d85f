#include "roles/roles.hpp"

#include <algorithm>
#include <string>

#include "roles/look.hpp"
#include "stet/list.hpp"
#include "words/openings.hpp"

namespace stet::text {
namespace {

// Lengths in words.
constexpr std::uint32_t longestSubhead = 12;
constexpr std::uint32_t shortestStandfirst = 4;
constexpr std::uint32_t longestStandfirst = 45;
constexpr std::uint32_t shortestCaption = 4;      ///< Of those that only their place tells.
constexpr std::uint32_t longestPlainSubhead = 6;  ///< One with a comma is no longer.

/// What a block is by itself, whatever stands around it; body where that does not say. `opening` is
/// room to work in.
Role roleByForm(const Look& look, std::string& opening) {
  if (look.empty()) return Role::body;
  look.opening(opening);
  const StoryOpenings& openings = storyOpenings();
  const auto opens = [&](const Openings& one) { return one.longest(opening) > 0; };
  if (opens(openings.correction)) return Role::correction;
  if (look.isLine()) {
    const bool stop = look.endsInStop();
    if (look.isTimestamp()) return Role::timestamp;
    if (look.isCounter() || look.isDuration()) return Role::furniture;
    if (!stop && look.isByline(opening, 1)) return Role::byline;
    if (!stop && opens(openings.credit)) return Role::credit;
    if (!stop && (opens(openings.furniture) || look.isButtons())) return Role::furniture;
    if (look.hasMailAddress()) return Role::furniture;
  }
  if (look.isItem()) return Role::listItem;
  if (look.isLine() && look.isDateline()) return Role::dateline;
  if (look.endsInCredit()) return look.isOneCredit() ? Role::credit : Role::caption;
  return Role::body;
}

/// Roles that come from a block's place, once its neighbours' forms are known.
class Places {
 public:
  Places(Article& article, const std::vector<BlockInput>& given, const Vocabulary& vocabulary,
         const Article* other)
      : blocks_(article.blocks), forms_(article.forms), given_(given) {
    const std::size_t before = other == nullptr ? 0 : other->blocks.size();
    looks_.reserve(blocks_.size());
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      const std::size_t first = std::min<std::size_t>(article.firstLike[i], before + i);
      Look& look = looks_.emplace_back(article, vocabulary, blocks_[i]);
      if (first < before + i) {
        forms_.push_back(first < before ? other->forms[first] : forms_[first - before]);
        look.setWords(forms_[i].words);
      } else {
        look.countWords();
        forms_.push_back({roleByForm(look, opening_), static_cast<std::uint8_t>(look.words())});
      }
    }
  }

  void assign() {
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      set(i, forms_[i].role);
      // Inside a story, "Por Dios" is no byline.
      if (lastParagraph_ < i && is(i, Role::byline) && !isFullByline(i)) set(i, Role::body);
      if (isBody(i) && looks_[i].isParagraph()) lastParagraph_ = i;
    }
    // A story begins with its headline, unless a picture or a box stands before it.
    if (!blocks_.empty() && (blocks_[0].role == Role::byline || blocks_[0].role == Role::credit))
      set(0, Role::body);
    if (lastParagraph_ < blocks_.size()) placeHeadline();
    for (std::size_t i = 1; i + 1 < blocks_.size(); ++i) {
      if (isCaption(i)) set(i, Role::caption);
      if (isSubhead(i)) set(i, Role::subhead);
    }
    placeBoxes();
  }

 private:
  void set(std::size_t i, Role role) {
    if (given_.empty() || !given_[i].role) blocks_[i].role = role;
  }

  [[nodiscard]] bool is(std::size_t i, Role role) const {
    return i < blocks_.size() && blocks_[i].role == role;
  }
  [[nodiscard]] bool isBody(std::size_t i) const { return is(i, Role::body); }

  [[nodiscard]] bool isFullByline(std::size_t i) {
    looks_[i].opening(opening_);
    return looks_[i].isByline(opening_, 2);
  }

  /// A line that stands around a story's beginning.
  [[nodiscard]] bool isHead(std::size_t i) const {
    return is(i, Role::byline) || is(i, Role::timestamp) || is(i, Role::dateline);
  }

  /// Short, and not a sentence. A headline may ask or exclaim.
  [[nodiscard]] bool isTitle(std::size_t i) const {
    const Look& look = looks_[i];
    return look.isLine() && !look.endsIn(".") && !look.endsIn("。") && !look.endsIn(":") &&
           !look.endsIn(",");
  }

  void placeHeadline() {
    const std::size_t headline = findHeadline();
    if (headline == blocks_.size()) return;
    set(headline, Role::headline);
    for (std::size_t i = headline + 1; i < blocks_.size(); ++i) {
      if (isBody(i) && looks_[i].isLine() && looks_[i].repeats(looks_[headline]))
        set(i, Role::headline);
    }
    placeNames(headline);
    placeStandfirst(headline);
  }

  /// The first block that could be one: what stands before it is furniture, or a line about the
  /// story. A single word before it names the section.
  std::size_t findHeadline() {
    for (std::size_t i = 0; i + 1 < blocks_.size(); ++i) {
      if (is(i, Role::headline)) return i;
      if (!isBody(i) || looks_[i].empty()) continue;
      if (!isTitle(i)) break;
      if (looks_[i].words() > 1 || !isBody(i + 1) || !isTitle(i + 1)) return i;
      set(i, Role::furniture);
    }
    return blocks_.size();
  }

  /// Names alone, beside a line of a story's beginning; one paragraph there may be a standfirst.
  void placeNames(std::size_t headline) {
    int paragraphs = 0;
    for (std::size_t i = headline + 1; i < blocks_.size() && paragraphs < 2; ++i) {
      paragraphs += looks_[i].isParagraph() ? 1 : 0;
      const bool beside = isHead(i - 1) || is(i - 1, Role::furniture) || isHead(i + 1) ||
                          is(i + 1, Role::furniture);
      if (isBody(i) && beside && looks_[i].isName()) set(i, Role::byline);
    }
  }

  /// A short text between the headline and a byline or date.
  void placeStandfirst(std::size_t headline) {
    std::size_t first = headline + 1;
    while (is(first, Role::furniture) || is(first, Role::headline)) ++first;
    if (!isBody(first) || !isHead(first + 1)) return;
    if (looks_[first].words() >= shortestStandfirst && looks_[first].hasUpTo(longestStandfirst))
      set(first, Role::standfirst);
  }

  /// A line without a stop beside a picture's credit.
  [[nodiscard]] bool isCaption(std::size_t i) const {
    return isBody(i) && (is(i - 1, Role::credit) || is(i + 1, Role::credit)) && isTitle(i) &&
           !looks_[i].endsInStop() && looks_[i].words() >= shortestCaption;
  }

  [[nodiscard]] bool isSubhead(std::size_t i) const {
    const Look& look = looks_[i];
    if (!isBody(i) || look.empty() || !isBody(i + 1) || look.words() > longestSubhead) return false;
    if (look.endsInStop() || !isTitle(i) || look.opensSpeech()) return false;
    if (look.words() > longestPlainSubhead && look.hasComma()) return false;
    return looks_[i + 1].isParagraph() && looks_[i + 1].endsInStop();
  }

  /// Past the last paragraph: lines that follow one which begins a box.
  void placeBoxes() {
    for (std::size_t i = lastParagraph_ + 1; i < blocks_.size(); ++i) {
      if (isBody(i) && is(i - 1, Role::furniture) && isTitle(i)) set(i, Role::furniture);
    }
  }

  static constexpr auto none = static_cast<std::size_t>(-2);  ///< Past the end, and one more.
  List<Block>& blocks_;
  List<Form>& forms_;
  const std::vector<BlockInput>& given_;
  List<Look> looks_;
  std::string opening_;
  std::size_t lastParagraph_ = none;
};

}  // namespace

void recogniseRoles(Article& article, const Vocabulary& vocabulary, const Article* other,
                    const std::vector<BlockInput>& given) {
  Places(article, given, vocabulary, other).assign();
}

}  // namespace stet::text
