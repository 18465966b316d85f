#include "result/rows.hpp"

#include <utility>

#include "base/order.hpp"

namespace stet {
namespace {

using align::BlockLink;

// Lays rows out with the links numbered as given.
class RowWriter {
 public:
  RowWriter(const List<BlockLink>& links, Both<std::size_t> blocks, Layout& layout)
      : links_(links), layout_(layout) {
    for (const WhichSide side : kSides) {
      linkOf_[side].resize(blocks[side]);
      for (std::uint32_t k = 0; k < links.size(); ++k) {
        for (const std::uint32_t block : links[k][side]) linkOf_[side][block] = k;
      }
    }
    mainRow_.assign(links.size(), none);
    otherEnd_.assign(links.size(), none);
  }

  void run() {
    List<std::uint32_t> staying;
    List<std::uint64_t> keys;
    for (std::uint32_t k = 0; k < links_.size(); ++k) {
      if (!stays(links_[k])) continue;
      staying.push_back(k);
      keys.push_back(links_[k].main.before);
    }
    for (const std::uint32_t at : ascending(keys)) shared(staying[at]);
    for (const WhichSide side : kSides)
      oneSided(side, static_cast<std::uint32_t>(linkOf_[side].size()));
    connect();
    numberLinks();
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

  // The row in which both ends of a link meet, and before it what stands on one side alone.
  void shared(std::uint32_t link) {
    const Both<Range> blocks = {neighbours(kBefore, links_[link].main.before),
                                neighbours(kAfter, links_[link].main.after)};
    for (const WhichSide side : kSides) oneSided(side, blocks[side].begin);
    mainRow_[link] = add(link, blocks);
    for (const WhichSide side : kSides) done_[side] = blocks[side].end;
  }

  void oneSided(WhichSide side, std::uint32_t end) {
    while (done_[side] < end) {
      const Range run = neighbours(side, done_[side]);
      const std::uint32_t link = linkOf_[side][run.begin];
      Both<Range> blocks;
      blocks[side] = run;
      const std::uint32_t row = add(link, blocks);
      // A moved link's main row is where it stands after; that of a lone block is its only one.
      const bool main = side == kAfter || links_[link].after.empty();
      if (run.contains(links_[link].main[side])) (main ? mainRow_ : otherEnd_)[link] = row;
      done_[side] = run.end;
    }
  }

  std::uint32_t add(std::uint32_t link, const Both<Range>& blocks) {
    Row row;
    row.link = link;
    row.before = members(blocks.before);
    row.after = members(blocks.after);
    layout_.rows.push_back(row);
    return static_cast<std::uint32_t>(layout_.rows.size() - 1);
  }

  Range members(Range blocks) {
    const auto begin = static_cast<std::uint32_t>(layout_.members.size());
    for (std::uint32_t block = blocks.begin; block < blocks.end; ++block)
      layout_.members.push_back(block);
    return {begin, static_cast<std::uint32_t>(layout_.members.size())};
  }

  // Each further row of a link names the main one. That names the other end of a move, or else the
  // first of them.
  void connect() {
    List<Row>& rows = layout_.rows;
    for (std::uint32_t r = 0; r < rows.size(); ++r) {
      const std::uint32_t link = rows[r].link;
      const std::uint32_t main = mainRow_[link];
      if (r == main) continue;
      rows[r].other = main;
      if (rows[main].other == none)
        rows[main].other = otherEnd_[link] == none ? r : otherEnd_[link];
    }
  }

  // Numbers the links anew, as they are read.
  void numberLinks() {
    List<std::uint32_t> number(links_.size(), none);
    for (Row& row : layout_.rows) {
      if (number[row.link] == none) {
        number[row.link] = static_cast<std::uint32_t>(layout_.order.size());
        layout_.order.push_back(row.link);
        layout_.mainRow.push_back(mainRow_[row.link]);
      }
      row.link = number[row.link];
    }
    for (const WhichSide side : kSides) {
      for (std::uint32_t& link : linkOf_[side]) link = number[link];
    }
    layout_.linkOf = std::move(linkOf_);
  }

  const List<BlockLink>& links_;
  Layout& layout_;
  Both<List<std::uint32_t>> linkOf_;   // of a block
  List<std::uint32_t> mainRow_;        // of a link
  List<std::uint32_t> otherEnd_;       // of a moved link: the row where it stood before
  Both<std::uint32_t> done_ = {0, 0};  // blocks laid out so far
};

}  // namespace

Layout layOutRows(const List<BlockLink>& links, Both<std::size_t> blocks) {
  Layout layout;
  RowWriter(links, blocks, layout).run();
  return layout;
}

}  // namespace stet
