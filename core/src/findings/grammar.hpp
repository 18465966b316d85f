// Small words by what they do in a sentence.
#pragma once

#include "findings/passage.hpp"

namespace stet::findings {

[[nodiscard]] inline bool isArticle(const Scene& scene, const Item& item) {
  const std::string_view word = scene.folded(item);
  return word == "the" || word == "a" || word == "an";
}

/// Joins equals, whose order is free: and, or, a comma.
[[nodiscard]] inline bool isConjunction(const Scene& scene, const Item& item) {
  const std::string_view word = scene.folded(item);
  return word == "and" || word == "or" || word == "," || word == "&";
}

}  // namespace stet::findings
