#include "findings/findings.hpp"

#include <algorithm>
#include <utility>

#include "base/both.hpp"
#include "base/bytes.hpp"
#include "base/order.hpp"
#include "findings/agent_rule.hpp"
#include "findings/attribution.hpp"
#include "findings/fields.hpp"
#include "findings/figures.hpp"
#include "findings/hrefs.hpp"
#include "findings/modality.hpp"
#include "findings/moves.hpp"
#include "findings/name_rule.hpp"
#include "findings/quotations.hpp"
#include "findings/slips.hpp"
#include "findings/stance_rule.hpp"
#include "findings/superlative_rule.hpp"
#include "findings/title_rule.hpp"
#include "findings/unspaced_names.hpp"
#include "stet/list.hpp"
#include "unicode/properties.hpp"

namespace stet::findings {
namespace {

/// Of words on both sides, per mille: what is changed in a light edit at most, in a rewrite and in
/// a different story at least.
constexpr std::uint64_t lightChange = 80;
constexpr std::uint64_t rewriteChange = 500;
constexpr std::uint64_t differentChange = 900;

/// Items of a sentence link past which it is no sentence, and only quotations and figures of it are
/// looked at one by one.
constexpr std::size_t longestPassage = 4000;

/// Blocks whose words are not the story's own.
bool isApart(Role role) {
  return role == Role::byline || role == Role::timestamp || role == Role::furniture ||
         role == Role::credit || role == Role::dateline || role == Role::correction;
}

/// A first and a last name that stand together in words that went.
struct FullName {
  std::uint32_t last;  ///< Folded id.
  Range range;
  std::uint32_t link;
};

class Detective {
 public:
  Detective(const Versions& versions, const text::Vocabulary& vocabulary, Comparison& result)
      : versions_(versions),
        result_(result),
        scene_(versions.articles, versions.quotations, vocabulary, result) {}

  void run() {
    survey();
    summarise();
    for (const std::uint32_t k : changed_) {
      const SentenceLink& link = result_.sentenceLinks[k];
      if (link.before.empty() || link.after.empty()) {
        if (result_.summary.verdict != Verdict::different) lone(k);
      } else {
        passage(k);
      }
    }
    tellLoneFigures(scene_, figures_);
    tellLoneQuotes(scene_, quotes_);
    tellLoneAttributions(scene_, attributions_);
    spellings();
    firstMentions();
    compareFields(scene_, versions_.linkOf);
    compareLeads(scene_, versions_.linkOf);
    absorbHeadlines();
    dropRenamed();
    findMoves(scene_, versions_.linkOf);
    compareHrefs(scene_, versions_.inputs, versions_.linkOf);
    uncorrected();
    sort();
    judge();
  }

 private:
  // What changed: sentence links, the blocks they lie in, and the links of these.
  void survey() {
    Both<Flags> open = {Flags(versions_.linkOf.before.size()),
                        Flags(versions_.linkOf.after.size())};
    for (std::uint32_t k = 0; k < result_.sentenceLinks.size(); ++k) {
      const SentenceLink& link = result_.sentenceLinks[k];
      if (link.edits.empty()) continue;
      changed_.push_back(k);
      for (std::uint32_t e = link.edits.begin; e < link.edits.end && !anyWorded_; ++e)
        anyWorded_ = isWorded(result_.edits[e]);
      for (const WhichSide side : kSides) {
        for (const std::uint32_t s : result_.list(endOf(link, side))) {
          const std::uint32_t block = scene_.article(side).blockOf[s];
          open[side][block] = true;
        }
      }
    }
    balance(open);
  }

