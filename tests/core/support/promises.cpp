#include "support/promises.hpp"

#include <algorithm>
#include <span>
#include <sstream>
#include <vector>

namespace stet::testing {
namespace {

std::string slice(const std::string& text, Range range) {
  return text.substr(range.begin, range.size());
}

class Checker {
 public:
  Checker(const std::string& before, const std::string& after, const Comparison& comparison)
      : before_(before), after_(after), comparison_(comparison) {}

  std::string run() {
    side("before", before_, comparison_.before);
    side("after", after_, comparison_.after);
    partitions("links", comparison_.links, comparison_.before.blocks.size(),
               comparison_.after.blocks.size());
    partitions("sentence links", comparison_.sentenceLinks, comparison_.before.sentences.size(),
               comparison_.after.sentences.size());
    partitions("rows", comparison_.rows, comparison_.before.blocks.size(),
               comparison_.after.blocks.size());
    rows();
    std::uint32_t edits = 0;
    for (const SentenceLink& link : comparison_.sentenceLinks) {
      expect(link.edits.begin == edits, "edits are not laid end to end");
      edits = link.edits.end;
      roundTrip(link);
      relation(link);
    }
    expect(edits == comparison_.edits.size(), "edits outside every sentence link");
    for (const Link& link : comparison_.links) relation(link);
    return problem_.str();
  }

 private:
  void expect(bool holds, const char* what) {
    if (!holds && problem_.str().empty()) problem_ << what;
  }

  void side(const char* name, const std::string& text, const Side& side) {
    std::uint32_t at = 0;
    std::uint32_t sentence = 0;
    for (const Block& block : side.blocks) {
      expect(block.range.begin == at && block.range.end > at, "blocks do not tile the text");
      expect(block.sentences.begin == sentence && block.sentences.end <= side.sentences.size(),
             "blocks do not divide the sentences");
      for (; sentence < block.sentences.end; ++sentence) {
        expect(side.sentences[sentence].begin == at, "sentences do not tile their block");
        at = side.sentences[sentence].end;
      }
      expect(at == block.range.end, "sentences do not fill their block");
    }
    if (at != text.size() && problem_.str().empty())
      problem_ << name << ": units end before the text";
  }

  template <class Item>
  void partitions(const char* what, const std::vector<Item>& items, std::size_t before,
                  std::size_t after) {
    std::vector<int> seen[2] = {std::vector<int>(before), std::vector<int>(after)};
    for (const Item& item : items) {
      int k = 0;
      for (const Range range : {item.before, item.after}) {
        const auto list = comparison_.list(range);
        if (!std::is_sorted(list.begin(), list.end()) && problem_.str().empty())
          problem_ << what << " are not ascending";
        for (const std::uint32_t index : list) ++seen[k][index];
        ++k;
      }
      if (item.before.empty() && item.after.empty() && problem_.str().empty())
        problem_ << what << ": one is empty";
    }
    for (const std::vector<int>& times : seen) {
      if (std::count(times.begin(), times.end(), 1) != static_cast<long>(times.size()) &&
          problem_.str().empty()) {
        problem_ << what << " are no partition";
      }
    }
  }

  void rows() {
    std::uint32_t next[2] = {0, 0};
    for (std::uint32_t r = 0; r < comparison_.rows.size(); ++r) {
      const Row& row = comparison_.rows[r];
      int k = 0;
      for (const Range range : {row.before, row.after}) {
        for (const std::uint32_t block : comparison_.list(range))
          expect(block == next[k]++, "rows are out of order");
        ++k;
      }
      expect(row.other == none || (row.other != r && row.other < comparison_.rows.size() &&
                                   comparison_.rows[row.other].link == row.link),
             "a row's other end belongs to another link");
      const Link& link = comparison_.links[row.link];
      for (const std::uint32_t block : comparison_.list(row.before)) {
        const auto own = comparison_.list(link.before);
        expect(std::find(own.begin(), own.end(), block) != own.end(),
               "a row holds a block of another link");
      }
    }
  }

