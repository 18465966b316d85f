#include "diff/edges.hpp"

#include <cstdint>

#include "diff/nature.hpp"
#include "diff/ranges.hpp"

namespace stet::diff {
namespace {

// Whether the tokens at two positions differ in their case and in nothing else.
bool isRecased(const Texts& texts, std::uint32_t i, std::uint32_t j) {
  if (texts.before.token(i).exact == texts.after.token(j).exact) return false;
  const auto textOf = [](const Sequence& sequence, std::uint32_t position) {
    return sequence.textOf(sequence.textOfToken(position));
  };
  return Natures::ofForms(textOf(texts.before, i), textOf(texts.after, j)) == Nature::letterCase;
}

bool hasWords(const Texts& texts, const Hunk& hunk) {
  return hasMoreWords(texts.before, hunk.before, 0, texts.traits) ||
         hasMoreWords(texts.after, hunk.after, 0, texts.traits);
}

// Whether a sentence begins behind the hunk on one side and goes on on the other.
bool isSentenceMark(const Texts& texts, const Hunk& hunk) {
  return hunk.before.end < texts.before.size() && hunk.after.end < texts.after.size() &&
         texts.before.starts[hunk.before.end] != texts.after.starts[hunk.after.end];
}

}  // namespace

List<Hunk> trimEqualEdges(const Texts& texts, List<Hunk> hunks) {
  const auto& before = texts.before.ids;
  const auto& after = texts.after.ids;
  for (Hunk& hunk : hunks) {
    Range& i = hunk.before;
    Range& j = hunk.after;
    const auto haveTokens = [&] { return !i.empty() && !j.empty(); };
    for (; haveTokens() && before[i.begin] == after[j.begin]; ++i.begin) ++j.begin;
    for (; haveTokens() && before[i.end - 1] == after[j.end - 1]; --i.end) --j.end;
  }
  return hunks;
}

List<Hunk> takeRecased(const Texts& texts, List<Hunk> hunks) {
  for (std::size_t k = 0; k < hunks.size(); ++k) {
    Range& i = hunks[k].before;
    Range& j = hunks[k].after;
    if (!hasWords(texts, hunks[k]) && !isSentenceMark(texts, hunks[k])) continue;
    const std::uint32_t first = k == 0 ? 0 : hunks[k - 1].before.end;
    const std::uint32_t last =
        k + 1 == hunks.size() ? texts.before.size() : hunks[k + 1].before.begin;
    if (i.begin > first && isRecased(texts, i.begin - 1, j.begin - 1) &&
        (i.begin == first + 1 || !isRecased(texts, i.begin - 2, j.begin - 2))) {
      --i.begin;
      --j.begin;
    }
    if (i.end < last && isRecased(texts, i.end, j.end) &&
        (i.end + 1 == last || !isRecased(texts, i.end + 1, j.end + 1))) {
      ++i.end;
      ++j.end;
    }
  }
  return hunks;
}

}  // namespace stet::diff
