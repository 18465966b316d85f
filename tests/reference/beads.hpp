// In-order alignment by trying every sequence of beads, for align/beads.hpp, whose objective it
// repeats in the plainest words.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>

#include "align/beads.hpp"
#include "align/similarity.hpp"

namespace stet::reference {

class Beads {
 public:
  Beads(const align::Features& features, std::uint32_t before, std::uint32_t after)
      : features_(features), before_(before), after_(after) {}

  /// The greatest score of all sequences of beads from sentences `i` and `j` on.
  [[nodiscard]] std::int32_t best(std::uint32_t i = 0, std::uint32_t j = 0) const {
    std::int32_t best = 0;
    if (i < before_) best = std::max(best, this->best(i + 1, j));
    if (j < after_) best = std::max(best, this->best(i, j + 1));
    for (const auto& [m, n] : {std::pair(1, 1), {1, 2}, {2, 1}, {1, 3}, {3, 1}}) {
      if (i + m > before_ || j + n > after_) continue;
      best = std::max(best, score(i, m, j, n) + this->best(i + m, j + n));
    }
    return best;
  }

  [[nodiscard]] std::int32_t score(std::uint32_t i, int m, std::uint32_t j, int n) const {
    const std::uint32_t alike = similarity(i, m, j, n);
    if (alike == 0) return -1000;
    return (static_cast<std::int32_t>(alike) - align::kBeadBias) * (m + n) / 2 -
           align::kBeadPenalty * (m + n - 2);
  }

  [[nodiscard]] std::uint32_t similarity(std::uint32_t i, int m, std::uint32_t j, int n) const {
    const Words one = words(kBefore, i, m);
    const Words other = words(kAfter, j, n);
    if (m + n > 2) {
      const Words& whole = m > 1 ? other : one;
      for (int k = 0; k < m * n; ++k) {
        const Words part = m > 1 ? words(kBefore, i + k, 1) : words(kAfter, j + k, 1);
        if (align::containment(shared(part, whole), shared(part, part)) < align::kBeadPart)
          return 0;
      }
    }
    return align::dice(shared(one, other), shared(one, one), shared(other, other));
  }

 private:
  using Words = std::map<std::uint32_t, std::uint32_t>;  // feature → times

  [[nodiscard]] Words words(WhichSide side, std::uint32_t first, int count) const {
    Words result;
    for (std::uint32_t s = first; s < first + count; ++s) {
      for (const align::Feature& feature : features_.bag(side, s).features)
        result[feature.id] += feature.count;
    }
    return result;
  }

  [[nodiscard]] std::uint32_t shared(const Words& one, const Words& other) const {
    std::uint32_t sum = 0;
    for (const auto& [id, times] : one) {
      const auto found = other.find(id);
      if (found != other.end()) sum += features_.weights()[id] * std::min(times, found->second);
    }
    return sum;
  }

  const align::Features& features_;
  std::uint32_t before_;
  std::uint32_t after_;
};

}  // namespace stet::reference
