#include "canonical_order.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "base/bytes.hpp"
#include "stet/list.hpp"

namespace stet {
namespace {

// How a text is divided as far as the input gives it: the same numbers only for the same division.
List<std::uint32_t> divisionOf(const Input& input) {
  List<std::uint32_t> numbers;
  const auto add = [&](std::size_t number) {
    numbers.push_back(static_cast<std::uint32_t>(number));
  };
  for (const BlockInput& block : input.blocks) {
    add(block.role ? 1 + static_cast<std::size_t>(*block.role) : 0);
    add(block.range.end);
    add(block.sentences.size());
    for (const Range sentence : block.sentences) add(sentence.end);
  }
  return numbers;
}

// By length, then by bytes; for the same text by the constraints, then by the divisions.
bool isGreater(const Input& before, const Input& after, const Options& options, bool sameText) {
  if (before.text.size() != after.text.size()) return before.text.size() > after.text.size();
  if (!sameText) return before.text > after.text;
  for (const List<Passages>* list : {&options.pins, &options.breaks}) {
    for (const Passages& passages : *list) {
      const auto [one, other] = passages;
      if (one.begin != other.begin) return one.begin > other.begin;
      if (one.end != other.end) return one.end > other.end;
    }
  }
  const auto one = divisionOf(before);
  const auto other = divisionOf(after);
  return std::lexicographical_compare(other.begin(), other.end(), one.begin(), one.end());
}

}  // namespace

CanonicalOrder::CanonicalOrder(const Input& before, const Input& after, const Options& options)
    : sameText_(text::isSame(before.text, after.text)),
      swapped_(isGreater(before, after, options, sameText_)) {}

Options CanonicalOrder::operator()(Options options) const {
  if (!swapped_) return options;
  for (List<Passages>* list : {&options.pins, &options.breaks}) {
    for (Passages& passages : *list) std::swap(passages.before, passages.after);
  }
  return options;
}

Draft CanonicalOrder::operator()(Draft draft) const {
  if (!swapped_) return draft;
  for (align::BlockLink& link : draft.links.blocks) {
    std::swap(link.before, link.after);
    std::swap(link.main.before, link.main.after);
  }
  for (align::Members& group : draft.links.sentences) std::swap(group.before, group.after);
  for (Edit& edit : draft.edits) {
    std::swap(edit.before, edit.after);
    if (edit.op != Op::replace) edit.op = edit.op == Op::insert ? Op::remove : Op::insert;
  }
  for (Letters& letters : draft.letters) std::swap(letters.before, letters.after);
  std::swap(draft.unsearched.before, draft.unsearched.after);
  return draft;
}

}  // namespace stet
