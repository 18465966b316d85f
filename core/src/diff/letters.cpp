#include "diff/letters.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <dtl/dtl.hpp>
#include <string_view>
#include <vector>

#include "align/common_ids.hpp"
#include "base/both.hpp"
#include "base/gap_cursor.hpp"
#include "unicode/grapheme_boundaries.hpp"
#include "unicode/properties.hpp"

namespace stet::diff {
namespace {

using Ids = std::vector<std::uint32_t>;

// Longer words are addresses and the like; dtl's answer is the shortest edit script up to here.
constexpr std::size_t kMostClusters = 64;

// A word as a sequence of grapheme clusters.
struct Clusters {
  List<Range> ranges;  // Of the article's text.
  Ids ids;             // The same for the same text, in both words.
};

// Whether a word is of letters throughout, of a script that parts words by spaces.
bool isSpelled(std::string_view word) {
  for (std::size_t at = 0; at < word.size();) {
    const text::CodePoint c = text::decode(word, at);
    const text::CharacterProperties& properties = text::propertiesOf(c.value);
    if (properties.unspaced() || properties.category == text::Category::digit) return false;
    at += c.size;
  }
  return true;
}

// Reads one word, then the other; both must outlive it. Words are so short that ids are found by
// going through those there are.
class ClusterReader {
 public:
  // Stops at one cluster more than may be.
  Clusters read(std::string_view text, Range word) {
    Clusters clusters;
    std::size_t at = word.begin;
    while (at < word.end && clusters.ids.size() <= kMostClusters) {
      const std::size_t end = text::graphemeEnd(text.substr(0, word.end), at);
      clusters.ranges.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
      clusters.ids.push_back(idOf(text.substr(at, end - at)));
      at = end;
    }
    return clusters;
  }

 private:
  std::uint32_t idOf(std::string_view cluster) {
    const auto* const found = std::find(known_.begin(), known_.end(), cluster);
    const auto id = static_cast<std::uint32_t>(found - known_.begin());
    if (found == known_.end()) known_.push_back(cluster);
    return id;
  }

  List<std::string_view> known_;
};

bool isOfFairLength(const Ids& ids) { return ids.size() >= 2 && ids.size() <= kMostClusters; }

bool isHalf(std::size_t kept, const Ids& one, const Ids& other) {
  return 4 * kept >= one.size() + other.size();
}

// At least as many as two words can keep of each other: what they share in any order.
std::size_t sharedIds(const Ids& one, const Ids& other) {
  const auto common = align::commonIds(one, other).ids;
  return std::min(common.before.size(), common.after.size());
}

// The positions that a shortest edit script keeps, on both sides. Only the order of dtl's script is
// used: the indices in it are not reliable.
List<Both<std::uint32_t>> keptPositions(const Ids& before, const Ids& after) {
  dtl::Diff<std::uint32_t, Ids> diff(before, after);
  diff.compose();
  List<Both<std::uint32_t>> kept;
  Both<std::uint32_t> at = {0, 0};
  for (const auto& [id, step] : diff.getSes().getSequence()) {
    if (step.type == dtl::SES_COMMON) kept.push_back(at);
    if (step.type != dtl::SES_ADD) ++at.before;
    if (step.type != dtl::SES_DELETE) ++at.after;
  }
  return kept;
}

// The bytes of some clusters; an empty range at its place where there are none.
Range bytesOf(const Clusters& clusters, Range run, Range word) {
  const std::uint32_t begin =
      run.begin < clusters.ranges.size() ? clusters.ranges[run.begin].begin : word.end;
  return {begin, run.empty() ? begin : clusters.ranges[run.end - 1].end};
}

}  // namespace

void appendLetters(const text::Article& before, Range wordBefore, const text::Article& after,
                   Range wordAfter, List<Letters>& letters) {
  if (!isSpelled(before.text.substr(wordBefore.begin, wordBefore.size())) ||
      !isSpelled(after.text.substr(wordAfter.begin, wordAfter.size())))
    return;
  ClusterReader reader;
  const Clusters one = reader.read(before.text, wordBefore);
  const Clusters other = reader.read(after.text, wordAfter);
  if (!isOfFairLength(one.ids) || !isOfFairLength(other.ids)) return;
  if (!isHalf(sharedIds(one.ids, other.ids), one.ids, other.ids)) return;
  const List<Both<std::uint32_t>> kept = keptPositions(one.ids, other.ids);
  if (!isHalf(kept.size(), one.ids, other.ids)) return;
  GapCursor gaps;
  const auto add = [&](const Both<Range>& gap) {
    if (gap.before.empty() && gap.after.empty()) return;
    letters.push_back({bytesOf(one, gap.before, wordBefore), bytesOf(other, gap.after, wordAfter)});
  };
  for (const auto& [i, j] : kept) add(gaps.upTo(i, j, 1));
  add(gaps.upTo(static_cast<std::uint32_t>(one.ids.size()),
                static_cast<std::uint32_t>(other.ids.size())));
}

}  // namespace stet::diff