  // The text of one end without what the edits say of it. Neighbouring sentences are one stretch.
  std::string kept(const std::string& text, const Side& side, Range members, Range edits,
                   Range Edit::*end) {
    std::string result;
    std::uint32_t e = edits.begin;
    const auto list = comparison_.list(members);
    for (std::size_t k = 0; k < list.size(); ++k) {
      std::uint32_t at = side.sentences[list[k]].begin;
      while (k + 1 < list.size() && list[k + 1] == list[k] + 1) ++k;
      const std::uint32_t last = side.sentences[list[k]].end;
      for (; e < edits.end && (comparison_.edits[e].*end).end <= last; ++e) {
        const Range range = comparison_.edits[e].*end;
        expect(range.begin >= at, "an edit crosses another or leaves its sentences");
        if (!problem_.str().empty()) return result;
        result += slice(text, {at, range.begin});
        at = range.end;
      }
      result += slice(text, {at, last});
    }
    expect(list.empty() || e == edits.end, "an edit lies outside its sentences");
    return result;
  }

  void roundTrip(const SentenceLink& link) {
    for (std::uint32_t e = link.edits.begin; e < link.edits.end; ++e) {
      const Edit& edit = comparison_.edits[e];
      expect((edit.op == Op::insert) == edit.before.empty(), "an insertion takes something away");
      expect((edit.op == Op::remove) == edit.after.empty(), "a deletion puts something in");
      expect(slice(before_, edit.before) != slice(after_, edit.after), "an edit changes nothing");
    }
    expect(kept(before_, comparison_.before, link.before, link.edits, &Edit::before) ==
               kept(after_, comparison_.after, link.after, link.edits, &Edit::after),
           "what lies between edits differs");
  }

  template <class Item>
  void relation(const Item& item) {
    expect((item.relation == Relation::added) == item.before.empty(), "added without being so");
    expect((item.relation == Relation::removed) == item.after.empty(), "removed without being so");
    expect(!item.moved || (!item.before.empty() && !item.after.empty()), "moved from nowhere");
    expect(item.similarity <= 1000, "more alike than the same");
  }

  const std::string& before_;
  const std::string& after_;
  const Comparison& comparison_;
  std::ostringstream problem_;
};

// One line a link, sentence link and edit, with the sides named as they are or exchanged.
std::vector<std::string> lines(const Comparison& comparison, bool exchanged) {
  std::vector<std::string> result;
  const auto list = [&](Range range) {
    std::ostringstream out;
    for (const std::uint32_t index : comparison.list(range)) out << index << ' ';
    return out.str();
  };
  const auto both = [&](const auto& first, const auto& second) {
    return exchanged ? second + "| " + first : first + "| " + second;
  };
  const auto mirrored = [&](Relation relation) {
    if (!exchanged) return relation;
    switch (relation) {
      case Relation::added:
        return Relation::removed;
      case Relation::removed:
        return Relation::added;
      case Relation::split:
        return Relation::merged;
      case Relation::merged:
        return Relation::split;
      default:
        return relation;
    }
  };
  const auto describe = [&](const auto& item) {
    return both(list(item.before), list(item.after)) +
           std::to_string(static_cast<int>(mirrored(item.relation))) +
           (item.moved ? " moved " : " ") + std::to_string(item.similarity);
  };
  for (const Link& link : comparison.links) result.push_back(describe(link));
  for (const SentenceLink& link : comparison.sentenceLinks) {
    std::string line = describe(link);
    for (std::uint32_t e = link.edits.begin; e < link.edits.end; ++e) {
      const Edit& edit = comparison.edits[e];
      const auto range = [](Range r) {
        return std::to_string(r.begin) + "-" + std::to_string(r.end);
      };
      // An empty range only says where; an edit of a whole sentence stands where the other text
      // would have it.
      line += " " + std::to_string(static_cast<int>(edit.nature)) +
              both(range(edit.before), range(edit.after));
    }
    result.push_back(line);
  }
  std::sort(result.begin(), result.end());
  return result;
}

}  // namespace

std::string brokenPromise(const std::string& before, const std::string& after,
                          const Comparison& comparison) {
  return Checker(before, after, comparison).run();
}

std::string brokenPromise(const std::string& before, const std::string& after,
                          const Options& options) {
  const Comparison comparison = compare(before, after, options);
  const std::string problem = brokenPromise(before, after, comparison);
  if (!problem.empty()) return problem;
  if (lines(comparison, false) != lines(compare(after, before, options), true))
    return "swapping changes the result";
  return "";
}

}  // namespace stet::testing
