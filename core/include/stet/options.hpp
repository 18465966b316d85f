// What a caller may ask of a comparison.
#pragma once

#include <cstdint>
#include <string>

#include "stet/article.hpp"
#include "stet/list.hpp"

namespace stet {

/// A passage of each side: all sentences that its range touches. An empty range touches none, and
/// what lies past the end of the text is left out.
struct Passages {
  Range before;
  Range after;
};

/// What a comparison does, in this order; wasm/engine.js lists the same.
enum class Stage : std::uint8_t { reading, pairing, paragraphs, words, findings, answer };

/// Is told at the beginning of each stage, and again within a long one, about how much of the whole
/// lies behind, per mille.
struct Progress {
  void (*tell)(void* context, Stage stage, std::uint32_t share) = nullptr;
  void* context = nullptr;

  void operator()(Stage stage, std::uint32_t share) const {
    if (tell != nullptr) tell(context, stage, share);
  }
};

struct Options {
  /// BCP 47 primary language subtag, such as "en"; detected from the text where empty or
  /// unknown.
  std::string language;
  /// How many elementary steps the search for a better alignment may take; 0 means the default.
  std::uint64_t budget = 0;
  /// Passages that belong together because a person said so. Their sentences are linked only among
  /// themselves: by what is alike, in order, and where nothing is as a whole. The blocks that hold
  /// them are linked. Of pins that overlap the last has the sentences they share, and a pin that
  /// has none left on a side is none.
  List<Passages> pins = {};
  /// Passages that do not belong together: no sentence of the one is linked to one of the other,
  /// inside a pin either. Both are free to be linked to others.
  List<Passages> breaks = {};
  Progress progress = {};
};

}  // namespace stet
