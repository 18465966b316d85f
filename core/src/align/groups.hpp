// The state of an alignment under construction: which sentences stand in which group.
#pragma once

#include <cstdint>

#include "align/sides.hpp"
#include "stet/comparison.hpp"
#include "stet/list.hpp"

namespace stet::align {

/// Sentences of both sides in disjoint groups; a sentence outside every group is alone.
class Groups {
 public:
  Groups(std::size_t before, std::size_t after)
      : group_{List(before, none), List(after, none)},
        next_{List(before, none), List(after, none)} {}

  [[nodiscard]] std::uint32_t of(Side side, std::uint32_t sentence) const {
    return group_[side][sentence];
  }
  [[nodiscard]] bool alone(Side side, std::uint32_t sentence) const {
    return group_[side][sentence] == none;
  }
  [[nodiscard]] bool together(std::uint32_t before, std::uint32_t after) const {
    return group_[kBefore][before] != none && group_[kBefore][before] == group_[kAfter][after];
  }
  [[nodiscard]] std::uint32_t size(Side side) const {
    return static_cast<std::uint32_t>(group_[side].size());
  }
  [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(groups_.size()); }

  /// Per mille, as it was when the group was made.
  [[nodiscard]] std::uint32_t similarity(std::uint32_t group) const {
    return groups_[group].similarity;
  }

  /// Calls visit(sentence) for each member of one side, the latest first.
  template <class Visit>
  void members(Side side, std::uint32_t group, Visit&& visit) const {
    for (std::uint32_t s = groups_[group].head[side]; s != none; s = next_[side][s]) visit(s);
  }

  std::uint32_t make(std::uint32_t similarity) {
    groups_.push_back({{none, none}, similarity});
    return count() - 1;
  }
  void put(Side side, std::uint32_t sentence, std::uint32_t group) {
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
    for (const Side side : kSides) {
      members(side, group, [&](std::uint32_t s) { group_[side][s] = none; });
      groups_[group].head[side] = none;
    }
  }

 private:
  struct Group {
    std::uint32_t head[2];
    std::uint32_t similarity;
  };
  List<Group> groups_;
  List<std::uint32_t> group_[2];
  List<std::uint32_t> next_[2];
};

}  // namespace stet::align
