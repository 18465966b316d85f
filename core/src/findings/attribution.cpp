#include "findings/attribution.hpp"

#include <algorithm>

#include "base/both.hpp"
#include "base/order.hpp"
#include "findings/spelling.hpp"
#include "findings/unspaced_speaker.hpp"
#include "stet/list.hpp"

namespace stet::findings {
namespace {

using Speaker = Attribution::Speaker;
using text::TokenKind;

constexpr std::uint32_t longestSpeaker = 8;  // Words before the verb.

bool isComma(const Context& context, const Item& item) { return context.folded(item) == ","; }

class Finder {
 public:
  Finder(Context& context, const Items& items)
      : context_(context), language_(context.vocabulary.language()), items_(items) {}

  List<Attribution> run() {
    for (std::uint32_t i = 0; i < items_.size(); ++i) {
      const Item& item = items_[i];
      const bool known = item.is(kSaying | kAccording | kAccordingAfter);
      if (item.quote != none || (!known && !opensClause(i)) || isNoVerb(i)) continue;
      Attribution found{i, {}, Speaker::unknown};
      found.speaker = speakerOf(i);
      if (found.speaker.empty() && known && isImplied(i)) {
        found_.push_back({i, {i, i}, Speaker::pronoun});
        continue;
      }
      if (found.speaker.empty()) continue;
      // Researchers said it was proved that: one verb for a speaker.
      if (!known && !found_.empty() && found.speaker.begin <= found_.back().verb) continue;
      withName(found.speaker);
      found.kind = kindOf(found.speaker);
      if (found.kind == Speaker::unknown || (found.kind == Speaker::somebody && isThing(i)))
        continue;
      found.loose = !known && found.kind != Speaker::named && found.kind != Speaker::source;
      if (!found.loose || !language_.unspaced) found_.push_back(found);
    }
    return std::move(found_);
  }

 private:
  [[nodiscard]] Range speakerOf(std::uint32_t i) const {
    if (language_.unspaced) return unspacedSpeaker(context_, items_, i);
    const std::uint32_t behind = i + items_[i].length;
    if (items_[i].is(kAccordingAfter)) return preceding(i);
    if (items_[i].is(kAccording)) return following(behind);
    if (language_.verbSecond && opensWithoutSubject(i)) {
      const Range speaker = following(behind);
      if (!speaker.empty()) return speaker;
    }
    const Range speaker = preceding(i);
    const bool behindVerb = inverted(i) || language_.inverts;
    return speaker.empty() && behindVerb ? following(behind) : speaker;
  }

  // The governor, Ann Reed, said: the name behind an office belongs to it.
  void withName(Range& speaker) const {
    std::uint32_t end = speaker.end + 1;
    if (language_.unspaced || end >= items_.size() || !isComma(context_, items_[speaker.end]))
      return;
    while (end < items_.size() && items_[end].capital && items_[end].quote == none) ++end;
    const std::uint32_t least = language_.capitalNouns ? 2 : 1;  // Words of a name.
    if (end - speaker.end > least && end < items_.size() && isComma(context_, items_[end]))
      speaker.end = end;
  }

  // Whether the clause of a verb begins with what is no subject: Am Montag sagte der Minister.
  [[nodiscard]] bool opensWithoutSubject(std::uint32_t verb) const {
    std::uint32_t begin = verb;
    while (begin > 0 && !isMark(begin - 1)) --begin;
    const Item& first = items_[begin];
    // Das sagte der Minister.
    return begin == verb || first.is(kWeekday) || (begin + 1 == verb && first.is(kArticle)) ||
           (context_.isFunction(first) && !first.is(kArticle | kPronoun));
  }

  // Any verb says something before "that": recognises that the law was broken. Where a small word
  // follows it may be a relative clause: lists that include.
  [[nodiscard]] bool opensClause(std::uint32_t i) const {
    if (items_[i].kind != TokenKind::word || items_[i].capital || context_.isFunction(items_[i]) ||
        i + 3 >= items_.size()) {
      return false;
    }
    const std::uint32_t that = i + (isComma(context_, items_[i + 1]) ? 2 : 1);
    if (!items_[that].is(kThat)) return false;
    const Item& first = items_[that + 1];
    return first.capital || first.kind != TokenKind::word || context_.isFunction(first);
  }

