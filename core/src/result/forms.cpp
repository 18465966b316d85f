#include "result/forms.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

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
      const std::uint32_t begin = block.range.begin + range.begin;
      const std::uint32_t end = block.range.begin + std::min(range.end, block.range.size());
      keys.push_back(keyOf(begin, static_cast<std::uint32_t>(kind)));
      all.push_back({{begin, end}, kind});
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

[[gnu::noinline]] Held heldAt(const List<Span>& spans, std::uint32_t at) {
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
      : ranges_(side.sentences), sentences_(sentences), at_(sentence().begin) {}

  [[nodiscard]] std::uint32_t at() const { return at_; }
  // How much of the sentence that is read lies ahead of `end`.
  std::uint32_t left(std::uint32_t end) {
    findSentence(0);
    return std::max(at_, std::min(end, sentence().end)) - at_;
  }
  void skipTo(std::uint32_t place) {
    findSentence(place);
    at_ = std::max(at_, place);
  }

 private:
  [[nodiscard]] Range sentence() const { return ranges_[sentences_[k_]]; }
  // The first with something left that reaches as far as a place, or else the last.
  [[gnu::noinline]] void findSentence(std::uint32_t place) {
    while (k_ + 1 < sentences_.size() && (at_ == sentence().end || sentence().end < place))
      at_ = ranges_[sentences_[++k_]].begin;
  }

  const List<Range>& ranges_;
  std::span<const std::uint32_t> sentences_;
  std::size_t k_ = 0;
  std::uint32_t at_;
};

// What lies between two edits: the same bytes on both sides.
struct Stretch {
  std::uint32_t before;
  std::uint32_t after;
  std::uint32_t size;
  std::uint32_t run;  // The same where nothing but edits stands between two, in the same blocks.
};

class FormReader {
 public:
  FormReader(const Both<const Input*>& inputs, const text::Articles& articles,
             const text::Vocabulary& vocabulary, const Comparison& comparison)
      : inputs_(inputs), articles_(articles), vocabulary_(vocabulary), comparison_(comparison) {}

  // How kept words are set.
  void compareMarks() {
    readStretches();
    for (const Form family : kFamilies) {
      const Both<List<Span>> spans = {spansOf(*inputs_.before, family),
                                      spansOf(*inputs_.after, family)};
      if (spans.before.empty() && spans.after.empty()) continue;
      run_ = none;
      for (const Stretch& stretch : stretches_) compareStretch(stretch, spans);
    }
  }

  // How linked blocks are set; where a link has several, how the first is.
  void compareBlocks() {
    for (const Link& link : comparison_.links) {
      if (link.before.empty() || link.after.empty()) continue;
      Both<Block> blocks = {blockOf(kBefore, link.before), blockOf(kAfter, link.after)};
      const bool isTyped = blocks.before.isTyped || blocks.after.isTyped;
      if (!isTyped && blocks.before.marker != blocks.after.marker)
        add(blocks, blocks.before.marker.empty() ? Form::plain : Form::marker,
            blocks.after.marker.empty() ? Form::plain : Form::marker);
      if (blocks.before.note != blocks.after.note)
        add(blocks, blocks.before.note, blocks.after.note);
    }
  }

  // In the order of their places after.
  [[nodiscard]] List<FormChange> forms() const {
    List<std::uint64_t> keys;
    for (const FormChange& form : forms_)
      keys.push_back(keyOf(form.after.begin, form.before.begin));
    List<FormChange> sorted;
    for (const std::uint32_t k : ascending(keys)) sorted.push_back(forms_[k]);
    return sorted;
  }

 private:
  void readStretches() {
    std::uint32_t run = 0;
    Both<std::uint32_t> next = {none, none};  // The sentences that would go on with the run.
    for (const SentenceLink& link : comparison_.sentenceLinks) {
      if (link.before.empty() || link.after.empty()) continue;
      bool isRun = true;
      bool goesOn = true;
      for (const WhichSide side : kSides) {
        const auto sentences = comparison_.list(endOf(link, side));
        const List<std::uint32_t>& blockOf = articles_[side]->blockOf;
        const std::uint32_t first = sentences.front();
        isRun = isRun && sentences.back() - first + 1 == sentences.size();
        goesOn = goesOn && first == next[side] && blockOf[first] == blockOf[first - 1];
        next[side] = sentences.back() + 1;
      }
      run += isRun && goesOn ? 0 : 1;
      if (!isRun) next = {none, none};
      readLink(link, isRun, run);
    }
  }