  void balance(const Both<Flags>& open) {
    Flags wasUnbalanced(result_.links.size(), false);
    for (const WhichSide side : kSides) {
      for (std::uint32_t b = 0; b < open[side].size(); ++b) {
        if (!open[side][b]) continue;
        const text::Quotations::Strays strays = scene_.quotations(side).strays(b);
        const std::uint32_t link = versions_.linkOf[side][b];
        if (side == kBefore) {
          if (strays.quote != none || strays.bracket != none) wasUnbalanced[link] = true;
        } else if (!wasUnbalanced[link]) {
          tellUnbalanced(scene_, link, strays);
        }
      }
    }
  }

  [[nodiscard]] std::uint32_t linkOf(const SentenceLink& link) const {
    const WhichSide side = link.after.empty() ? kBefore : kAfter;
    const Range list = endOf(link, side);
    return versions_.linkOf[side][scene_.article(side).blockOf[result_.list(list).front()]];
  }

  void lone(std::uint32_t k) {
    const SentenceLink& link = result_.sentenceLinks[k];
    const WhichSide side = link.after.empty() ? kBefore : kAfter;
    const std::uint32_t sentence = result_.list(endOf(link, side)).front();
    if (isApart(scene_.article(side).blocks[scene_.article(side).blockOf[sentence]].role)) return;
    Finding place;
    place.link = linkOf(link);
    place.sentenceLink = k;
    place.before = result_.edits[link.edits.begin].before;
    place.after = result_.edits[link.edits.begin].after;
    const Range tokens = scene_.article(side).sentences[sentence].tokens;
    loneQuotes(scene_, side, sentence, place, quotes_);
    if (side == kBefore) collectNames(tokens, place.link, nullptr);
  }

  void passage(std::uint32_t k) {
    const SentenceLink& link = result_.sentenceLinks[k];
    const std::uint32_t sentence = result_.list(link.after).front();
    const std::uint32_t block = scene_.article(kAfter).blockOf[sentence];
    const std::uint32_t other = scene_.article(kBefore).blockOf[result_.list(link.before).front()];
    if (isApart(scene_.article(kAfter).blocks[block].role) ||
        isApart(scene_.article(kBefore).blocks[other].role)) {
      return;
    }
    readPassage(scene_, k, versions_.linkOf.after[block], passage_);
    const Passage& passage = passage_;
    findSlips(scene_, passage);
    if (std::max(passage.items.before.size(), passage.items.after.size()) > longestPassage) return;
    const std::size_t first = result_.findings.size();
    const bool sameQuote = passage.quotes && compareQuotes(scene_, passage, quotes_);
    nameSpeakers(scene_, passage, first);
    compareAttributions(scene_, capitals_, passage, sameQuote, attributions_);
    if (passage.digitsChanged || passage.changes(kInFigures))
      compareFigures(scene_, passage, figures_);
    compareNamesAndTitles(passage);
    if (passage.changes(kModal)) compareStance(scene_, passage);
    if (passage.changes(kSuperlative)) compareSuperlatives(scene_, passage);
    if (passage.changes(kBe | kBy)) compareAgents(scene_, passage);
    dropRepeated(first);
    for (const std::uint32_t s : result_.list(link.before))
      collectNames(scene_.article(kBefore).sentences[s].tokens, passage.link,
                   &passage.items.before);
  }

  void compareNamesAndTitles(const Passage& passage) {
    if (scene_.vocabulary.language().unspaced) return compareUnspacedNames(scene_, passage);
    const bool titled = passage.has(kTitle | kCourtesy);
    if (!titled && !passage.capitalsChanged) return;
    Both<List<Name>> names;
    for (const WhichSide side : kSides)
      names[side] = namesOf(scene_, capitals_, side, passage.items[side]);
    if (passage.capitalsChanged) compareNames(scene_, passage, names, respelled_);
    if (titled) compareTitles(scene_, passage, names);
  }

  // What changed in a headline is told with the headline, as loud as the loudest.
  void absorbHeadlines() {
    List<Finding>& all = result_.findings;
    for (Finding& field : all) {
      if (field.kind != FindingKind::structureField || !isHeadline(field)) continue;
      for (const Finding& other : all) {
        if (isIn(other, field)) field.severity = std::min(field.severity, other.severity);
      }
    }
    removeIf([&](const Finding& finding) {
      return std::any_of(all.begin(), all.end(), [&](const Finding& field) {
        return field.kind == FindingKind::structureField && isHeadline(field) &&
               isIn(finding, field);
      });
    });
  }

