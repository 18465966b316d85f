#include "result/forms.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

#include "base/order.hpp"
#include "segment/characters.hpp"
#include "segment/tokens.hpp"

namespace stet {
namespace {

// Marks that exclude each other are of one family, which its first form names: a word is of one
// heading, and bold in it or not.
constexpr Form kFamilies[] = {Form::bold, Form::italic, Form::underline, Form::heading1};

// Words of the whole text with a mark of one family.
struct Span {
  Range range;
  Form form;
};

// Ascending, and apart: where marks of a family overlap, the first counts.
List<Span> spansOf(const Input& input, Form family) {
  List<Span> all;
  List<std::uint64_t> keys;
  for (const BlockInput& block : input.blocks) {
    for (const auto& [range, kind] : block.marks) {
      if (!isMark(kind) || std::min(kind, Form::heading1) != family) continue;
      const std::uint32_t end = block.range.begin + std::min(range.end, block.range.size());
      all.push_back({{block.range.begin + range.begin, end}, kind});
      keys.push_back(keyOf(all.back().range.begin, static_cast<std::uint32_t>(kind)));
    }
  }
  List<Span> spans;
  std::uint32_t end = 0;
  for (const std::uint32_t k : ascending(keys)) {
    Span span = all[k];
    span.range.begin = std::max(span.range.begin, end);
    if (span.range.begin >= span.range.end) continue;
    end = span.range.end;
    spans.push_back(span);
  }
  return spans;
}

// The form at a place, and where it ends.
struct Held {
  Form form;
  std::uint32_t end;
};

Held heldAt(const List<Span>& spans, std::uint32_t at) {
  const auto span = std::partition_point(spans.begin(), spans.end(),
                                         [&](const Span& each) { return each.range.end <= at; });
  if (span == spans.end()) return {Form::plain, none};
  if (at < span->range.begin) return {Form::plain, span->range.begin};
  return {span->form, span->range.end};
}

// Goes through the sentences of one end of a sentence link.
class Reading {
 public:
  Reading(const Side& side, std::span<const std::uint32_t> sentences)
      : side_(side), sentences_(sentences), at_(sentence().begin) {}

  [[nodiscard]] std::uint32_t at() const { return at_; }
  // How often the next sentence was not the next one of the text.
  [[nodiscard]] std::uint32_t jumps() const { return jumps_; }

  // How much of the sentence that is read lies ahead of `end`.
  std::uint32_t left(std::uint32_t end) {
    while (at_ == sentence().end && k_ + 1 < sentences_.size()) next();
    return std::max(at_, std::min(end, sentence().end)) - at_;
  }
  void skip(std::uint32_t count) { at_ += count; }
  void skipTo(std::uint32_t place) {
    while (sentence().end < place && k_ + 1 < sentences_.size()) next();
    at_ = std::max(at_, place);
  }

 private:
  [[nodiscard]] Range sentence() const { return side_.sentences[sentences_[k_]]; }
  void next() {
    jumps_ += sentences_[k_] + 1 != sentences_[k_ + 1];
    ++k_;
    at_ = sentence().begin;
  }

  const Side& side_;
  std::span<const std::uint32_t> sentences_;
  std::size_t k_ = 0;
  std::uint32_t at_;
  std::uint32_t jumps_ = 0;
};

// What lies between two edits: the same bytes on both sides.
struct Stretch {
  std::uint32_t before;
  std::uint32_t after;
  std::uint32_t size;
  std::uint32_t run;  // The same for those between which nothing stands but edits.
};

List<Stretch> stretchesOf(const Comparison& comparison) {
  List<Stretch> stretches;
  std::uint32_t run = 0;
  for (const SentenceLink& link : comparison.sentenceLinks) {
    if (link.before.empty() || link.after.empty()) continue;
    Reading before(comparison.before, comparison.list(link.before));
    Reading after(comparison.after, comparison.list(link.after));
    for (std::uint32_t e = link.edits.begin; e <= link.edits.end; ++e) {
      const Edit end = e < link.edits.end ? comparison.edits[e]
                                          : Edit{.before = {none, none}, .after = {none, none}};
      while (const std::uint32_t size =
                 std::min(before.left(end.before.begin), after.left(end.after.begin))) {
        stretches.push_back({before.at(), after.at(), size, run + before.jumps() + after.jumps()});
        before.skip(size);
        after.skip(size);
      }
      if (e == link.edits.end) break;
      before.skipTo(end.before.end);
      after.skipTo(end.after.end);
    }
    run += before.jumps() + after.jumps() + 1;
  }
  return stretches;
}

class FormReader {
 public:
  FormReader(const Both<const Input*>& inputs, const text::Articles& articles,
             const text::Vocabulary& vocabulary, const Comparison& comparison)
      : inputs_(inputs), articles_(articles), vocabulary_(vocabulary), comparison_(comparison) {}

