#include "result/rows.hpp"

#include <utility>

#include "base/both.hpp"
#include "base/order.hpp"
#include "stet/list.hpp"

namespace stet {
namespace {

using align::BlockLink;

class Layout {
 public:
  Layout(List<BlockLink>& links, Comparison& comparison) : links_(links), comparison_(comparison) {
    const std::size_t sizes[] = {comparison.before.blocks.size(), comparison.after.blocks.size()};
    for (const WhichSide side : kSides) {
      linkOf_[side].resize(sizes[side]);
      for (std::uint32_t k = 0; k < links.size(); ++k) {
        for (const std::uint32_t block : links[k][side]) linkOf_[side][block] = k;
      }
    }
    mainRow_.assign(links.size(), none);
  }

  List<std::uint32_t> run() {
    List<std::uint32_t> staying;
    List<std::uint64_t> keys;
    for (std::uint32_t k = 0; k < links_.size(); ++k) {
      if (!stays(links_[k])) continue;
      staying.push_back(k);
      keys.push_back(links_[k].mainBefore);
    }
    for (const std::uint32_t at : align::ascending(keys)) {
      const std::uint32_t k = staying[at];
      const Range shared[] = {neighbours(kBefore, links_[k].mainBefore),
                              neighbours(kAfter, links_[k].mainAfter)};
      for (const WhichSide side : kSides) oneSided(side, shared[side].begin);
      mainRow_[k] = static_cast<std::uint32_t>(comparison_.rows.size());
      add(k, shared[kBefore], shared[kAfter]);
      for (const WhichSide side : kSides) done_[side] = shared[side].end;
    }
    for (const WhichSide side : kSides)
      oneSided(side, static_cast<std::uint32_t>(linkOf_[side].size()));
    connect();
    sortLinks();
    return std::move(mainRow_);
  }

 private:
  static bool stays(const BlockLink& link) {
    return !link.moved && !link.before.empty() && !link.after.empty();
  }

  // The blocks around one that belong to the same link.
  [[nodiscard]] Range neighbours(WhichSide side, std::uint32_t block) const {
    const List<std::uint32_t>& of = linkOf_[side];
    Range range = {block, block + 1};
    while (range.begin > 0 && of[range.begin - 1] == of[block]) --range.begin;
    while (range.end < of.size() && of[range.end] == of[block]) ++range.end;
    return range;
  }

  void oneSided(WhichSide side, std::uint32_t end) {
    while (done_[side] < end) {
      const Range run = neighbours(side, done_[side]);
      const std::uint32_t link = linkOf_[side][run.begin];
      const bool hasMain =
          run.contains(side == kBefore ? links_[link].mainBefore : links_[link].mainAfter);
      // A moved link's main row is where it stands after; that of a lone block is its only one.
      if (hasMain && (side == kAfter || links_[link].after.empty())) {
        mainRow_[link] = static_cast<std::uint32_t>(comparison_.rows.size());
      }
      add(link, side == kBefore ? run : Range{}, side == kAfter ? run : Range{});
      done_[side] = run.end;
    }
  }

  void add(std::uint32_t link, Range before, Range after) {
    Row row;
    row.link = link;
    row.before = members(before);
    row.after = members(after);
    comparison_.rows.push_back(row);
  }

  Range members(Range blocks) {
    List<std::uint32_t>& pool = comparison_.members;
    const auto begin = static_cast<std::uint32_t>(pool.size());
    for (std::uint32_t block = blocks.begin; block < blocks.end; ++block) pool.push_back(block);
    return {begin, static_cast<std::uint32_t>(pool.size())};
  }

  // Each further row of a link names the main one, and that the first of them.
  void connect() {
    for (std::uint32_t r = 0; r < comparison_.rows.size(); ++r) {
      Row& row = comparison_.rows[r];
      const std::uint32_t main = mainRow_[row.link];
      if (r == main) continue;
      row.other = main;
      Row& first = comparison_.rows[main];
      // The other end of a move rather than a stray on the same side.
      const bool isEnd = first.before.empty() && !row.before.empty();
      if (first.other == none || (isEnd && comparison_.rows[first.other].before.empty()))
        first.other = r;
    }
  }

  void sortLinks() {
    List<std::uint32_t> number(links_.size(), none);
    List<std::uint32_t> rows;
    List<BlockLink> sorted;
    sorted.reserve(links_.size());
    for (Row& row : comparison_.rows) {
      if (number[row.link] == none) {
        number[row.link] = static_cast<std::uint32_t>(sorted.size());
        sorted.push_back(std::move(links_[row.link]));
        rows.push_back(mainRow_[row.link]);
      }
      row.link = number[row.link];
    }
    links_ = std::move(sorted);
    mainRow_ = std::move(rows);
  }

  List<BlockLink>& links_;
  Comparison& comparison_;
  Both<List<std::uint32_t>> linkOf_;   // of a block
  List<std::uint32_t> mainRow_;        // of a link
  Both<std::uint32_t> done_ = {0, 0};  // blocks laid out so far
};

}  // namespace

List<std::uint32_t> layOutRows(List<BlockLink>& links, Comparison& comparison) {
  return Layout(links, comparison).run();
}

}  // namespace stet