  [[nodiscard]] bool isHeadline(const Finding& field) const {
    if (field.before.empty() || field.after.empty()) return false;
    const auto has = [&](WhichSide side) {
      const std::uint32_t block = result_.list(endOf(result_.links[field.link], side)).front();
      return scene_.article(side).blocks[block].role == Role::headline;
    };
    return has(kBefore) || has(kAfter);
  }

  // Whether a figure, name or the stance of a headline changed.
  static bool isIn(const Finding& finding, const Finding& field) {
    const auto lies = [](Range inner, Range outer) {
      return inner.empty() || (outer.begin <= inner.begin && inner.end <= outer.end);
    };
    const bool ofWords = finding.kind < FindingKind::structureField ||
                         (finding.kind >= FindingKind::attributionAdded &&
                          finding.kind <= FindingKind::figureRestyled);
    return finding.link == field.link && ofWords && finding.kind != FindingKind::quotationAltered &&
           lies(finding.before, field.before) && lies(finding.after, field.after);
  }

  // A name that is another throughout the story is told at its first place.
  void dropRenamed() {
    List<std::uint64_t> told;
    removeIf([&](const Finding& finding) {
      if (finding.kind != FindingKind::nameChanged) return false;
      const std::string_view names[] = {slice(kBefore, finding.before),
                                        slice(kAfter, finding.after)};
      const std::uint64_t key = text::hashOf(names[0]) * 31 + text::hashOf(names[1]);
      if (std::find(told.begin(), told.end(), key) != told.end()) return true;
      told.push_back(key);
      return false;
    });
  }

  [[nodiscard]] std::string_view slice(WhichSide side, Range range) const {
    return scene_.article(side).text.substr(range.begin, range.size());
  }

  template <class Unwanted>
  void removeIf(Unwanted&& isUnwanted) {
    List<Finding> kept;
    for (const Finding& finding : result_.findings) {
      if (!isUnwanted(finding)) kept.push_back(finding);
    }
    result_.findings = std::move(kept);
  }

  // Of findings in the same words the first, which weighs more, is told.
  void dropRepeated(std::size_t first) {
    const auto overlap = [](Range one, Range other) {
      return one.begin < other.end && other.begin < one.end;
    };
    List<Finding>& all = result_.findings;
    std::size_t kept = first;
    for (std::size_t k = first; k < all.size(); ++k) {
      bool repeated = false;
      const bool name =
          all[k].kind == FindingKind::nameChanged || all[k].kind == FindingKind::nameTitle ||
          all[k].kind == FindingKind::stanceHedge || all[k].kind == FindingKind::stanceAgent;
      for (std::size_t i = first; i < kept && name && !repeated; ++i)
        repeated = overlap(all[i].before, all[k].before) || overlap(all[i].after, all[k].after);
      if (!repeated) all[kept++] = all[k];
    }
    while (all.size() > kept) all.pop_back();
  }

  // ---- Names in the story as a whole ----

  [[nodiscard]] bool isCapital(WhichSide side, std::uint32_t t) const {
    const text::Article& article = scene_.article(side);
    const text::Token& token = article.tokens[t];
    if (token.textEnd - token.begin < 2 ||
        text::propertiesOf(text::decode(article.text, token.begin).value).category !=
            text::Category::upper) {
      return false;
    }
    return scene_.vocabulary.kind(token.folded) == text::TokenKind::word &&
           !scene_.vocabulary.isFunctionWord(token.folded);
  }