  // Of kept words.
  void compareMarks() {
    const List<Stretch> stretches = stretchesOf(comparison_);
    for (const Form family : kFamilies) {
      const Both<List<Span>> spans = {spansOf(*inputs_.before, family),
                                      spansOf(*inputs_.after, family)};
      if (spans.before.empty() && spans.after.empty()) continue;
      const std::size_t first = forms_.size();
      std::uint32_t run = none;
      for (const Stretch& stretch : stretches) {
        if (stretch.run != run) isOpen_ = false;
        run = stretch.run;
        compareStretch(stretch, spans);
      }
      joinNeighbours(first);
    }
  }

  // Of linked blocks; where several are, of the first.
  void compareBlocks() {
    for (const Link& link : comparison_.links) {
      if (link.before.empty() || link.after.empty()) continue;
      const Both<std::uint32_t> blocks = {comparison_.list(link.before).front(),
                                          comparison_.list(link.after).front()};
      const Both<const BlockInput*> given = {givenOf(kBefore, blocks), givenOf(kAfter, blocks)};
      compareMarkers(blocks, given);
      const bool isNote = given.before != nullptr && given.before->note;
      const bool isNoteNow = given.after != nullptr && given.after->note;
      if (isNote != isNoteNow)
        add(blocks, isNote ? Form::note : Form::plain, isNoteNow ? Form::note : Form::plain);
    }
  }

  [[nodiscard]] List<FormChange> forms() {
    sort(kAfter, 0);
    return std::move(forms_);
  }

 private:
  [[nodiscard]] std::string_view textOf(WhichSide side) const { return articles_[side]->text; }

  [[nodiscard]] bool isBlank(WhichSide side, std::uint32_t begin, std::uint32_t end) const {
    return text::skipSpace(textOf(side).substr(0, end), begin) == end;
  }

  // White space has no form that could be seen.
  void compareStretch(const Stretch& stretch, const Both<List<Span>>& spans) {
    for (std::uint32_t at = 0; at < stretch.size;) {
      const Held one = heldAt(spans.before, stretch.before + at);
      const Held other = heldAt(spans.after, stretch.after + at);
      const std::uint32_t size = std::min(
          {stretch.size - at, one.end - stretch.before - at, other.end - stretch.after - at});
      Range before = {stretch.before + at, stretch.before + at + size};
      const std::uint32_t begin = before.begin;
      trim(before);
      if (!before.empty()) {
        const std::uint32_t after = stretch.after + at + (before.begin - begin);
        addWords(before, {after, after + before.size()}, one.form, other.form);
      }
      at += size;
    }
  }

  void trim(Range& range) const {
    const std::string_view text = textOf(kBefore).substr(0, range.end);
    range.begin = static_cast<std::uint32_t>(text::skipSpace(text, range.begin));
    while (range.begin < range.end && text::propertiesBefore(text, range.end).blank())
      range.end = static_cast<std::uint32_t>(text::previous(text, range.end));
  }

  void addWords(Range before, Range after, Form formBefore, Form formAfter) {
    if (isOpen_ && formBefore == forms_.back().formBefore && formAfter == forms_.back().formAfter) {
      forms_.back().before.end = before.end;
      forms_.back().after.end = after.end;
      return;
    }
    isOpen_ = formBefore != formAfter;
    if (isOpen_) forms_.push_back({before, after, formBefore, formAfter});
  }

  // From `first` on, by their places on a side.
  void sort(WhichSide side, std::size_t first) {
    List<FormChange> unsorted;
    List<std::uint64_t> keys;
    for (std::size_t k = first; k < forms_.size(); ++k) {
      unsorted.push_back(forms_[k]);
      keys.push_back(keyOf(endOf(forms_[k], side).begin, endOf(forms_[k], otherSide(side)).begin));
    }
    forms_.resize(first);
    for (const std::uint32_t k : ascending(keys)) forms_.push_back(unsorted[k]);
  }

