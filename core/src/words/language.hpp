// What segmentation and clean-up need to know of a language: function words and abbreviations.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace stet::text {

struct Language;  // Opaque here; one constant object a language, in language.cpp.

/// Word lists that belong to no one language, in role_words.hpp, and the titles and abbreviations
/// of all.
enum class WordList : std::uint8_t {
  times,
  nameParticles,
  agencies,
  pictures,
  furniture,
  abbreviations,
};

/// Which lists hold a word.
class Lists {
 public:
  constexpr explicit Lists(std::uint32_t bits) noexcept : bits_(bits) {}

  /// A bit for each language's function words, in the order of `languages`.
  [[nodiscard]] constexpr std::uint32_t languages() const noexcept {
    return bits_ & ~(~0U << kOthers);
  }
  /// Whether the word is a function word of the language.
  [[nodiscard]] bool has(const Language& language) const noexcept;
  /// A bit for each WordList.
  [[nodiscard]] constexpr std::uint8_t others() const noexcept {
    return static_cast<std::uint8_t>(bits_ >> kOthers);
  }

  static constexpr unsigned kOthers = 24;

 private:
  std::uint32_t bits_;
};

/// O(length). `key` is the word's in text_table.hpp.
[[nodiscard]] Lists listsOf(std::uint64_t key, std::string_view foldedWord) noexcept;

/// The language of a BCP 47 tag's primary subtag, or the language-neutral one where it is unknown.
/// O(1).
[[nodiscard]] const Language& languageOf(std::string_view tag) noexcept;

/// The tags of all languages; the first is that of the neutral one, "".
[[nodiscard]] std::span<const std::string_view> languageTags();
/// "en", or "" for the neutral one.
[[nodiscard]] std::string_view tagOf(const Language& language) noexcept;
/// Folded (lower case) word.
[[nodiscard]] bool isFunctionWord(const Language& language, std::string_view word) noexcept;
/// A word that a full stop may follow without ending the sentence, folded, without its stop ("mr",
/// "z. b").
[[nodiscard]] bool isAbbreviation(const Language& language, std::string_view word) noexcept;

}  // namespace stet::text
