// The state of an alignment under construction: which sentences stand in which group.
#pragma once

#include <cstdint>

#include "base/both.hpp"
#include "stet/comparison.hpp"
#include "stet/list.hpp"

namespace stet::align {

/// Sentences of both sides in disjoint groups; a sentence outside every group is alone.
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

  /// Whether its members are together as a whole, whatever their words.
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

  /// A group without members, of which the similarity is 0 where they are together as a whole.
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
  /// Leaves all its members alone.
  void dissolve(std::uint32_t group) {
    for (const WhichSide side : kSides) {
      members(side, group, [&](std::uint32_t s) { group_[side][s] = none; });
      groups_[group].head[side] = none;
    }
  }

 private:
  struct Group {
    Both<std::uint32_t> head;
    std::uint32_t similarity;
  };
  List<Group> groups_;
  Both<List<std::uint32_t>> group_;
  Both<List<std::uint32_t>> next_;
};

}  // namespace stet::align
