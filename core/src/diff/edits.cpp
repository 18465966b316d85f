#include "diff/edits.hpp"

#include <string_view>
#include <utility>

#include "base/bytes.hpp"
#include "base/gap_cursor.hpp"
#include "diff/cleanup.hpp"
#include "diff/letters.hpp"
#include "unicode/properties.hpp"

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

// The bytes of tokens [begin, end), without the white space behind the last.
Range textRange(const Sequence& sequence, Range range) {
  return {sequence.token(range.begin).begin, sequence.token(range.end - 1).textEnd};
}

// Where tokens that stand on the other side only would stand on this one, before the token at
// `position`.
std::uint32_t byteAt(const Sequence& sequence, std::uint32_t position) {
  if (position < sequence.size()) return sequence.token(position).begin;
  return position > 0 ? sequence.spaceAfter(position - 1).end : sequence.begin;
}

// The bytes of tokens that stand on one side only, and their place on the other: an empty range.
struct OneSided {
  Range bytes;
  Range place;
};

// The tokens take the white space behind them along, or that before them where this leaves the
// white space of the other side as it is.
OneSided oneSided(const Sequence& in, Range range, const Sequence& other, std::uint32_t at) {
  const Range own = in.spaceAfter(range.end - 1);
  const std::uint32_t place = byteAt(other, at);
  const OneSided withOwn = {{in.token(range.begin).begin, own.end}, {place, place}};
  if (range.begin == 0 || at == 0 || in.gapBefore(range.begin)) return withOwn;
  const Range theirs = other.spaceAfter(at - 1);
  const Range ours = in.spaceAfter(range.begin - 1);
  if (in.textOf(ours) == other.textOf(theirs) || in.textOf(own) != other.textOf(theirs))
    return withOwn;
  return {{ours.begin, own.begin}, {theirs.begin, theirs.begin}};
}

// The edit of a hunk, but for its nature.
Edit placed(const Sequence& before, const Sequence& after, const Hunk& hunk) {
  Edit edit;
  if (hunk.before.empty()) {
    const OneSided inserted = oneSided(after, hunk.after, before, hunk.before.begin);
    edit.before = inserted.place;
    edit.after = inserted.bytes;
  } else if (hunk.after.empty()) {
    const OneSided removed = oneSided(before, hunk.before, after, hunk.after.begin);
    edit.before = removed.bytes;
    edit.after = removed.place;
  } else {
    edit.before = textRange(before, hunk.before);
    edit.after = textRange(after, hunk.after);
  }
  edit.op = opOf(edit.before, edit.after);
  return edit;
}

// Whether an edit is one of white space at the place where another begins.
bool isSpacingAt(const Edit& edit, const Edit& other) {
  return leavesRelation(edit.nature) && edit.before.begin == other.before.begin &&
         edit.after.begin == other.after.begin;
}

// The next part of a range of tokens behind `part`: up to the next gap, or to `end`.
Range nextPart(const Sequence& sequence, Range part, std::uint32_t end) {
  part.begin = part.end;
  while (part.end < end && (part.empty() || !sequence.gapBefore(part.end))) ++part.end;
  return part;
}

// Whether tokens stand side by side and have the same text on both sides, white space included.
bool haveSameText(const Texts& texts, const Hunk& run) {
  const auto isConnected = [](const Sequence& sequence, Range range) {
    return sequence.tokens[range.end - 1] - sequence.tokens[range.begin] < range.size();
  };
  const auto textWithSpace = [](const Sequence& sequence, Range range) {
    return sequence.textOf(
        {sequence.token(range.begin).begin, sequence.spaceAfter(range.end - 1).end});
  };
  return isConnected(texts.before, run.before) && isConnected(texts.after, run.after) &&
         textWithSpace(texts.before, run.before) == textWithSpace(texts.after, run.after);
}

}  // namespace

Writer::Writer(const text::Articles& articles, const text::Vocabulary& vocabulary,
               const Both<text::Quotations*>& quotations, List<Letters>& letters)
    : articles_(articles),
      traits_(vocabulary),
      natures_(vocabulary, quotations),
      letters_(letters) {}

[[gnu::noinline]] Kept Writer::write(std::span<const std::uint32_t> before,
                                     std::span<const std::uint32_t> after, List<Edit>& edits) {
  if (before.size() == 1 && after.size() == 1 && writeEqual(before[0], after[0], edits))
    return {.whole = true};
  before_.read(*articles_.before, before);
  after_.read(*articles_.after, after);
  edits_.clear();
  similar_ = 0;
  Hunks hunks = minimalHunks(before_, after_);
  Kept kept;
  kept.exact = hunks.exact;
  GapCursor runs;  // What is kept between two hunks.
  const auto keepUpTo = [&](Range i, Range j) {
    const Both<Range> run = runs.upTo(i, j);
    writeKept({run.before, run.after}, kept);
  };
  for (const Hunk& hunk : cleanUp({before_, after_, traits_}, std::move(hunks.list))) {
    keepUpTo(hunk.before, hunk.after);
    writeHunk(hunk);
  }
  keepUpTo({before_.size(), before_.size()}, {after_.size(), after_.size()});
  kept.content += similar_;
  for (const Edit& edit : edits_) kept.worded = kept.worded || !leavesRelation(edit.nature);
  edits.append(edits_);
  return kept;
}

