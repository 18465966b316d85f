#include "findings/name_slips.hpp"

#include <algorithm>
#include <utility>

#include "base/both.hpp"
#include "findings/names.hpp"

namespace stet::findings {
namespace {

// Whether a token may be part of a name: a word of two letters or more that begins with a capital
// and is no function word.
bool isNameLike(const Context& context, WhichSide side, std::uint32_t t) {
  const text::Article& article = context.article(side);
  const text::Token& token = article.tokens[t];
  if (token.textEnd - token.begin < 2 || !isCapital(article, token.begin)) return false;
  return context.vocabulary.kind(token.folded) == text::TokenKind::word &&
         !context.vocabulary.isFunctionWord(token.folded);
}

// NATO, HALL. Only a small letter of ASCII shows that a word is not in capitals.
bool isInCapitals(const Context& context, const text::Token& token) {
  const std::string_view text =
      context.article(kBefore).text.substr(token.begin, token.textEnd - token.begin);
  return std::all_of(text.begin(), text.end(), [](char c) { return c < 'a' || c > 'z'; });
}

bool isChanged(const Items& items, std::uint32_t token) {
  const auto item = std::partition_point(items.begin(), items.end(),
                                         [&](const Item& each) { return each.token < token; });
  return item != items.end() && item->token == token && item->edit != none;
}

// Whether the word before a capital says who is meant, so that a surname alone is no slip.
bool isIntroduced(const Context& context, std::uint32_t t) {
  if (t == 0) return false;
  const std::uint32_t previous = context.article(kAfter).tokens[t - 1].folded;
  if (isNameLike(context, kAfter, t - 1) ||
      context.vocabulary.use(previous).is(kTitle | kCourtesy | kArticle)) {
    return true;
  }
  // Where nouns have capitals, one behind an adjective is no name: das neue Parlament.
  return context.vocabulary.language().capitalNouns &&
         !context.vocabulary.isFunctionWord(previous) &&
         context.vocabulary.kind(previous) == text::TokenKind::word;
}

// By folded id, the token after at which a surname stands alone first; at least kIntroduced where
// there is none.
constexpr std::uint32_t kUnseen = none;
constexpr std::uint32_t kIntroduced = none - 1;

List<std::uint32_t> bareMentions(const Context& context, const List<FullName>& names) {
  List<std::uint32_t> mentions(context.vocabulary.foldedCount(), kIntroduced);
  for (const FullName& name : names) mentions[name.last] = kUnseen;
  context.visitDistinct(kAfter, [&](std::uint32_t t) {
    std::uint32_t& mention = mentions[context.article(kAfter).tokens[t].folded];
    if (mention == kIntroduced) return;
    if (isIntroduced(context, t) || !isNameLike(context, kAfter, t)) {
      mention = kIntroduced;
    } else if (mention == kUnseen) {
      mention = t;
    }
  });
  return mentions;
}

}  // namespace

void collectFullNames(const Context& context, Range tokens, std::uint32_t link, const Items* items,
                      List<FullName>& names) {
  const text::Language& language = context.vocabulary.language();
  if (tokens.empty() || !language.hasFunctionWords() || language.capitalNouns) return;
  // A list is read by itself, and a source in one introduces nobody.
  const text::Article& article = context.article(kBefore);
  if (article.blocks[article.blockOfToken(tokens.begin)].role == Role::listItem) return;
  constexpr Uses kNoNames =
      kTitle | kCourtesy | kMonth | kWeekday | kNation | kNumber | kScale | kUnit | kSource;
  const List<text::Token>& all = context.article(kBefore).tokens;
  const auto isNoName = [&](const text::Token& token) {
    return context.vocabulary.use(token.folded).is(kNoNames);
  };
  bool afterCapital = false;
  for (std::uint32_t t = tokens.begin; t < tokens.end; ++t) {
    if (!std::exchange(afterCapital, isNameLike(context, kBefore, t)) || !afterCapital) continue;
    if (isNoName(all[t]) || isNoName(all[t - 1])) continue;
    // Of more than two capitals the last two are the name.
    if (t + 1 < tokens.end && isNameLike(context, kBefore, t + 1)) continue;
    if (isInCapitals(context, all[t])) continue;
    if (items != nullptr && !isChanged(*items, t - 1)) continue;
    names.push_back({all[t].folded, {all[t - 1].begin, all[t].textEnd}, link});
  }
}

void reportFirstMentions(Context& context, const List<FullName>& names) {
  if (names.empty() || context.result.summary.verdict == Verdict::different) return;
  List<std::uint32_t> mentions = bareMentions(context, names);
  for (const FullName& name : names) {
    const std::uint32_t mention = std::exchange(mentions[name.last], kIntroduced);
    if (mention >= kIntroduced) continue;
    const text::Token& token = context.article(kAfter).tokens[mention];
    Finding finding;
    finding.kind = FindingKind::slipFirstMention;
    finding.severity = Severity::check;
    finding.link = name.link;
    finding.wholeBefore = name.range;
    finding.after = {token.begin, token.textEnd};
    context.report(finding);
  }
}

void reportOldSpellings(Context& context, const List<Respelling>& respelled) {
  if (respelled.empty()) return;
  const List<text::Token>& tokens = context.article(kAfter).tokens;
  List<std::uint32_t> first(context.vocabulary.foldedCount(), none);
  for (std::uint32_t t = static_cast<std::uint32_t>(tokens.size()); t > 0; --t) {
    if (isNameLike(context, kAfter, t - 1)) first[tokens[t - 1].folded] = t - 1;
  }
  for (const Respelling& respelling : respelled) {
    const std::uint32_t t = std::exchange(first[respelling.folded.before], none);
    if (t == none) continue;
    Finding finding = respelling.finding;
    finding.kind = FindingKind::slipSpelling;
    finding.before = {};
    finding.wholeAfter = finding.after;
    finding.after = {tokens[t].begin, tokens[t].textEnd};
    context.report(finding);
  }
}

}  // namespace stet::findings