  // A thing does not speak: the chapter explains who can vote, a mail which describes it.
  [[nodiscard]] bool isThing(std::uint32_t verb) const {
    const auto asks = [&](std::uint32_t k) { return k < items_.size() && items_[k].is(kAsks); };
    if (asks(verb + 1)) return true;
    // German and Dutch set a comma: beschreibt, wie.
    if (language_.verbSecond && asks(verb + 2) && isComma(context_, items_[verb + 1])) return true;
    if (language_.unspaced) return false;  // 逃走したと述べた.
    return verb > 0 && (asks(verb - 1) || items_[verb - 1].is(kThat));
  }

  // The report, one confirmed death, wants to say, announced by the mayor; passes replies on.
  [[nodiscard]] bool isNoVerb(std::uint32_t i) const {
    if (i == 0) return false;
    const Item& before = items_[i - 1];
    if (items_[i].is(kNounToo) && !before.capital && !before.is(kSource | kTitle | kPronoun)) {
      return true;
    }
    const std::uint32_t next = i + items_[i].length;
    // Ended up claiming; not: is saying, refused, claiming that.
    const bool goesOn = isGoingOn(i) && before.kind == TokenKind::word && !before.is(kBe);
    // Das bestätigte am Montag; not: das bestätigte Urteil.
    const bool isThis = language_.verbSecond && before.start && i + 1 < items_.size() &&
                        context_.isFunction(items_[i + 1]);
    return before.is(kInfinitive) || (before.is(kArticle | kNumber) && !isThis) || goesOn ||
           (items_[i].is(kParticiple) && !isHelped(i)) ||
           (next < items_.size() && items_[next].is(kBy));
  }
  // A déclaré, a-t-il dit, ha sempre detto.
  [[nodiscard]] bool isHelped(std::uint32_t participle) const {
    std::uint32_t k = participle;
    while (k > 0 && context_.isFunction(items_[k - 1])) {
      if (items_[--k].is(kHelping)) return true;
    }
    return false;
  }
  [[nodiscard]] bool isMark(std::uint32_t i) const {
    return items_[i].kind == TokenKind::punctuation || items_[i].quote != none;
  }
  // Has said, also said, then said; not: they said.
  [[nodiscard]] bool isAuxiliary(std::uint32_t i) const {
    return context_.isFunction(items_[i]) && !items_[i].is(kPronoun);
  }

  [[nodiscard]] bool isBracket(std::uint32_t i, std::string_view bracket) const {
    return context_.folded(items_[i]) == bracket;
  }

  // Is saying, está diciendo, affirmant, заявив, отмечая.
  [[nodiscard]] bool isGoingOn(std::uint32_t verb) const {
    constexpr std::size_t kBytes = 3;  // Enough of the Russian ones, too.
    constexpr std::string_view kEndings = "ing ndo ant ив ая яя";
    const std::string_view word = context_.folded(items_[verb]);
    return word.size() >= kBytes &&
           kEndings.find(word.substr(word.size() - kBytes)) != std::string_view::npos;
  }

  // The council refused, arguing that it would cost too much: the subject of the sentence says so.
  [[nodiscard]] bool isImplied(std::uint32_t verb) const {
    return verb > 0 && verb + 1 < items_.size() && isComma(context_, items_[verb - 1]) &&
           isGoingOn(verb) &&
           (context_.isFunction(items_[verb + 1]) || isComma(context_, items_[verb + 1]));
  }

  // The words from the last mark to the verb; those before a clause in commas.
  [[nodiscard]] Range preceding(std::uint32_t verb) const {
    std::uint32_t end = verb;
    while (end > 0 && !isMark(end - 1) && isAuxiliary(end - 1)) {
      if (items_[--end].is(kBe) && !isGoingOn(verb)) return {};  // Was said.
    }
    if (end > 0 && isBracket(end - 1, ")")) {
      while (end > 0 && !isBracket(end - 1, "(")) --end;
      end -= end > 0 ? 1 : 0;
    }
    if (end > 0 && isComma(context_, items_[end - 1])) {
      // "Keller, a nurse, said": the clause, and what stands before it.
      std::uint32_t back = end - 1;
      while (back > 0 && !isMark(back - 1) && end - back <= longestSpeaker) --back;
      if (back == 0 || back + 1 == end || !isComma(context_, items_[back - 1])) return {};
      end = back - 1;
    }
    if (end > 0 && joins(end - 1)) return {};  // Was reported and described.
    std::uint32_t begin = end;
    while (begin > 0 && !isMark(begin - 1) && end - begin < longestSpeaker) --begin;
    return subject({begin, end});
  }