  // Sentences of one block that differ alike are one difference.
  void joinNeighbours(std::size_t first) {
    sort(kBefore, first);
    std::size_t kept = first;
    for (std::size_t k = first; k < forms_.size(); ++k) {
      const FormChange& next = forms_[k];
      if (kept > first && areNeighbours(forms_[kept - 1], next)) {
        forms_[kept - 1].before.end = next.before.end;
        forms_[kept - 1].after.end = next.after.end;
      } else {
        forms_[kept++] = next;
      }
    }
    forms_.resize(kept);
  }

  [[nodiscard]] bool areNeighbours(const FormChange& one, const FormChange& other) const {
    if (one.formBefore != other.formBefore || one.formAfter != other.formAfter) return false;
    for (const WhichSide side : kSides) {
      const std::uint32_t end = endOf(one, side).end;
      const std::uint32_t begin = endOf(other, side).begin;
      if (begin < end || !isBlank(side, end, begin) ||
          blockAt(side, end - 1) != blockAt(side, begin))
        return false;
    }
    return true;
  }

  [[nodiscard]] const Block* blockAt(WhichSide side, std::uint32_t at) const {
    const List<Block>& blocks = endOf(comparison_, side).blocks;
    return std::partition_point(blocks.begin(), blocks.end(),
                                [&](const Block& block) { return block.range.end <= at; });
  }

  // What the input says of one of two linked blocks; null for a plain text.
  [[nodiscard]] const BlockInput* givenOf(WhichSide side, const Both<std::uint32_t>& blocks) const {
    const auto& given = inputs_[side]->blocks;
    return given.empty() ? nullptr : &given[blocks[side]];
  }

  // A marker that is typed on the other side is a part of the text there, and an edit.
  void compareMarkers(const Both<std::uint32_t>& blocks, const Both<const BlockInput*>& given) {
    Both<std::string_view> markers;
    for (const WhichSide side : kSides) {
      if (given[side] != nullptr) markers[side] = given[side]->marker;
      if (markers[side].empty() && beginsWithMarker(side, blocks[side])) return;
    }
    if (markers.before == markers.after) return;
    add(blocks, markers.before.empty() ? Form::plain : Form::marker,
        markers.after.empty() ? Form::plain : Form::marker);
  }

  [[nodiscard]] bool beginsWithMarker(WhichSide side, std::uint32_t block) const {
    const text::Article& article = *articles_[side];
    const Range tokens = article.tokensOf(block);
    if (tokens.empty()) return false;
    const std::uint32_t first = article.tokens[tokens.begin].folded;
    return vocabulary_.kind(first) == text::TokenKind::markup &&
           vocabulary_.foldedText(first) == text::Vocabulary::foldedText(text::Markup::marker);
  }

  void add(const Both<std::uint32_t>& blocks, Form formBefore, Form formAfter) {
    FormChange form{{}, {}, formBefore, formAfter};
    for (const WhichSide side : kSides) {
      const text::Article& article = *articles_[side];
      const Range tokens = article.tokensOf(blocks[side]);
      if (!tokens.empty())
        endOf(form, side) = {article.tokens[tokens.begin].begin,
                             article.tokens[tokens.end - 1].textEnd};
    }
    forms_.push_back(form);
  }

  const Both<const Input*>& inputs_;
  const text::Articles& articles_;
  const text::Vocabulary& vocabulary_;
  const Comparison& comparison_;
  List<FormChange> forms_;
  bool isOpen_ = false;  // Whether the words at hand continue the last difference.
};

bool hasForm(const BlockInput& block) {
  return !block.marks.empty() || !block.marker.empty() || block.note;
}

}  // namespace

List<FormChange> formsOf(const Both<const Input*>& inputs, const text::Articles& articles,
                         const text::Vocabulary& vocabulary, const Comparison& comparison) {
  const auto any = [](const Input* input) {
    return std::any_of(input->blocks.begin(), input->blocks.end(), hasForm);
  };
  if (!any(inputs.before) && !any(inputs.after)) return {};
  FormReader reader(inputs, articles, vocabulary, comparison);
  reader.compareMarks();
  reader.compareBlocks();
  return reader.forms();
}

}  // namespace stet
