// Lists of words as tools/languages/pack.mjs packs them and language_tables.cpp holds them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "words/uses.hpp"

namespace stet::text {

/// Words with their uses and values. pack.mjs says what the bytes mean.
struct PackedWords {
  std::string_view bytes;
  char32_t alphabet = 0;  ///< The first of 128 characters that take one byte each; 0 for none.
};

/// Unpacks words one by one. A word with several uses comes once for each.
class PackedReader {
 public:
  /// `words` must outlive the reader.
  explicit PackedReader(const PackedWords& words) : words_(words) {}

  /// Moves on to the next word, at first to the first; false where there is none. O(word).
  bool next();
  /// Folded. Stands until next() is called.
  [[nodiscard]] std::string_view word() const { return word_; }
  [[nodiscard]] Use use() const { return use_; }
  /// What the file gives behind a `=`, or 0.
  [[nodiscard]] std::uint32_t value() const { return value_; }
  /// How many lemmas have begun so far, the word's own included.
  [[nodiscard]] std::uint32_t lemma() const { return lemma_; }

 private:
  [[nodiscard]] unsigned char take() { return static_cast<unsigned char>(words_.bytes[at_++]); }
  void readWord(std::size_t shared);
  [[nodiscard]] bool isPlain(char c) const;
  void readCharacter(unsigned char byte);
  void readValue();

  const PackedWords& words_;
  std::size_t at_ = 0;
  std::string word_;
  Use use_{};
  std::uint32_t value_ = 0;
  std::uint32_t lemma_ = 0;
};

}  // namespace stet::text