  // From the last word that begins a noun phrase: "when he left the mayor said" has the mayor.
  [[nodiscard]] Range subject(Range words) const {
    std::uint32_t begin = words.end;
    while (begin > words.begin) {
      const Item& item = items_[begin - 1];
      if (language_.inverts && item.is(kWeekday)) break;
      if (item.is(kSaying) && !item.is(kNounToo)) break;  // Smith said so and Jones.
      if (item.is(kPronoun)) {
        return begin == words.end ? Range{begin - 1, words.end} : Range{begin, words.end};
      }
      if (context_.isFunction(item) && !joins(begin - 1)) break;
      --begin;
    }
    return {begin, words.end};
  }

  [[nodiscard]] bool joins(std::uint32_t i) const {
    // Of the word itself: "close to" may be a phrase.
    return context_.vocabulary.use(items_[i].id)
        .is(kArticle | kJoiner | kConjunction | kPreposition);
  }

  [[nodiscard]] bool inverted(std::uint32_t verb) const {
    std::uint32_t begin = verb;
    while (begin > 0 && !isMark(begin - 1) && isAuxiliary(begin - 1)) --begin;
    if (begin > 0 && !isMark(begin - 1)) return false;
    const std::uint32_t next = verb + items_[verb].length;
    return next < items_.size() && !isMark(next);
  }

  // A noun phrase from here: an article, and words up to the next mark or function word.
  [[nodiscard]] Range following(std::uint32_t begin) const {
    const auto is = [&](std::uint32_t k, Uses uses) {
      return k < items_.size() && items_[k].is(uses);
    };
    // Sagte am Montag der Minister; according to words of: nach Ansicht von.
    if (is(begin + 1, kWeekday) && context_.isFunction(items_[begin])) begin += 2;
    begin = pastAddressee(begin);
    if (is(begin, kJoiner) && !is(begin, kArticle) && begin > 0 && items_[begin - 1].use.uses == 0)
      ++begin;
    std::uint32_t end = begin;
    if (begin < items_.size() && context_.isFunction(items_[begin]) &&
        !items_[begin].is(kPronoun)) {
      // Сообщили в полиции.
      if (language_.inverts && items_[begin].is(kPreposition) && begin + 1 < items_.size() &&
          !items_[begin + 1].is(kWeekday | kMonth | kNumber)) {
        ++begin;
        ++end;
      } else if (!items_[begin].is(kArticle)) {
        return {};
      }
    }
    while (end < items_.size() && !isMark(end) && end - begin < longestSpeaker) {
      const Item& item = items_[end];
      if (item.is(kWeekday | kBe)) break;
      // According to reports.
      if (item.is(kSaying) && !(end == begin && item.is(kNounToo))) break;
      if (context_.isFunction(item) && !item.is(kPronoun) && !joins(end)) break;
      if (isBehindNoun(begin, end) || (language_.inverts && item.is(kPreposition))) break;
      ++end;
      if (item.is(kPronoun)) break;
    }
    while (end > begin && context_.isFunction(items_[end - 1]) && !items_[end - 1].is(kPronoun))
      --end;
    return {begin, end};
  }

  // A indiqué mardi à l'AFP le parquet: past when and to whom, to an article that no preposition
  // governs. Not: dijo que el ministro.
  [[nodiscard]] std::uint32_t pastAddressee(std::uint32_t begin) const {
    constexpr std::uint32_t kReach = 6;
    for (std::uint32_t k = begin; k < items_.size() && k - begin <= kReach && !isMark(k); ++k) {
      const Item& item = items_[k];
      const bool governed = k > begin && context_.isFunction(items_[k - 1]);
      if (item.is(kArticle) && !governed) return k;
      if (item.is(kPronoun | kThat) || context_.folded(item).starts_with("qu")) break;
      if (k == begin && !context_.isFunction(item) && !item.is(kWeekday)) break;
    }
    return begin;
  }

