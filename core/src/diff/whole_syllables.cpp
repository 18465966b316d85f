#include "diff/whole_syllables.hpp"

#include <cstdint>

#include "unicode/syllables.hpp"

namespace stet::diff {
namespace {

// Whether a syllable goes on past the beginning of the token at `position`.
bool isInSyllable(const Sequence& sequence, std::uint32_t position) {
  if (position == 0 || position == sequence.size() || sequence.gapBefore(position)) return false;
  const std::uint32_t begin = sequence.token(position).begin;
  if (sequence.token(position - 1).textEnd < begin) return false;
  return text::isInSyllable(sequence.article->text, begin);
}

bool isInSyllable(const Texts& texts, std::uint32_t before, std::uint32_t after) {
  return isInSyllable(texts.before, before) || isInSyllable(texts.after, after);
}

}  // namespace

List<Hunk> takeWholeSyllables(const Texts& texts, List<Hunk> hunks) {
  for (std::size_t k = 0; k < hunks.size(); ++k) {
    Range& i = hunks[k].before;
    Range& j = hunks[k].after;
    const std::uint32_t first = k == 0 ? 0 : hunks[k - 1].before.end;
    const std::uint32_t last =
        k + 1 == hunks.size() ? texts.before.size() : hunks[k + 1].before.begin;
    for (; i.begin > first && isInSyllable(texts, i.begin, j.begin); --i.begin) --j.begin;
    for (; i.end < last && isInSyllable(texts, i.end, j.end); ++i.end) ++j.end;
  }
  return hunks;
}

}  // namespace stet::diff
