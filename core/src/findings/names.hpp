// Names in a passage: which words make one, and what stands around it.
#pragma once

#include <cstdint>
#include <string_view>

#include "base/both.hpp"
#include "base/flags.hpp"
#include "findings/passage.hpp"
#include "stet/list.hpp"

namespace stet::findings {

/// Whether the character at a byte is a capital letter.
[[nodiscard]] bool isCapital(const text::Article& article, std::uint32_t at);

/// How words are written in the story as a whole: a word that also begins with a small letter, or
/// with a capital only where a sentence begins, is no name there.
class Capitals {
 public:
  /// Reads both versions when first asked. O(tokens).
  explicit Capitals(const Context& context) : context_(context) {}

  /// Whether a word stands with a capital inside a sentence of running text.
  [[nodiscard]] bool inside(std::uint32_t folded) { return of(folded) & kInside; }
  /// Whether it stands with a small letter too.
  [[nodiscard]] bool small(std::uint32_t folded) { return of(folded) & kSmall; }
  /// Whether it stands beside another word with a capital, as first and last names do.
  [[nodiscard]] bool paired(std::uint32_t folded) { return of(folded) & kPaired; }
  /// Whether two words do so, in this order or the other.
  [[nodiscard]] bool together(std::uint32_t one, std::uint32_t other);

 private:
  enum : std::uint8_t {
    kInside = 1,
    kSmall = 2,
    kPaired = 4,
    // What the vocabulary says of an id, kept beside these while the story is read.
    kSorted = 8,
    kWord = 16,
    kFunction = 32,
    kAlone = 64,  // Joins no words.
  };
  [[nodiscard]] std::uint8_t of(std::uint32_t folded) {
    if (known_.empty()) read();
    return known_[folded];
  }
  void read();
  void readSentence(const text::Article& article, Range tokens);
  /// Whether a sentence is set in title case or capitals.
  [[nodiscard]] bool isTitleCase(const text::Article& article, Range tokens);
  /// Of an id, with what the vocabulary says of it.
  std::uint8_t sortOf(std::uint32_t folded);

  const Context& context_;
  std::uint32_t comma_ = none;  ///< Folded id.
  Flags known_;                 ///< By folded id.
  List<std::uint64_t> pairs_;   ///< Of folded ids, ascending.
};

/// A name without the ending of its case: Орлов for Орловым. As it is where names have none.
[[nodiscard]] std::string_view withoutCase(const text::Language& language, std::string_view name);

struct Name {
  Range items;
  bool certain = true;         ///< Or a capital that something else may explain;
  bool likely = true;          ///< though the story has no such word in small letters.
  std::uint32_t governor = 0;  ///< Folded id of the function word before it, plus one; 0 for none.
  std::uint32_t owner = 0;     ///< Of the content word before it, likewise; `none` where a sentence
                               ///< begins with the name.
  std::uint32_t verb = 0;      ///< Of the content word behind it, likewise.
};

/// Adds the names outside quotations, in order. In a sentence that is set in capitals or title case
/// only words that the story also capitalises in running text count. At most 32. O(items).
void readNames(const Context& context, Capitals& capitals, WhichSide side, const Items& items,
               List<Name>& names);

}  // namespace stet::findings