  // Where nouns have capitals a small word behind one is the verb: des Ministeriums kam.
  [[nodiscard]] bool isBehindNoun(std::uint32_t begin, std::uint32_t at) const {
    return language_.capitalNouns && at > begin && items_[at - 1].capital && !items_[at].capital &&
           items_[at].kind == TokenKind::word && !context_.isFunction(items_[at]);
  }

  [[nodiscard]] Speaker kindOf(Range& words) const {
    const std::uint32_t begin = words.begin;
    while (!words.empty() && context_.isFunction(items_[words.begin]) &&
           !items_[words.begin].is(kPronoun)) {
      ++words.begin;
    }
    bool source = false;
    bool name = false;
    bool any = false;
    for (std::uint32_t i = words.begin; i < words.end; ++i) {
      const Item& item = items_[i];
      if (item.is(kPronoun)) return Speaker::pronoun;
      if (item.kind != TokenKind::word || context_.isFunction(item)) continue;
      any = true;
      source = source || item.is(kSource);
      const bool pair = i + 1 < words.end && isNoCommonName(i + 1);
      const bool opens = item.start && !pair;
      // Where nouns have capitals an article tells them from names: die Polizei, Keller.
      // Gegner des Plans.
      const bool led = i > words.begin && items_[i - 1].is(kArticle);
      const bool noun = language_.capitalNouns && !pair && (begin < words.begin || led);
      name = name || (isNoCommonName(i) && !opens && !noun);
    }
    if (!any) return Speaker::unknown;
    return name ? Speaker::named : source ? Speaker::source : Speaker::somebody;
  }

  [[nodiscard]] bool isNoCommonName(std::uint32_t i) const {
    return items_[i].capital && !items_[i].is(kTitle | kCourtesy) &&
           !(language_.capitalNouns && items_[i].is(kSource));
  }

  Context& context_;
  const text::Language& language_;
  const Items& items_;
  List<Attribution> found_;
};

class Comparer {
 public:
  Comparer(Context& context, Capitals& capitals, const Passage& passage, bool sameQuote,
           List<LoneAttribution>& lone)
      : context_(context),
        capitals_(capitals),
        passage_(passage),
        sameQuote_(sameQuote),
        lone_(lone) {
    for (const WhichSide side : kSides) all_[side] = attributionsOf(context, items(side));
  }

  void run() {
    for (const WhichSide side : kSides) paired_[side].assign(all_[side].size(), false);
    for (const Tie tie : {Tie::verb, Tie::speaker, Tie::place, Tie::order, Tie::loose}) {
      if (tie != Tie::order || left(kBefore) == left(kAfter)) pairAll(tie);
    }
    for (const WhichSide side : kSides) {
      for (std::size_t k = 0; k < all_[side].size(); ++k) {
        if (!paired_[side][k]) alone(side, all_[side][k]);
      }
    }
  }

 private:
  // What makes one of two attributions, the surest first. One by a verb that need not be one of
  // saying only keeps another from being told as come or gone.
  enum class Tie : std::uint8_t { verb, speaker, place, order, loose };

  [[nodiscard]] bool areTied(Tie tie, const Attribution& one, const Attribution& other) const {
    if ((one.loose || other.loose) != (tie == Tie::loose)) return false;
    if (tie == Tie::order) return true;
    if (tie == Tie::verb) return verb(kBefore, one).partner == other.verb;
    if (tie != Tie::place) return sharesWord(one, other);
    const Range gap = facing(items(kBefore), phraseOf(kBefore, one));
    const Range there = phraseOf(kAfter, other);
    return there.begin < gap.end && gap.begin < there.end;
  }

  // Pairs what is left and tied, by the sum of the places, so that swapping the sides swaps the
  // pairs.
  void pairAll(Tie tie) {
    for (std::size_t sum = 0; sum + 1 < all_.before.size() + all_.after.size(); ++sum) {
      for (std::size_t i = 0; i < all_.before.size() && i <= sum; ++i) {
        const std::size_t j = sum - i;
        if (j >= all_.after.size() || paired_.before[i] || paired_.after[j] ||
            !areTied(tie, all_.before[i], all_.after[j])) {
          continue;
        }
        paired_.before[i] = paired_.after[j] = true;
        if (tie != Tie::loose) pair(all_.before[i], all_.after[j]);
      }
    }
  }

