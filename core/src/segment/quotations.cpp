#include "segment/quotations.hpp"

#include <algorithm>
#include <optional>
#include <span>

#include "segment/characters.hpp"

namespace stet::text {
namespace {

constexpr std::uint32_t kLongestMark = 6;    // Bytes, with a variation selector.
constexpr std::uint32_t kLongestElided = 2;  // Bytes between single marks that quote nothing.

// What closes a quotation that a mark opens. Of marks that open in one language and close in
// another, the first of two opens.
struct Mark {
  char32_t opens;
  char32_t closes[2];
};
constexpr Mark kMarks[] = {
    {U'"', {U'"', U'\u201D'}},           {U'\u201C', {U'\u201D', U'"'}},
    {U'\u201D', {U'\u201D', U'\u201D'}}, {U'\u201E', {U'\u201C', U'\u201D'}},
    {U'\u00AB', {U'\u00BB', 0}},         {U'\u00BB', {U'\u00AB', U'\u00BB'}},
    {U'\u300C', {U'\u300D', 0}},         {U'\u300E', {U'\u300F', 0}},
    {U'\u300A', {U'\u300B', 0}},         {U'\u2039', {U'\u203A', 0}},
    {U'\u203A', {U'\u2039', 0}},         {U'\'', {U'\'', U'\u2019'}},
    {U'\u2018', {U'\u2019', U'\''}},     {U'\u201A', {U'\u2018', U'\u2019'}},
    {U'\uFF02', {U'\uFF02', 0}},
};

const Mark* markOf(char32_t c) {
  const Mark* const found = std::find_if(std::begin(kMarks), std::end(kMarks),
                                         [&](const Mark& mark) { return mark.opens == c; });
  return found == std::end(kMarks) ? nullptr : found;
}

bool isSingle(char32_t c) { return c == U'\'' || c == U'\u2018' || c == U'\u201A'; }
bool isLetter(char c) { return (c | ' ') >= 'a' && (c | ' ') <= 'z'; }

// The quotations and strays of tokens [begin, end), which are a block.
class Reader {
 public:
  Reader(const Article& article, const Vocabulary& vocabulary, Range tokens,
         List<Range>& quotations)
      : article_(article), vocabulary_(vocabulary), tokens_(tokens), quotations_(quotations) {}

  Quotations::Strays run() {
    for (std::uint32_t t = tokens_.begin; t < tokens_.end; ++t) {
      const char32_t c = markAt(t);
      if (c == 0) continue;
      bracket(t, c);
      quote(t, c);
    }
    strays_.bracket = std::min(round_, square_);
    if (open_ != nullptr && !isSingle(open_->opens)) end();
    return strays_;
  }

 private:
  // A punctuation mark; 0 for any other token.
  [[nodiscard]] char32_t markAt(std::uint32_t t) const {
    const Token& token = article_.tokens[t];
    // Letters are told by their byte, which stands nearer than their kind.
    if (token.textEnd - token.begin - 1 >= kLongestMark || isLetter(article_.text[token.begin]) ||
        vocabulary_.kind(token.folded) != TokenKind::punctuation) {
      return 0;
    }
    return decode(article_.text.substr(token.begin, token.textEnd - token.begin), 0).value;
  }
  [[nodiscard]] bool spaceBefore(std::uint32_t t) const {
    return t == tokens_.begin || spaceAfter(t - 1);
  }
  [[nodiscard]] bool spaceAfter(std::uint32_t t) const {
    if (t + 1 >= tokens_.end) return true;
    const std::uint32_t end = article_.tokens[t].textEnd;
    return hasSpace(article_.text.substr(end, article_.tokens[t + 1].begin - end));
  }

  // A straight mark opens or closes as the spaces around it tell.
  [[nodiscard]] bool opensStraight(std::uint32_t t) const {
    return spaceBefore(t) && !spaceAfter(t);
  }
  [[nodiscard]] bool closesStraight(std::uint32_t t) const {
    return !spaceBefore(t) && spaceAfter(t);
  }

  // Only then does a straight mark within straight marks open a quotation of its own. Read when
  // there is one, which few blocks have.
  [[nodiscard]] bool opensAsOftenAsItCloses() {
    if (nests_) return *nests_;
    std::uint32_t opens = 0;
    std::uint32_t closes = 0;
    for (std::uint32_t t = tokens_.begin; t < tokens_.end; ++t) {
      if (markAt(t) != '"') continue;
      opens += opensStraight(t) ? 1 : 0;
      closes += opensStraight(t) ? 0 : 1;
    }
    nests_ = opens == closes;
    return *nests_;
  }

