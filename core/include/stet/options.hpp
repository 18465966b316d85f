// What a caller may ask of a comparison. All of it is optional: `compare(before, after)` uses the
// defaults.
#pragma once

#include <cstdint>
#include <string>

#include "stet/article.hpp"
#include "stet/list.hpp"

namespace stet {

/// A passage of each side: all sentences that its range touches. An empty range touches none, and
/// what lies past the end of the text is left out.
struct Passages {
  Range before;  ///< UTF-8 bytes of the text before.
  Range after;   ///< UTF-8 bytes of the text after.
};

/// What a comparison does, in this order; wasm/engine.js lists the same.
enum class Stage : std::uint8_t { reading, pairing, paragraphs, words, findings, answer };

/// A listener. It is called at the beginning of each stage, and again within a long one, with about
/// how much of the whole lies behind, per mille. The share never falls. The call comes from within
/// `compare`, on the same thread.
struct Progress {
  /// The function that listens, or none.
  void (*tell)(void* context, Stage stage, std::uint32_t share) = nullptr;
  void* context = nullptr;  ///< Is handed to it.

  /// Calls it, as the engine does.
  void operator()(Stage stage, std::uint32_t share) const {
    if (tell != nullptr) tell(context, stage, share);
  }
};

/// How two texts are to be compared.
struct Options {
  /// BCP 47 primary language subtag, such as "en"; detected from the text where empty or
  /// unknown.
  std::string language;
  /// How many cells the in-order alignment of sentences may fill; 0 means the default of fifty
  /// million, which is enough for a book that was revised throughout. Where the budget ends the
  /// search the result is complete all the same, and `exact` is false.
  std::uint64_t budget = 0;
  /// Passages that belong together because a person said so (must-link constraints, Wagstaff and
  /// Cardie 2000). Their sentences are linked only among themselves: in order by what is alike, or
  /// as a whole where nothing is alike. The blocks that hold them are linked. Where pins overlap,
  /// the last one has the sentences that they share. A pin with no sentence left on a side has no
  /// effect.
  List<Passages> pins = {};
  /// Passages that do not belong together (cannot-link constraints): no sentence of the one is
  /// linked to a sentence of the other, not even inside a pin. Both may be linked to others.
  List<Passages> breaks = {};
  Progress progress = {};  ///< Who is told how far it is.
};

}  // namespace stet