  // How many have no partner yet.
  [[nodiscard]] std::ptrdiff_t left(WhichSide side) const {
    std::ptrdiff_t all = 0;
    for (std::size_t k = 0; k < all_[side].size(); ++k)
      all += paired_[side][k] || all_[side][k].loose ? 0 : 1;
    return all;
  }

  // The speaker and the verb.
  [[nodiscard]] Range phraseOf(WhichSide side, const Attribution& of) const {
    const std::uint32_t end = of.verb + verb(side, of).length;
    return {std::min(of.verb, of.speaker.begin), std::max(end, of.speaker.end)};
  }

  [[nodiscard]] const Items& items(WhichSide side) const { return passage_.items[side]; }
  [[nodiscard]] const Item& verb(WhichSide side, const Attribution& of) const {
    return items(side)[of.verb];
  }
  [[nodiscard]] Range bytes(WhichSide side, Range range) const {
    return context_.bytes(side, items(side), range);
  }

  void pair(const Attribution& one, const Attribution& other) {
    const Item& said = verb(kBefore, one);
    const Item& says = verb(kAfter, other);
    if (!sameSpeaker(one, other)) {
      speaker(one, other);
    }
    const auto tells = [](const Item& item, const Item& far) {
      return item.is(kSaying) || (item.is(kAccording | kAccordingAfter) && far.is(kLoaded));
    };
    if (!tells(said, says) || !tells(says, said) || said.use.lemma == says.use.lemma) return;
    if (said.edit == none || says.edit == none || passage_.rewritten) return;
    const bool loaded = said.is(kLoaded) || says.is(kLoaded);
    Finding finding =
        passage_.finding(FindingKind::attributionVerb, loaded ? Severity::check : Severity::note);
    finding.before = bytes(kBefore, {one.verb, one.verb + said.length});
    finding.after = bytes(kAfter, {other.verb, other.verb + says.length});
    speakers(finding, one, other);
    context_.report(finding);
  }

  void speakers(Finding& finding, const Attribution& one, const Attribution& other) const {
    finding.speakerBefore = bytes(kBefore, one.speaker);
    finding.speakerAfter = bytes(kAfter, other.speaker);
  }

  // Also where one of them is not known, or may be the other's description.
  [[nodiscard]] bool sameSpeaker(const Attribution& one, const Attribution& other) const {
    if (one.kind <= Speaker::pronoun || other.kind <= Speaker::pronoun) return true;
    if ((one.kind == Speaker::named) != (other.kind == Speaker::named) &&
        one.kind != Speaker::source && other.kind != Speaker::source) {
      return true;
    }
    return context_.vocabulary.language().unspaced ? sharesHalf(one, other)
                                                   : sharesWord(one, other);
  }

  // More than half of the characters of the shorter one.
  [[nodiscard]] bool sharesHalf(const Attribution& one, const Attribution& other) const {
    const auto shared = [&](WhichSide side, Range words, Range others) {
      const auto stands = [&](const Item& item) {
        const auto begin = items(otherSide(side)).begin();
        return std::any_of(begin + others.begin, begin + others.end,
                           [&](const Item& there) { return there.id == item.id; });
      };
      const auto begin = items(side).begin();
      return static_cast<std::uint32_t>(
          std::count_if(begin + words.begin, begin + words.end, stands));
    };
    // A character that one side repeats counts as often as the other side has it at most.
    return 2 * std::min(shared(kBefore, one.speaker, other.speaker),
                        shared(kAfter, other.speaker, one.speaker)) >
           std::min(one.speaker.size(), other.speaker.size());
  }