  void bracket(std::uint32_t t, char32_t c) {
    constexpr char32_t kWide = 0xFF08;  // As Chinese and Japanese write it.
    if (c == '(' || c == kWide) round_ = t;
    if (c == ')' || c == kWide + 1) round_ = none;
    if (c == '[') square_ = t;
    if (c == ']') square_ = none;
  }

  void quote(std::uint32_t t, char32_t c) {
    const bool opens = c == '"' && opensStraight(t);
    const bool closes = c == '"' && closesStraight(t);
    const bool inside = open_ != nullptr && open_->opens == '"';
    if (inside && opens && opensAsOftenAsItCloses()) {
      ++depth_;
    } else if (inside && depth_ > 0 && c == '"') {
      --depth_;
    } else if (open_ == nullptr && closes) {
      strays_.quote = t;
    } else if (open_ != nullptr && !(opens && open_->opens == '"') &&
               (c == open_->closes[0] || c == open_->closes[1])) {
      close(t);
    } else if (open_ == nullptr || isSingle(open_->opens) || opens) {
      open(t, c);
    }
  }

  void close(std::uint32_t t) {
    const bool single = isSingle(open_->opens);
    if (single && spaceBefore(t)) return;  // An apostrophe.
    const bool elided =
        single && article_.tokens[t - 1].textEnd - article_.tokens[from_].begin <= kLongestElided;
    if (t > from_ && !elided) quotations_.push_back({from_, t});
    open_ = nullptr;
  }

  void open(std::uint32_t t, char32_t c) {
    const Mark* const opening = markOf(c);
    if (opening == nullptr || (open_ != nullptr && isSingle(c))) return;
    if (isArrow(t, c)) return;
    if (open_ != nullptr && !isSingle(open_->opens)) strays_.quote = from_ - 1;
    if (isSingle(c) && isApostrophe(t)) return;
    open_ = opening;
    from_ = t + 1;
  }

  // "Read more »", in a text that does not quote so.
  [[nodiscard]] bool isArrow(std::uint32_t t, char32_t c) const {
    constexpr char32_t kMark = 0xBB;
    return c == kMark && t + 1 == tokens_.end && spaceBefore(t) &&
           article_.text.find("\u00AB") == std::string_view::npos;
  }

  // A single mark opens only before a letter, and behind a space or a bracket.
  [[nodiscard]] bool isApostrophe(std::uint32_t t) const {
    return spaceAfter(t) || (!spaceBefore(t) && markAt(t - 1) == 0) ||
           vocabulary_.kind(article_.tokens[t + 1].folded) == TokenKind::figure;
  }

  // Speech that goes on in the next paragraph opens again there; else a mark was forgotten.
  void end() {
    const bool goesOn = tokens_.end < article_.tokens.size() && markAt(tokens_.end) == open_->opens;
    if (!goesOn) {
      strays_.quote = from_ - 1;
    } else if (tokens_.end > from_) {
      quotations_.push_back({from_, tokens_.end});
    }
  }

  const Article& article_;
  const Vocabulary& vocabulary_;
  Range tokens_;
  List<Range>& quotations_;
  const Mark* open_ = nullptr;
  std::optional<bool> nests_;
  std::uint32_t depth_ = 0;     // Straight marks that are open within straight marks.
  std::uint32_t from_ = 0;      // The first token behind the mark that is open.
  std::uint32_t round_ = none;  // The last bracket of each kind that is open.
  std::uint32_t square_ = none;
  Quotations::Strays strays_;
};

}  // namespace

const Quotations::Reading& Quotations::read(std::uint32_t block) {
  if (readings_.empty()) readings_.resize(article_.blocks.size());
  Reading& reading = readings_[block];
  if (reading.quotations.begin != none) return reading;
  const auto begin = static_cast<std::uint32_t>(quotations_.size());
  reading.strays = Reader(article_, vocabulary_, article_.tokensOf(block), quotations_).run();
  reading.quotations = {begin, static_cast<std::uint32_t>(quotations_.size())};
  return reading;
}

std::uint32_t Quotations::firstBehind(Range numbers, std::uint32_t token) const {
  const Range* const all = quotations_.data();
  const Range* const first = std::partition_point(all + numbers.begin, all + numbers.end,
                                                  [&](Range each) { return each.end <= token; });
  return static_cast<std::uint32_t>(first - all);
}

bool Quotations::hold(std::uint32_t token) {
  if (!article_.tokensOf(asked_).contains(token)) asked_ = article_.blockOfToken(token);
  const Range numbers = of(asked_);
  // The mark that opens stands before a quotation, the one that closes behind it.
  const std::uint32_t next = token == 0 ? numbers.begin : firstBehind(numbers, token - 1);
  return next != numbers.end && quotations_[next].begin <= token + 1;
}

}  // namespace stet::text
