#include "diff/edits.hpp"

#include "base/both.hpp"
#include "base/bytes.hpp"
#include "stet/list.hpp"

namespace stet::diff {
namespace {

std::string_view slice(const text::Article& article, Range range) {
  return article.text.substr(range.begin, range.size());
}

// The bytes of a sentence without the white space at its end.
Range textOf(const text::Article& article, std::uint32_t sentence) {
  const auto& [range, tokens] = article.sentences[sentence];
  return {range.begin, tokens.empty() ? range.begin : article.tokens[tokens.end - 1].textEnd};
}

Op opOf(Range before, Range after) {
  return before.empty() ? Op::insert : after.empty() ? Op::remove : Op::replace;
}

// A spacing edit where the white space differs.
void space(const Sequence& before, Range i, const Sequence& after, Range j, List<Edit>& edits) {
  if (before.textOf(i) != after.textOf(j)) edits.push_back({opOf(i, j), Nature::spacing, i, j});
}

// The bytes of tokens [begin, end), without the white space behind the last.
Range textRange(const Sequence& sequence, Range range) {
  return {sequence.token(range.begin).begin, sequence.token(range.end - 1).textEnd};
}

// The bytes of an insertion (or, sides exchanged, a deletion): the tokens with their own white
// space, or with that before them where this leaves the other side's white space as it is. `place`
// is where they would stand there.
void insertion(const Sequence& in, Range range, const Sequence& other, std::uint32_t at,
               Range& bytes, Range& place) {
  const Range own = in.spaceAfter(range.end - 1);
  bytes = {in.token(range.begin).begin, own.end};
  const std::uint32_t begin = at < other.size() ? other.token(at).begin
                              : at > 0          ? other.spaceAfter(at - 1).end
                                                : other.begin;
  place = {begin, begin};
  if (range.begin == 0 || at == 0 || in.holeBefore(range.begin)) return;
  const Range theirs = other.spaceAfter(at - 1);
  const Range ours = in.spaceAfter(range.begin - 1);
  if (in.textOf(ours) == other.textOf(theirs) || in.textOf(own) != other.textOf(theirs)) return;
  bytes = {ours.begin, own.begin};
  place = {theirs.begin, theirs.begin};
}

// Visits a hunk over sentences that are no neighbours as hunks that stay out of what lies between
// them.
template <class Visit>
void cutAtHoles(const Sequence& before, const Sequence& after, const Hunk& hunk, Visit&& visit) {
  Range i = {hunk.before.begin, hunk.before.begin};
  Range j = {hunk.after.begin, hunk.after.begin};
  const auto advance = [](const Sequence& sequence, Range& part, std::uint32_t end) {
    part.begin = part.end;
    while (part.end < end && (part.empty() || !sequence.holeBefore(part.end))) ++part.end;
  };
  do {
    advance(before, i, hunk.before.end);
    advance(after, j, hunk.after.end);
    visit(Hunk{i, j});
  } while (i.end < hunk.before.end || j.end < hunk.after.end);
}

// Whether tokens stand side by side and have the same text on both sides, white space included.
bool sameText(const Sequence& before, Range i, const Sequence& after, Range j) {
  const auto bytes = [](const Sequence& sequence, Range range) {
    return Range{sequence.token(range.begin).begin, sequence.spaceAfter(range.end - 1).end};
  };
  const auto whole = [](const Sequence& sequence, Range range) {
    return sequence.tokens[range.end - 1] - sequence.tokens[range.begin] < range.size();
  };
  return whole(before, i) && whole(after, j) &&
         before.textOf(bytes(before, i)) == after.textOf(bytes(after, j));
}

}  // namespace

Writer::Writer(const text::Article& before, const text::Article& after,
               const text::Vocabulary& vocabulary, const Both<text::Quotations*>& quotations)
    : before_(before), after_(after), tokens_(vocabulary), natures_(vocabulary, quotations) {}

[[gnu::noinline]] Kept Writer::write(std::span<const std::uint32_t> before,
                                     std::span<const std::uint32_t> after, List<Edit>& edits) {
  if (before.size() == 1 && after.size() == 1) {
    const Both<Range> texts = {textOf(before_, before[0]), textOf(after_, after[0])};
    if (text::isSame(slice(before_, texts.before), slice(after_, texts.after))) {
      const Range i = {texts.before.end, before_.sentences[before[0]].range.end};
      const Range j = {texts.after.end, after_.sentences[after[0]].range.end};
      if (slice(before_, i) != slice(after_, j))
        edits.push_back({opOf(i, j), Nature::spacing, i, j});
      return {.whole = true};
    }
  }
  from_.read(before_, before);
  to_.read(after_, after);
  Hunks hunks = minimalHunks(from_, to_);
  cleanUp(from_, to_, tokens_, hunks.list);

  Kept kept;
  kept.exact = hunks.exact;
  const std::size_t first = edits.size();
  Hunk run;  // What is kept between two hunks.
  const auto keepTo = [&](std::uint32_t i, std::uint32_t j) {
    run.before.end = i;
    run.after.end = j;
    keep(from_, to_, run, first, kept, edits);
  };
  for (const Hunk& hunk : hunks.list) {
    keepTo(hunk.before.begin, hunk.after.begin);
    cutAtHoles(from_, to_, hunk, [&](const Hunk& part) { change(from_, to_, part, first, edits); });
    run.before.begin = hunk.before.end;
    run.after.begin = hunk.after.end;
  }
  keepTo(from_.size(), to_.size());
  for (std::size_t k = first; k < edits.size(); ++k)
    kept.worded = kept.worded || edits[k].nature != Nature::spacing;
  return kept;
}

void Writer::change(const Sequence& before, const Sequence& after, const Hunk& hunk,
                    std::size_t first, List<Edit>& edits) {
  Edit edit;
  edit.nature = natures_.of(before, after, hunk);
  if (hunk.before.empty()) {
    insertion(after, hunk.after, before, hunk.before.begin, edit.after, edit.before);
  } else if (hunk.after.empty()) {
    insertion(before, hunk.before, after, hunk.after.begin, edit.before, edit.after);
  } else {
    edit.before = textRange(before, hunk.before);
    edit.after = textRange(after, hunk.after);
  }
  edit.op = opOf(edit.before, edit.after);
  // Where it takes the white space before it, that of the kept token is no change of its own.
  const bool tookSpace = edits.size() > first && edits.back().nature == Nature::spacing &&
                         edit.op != Op::replace && edits.back().before.begin == edit.before.begin &&
                         edits.back().after.begin == edit.after.begin;
  if (tookSpace) edits.pop_back();
  // The parts of a hunk that holes cut may come out alike.
  if (before.textOf(edit.before) != after.textOf(edit.after)) edits.push_back(edit);
  if (!hunk.before.empty() && !hunk.after.empty()) {
    space(before, before.spaceAfter(hunk.before.end - 1), after,
          after.spaceAfter(hunk.after.end - 1), edits);
  }
}

// Tokens of both sides: their forms and the white space behind them may still differ.
void Writer::keep(const Sequence& before, const Sequence& after, const Hunk& run, std::size_t first,
                  Kept& kept, List<Edit>& edits) const {
  if (run.before.empty()) return;
  bool same = true;
  for (std::uint32_t k = 0; k < run.before.size(); ++k) {
    const text::Token& token = before.token(run.before.begin + k);
    kept.weight += tokens_.weight(token.folded);
    kept.content += tokens_.isContent(token.folded);
    same = same && token.exact == after.token(run.after.begin + k).exact;
  }
  if (same && sameText(before, run.before, after, run.after)) return;
  for (std::uint32_t k = 0; k < run.before.size(); ++k)
    restyle(before, run.before.begin + k, after, run.after.begin + k, first, edits);
}

void Writer::restyle(const Sequence& before, std::uint32_t i, const Sequence& after,
                     std::uint32_t j, std::size_t first, List<Edit>& edits) {
  const text::Token& one = before.token(i);
  const text::Token& other = after.token(j);
  const Both<Range> forms = {{one.begin, one.textEnd}, {other.begin, other.textEnd}};
  if (one.exact != other.exact) {
    const Nature nature = Natures::ofForms(before.textOf(forms.before), after.textOf(forms.after));
    // Words that changed their case side by side are one edit.
    const auto follows = [&](const Edit& last) {
      return nature == Nature::letterCase && last.nature == nature && !before.holeBefore(i) &&
             !after.holeBefore(j) && last.before.end == before.token(i - 1).textEnd;
    };
    if (edits.size() > first && follows(edits.back())) {
      edits.back().before.end = forms.before.end;
      edits.back().after.end = forms.after.end;
    } else {
      edits.push_back({opOf(forms.before, forms.after), nature, forms.before, forms.after});
    }
  }
  space(before, before.spaceAfter(i), after, after.spaceAfter(j), edits);
}

}  // namespace stet::diff
