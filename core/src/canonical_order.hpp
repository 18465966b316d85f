// The order in which two versions are aligned. Of two texts the lesser is always aligned as the one
// before, and what comes out is mirrored if need be: so swapping the two swaps the result and
// nothing else, however ties are broken on the way. Nothing below compare.cpp knows of it.
#pragma once

#include <utility>

#include "base/both.hpp"
#include "result/result.hpp"
#include "stet/article.hpp"
#include "stet/options.hpp"

namespace stet {

class CanonicalOrder {
 public:
  /// O(both texts), and near O(1) where their lengths differ.
  CanonicalOrder(const Input& before, const Input& after, const Options& options);

  /// Whether the two have the same text.
  [[nodiscard]] bool sameText() const noexcept { return sameText_; }

  /// Puts what the two sides have into this order, or from this order back.
  template <class T>
  [[nodiscard]] Both<T> operator()(Both<T> both) const {
    if (swapped_) std::swap(both.before, both.after);
    return both;
  }
  [[nodiscard]] Options operator()(Options options) const;
  [[nodiscard]] Draft operator()(Draft draft) const;

 private:
  bool sameText_;
  bool swapped_;
};

}  // namespace stet
