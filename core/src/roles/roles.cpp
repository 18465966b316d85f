#include "roles/roles.hpp"

#include <algorithm>
#include <string>

#include "roles/block_form.hpp"
#include "stet/list.hpp"
#include "words/openings.hpp"

namespace stet::text {
namespace {

// Lengths in words.
constexpr std::uint32_t kLongestSubhead = 12;
constexpr std::uint32_t kShortestStandfirst = 4;
constexpr std::uint32_t kLongestStandfirst = 100;
constexpr std::uint32_t kShortestCaption = 4;      // Of captions that only their place tells.
constexpr std::uint32_t kLongestPlainSubhead = 6;  // One with a comma is no longer.

// What a block is by itself, whatever stands around it; body where that does not say. `opening` is
// room to work in.
Role roleByForm(const BlockForm& form, std::string& opening) {
  if (form.empty()) return Role::body;
  form.opening(opening);
  const StoryOpenings& openings = storyOpenings();
  const auto opens = [&](const Openings& one) { return one.longest(opening) > 0; };
  if (form.isServiceNote(opening)) return Role::furniture;
  if (opens(openings.correction)) return Role::correction;
  if (form.isHeading()) return Role::subhead;
  if (form.isItem()) return Role::listItem;
  if (form.isLine()) {
    const bool stop = form.endsInStop();
    if (form.isTimestamp()) return Role::timestamp;
    if (form.isCounter() || form.isDuration()) return Role::furniture;
    if (!stop && form.isByline(opening, 1)) return Role::byline;
    if (!stop && opens(openings.credit)) return Role::credit;
    if (!stop && (opens(openings.furniture) || form.isButtons())) return Role::furniture;
  }
  if (form.isUpdateNote(opening)) return Role::correction;
  if (form.isLine() && form.isDateline()) return Role::dateline;
  if (form.endsInCredit()) return form.isOneCredit() ? Role::credit : Role::caption;
  return Role::body;
}

// The forms of an article's blocks. What they tell is kept in the article; a block whose text stood
// before takes it from there.
List<BlockForm> readForms(Article& article, const Vocabulary& vocabulary, const Article* other) {
  const std::size_t before = other == nullptr ? 0 : other->blocks.size();
  List<FormSummary>& summaries = article.forms;
  List<BlockForm> forms;
  forms.reserve(article.blocks.size());
  std::string opening;
  for (std::size_t i = 0; i < article.blocks.size(); ++i) {
    const std::size_t first = std::min<std::size_t>(article.firstEqual[i], before + i);
    BlockForm& form = forms.emplace_back(article, vocabulary, article.blocks[i]);
    if (first < before + i) {
      summaries.push_back(first < before ? other->forms[first] : summaries[first - before]);
      form.setWords(summaries[i].words);
    } else {
      form.countWords();
      summaries.push_back({roleByForm(form, opening), static_cast<std::uint8_t>(form.words())});
    }
  }
  return forms;
}

// Assigns roles by the form of each block, then those that its place among the others tells, one
// rule after the other.
class Recogniser {
 public:
  Recogniser(Article& article, const List<BlockForm>& forms, const std::vector<BlockInput>& given)
      : blocks_(article.blocks), summaries_(article.forms), forms_(forms), given_(given) {}

  void assign() {
    assignByForm();
    placeNotes();
    // A story begins with its headline, unless a picture or a box stands before it.
    if (is(0, Role::byline) || is(0, Role::credit)) set(0, Role::body);
    if (lastParagraph_ < blocks_.size()) placeHeadline();
    for (std::size_t i = 1; i + 1 < blocks_.size(); ++i) {
      if (isCaption(i)) set(i, Role::caption);
      if (isSubhead(i)) set(i, isSecondHeadline(i) ? Role::standfirst : Role::subhead);
    }
    placeBoxes();
  }

 private:
  void assignByForm() {
    for (std::size_t i = 0; i < blocks_.size(); ++i) {
      set(i, summaries_[i].role);
      // Inside a story, "Por Dios" is no byline.
      if (lastParagraph_ < i && is(i, Role::byline) && !isFullByline(i)) set(i, Role::body);
      if (isBody(i) && forms_[i].isParagraph()) lastParagraph_ = i;
    }
  }

  // A line that only announces a note, such as "Update, 3 May", above the story or below it: the
  // paragraph behind it is the note. Inside the story it may be an entry of a live report.
  void placeNotes() {
    bool above = true;
    for (std::size_t i = 0; i + 1 < blocks_.size(); ++i) {
      above = above && (!isBody(i) || !forms_[i].isParagraph() || isHead(i + 1));
      if (is(i, Role::correction) && forms_[i].announces() && isBody(i + 1) &&
          (above || i + 2 == blocks_.size())) {
        set(i + 1, Role::correction);
      }
    }
  }

  // What the input says stays.
  void set(std::size_t i, Role role) {
    if (given_.empty() || !given_[i].role) blocks_[i].role = role;
  }

  [[nodiscard]] bool is(std::size_t i, Role role) const {
    return i < blocks_.size() && blocks_[i].role == role;
  }
  [[nodiscard]] bool isBody(std::size_t i) const { return is(i, Role::body); }

  [[nodiscard]] bool isFullByline(std::size_t i) {
    forms_[i].opening(opening_);
    return forms_[i].isByline(opening_, 2);
  }

  // A line that stands around a story's beginning.
  [[nodiscard]] bool isHead(std::size_t i) const {
    return is(i, Role::byline) || is(i, Role::timestamp) || is(i, Role::dateline);
  }

