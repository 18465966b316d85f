#include "findings/notes.hpp"

#include <algorithm>
#include <cstddef>

#include "base/order.hpp"
#include "findings/blocks.hpp"

namespace stet::findings {
namespace {

// A note whose text is the blocks [first, end).
struct Note {
  std::uint32_t number;
  std::uint32_t first;
  std::uint32_t end;
  std::uint32_t call = none;  // The sentence that calls it first.
};

using Notes = Both<List<Note>>;

// Ascending by number. Of blocks with one number those that follow the first one directly count.
List<Note> notesOf(const Input& input) {
  List<Note> notes;
  for (std::uint32_t b = 0; b < input.blocks.size(); ++b) {
    const auto& number = input.blocks[b].note;
    if (!number) continue;
    if (!notes.empty() && notes.back().number == *number && notes.back().end == b)
      ++notes.back().end;
    else
      notes.push_back({*number, b, b + 1});
  }
  List<std::uint64_t> keys;
  for (const Note& note : notes) keys.push_back(keyOf(note.number, note.first));
  List<Note> sorted;
  for (const std::uint32_t k : ascending(keys)) {
    if (sorted.empty() || sorted.back().number != notes[k].number) sorted.push_back(notes[k]);
  }
  return sorted;
}

// The sentence that holds the character before a place of a block, or its first one.
std::uint32_t sentenceAt(const text::Article& article, std::uint32_t block, std::uint32_t place) {
  const Range own = article.blocks[block].sentences;
  const std::uint32_t at = article.blocks[block].range.begin + place;
  const auto* const sentence = std::partition_point(
      article.sentences.begin() + own.begin, article.sentences.begin() + (own.end - 1),
      [&](const text::Sentence& each) { return each.range.end < at; });
  return static_cast<std::uint32_t>(sentence - article.sentences.begin());
}

void findCalls(const text::Article& article, const Input& input, List<Note>& notes) {
  for (std::uint32_t b = 0; b < input.blocks.size(); ++b) {
    for (const NoteCall& call : input.blocks[b].notes) {
      const auto* const found = std::partition_point(
          notes.begin(), notes.end(), [&](const Note& each) { return each.number < call.note; });
      if (found == notes.end() || found->number != call.note) continue;
      const std::uint32_t sentence = sentenceAt(article, b, call.range.begin);
      Note& note = notes[static_cast<std::size_t>(found - notes.begin())];
      note.call = std::min(note.call, sentence);
    }
  }
}

class NoteRule {
 public:
  NoteRule(Context& context, Notes& notes, const Both<List<std::uint32_t>>& linkOf)
      : context_(context), notes_(notes), linkOf_(linkOf) {
    const Comparison& result = context.result;
    for (const WhichSide side : kSides) {
      sentenceLinkOf_[side].resize(context.article(side).sentences.size());
      for (std::uint32_t k = 0; k < result.sentenceLinks.size(); ++k) {
        for (const std::uint32_t s : result.list(endOf(result.sentenceLinks[k], side)))
          sentenceLinkOf_[side][s] = k;
      }
    }
  }

  // Notes whose texts begin in one link are one note.
  void compare() {
    Both<List<std::uint64_t>> keys;
    for (const WhichSide side : kSides) {
      for (std::uint32_t k = 0; k < notes_[side].size(); ++k)
        keys[side].push_back(keyOf(linkOf_[side][notes_[side][k].first], k));
      std::sort(keys[side].begin(), keys[side].end());
    }
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < keys.before.size() || j < keys.after.size()) {
      const std::uint64_t one = i < keys.before.size() ? keys.before[i] >> 32 : none;
      const std::uint64_t other = j < keys.after.size() ? keys.after[j] >> 32 : none;
      const auto at = [](std::uint64_t key) { return static_cast<std::uint32_t>(key); };
      if (one == other)
        comparePair(notes_.before[at(keys.before[i])], notes_.after[at(keys.after[j])]);
      else if (one < other)
        reportLone(kBefore, notes_.before[at(keys.before[i])]);
      else
        reportLone(kAfter, notes_.after[at(keys.after[j])]);
      i += one <= other ? 1 : 0;
      j += other <= one ? 1 : 0;
    }
  }

 private:
  void comparePair(const Note& before, const Note& after) {
    const bool called = before.call != none && after.call != none;
    const bool stays =
        !called || sentenceLinkOf_.before[before.call] == sentenceLinkOf_.after[after.call];
    if (stays && isSame(before, after)) return;
    Finding finding = findingOf(FindingKind::noteChanged, linkOf_.after[after.first]);
    finding.before = textOf(kBefore, before);
    finding.after = textOf(kAfter, after);
    context_.report(finding);
  }

  [[nodiscard]] bool isSame(const Note& before, const Note& after) const {
    if (before.end - before.first != after.end - after.first) return false;
    for (std::uint32_t k = 0; k < before.end - before.first; ++k) {
      if (!sameWords(context_, {before.first + k, after.first + k})) return false;
    }
    return true;
  }

  // Where the other version has the text as a paragraph of its story, it is compared as that.
  void reportLone(WhichSide side, const Note& note) {
    const Comparison& result = context_.result;
    const Link& link = result.links[linkOf_[side][note.first]];
    if (!endOf(link, otherSide(side)).empty() || note.call == none) return;
    const SentenceLink& caller = result.sentenceLinks[sentenceLinkOf_[side][note.call]];
    if (endOf(caller, otherSide(side)).empty()) return;
    const bool went = side == kBefore;
    Finding finding = findingOf(went ? FindingKind::noteRemoved : FindingKind::noteAdded,
                                linkOf_[side][note.first]);
    if (!went) finding.severity = Severity::note;
    endOf(finding, side) = textOf(side, note);
    context_.report(finding);
  }

  [[nodiscard]] static Finding findingOf(FindingKind kind, std::uint32_t link) {
    Finding finding;
    finding.kind = kind;
    finding.severity = Severity::check;
    finding.link = link;
    return finding;
  }

  [[nodiscard]] Range textOf(WhichSide side, const Note& note) const {
    return {textOfBlock(context_, side, note.first).begin,
            textOfBlock(context_, side, note.end - 1).end};
  }

  Context& context_;
  Notes& notes_;
  const Both<List<std::uint32_t>>& linkOf_;
  Both<List<std::uint32_t>> sentenceLinkOf_;
};

}  // namespace

void compareNotes(Context& context, const Both<const Input*>& inputs,
                  const Both<List<std::uint32_t>>& linkOf) {
  Notes notes = {notesOf(*inputs.before), notesOf(*inputs.after)};
  if (notes.before.empty() && notes.after.empty()) return;
  for (const WhichSide side : kSides) findCalls(context.article(side), *inputs[side], notes[side]);
  NoteRule(context, notes, linkOf).compare();
}

}  // namespace stet::findings