  // A content word, or a first name here and the last name of the same person there.
  [[nodiscard]] bool sharesWord(const Attribution& one, const Attribution& other) const {
    // Where both have names these decide: union A, union B. A source without one shares more than
    // a word with a name: a source of the inquiry, the head of the inquiry Ann Reed.
    const bool source = one.kind == Speaker::source || other.kind == Speaker::source;
    const bool nameBefore = one.kind == Speaker::named && (source || other.kind == Speaker::named);
    const bool nameAfter = other.kind == Speaker::named && (source || one.kind == Speaker::named);
    for (std::uint32_t i = one.speaker.begin; i < one.speaker.end; ++i) {
      const Item& item = items(kBefore)[i];
      if (context_.isFunction(item) || (nameBefore && isNoName(item))) continue;
      for (std::uint32_t j = other.speaker.begin; j < other.speaker.end; ++j) {
        const Item& there = items(kAfter)[j];
        if (context_.isFunction(there) || (nameAfter && isNoName(there))) continue;
        if (nameOf(there) == nameOf(item) || isRespelling(nameOf(item), nameOf(there)) ||
            (item.is(kNation) && there.is(kNation) && item.use.lemma == there.use.lemma) ||
            ((isSmall(item) || isSmall(there)) &&
             sameStem(context_.folded(item), context_.folded(there))) ||
            capitals_.together(item.id, there.id)) {
          return true;
        }
      }
    }
    return false;
  }
  [[nodiscard]] std::string_view nameOf(const Item& item) const {
    return withoutCase(context_.vocabulary.language(), withoutPossessive(context_.folded(item)));
  }
  [[nodiscard]] static bool isSmall(const Item& item) { return !item.capital; }
  [[nodiscard]] static bool isNoName(const Item& item) {
    return isSmall(item) || item.is(kTitle | kCourtesy | kSource);
  }

  void speaker(const Attribution& one, const Attribution& other) {
    const bool wasSource = one.kind == Speaker::source;
    const bool isSource = other.kind == Speaker::source;
    if (wasSource && isSource) return;
    // Without capitals nobody knows which is a name.
    const bool named = one.kind == Speaker::named || other.kind == Speaker::named ||
                       context_.vocabulary.language().unspaced;
    FindingKind kind =
        sameQuote_ ? FindingKind::quotationReattributed : FindingKind::attributionSpeaker;
    if (wasSource && named) kind = FindingKind::attributionNamed;
    if (isSource && named) kind = FindingKind::attributionAnonymised;
    Finding finding = passage_.finding(
        kind, kind == FindingKind::attributionNamed ? Severity::check : Severity::alert);
    finding.before = bytes(kBefore, one.speaker);
    finding.after = bytes(kAfter, other.speaker);
    speakers(finding, one, other);
    if (sameQuote_) {
      for (const WhichSide side : kSides) wholeOf(finding, side) = quoteOf(side);
    }
    context_.report(finding);
  }

  // The first quotation of a side, as far as it lies in the passage.
  [[nodiscard]] Range quoteOf(WhichSide side) const {
    Range range = {none, 0};
    std::uint32_t quote = none;
    for (std::uint32_t i = 0; i < items(side).size(); ++i) {
      if (items(side)[i].quote == none || (quote != none && items(side)[i].quote != quote))
        continue;
      quote = items(side)[i].quote;
      range.begin = std::min(range.begin, i);
      range.end = i + 1;
    }
    return range.begin == none ? Range{} : bytes(side, range);
  }

  // What was attributed stands on without its source, or has got one.
  void alone(WhichSide side, const Attribution& only) {
    const Item& said = verb(side, only);
    if (said.edit == none || isOtherVerb(side, only) || isSaidStill(side, only) ||
        !staysWithout(side, phraseOf(side, only))) {
      return;
    }
    if (only.loose && !isFrame(side, only)) return;
    const Severity dropped = only.loose ? Severity::check : Severity::alert;
    Finding finding = passage_.finding(
        side == kBefore ? FindingKind::attributionDropped : FindingKind::attributionAdded,
        side == kBefore ? dropped : Severity::note);
    const Range phrase =
        said.is(kAccording) ? Range{only.verb, only.speaker.end} : phraseOf(side, only);
    endOf(finding, side) = bytes(side, phrase);
    speakerOf(finding, side) = bytes(side, only.speaker);
    const std::uint32_t place = endOf(context_.result.edits[said.edit], otherSide(side)).begin;
    endOf(finding, otherSide(side)) = {place, place};
    lone_.push_back({side, said.use.lemma, items(side)[only.speaker.end - 1].id, finding});
  }

  // Whether the same speaker says something else in the sentence on both sides: she added, she
  // said.
  [[nodiscard]] bool isSaidStill(WhichSide side, const Attribution& only) const {
    const auto isSame = [&](std::uint32_t k) {
      const Item& word = items(side)[k];
      return std::any_of(items(side).begin() + only.speaker.begin,
                         items(side).begin() + only.speaker.end, [&](const Item& own) {
                           return own.id == word.id &&
                                  (own.is(kPronoun) || !context_.isFunction(own));
                         });
    };
    for (std::size_t k = 0; k < all_[side].size(); ++k) {
      const Range other = all_[side][k].speaker;
      for (std::uint32_t at = other.begin; at < other.end && paired_[side][k]; ++at) {
        if (isSame(at)) return true;
      }
    }
    return false;
  }

