#include "diff/hunks.hpp"

#include "align/lcs.hpp"
#include "base/gap_cursor.hpp"

namespace stet::diff {

void Sequence::read(const text::Article& of, std::span<const std::uint32_t> sentences) {
  article = &of;
  begin = of.sentences[sentences.front()].range.begin;
  std::size_t size = 0;
  for (const std::uint32_t sentence : sentences) size += of.sentences[sentence].tokens.size();
  tokens.clear();
  tokens.reserve(size);
  ids.clear();
  ids.reserve(size);
  starts.assign(size, false);
  for (const std::uint32_t sentence : sentences) {
    const Range range = of.sentences[sentence].tokens;
    if (!range.empty()) starts[tokens.size()] = true;
    for (std::uint32_t k = range.begin; k < range.end; ++k) {
      tokens.push_back(k);
      // Folded: case and typography change no word. Forms that differ get edits of their own later
      // (edits.cpp).
      ids.push_back(of.tokens[k].folded);
    }
  }
}

Range Sequence::spaceAfter(std::size_t position) const {
  const std::uint32_t k = tokens[position];
  const std::size_t end =
      k + 1 < article->tokens.size() ? article->tokens[k + 1].begin : article->text.size();
  return {article->tokens[k].textEnd, static_cast<std::uint32_t>(end)};
}

Hunks minimalHunks(const Sequence& before, const Sequence& after) {
  const align::CommonSubsequence kept = align::longestCommonSubsequence(before.ids, after.ids);
  Hunks hunks{{}, kept.exact};
  const auto add = [&](const Both<Range>& gap) {
    if (!gap.before.empty() || !gap.after.empty()) hunks.list.push_back({gap.before, gap.after});
  };
  GapCursor gaps;
  for (const align::Match& match : kept.matches)
    add(gaps.upTo(match.before, match.after, match.length));
  add(gaps.upTo(before.size(), after.size()));
  return hunks;
}

}  // namespace stet::diff