  void readLink(const SentenceLink& link, bool isRun, std::uint32_t& run) {
    Reading before(comparison_.before, comparison_.list(link.before));
    Reading after(comparison_.after, comparison_.list(link.after));
    for (std::uint32_t e = link.edits.begin; e <= link.edits.end; ++e) {
      Edit end{.before = {none, none}, .after = {none, none}};
      if (e < link.edits.end) end = comparison_.edits[e];
      while (const std::uint32_t size =
                 std::min(before.left(end.before.begin), after.left(end.after.begin))) {
        stretches_.push_back({before.at(), after.at(), size, isRun ? run : ++run});
        before.skipTo(before.at() + size);
        after.skipTo(after.at() + size);
      }
      before.skipTo(end.before.end);
      after.skipTo(end.after.end);
    }
  }

  // White space has no form that could be seen.
  void compareStretch(const Stretch& stretch, const Both<List<Span>>& spans) {
    isOpen_ = isOpen_ && stretch.run == run_;
    run_ = stretch.run;
    const std::uint32_t end = stretch.before + stretch.size;
    const std::uint32_t shift = stretch.after - stretch.before;  // Modulo 2^32.
    for (std::uint32_t at = stretch.before; at < end;) {
      const Held one = heldAt(spans.before, at);
      const Held other = heldAt(spans.after, at + shift);
      const std::uint32_t otherEnd = other.end == none ? none : other.end - shift;
      Range words = {at, std::min({end, one.end, otherEnd})};
      at = words.end;
      const std::string_view text = articles_.before->text.substr(0, at);
      words.begin = static_cast<std::uint32_t>(text::skipSpace(text, words.begin));
      if (words.empty()) continue;
      while (text::propertiesBefore(text, words.end).blank())
        words.end = static_cast<std::uint32_t>(text::previous(text, words.end));
      addWords({words, {words.begin + shift, words.end + shift}, one.form, other.form});
    }
  }

  void addWords(const FormChange& words) {
    if (isOpen_ && words.formBefore == forms_.back().formBefore &&
        words.formAfter == forms_.back().formAfter) {
      forms_.back().before.end = words.before.end;
      forms_.back().after.end = words.after.end;
      return;
    }
    isOpen_ = words.formBefore != words.formAfter;
    if (isOpen_) forms_.push_back(words);
  }

  // What the input says of a block.
  struct Block {
    Range words;
    Form note = Form::plain;
    std::string_view marker;
    bool isTyped = false;  // A marker that is typed is a part of the text, and an edit.
  };

  [[gnu::noinline]] Block blockOf(WhichSide side, Range members) const {
    const text::Article& article = *articles_[side];
    const std::uint32_t number = comparison_.list(members).front();
    Block block{.words = article.wordsOf(number), .marker = {}};
    const auto& given = inputs_[side]->blocks;
    if (!given.empty() && given[number].note) block.note = Form::note;
    if (!given.empty()) block.marker = given[number].marker;
    const Range tokens = article.tokensOf(number);
    block.isTyped =
        !tokens.empty() && vocabulary_.foldedText(article.tokens[tokens.begin].folded) ==
                               text::Vocabulary::foldedText(text::Markup::marker);
    return block;
  }

  void add(const Both<Block>& blocks, Form before, Form after) {
    forms_.push_back({blocks.before.words, blocks.after.words, before, after});
  }

  const Both<const Input*>& inputs_;
  const text::Articles& articles_;
  const text::Vocabulary& vocabulary_;
  const Comparison& comparison_;
  List<Stretch> stretches_;
  List<FormChange> forms_;
  bool isOpen_ = false;       // Whether the words at hand may continue the last difference,
  std::uint32_t run_ = none;  // if they are of its run.
};

bool hasForm(const BlockInput& block) {
  return !block.marks.empty() || !block.marker.empty() || block.note;
}

bool isPlain(const Input& input) { return input.plain || input.blocks.empty(); }

}  // namespace

[[gnu::noinline]] List<FormChange> formsOf(const Both<const Input*>& inputs,
                                           const text::Articles& articles,
                                           const text::Vocabulary& vocabulary,
                                           const Comparison& comparison) {
  const auto any = [](const Input* input) {
    return std::any_of(input->blocks.begin(), input->blocks.end(), hasForm);
  };
  if (isPlain(*inputs.before) || isPlain(*inputs.after)) return {};
  if (!any(inputs.before) && !any(inputs.after)) return {};
  FormReader reader(inputs, articles, vocabulary, comparison);
  reader.compareMarks();
  reader.compareBlocks();
  return reader.forms();
}

}  // namespace stet
