#include "findings/hrefs.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "base/bytes.hpp"
#include "base/order.hpp"
#include "findings/blocks.hpp"

namespace stet::findings {
namespace {

// Bytes that are looked through on each side for words that lead somewhere on the other side only:
// so many, and of a long text so often its own.
constexpr std::size_t kSearchBudget = std::size_t{1} << 20;
constexpr std::size_t kMostSearches = 16;

// A link of the page, in the text of the whole article.
struct Anchor {
  Range range;
  const std::string* href;
  std::uint32_t link;
  std::uint64_t words = 0;       // A hash of them.
  std::uint32_t partner = none;  // The same words on the other side.
};

using Anchors = Both<List<Anchor>>;

std::uint64_t power(std::uint64_t base, std::uint32_t exponent) {
  std::uint64_t result = 1;
  for (; exponent != 0; exponent >>= 1, base *= base) result *= exponent & 1 ? base : 1;
  return result;
}

// Hashes the words of each anchor in one pass over the text (Karp and Rabin, "Efficient randomized
// pattern-matching algorithms", 1987): anchors may lie in one another, so that reading the words of
// each could take the square of it. O(text + anchors · log).
void hashWords(std::string_view story, List<Anchor>& anchors) {
  List<std::uint64_t> ends;  // Both of each anchor, as twice its number and one more.
  for (std::uint32_t k = 0; k < anchors.size(); ++k) {
    ends.push_back(keyOf(anchors[k].range.begin, 2 * k));
    ends.push_back(keyOf(anchors[k].range.end, 2 * k + 1));
  }
  std::uint64_t hash = 0;
  std::size_t at = 0;
  for (const std::uint64_t end : sorted(ends)) {
    for (; at < end >> 32; ++at)
      hash = hash * text::kSpread + static_cast<unsigned char>(story[at]) + 1;
    const auto number = static_cast<std::uint32_t>(end);
    Anchor& anchor = anchors[number / 2];
    if (number % 2 == 0) {
      anchor.words = hash;
    } else {  // What stands before the end, less what stands before the beginning.
      anchor.words = hash - anchor.words * power(text::kSpread, anchor.range.size());
    }
  }
}

List<Anchor> anchorsOf(const Context& context, WhichSide side, const Input& input,
                       const List<std::uint32_t>& linkOf) {
  List<Anchor> anchors;
  for (std::uint32_t b = 0; b < input.blocks.size(); ++b) {
    const Range block = context.article(side).blocks[b].range;
    for (const Href& href : input.blocks[b].hrefs) {
      const Range range = {block.begin + href.range.begin, block.begin + href.range.end};
      if (range.begin < range.end && range.end <= block.end)
        anchors.push_back({range, &href.href, linkOf[b]});
    }
  }
  hashWords(context.article(side).text, anchors);
  return anchors;
}

std::string_view slice(const Context& context, WhichSide side, Range range) {
  return context.article(side).text.substr(range.begin, range.size());
}

void reportHref(Context& context, FindingKind kind, Severity severity, const Anchor& anchor,
                Range before, Range after) {
  Finding finding;
  finding.kind = kind;
  finding.severity = severity;
  finding.link = anchor.link;
  finding.before = before;
  finding.after = after;
  context.report(finding);
}

// What two anchors must share to be partners: the words, perhaps where they lead, and the link they
// lie in.
std::uint64_t keyOf(const Anchor& anchor, bool withTarget) {
  const std::uint64_t target = withTarget ? text::hashOf(*anchor.href) : 0;
  return ((anchor.words ^ target) * text::kSpread ^ anchor.link) * text::kSpread;
}

// Pairs the first anchors without a partner that share so much, then the second ones, and so on.
void pairAnchors(Anchors& anchors, bool withTarget) {
  Both<List<std::uint64_t>> keys;
  Both<List<std::uint32_t>> left;
  Both<List<std::uint32_t>> order;
  for (const WhichSide side : kSides) {
    for (std::uint32_t k = 0; k < anchors[side].size(); ++k) {
      if (anchors[side][k].partner != none) continue;
      keys[side].push_back(keyOf(anchors[side][k], withTarget));
      left[side].push_back(k);
    }
    order[side] = ascending(keys[side]);
  }
  for (std::size_t i = 0, j = 0; i < order.before.size() && j < order.after.size();) {
    const std::uint64_t one = keys.before[order.before[i]];
    const std::uint64_t other = keys.after[order.after[j]];
    if (one == other) {
      const std::uint32_t before = left.before[order.before[i]];
      const std::uint32_t after = left.after[order.after[j]];
      anchors.before[before].partner = after;
      anchors.after[after].partner = before;
    }
    i += one <= other ? 1 : 0;
    j += other <= one ? 1 : 0;
  }
}

// Looks for the words of anchors in the other end of their links, on from where those before them
// were found.
class WordSearch {
 public:
  WordSearch(Context& context, WhichSide side) : context_(context), side_(side) {}

  // An empty range where they do not stand there.
  Range find(const Anchor& anchor) {
    const WhichSide far = otherSide(side_);
    Link& link = context_.result.links[anchor.link];
    const Range there = textOfLink(context_, link, far);
    const std::string_view text = slice(context_, far, there);
    const std::string_view words = slice(context_, side_, anchor.range);
    if (std::exchange(link_, anchor.link) != anchor.link) next_ = 0;
    std::size_t at = text.find(words, next_);
    searched_ += std::min(at, text.size()) - next_;
    if (at == std::string_view::npos) {
      at = text.find(words);
      searched_ += std::min(at, text.size());
    }
    if (isOver()) link.exact = context_.result.exact = false;
    if (at == std::string_view::npos) return {};
    next_ = at + words.size();
    const auto begin = static_cast<std::uint32_t>(there.begin + at);
    return {begin, begin + anchor.range.size()};
  }

  [[nodiscard]] bool isOver() const {
    return searched_ >
           std::max(kSearchBudget, kMostSearches * context_.article(otherSide(side_)).text.size());
  }

 private:
  Context& context_;
  WhichSide side_;
  std::uint32_t link_ = none;
  std::size_t next_ = 0;  // Behind the words that were found last.
  std::size_t searched_ = 0;
};

// Words that lead somewhere here, and stand on the other side leading nowhere.
void reportOneSided(Context& context, const Anchors& anchors, WhichSide side) {
  WordSearch search(context, side);
  for (const Anchor& anchor : anchors[side]) {
    if (anchor.partner != none || search.isOver()) continue;
    const Range there = search.find(anchor);
    if (there.empty()) continue;
    if (side == kBefore)
      reportHref(context, FindingKind::linkRemoved, Severity::check, anchor, anchor.range, there);
    else
      reportHref(context, FindingKind::linkAdded, Severity::note, anchor, there, anchor.range);
  }
}

}  // namespace

void compareHrefs(Context& context, const Both<const Input*>& inputs,
                  const Both<List<std::uint32_t>>& linkOf) {
  Anchors anchors = {anchorsOf(context, kBefore, *inputs.before, linkOf.before),
                     anchorsOf(context, kAfter, *inputs.after, linkOf.after)};
  for (const bool withTarget : {true, false}) pairAnchors(anchors, withTarget);
  for (const Anchor& one : anchors.before) {
    if (one.partner == none) continue;
    const Anchor& other = anchors.after[one.partner];
    if (*one.href != *other.href)
      reportHref(context, FindingKind::linkChanged, Severity::check, one, one.range, other.range);
  }
  for (const WhichSide side : kSides) reportOneSided(context, anchors, side);
}

}  // namespace stet::findings