  // First and last names of a sentence before, of the changed items only where these are given.
  void collectNames(Range tokens, std::uint32_t link, const Items* items) {
    if (!scene_.vocabulary.language().hasFunctionWords()) return;
    constexpr Uses noNames =
        kTitle | kCourtesy | kMonth | kWeekday | kNation | kNumber | kScale | kUnit | kSource;
    bool afterCapital = false;
    for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
      if (!std::exchange(afterCapital, isCapital(kBefore, t)) || !afterCapital) continue;
      const text::Token& token = scene_.article(kBefore).tokens[t];
      const text::Token& first = scene_.article(kBefore).tokens[t - 1];
      if (scene_.vocabulary.use(token.folded).is(noNames) ||
          scene_.vocabulary.use(first.folded).is(noNames))
        continue;
      if (t + 1 < tokens.end && isCapital(kBefore, t + 1)) continue;
      if (isInCapitals(token)) continue;
      if (items != nullptr && !isChanged(*items, t - 1)) continue;
      names_.push_back({token.folded, {first.begin, token.textEnd}, link});
    }
  }

  // NATO, OLD TOWN HALL.
  [[nodiscard]] bool isInCapitals(const text::Token& token) const {
    const std::string_view text =
        scene_.article(kBefore).text.substr(token.begin, token.textEnd - token.begin);
    return std::all_of(text.begin(), text.end(), [](char c) { return c < 'a' || c > 'z'; });
  }

  [[nodiscard]] static bool isChanged(const Items& items, std::uint32_t token) {
    const auto item = std::partition_point(items.begin(), items.end(),
                                           [&](const Item& each) { return each.token < token; });
    return item != items.end() && item->token == token && item->edit != none;
  }

  // Whether what stands before a surname says whose it is, or that it is none: das neue Parlament.
  [[nodiscard]] bool introduces(std::uint32_t t) const {
    const std::uint32_t id = scene_.article(kAfter).tokens[t].folded;
    if (isCapital(kAfter, t) || scene_.vocabulary.use(id).is(kTitle | kCourtesy | kArticle))
      return true;
    return scene_.vocabulary.language().capitalNouns && !scene_.vocabulary.isFunctionWord(id) &&
           scene_.vocabulary.kind(id) == text::TokenKind::word;
  }

  // Where a surname stands first in the later version, and whether the full name does anywhere.
  void firstMentions() {
    if (names_.empty() || result_.summary.verdict == Verdict::different) return;
    constexpr std::uint32_t unseen = none;
    constexpr std::uint32_t full = none - 1;
    List<std::uint32_t> mention(scene_.vocabulary.foldedCount(), full);
    for (const FullName& name : names_) mention[name.last] = unseen;
    const List<text::Token>& tokens = scene_.article(kAfter).tokens;
    scene_.visitDistinct(kAfter, [&](std::uint32_t t) {
      std::uint32_t& first = mention[tokens[t].folded];
      if (first == full) return;
      if ((t > 0 && introduces(t - 1)) || !isCapital(kAfter, t)) {
        first = full;
      } else if (first == unseen) {
        first = t;
      }
    });
    for (const FullName& name : names_) {
      std::uint32_t& first = mention[name.last];
      if (first == unseen || first == full) continue;
      Finding finding;
      finding.kind = FindingKind::slipFirstMention;
      finding.severity = Severity::check;
      finding.link = name.link;
      finding.wholeBefore = name.range;
      finding.after = {tokens[first].begin, tokens[first].textEnd};
      scene_.tell(finding);
      first = full;
    }
  }

  // A spelling that changed in one place and stands on in another: told once, of the first.
  void spellings() {
    if (respelled_.empty()) return;
    const List<text::Token>& tokens = scene_.article(kAfter).tokens;
    List<std::uint32_t> first(scene_.vocabulary.foldedCount(), none);
    for (std::uint32_t t = static_cast<std::uint32_t>(tokens.size()); t > 0; --t) {
      if (isCapital(kAfter, t - 1)) first[tokens[t - 1].folded] = t - 1;
    }
    for (const Respelling& respelling : respelled_) {
      const std::uint32_t t = std::exchange(first[respelling.folded.before], none);
      if (t == none) continue;
      Finding finding = respelling.finding;
      finding.kind = FindingKind::slipSpelling;
      finding.before = {};
      finding.wholeAfter = finding.after;
      finding.after = {tokens[t].begin, tokens[t].textEnd};
      scene_.tell(finding);
    }
  }

