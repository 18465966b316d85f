#include "diff/slide.hpp"

#include <cstdint>
#include <string_view>

#include "base/both.hpp"

namespace stet::diff {
namespace {

// How good a place for the edge of a change lies before the token at `position`: best at the end of
// a sentence, worst inside a word. The scale is that of diff-match-patch's semantic clean-up, for
// tokens in place of characters.
int boundaryScore(const Texts& texts, const Sequence& sequence, std::uint32_t position) {
  if (position == 0 || position == sequence.size() || sequence.starts[position]) return 5;
  if (sequence.spaceAfter(position - 1).empty()) return 0;
  const std::string_view last = texts.traits.text(sequence.ids[position - 1]);
  const std::string_view next = texts.traits.text(sequence.ids[position]);
  if (last == "." || last == "!" || last == "?") return 4;
  if (last == ";" || last == ":" || last == "-" || next == "-") return 3;
  if (last == "," || last == ")" || last == "\"" || next == "(" || next == "\"") return 2;
  return 1;
}

// The places where tokens of an insertion may begin between `first` and `last`: it slides by one
// where the token that it leaves behind equals the one that it takes in.
Range slidingRange(const Sequence& sequence, Range inserted, std::uint32_t first,
                   std::uint32_t last) {
  const std::uint32_t size = inserted.size();
  Range begins = {inserted.begin, inserted.begin};
  while (begins.begin > first &&
         sequence.ids[begins.begin - 1] == sequence.ids[begins.begin + size - 1])
    --begins.begin;
  while (begins.end + size < last && sequence.ids[begins.end] == sequence.ids[begins.end + size])
    ++begins.end;
  return begins;
}

// The place where both edges of an insertion have the best boundaries; of equal places the last.
std::uint32_t bestBegin(const Texts& texts, const Sequence& sequence, Range inserted,
                        std::uint32_t first, std::uint32_t last) {
  const Range begins = slidingRange(sequence, inserted, first, last);
  std::uint32_t best = inserted.begin;
  int bestScore = -1;
  for (std::uint32_t begin = begins.begin; begin <= begins.end; ++begin) {
    const int score = boundaryScore(texts, sequence, begin) +
                      boundaryScore(texts, sequence, begin + inserted.size());
    if (score < bestScore) continue;
    bestScore = score;
    best = begin;
  }
  return best;
}

// Unsigned arithmetic wraps around, so that the difference of two positions shifts either way.
Range shifted(Range range, std::uint32_t by) { return {range.begin + by, range.end + by}; }

}  // namespace

List<Hunk> slideToBoundaries(const Texts& texts, List<Hunk> hunks) {
  for (std::size_t k = 0; k < hunks.size(); ++k) {
    Hunk& hunk = hunks[k];
    if (hunk.isReplacement()) continue;
    const WhichSide side = hunk.before.empty() ? kAfter : kBefore;
    const Sequence& sequence = endOf(texts, side);
    const Range inserted = endOf(hunk, side);
    // At least one kept token remains between it and the hunks beside it.
    const std::uint32_t first = k == 0 ? 0 : endOf(hunks[k - 1], side).end + 1;
    const std::uint32_t last =
        k + 1 == hunks.size() ? sequence.size() : endOf(hunks[k + 1], side).begin - 1;
    const std::uint32_t shift = bestBegin(texts, sequence, inserted, first, last) - inserted.begin;
    hunk = {shifted(hunk.before, shift), shifted(hunk.after, shift)};
  }
  return hunks;
}

}  // namespace stet::diff
