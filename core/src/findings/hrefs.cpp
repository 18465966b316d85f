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
  std::uint32_t partner = none;  // The same words on the other side.
};

using Anchors = Both<List<Anchor>>;

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

// Hashes of any words of a text, polynomials, in O(1): anchors may lie in one another, so that to
// read the words of each could take the square of the text.
class WordHashes {
 public:
  explicit WordHashes(std::string_view text) : hashes_(1, 0), powers_(1, 1) {
    for (const char c : text) {
      hashes_.push_back(hashes_.back() * text::kSpread + static_cast<unsigned char>(c) + 1);
      powers_.push_back(powers_.back() * text::kSpread);
    }
  }
  [[nodiscard]] std::uint64_t of(Range range) const {
    return hashes_[range.end] - hashes_[range.begin] * powers_[range.size()];
  }

 private:
  List<std::uint64_t> hashes_;  // Of what stands before each byte.
  List<std::uint64_t> powers_;
};

// What two anchors must share to be partners: the words, perhaps where they lead, and the link they
// lie in.
std::uint64_t keyOf(const WordHashes& words, const Anchor& anchor, bool withTarget) {
  const std::uint64_t target = withTarget ? text::hashOf(*anchor.href) : 0;
  return ((words.of(anchor.range) ^ target) * text::kSpread ^ anchor.link) * text::kSpread;
}

// Pairs the first anchors without a partner that share so much, then the second ones, and so on.
void pairAnchors(const Both<WordHashes>& words, Anchors& anchors, bool withTarget) {
  Both<List<std::uint64_t>> keys;
  Both<List<std::uint32_t>> left;
  Both<List<std::uint32_t>> order;
  for (const WhichSide side : kSides) {
    for (std::uint32_t k = 0; k < anchors[side].size(); ++k) {
      if (anchors[side][k].partner != none) continue;
      keys[side].push_back(keyOf(words[side], anchors[side][k], withTarget));
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
  if (anchors.before.empty() && anchors.after.empty()) return;
  const Both<WordHashes> words = {WordHashes(context.article(kBefore).text),
                                  WordHashes(context.article(kAfter).text)};
  for (const bool withTarget : {true, false}) pairAnchors(words, anchors, withTarget);
  for (const Anchor& one : anchors.before) {
    if (one.partner == none) continue;
    const Anchor& other = anchors.after[one.partner];
    if (*one.href != *other.href)
      reportHref(context, FindingKind::linkChanged, Severity::check, one, one.range, other.range);
  }
  for (const WhichSide side : kSides) reportOneSided(context, anchors, side);
}

}  // namespace stet::findings
