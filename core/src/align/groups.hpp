// Which sentences stand in which group while they are aligned.
#pragma once

#include <cstdint>

#include "base/both.hpp"
#include "stet/comparison.hpp"
#include "stet/list.hpp"

namespace stet::align {

/// Sentences of both sides in disjoint groups. A sentence in no group is alone. All O(1), but for
/// what visits members.
class Groups {
 public:
  Groups(std::size_t before, std::size_t after)
      : group_{List(before, none), List(after, none)},
        next_{List(before, none), List(after, none)} {}

  [[nodiscard]] std::uint32_t of(WhichSide side, std::uint32_t sentence) const {
    return group_[side][sentence];
  }
  [[nodiscard]] bool alone(WhichSide side, std::uint32_t sentence) const {
    return group_[side][sentence] == none;
  }
  [[nodiscard]] bool together(std::uint32_t before, std::uint32_t after) const {
    return group_.before[before] != none && group_.before[before] == group_.after[after];
  }
  [[nodiscard]] std::uint32_t size(WhichSide side) const {
    return static_cast<std::uint32_t>(group_[side].size());
  }
  [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(groups_.size()); }

  /// Whether the members are together as a whole, whatever their words.
  [[nodiscard]] bool isWhole(std::uint32_t group) const { return similarity(group) == 0; }
  /// Per mille, as it was when the group was made.
  [[nodiscard]] std::uint32_t similarity(std::uint32_t group) const {
    return groups_[group].similarity;
  }

  /// Calls visit(sentence) for each member of one side, the latest first.
  template <class Visit>
  void members(WhichSide side, std::uint32_t group, Visit&& visit) const {
    for (std::uint32_t s = groups_[group].head[side]; s != none; s = next_[side][s]) visit(s);
  }

  /// Makes a group without members. Its similarity is 0 where they are together as a whole.
  std::uint32_t make(std::uint32_t similarity) {
    groups_.push_back({{none, none}, similarity});
    return count() - 1;
  }
  void put(WhichSide side, std::uint32_t sentence, std::uint32_t group) {
    group_[side][sentence] = group;
    next_[side][sentence] = groups_[group].head[side];
    groups_[group].head[side] = sentence;
  }
  void pair(std::uint32_t before, std::uint32_t after, std::uint32_t similarity) {
    const std::uint32_t group = make(similarity);
    put(kBefore, before, group);
    put(kAfter, after, group);
  }
  /// Takes all members out of the group; they are alone again.
  void dissolve(std::uint32_t group) {
    for (const WhichSide side : kSides) {
      members(side, group, [&](std::uint32_t s) { group_[side][s] = none; });
      groups_[group].head[side] = none;
    }
  }

 private:
  // The members of each side are a linked list.
  struct Group {
    Both<std::uint32_t> head;
    std::uint32_t similarity;
  };
  List<Group> groups_;
  Both<List<std::uint32_t>> group_;  // By sentence.
  Both<List<std::uint32_t>> next_;   // By sentence: the next member.
};

}  // namespace stet::align