  // The study found that ...: whatever the verb, a sentence that lost nothing else, or got it.
  [[nodiscard]] bool isFrame(WhichSide side, const Attribution& only) const {
    constexpr std::uint32_t kAlmostAll = 800;  // Per mille.
    const Items& of = items(side);
    const auto size = static_cast<std::uint32_t>(of.size());
    for (std::uint32_t k = 0; k < only.speaker.begin; ++k) {
      if (!context_.isFunction(of[k])) return false;
    }
    const Range gap = facing(of, {0, only.verb + 1});
    for (std::uint32_t k = gap.begin; k < gap.end; ++k) {
      if (!context_.isFunction(items(otherSide(side))[k])) return false;
    }
    return staying(context_, passage_, side, {only.verb + 1, size}) >= kAlmostAll;
  }

  // Whether the verb stands there with a slip of the pen, or as another of the same subject: the
  // study shows, the study suggests.
  [[nodiscard]] bool isOtherVerb(WhichSide side, const Attribution& of) const {
    const Range gap = facing(items(side), {of.verb, of.verb + 1});
    const Items& far = items(otherSide(side));
    const bool stays = !of.speaker.empty() && items(side)[of.speaker.end - 1].partner != none;
    for (std::uint32_t k = gap.begin; k < gap.end; ++k) {
      const bool verb = far[k].kind == TokenKind::word && !context_.isFunction(far[k]);
      if ((verb && stays) || (gap.size() == 1 && isRespelling(context_.folded(items(side)[of.verb]),
                                                              context_.folded(far[k]))))
        return true;
    }
    return false;
  }

  // Whether what is said stands on the other side: most of the passage but the phrase.
  [[nodiscard]] bool staysWithout(WhichSide side, Range phrase) const {
    constexpr std::uint32_t kStays = 500;  // Per mille.
    // A Japanese sentence stands between its speaker and its verb.
    if (context_.vocabulary.language().unspaced && phrase.size() * 2 > items(side).size())
      return staying(context_, passage_, side, phrase) >= kStays;
    const auto size = static_cast<std::uint32_t>(items(side).size());
    const std::uint32_t parts[] = {staying(context_, passage_, side, {0, phrase.begin}),
                                   staying(context_, passage_, side, {phrase.end, size})};
    if (phrase.begin == 0) return parts[1] >= kStays;
    if (phrase.end >= size) return parts[0] >= kStays;
    return std::max(parts[0], parts[1]) >= kStays;
  }

  Context& context_;
  Capitals& capitals_;
  const Passage& passage_;
  bool sameQuote_;
  List<LoneAttribution>& lone_;
  Both<List<Attribution>> all_;
  Both<Flags> paired_;
};

}  // namespace

List<Attribution> attributionsOf(Context& context, const Items& items) {
  return Finder(context, items).run();
}

void compareAttributions(Context& context, Capitals& capitals, const Passage& passage,
                         bool sameQuote, List<LoneAttribution>& lone) {
  Comparer(context, capitals, passage, sameQuote, lone).run();
}

void reportLoneAttributions(Context& context, const List<LoneAttribution>& lone) {
  List<std::uint64_t> keys;
  List<WhichSide> sides;
  for (const LoneAttribution& one : lone) {
    keys.push_back(keyOf(one.verb, one.name));
    sides.push_back(one.side);
  }
  const Flags elsewhere = onBothSides(keys, sides);
  for (std::size_t k = 0; k < lone.size(); ++k) {
    if (!elsewhere[k]) context.report(lone[k].finding);
  }
}

void nameSpeakers(Context& context, const Passage& passage, std::size_t first) {
  if (first == context.result.findings.size()) return;
  for (const WhichSide side : kSides) {
    const List<Attribution> all = attributionsOf(context, passage.items[side]);
    if (all.empty() || all.front().loose || all.front().kind == Speaker::pronoun) continue;
    for (std::size_t k = first; k < context.result.findings.size(); ++k) {
      speakerOf(context.result.findings[k], side) =
          context.bytes(side, passage.items[side], all.front().speaker);
    }
  }
}

}  // namespace stet::findings