  // Short, and not a sentence. A headline may ask or exclaim.
  [[nodiscard]] bool isTitle(std::size_t i) const {
    const BlockForm& form = forms_[i];
    return form.isLine() && !form.endsIn(".") && !form.endsIn("。") && !form.endsIn(":") &&
           !form.endsIn(",");
  }

  void placeHeadline() {
    const std::size_t headline = findHeadline();
    if (headline == blocks_.size()) return;
    set(headline, Role::headline);
    for (std::size_t i = headline + 1; i < blocks_.size(); ++i) {
      if (isBody(i) && forms_[i].isLine() && forms_[i].repeats(forms_[headline]))
        set(i, Role::headline);
    }
    placeHouse(headline);
    placeNames(headline);
    placeStandfirst(headline);
  }

  // The first block that could be one: what stands before it is furniture, or a line about the
  // story. A single word before it names the section.
  std::size_t findHeadline() {
    for (std::size_t i = 0; i + 1 < blocks_.size(); ++i) {
      if (is(i, Role::headline)) return i;
      if ((!isBody(i) && !forms_[i].isHeading()) || forms_[i].empty()) continue;
      if (!isTitle(i)) break;
      if (forms_[i].words() > 1 || !isBody(i + 1) || !isTitle(i + 1)) return i;
      set(i, Role::furniture);
    }
    return blocks_.size();
  }

  // By the Office of the Mayor, between the headline and a date: whoever it names is its author.
  void placeHouse(std::size_t headline) {
    for (std::size_t i = headline + 1; i + 1 < blocks_.size() && i < headline + 4; ++i) {
      if (!isBody(i) || !is(i + 1, Role::timestamp)) continue;
      forms_[i].opening(opening_);
      if (forms_[i].isHouse(opening_)) set(i, Role::byline);
    }
  }

  // Names alone, beside a line of a story's beginning; one paragraph there may be a standfirst.
  void placeNames(std::size_t headline) {
    int paragraphs = 0;
    for (std::size_t i = headline + 1; i < blocks_.size() && paragraphs < 2; ++i) {
      paragraphs += forms_[i].isParagraph() ? 1 : 0;
      const bool beside = isHead(i - 1) || is(i - 1, Role::furniture) || isHead(i + 1) ||
                          is(i + 1, Role::furniture);
      // Behind a line that says who wrote the story only a house and a place are: BBC News, Leeds.
      const bool named = is(i - 1, Role::byline) && !forms_[i].hasComma();
      if (isBody(i) && beside && !named && forms_[i].isName()) set(i, Role::byline);
    }
  }

  // A short text between the headline and a byline or date.
  void placeStandfirst(std::size_t headline) {
    std::size_t first = headline + 1;
    while (is(first, Role::furniture) || is(first, Role::headline)) ++first;
    if (!isBody(first) || !isHead(first + 1)) return;
    if (forms_[first].words() >= kShortestStandfirst && forms_[first].hasUpTo(kLongestStandfirst))
      set(first, Role::standfirst);
  }

  // A line without a stop beside a picture's credit.
  [[nodiscard]] bool isCaption(std::size_t i) const {
    return isBody(i) && (is(i - 1, Role::credit) || is(i + 1, Role::credit)) && isTitle(i) &&
           !forms_[i].endsInStop() && forms_[i].words() >= kShortestCaption;
  }

  [[nodiscard]] bool isSubhead(std::size_t i) const {
    const BlockForm& form = forms_[i];
    if (form.empty() || form.words() > kLongestSubhead || !isTitle(i)) return false;
    const bool leads = isBody(i + 1) && forms_[i + 1].isParagraph() && forms_[i + 1].endsInStop();
    if (is(i, Role::listItem)) return leads && form.isNumbered() && !is(i - 1, Role::listItem);
    if (!isBody(i) || form.endsInStop() || form.opensSpeech()) return false;
    if (form.words() > kLongestPlainSubhead && form.hasComma()) return false;
    return leads || (is(i + 1, Role::listItem) && forms_[i - 1].isParagraph());
  }

  // A line right below the headline parts nothing: it is the headline's second line.
  [[nodiscard]] bool isSecondHeadline(std::size_t i) const {
    return is(i - 1, Role::headline) && isBody(i) && forms_[i].words() >= kShortestStandfirst - 1;
  }

  // Past the last paragraph: lines that follow one which begins a box.
  void placeBoxes() {
    for (std::size_t i = lastParagraph_ + 1; i < blocks_.size(); ++i) {
      const bool boxed = is(i - 1, Role::furniture) && isTitle(i);
      const bool contact =
          forms_[i].isLine() && !forms_[i].endsInStop() && forms_[i].hasMailAddress();
      if (isBody(i) && (boxed || contact)) set(i, Role::furniture);
    }
  }

  static constexpr auto kNone = static_cast<std::size_t>(-2);  // Past the end, as the next is.
  List<Block>& blocks_;
  const List<FormSummary>& summaries_;
  const List<BlockForm>& forms_;
  const std::vector<BlockInput>& given_;
  std::string opening_;
  std::size_t lastParagraph_ = kNone;
};

}  // namespace

void recogniseRoles(Article& article, const Vocabulary& vocabulary, const Article* other,
                    const std::vector<BlockInput>& given) {
  const List<BlockForm> forms = readForms(article, vocabulary, other);
  Recogniser(article, forms, given).assign();
}

}  // namespace stet::text