  // ---- The whole ----

  // A story that shows its date was published; then alerts want a word of correction.
  void uncorrected() {
    bool published = false;
    for (const WhichSide side : kSides) {
      for (const Block& block : scene_.article(side).blocks)
        published = published || block.role == Role::timestamp || block.role == Role::correction;
    }
    bool wanted = false;
    for (const Finding& finding : result_.findings) {
      if (finding.kind == FindingKind::structureCorrection) return;
      wanted = wanted || finding.kind == FindingKind::quotationAltered ||
               finding.kind == FindingKind::figureChanged;
    }
    if (!published || !wanted) return;
    Finding finding;
    finding.kind = FindingKind::slipUncorrected;
    scene_.tell(finding);
  }

  void sort() {
    List<std::uint64_t> keys;
    for (const Finding& finding : result_.findings) {
      const auto importance = static_cast<std::uint32_t>(finding.severity) << 8 |
                              static_cast<std::uint32_t>(finding.kind);
      keys.push_back(
          keyOf(importance, finding.after.end != 0 ? finding.after.begin : finding.before.begin));
    }
    List<Finding> sorted;
    sorted.reserve(keys.size());
    for (const std::uint32_t k : ascending(keys)) sorted.push_back(result_.findings[k]);
    result_.findings = std::move(sorted);
  }

  void summarise() {
    const Stats& stats = result_.stats;
    const std::uint64_t words = std::uint64_t{stats.wordsBefore} + stats.wordsAfter;
    const std::uint64_t changed = std::uint64_t{stats.wordsAdded} + stats.wordsRemoved;
    Summary& summary = result_.summary;
    if (stats.wordsAfter > 0) {
      summary.fresh = static_cast<std::uint16_t>(
          std::min<std::uint64_t>(1000, std::uint64_t{stats.wordsAdded} * 1000 / stats.wordsAfter));
    }
    const std::uint64_t share = words == 0 ? 0 : changed * 1000 / words;
    if (text::isSame(versions_.articles.before->text, versions_.articles.after->text)) {
      summary.verdict = Verdict::identical;
    } else if (!anyWorded_ && stats.moved == 0 && stats.movedSentences == 0) {
      summary.verdict = Verdict::typography;
    } else {
      summary.verdict = share >= differentChange ? Verdict::different
                        : share >= rewriteChange ? Verdict::rewrite
                        : share >= lightChange   ? Verdict::substantive
                                                 : Verdict::light;
    }
  }

  void judge() {
    Summary& summary = result_.summary;
    std::uint32_t* const counts[] = {&summary.alerts, &summary.checks, &summary.notes};
    for (const Finding& finding : result_.findings)
      ++*counts[static_cast<std::size_t>(finding.severity)];
    if (summary.verdict == Verdict::light && summary.alerts > 0)
      summary.verdict = Verdict::substantive;
  }

  const Versions& versions_;
  Comparison& result_;
  Scene scene_;
  Capitals capitals_{scene_};
  List<std::uint32_t> changed_;  // sentence links with edits
  bool anyWorded_ = false;
  Passage passage_;
  List<LoneFigure> figures_;
  List<LoneQuote> quotes_;
  List<LoneAttribution> attributions_;
  List<Respelling> respelled_;
  List<FullName> names_;
};

}  // namespace

[[gnu::noinline]] void addFindings(const Versions& versions, const text::Vocabulary& vocabulary,
                                   Comparison& result) {
  Detective(versions, vocabulary, result).run();
}

}  // namespace stet::findings