// Two sentences that differ at most in the white space at their ends. Returns whether they do.
bool Writer::writeEqual(std::uint32_t before, std::uint32_t after, List<Edit>& edits) const {
  const text::Article& one = *articles_.before;
  const text::Article& other = *articles_.after;
  const Range textBefore = textOf(one, before);
  const Range textAfter = textOf(other, after);
  if (!text::isSame(slice(one, textBefore), slice(other, textAfter))) return false;
  const Range i = {textBefore.end, one.sentences[before].range.end};
  const Range j = {textAfter.end, other.sentences[after].range.end};
  writeSpace(i, j, edits);
  return true;
}

// A hunk over sentences that are no neighbours is written in parts that stay out of what lies
// between them.
void Writer::writeHunk(const Hunk& hunk) {
  Hunk part = {{hunk.before.begin, hunk.before.begin}, {hunk.after.begin, hunk.after.begin}};
  do {
    part = {nextPart(before_, part.before, hunk.before.end),
            nextPart(after_, part.after, hunk.after.end)};
    writeChange(part);
  } while (part.before.end < hunk.before.end || part.after.end < hunk.after.end);
}

void Writer::writeChange(const Hunk& hunk) {
  Edit edit = placed(before_, after_, hunk);
  edit.nature = natures_.of(before_, after_, hunk);
  if (edit.nature == Nature::spacing)
    edit.nature = Natures::ofSpace(before_.textOf(edit.before), after_.textOf(edit.after));
  // Where the edit takes the white space before it, that of the kept token is no change of its own.
  if (!edits_.empty() && edit.op != Op::replace && isSpacingAt(edits_.back(), edit))
    edits_.pop_back();
  // The parts of a hunk that gaps cut may come out alike.
  if (before_.textOf(edit.before) != after_.textOf(edit.after)) {
    if (isOneWord(before_, hunk.before) && isOneWord(after_, hunk.after)) writeLetters(hunk, edit);
    edits_.push_back(edit);
  }
  if (!hunk.before.empty() && !hunk.after.empty())
    writeSpace(before_.spaceAfter(hunk.before.end - 1), after_.spaceAfter(hunk.after.end - 1),
               edits_);
}

bool Writer::isOneWord(const Sequence& sequence, Range range) const {
  const auto isSpelled = [&](std::uint32_t id) {
    return traits_.isWord(id) && !traits_.isFigure(id);
  };
  return range.size() == 1 && isSpelled(sequence.ids[range.begin]);
}

void Writer::writeLetters(const Hunk& hunk, Edit& edit) {
  edit.letters.begin = static_cast<std::uint32_t>(letters_.size());
  appendLetters(*articles_.before, edit.before, *articles_.after, edit.after, letters_);
  edit.letters.end = static_cast<std::uint32_t>(letters_.size());
  if (!edit.letters.empty() && traits_.isContent(before_.ids[hunk.before.begin]) &&
      traits_.isContent(after_.ids[hunk.after.begin]))
    ++similar_;
}

// Where both sides keep a token, its form and the white space behind it may still differ.
void Writer::writeKept(const Hunk& run, Kept& kept) {
  if (run.before.empty()) return;
  bool same = true;
  for (std::uint32_t k = 0; k < run.before.size(); ++k) {
    const text::Token& token = before_.token(run.before.begin + k);
    kept.weight += traits_.weight(token.folded);
    kept.content += traits_.isContent(token.folded);
    same = same && token.exact == after_.token(run.after.begin + k).exact;
  }
  if (same && haveSameText({before_, after_, traits_}, run)) return;
  for (std::uint32_t k = 0; k < run.before.size(); ++k) {
    const std::uint32_t i = run.before.begin + k;
    const std::uint32_t j = run.after.begin + k;
    if (before_.token(i).exact != after_.token(j).exact) writeForms(i, j);
    writeSpace(before_.spaceAfter(i), after_.spaceAfter(j), edits_);
  }
}

// Two forms of one folded token. Words that changed their case side by side are one edit.
void Writer::writeForms(std::uint32_t i, std::uint32_t j) {
  const Range before = before_.textOfToken(i);
  const Range after = after_.textOfToken(j);
  const Nature nature = Natures::ofForms(before_.textOf(before), after_.textOf(after));
  if (nature == Nature::spacing) return writeSpaces(before, after);
  const auto follows = [&](const Edit& last) {
    return nature == Nature::letterCase && last.nature == nature && !before_.gapBefore(i) &&
           !after_.gapBefore(j) && last.before.end == before_.token(i - 1).textEnd;
  };
  if (!edits_.empty() && follows(edits_.back())) {
    edits_.back().before.end = before.end;
    edits_.back().after.end = after.end;
  } else {
    edits_.push_back({opOf(before, after), nature, before, after});
  }
}

// The spaces that differ in two forms of one token, such as 10 000.
void Writer::writeSpaces(Range before, Range after) {
  while (!before.empty()) {
    const auto i = text::decode(before_.article->text, before.begin).size;
    const auto j = text::decode(after_.article->text, after.begin).size;
    const Range one = {before.begin, before.begin + i};
    const Range other = {after.begin, after.begin + j};
    writeSpace(one, other, edits_);
    before.begin = one.end;
    after.begin = other.end;
  }
}

// An edit of white space, where it differs.
void Writer::writeSpace(Range before, Range after, List<Edit>& edits) const {
  const std::string_view was = slice(*articles_.before, before);
  const std::string_view is = slice(*articles_.after, after);
  if (was != is) edits.push_back({opOf(before, after), Natures::ofSpace(was, is), before, after});
}

}  // namespace stet::diff
