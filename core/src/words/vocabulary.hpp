// Turns token texts into integer ids. Everything after segmentation works on ids.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

#include "stet/list.hpp"
#include "words/language.hpp"
#include "words/lexicon.hpp"

namespace stet::text {

enum class TokenKind : std::uint8_t {
  space,  ///< No text of its own: white space that an article or a given block begins with, or an
          ///< empty given sentence.
  word,
  figure,       ///< A number with its currency sign, percent sign, separators and ordinal ending.
  punctuation,  ///< Punctuation marks and symbols, emoji included.
  markup,       ///< Says how words are set or counted and is none of them; see Markup.
};

/// What a token of markup does. All that do the same have one folded id: **so** is _so_ in another
/// form, and 2. is 1. after an item was put before it.
enum class Markup : std::uint8_t { marker, heading, emphasis, linkText, linkAddress };

/// A token's text is [begin, textEnd) of the article; the white space that follows it reaches to
/// the next token's begin. Tokens tile the article.
struct Token {
  std::uint32_t begin;
  std::uint32_t textEnd;
  std::uint32_t exact;  ///< Id of the text as it stands.
  std::uint32_t
      folded;  ///< Id of the text with NFC, case, quotation marks, dashes and spaces made alike.
};

/// Interns token texts of both sides, so that ids compare across them. Folded ids are dense from 0.
class Vocabulary {
 public:
  /// Begins with room for the words of a text with so many bytes.
  explicit Vocabulary(const Language& language, std::size_t bytes = 0);
  Vocabulary(const Vocabulary&) = delete;
  Vocabulary& operator=(const Vocabulary&) = delete;
  ~Vocabulary();

  struct Ids {
    std::uint32_t exact;
    std::uint32_t folded;
  };
  /// The ids of a token text. Amortised O(length). The view need only live during the call.
  Ids intern(std::string_view text, TokenKind kind);
  /// Gives a token of `text` its ids. Until then `folded` holds its TokenKind.
  void intern(std::string_view text, Token& token);
  /// The same for markup.
  void intern(std::string_view text, Markup markup, Token& token);

  /// The exact id of a text of which the folded id is known otherwise: a compound that is written
  /// as several words.
  std::uint32_t internForm(std::string_view text, std::uint32_t folded);
  /// The id of a folded text; `none` where no token has it.
  [[nodiscard]] std::uint32_t find(std::string_view folded) const noexcept;

  [[nodiscard]] std::uint32_t foldedCount() const noexcept;
  [[nodiscard]] std::string_view foldedText(std::uint32_t folded) const noexcept;
  [[nodiscard]] static std::string_view foldedText(Markup markup) noexcept;
  [[nodiscard]] TokenKind kind(std::uint32_t folded) const noexcept { return traits_[folded].kind; }
  /// A function word of the language (the, of, and). Never true for figures and punctuation.
  [[nodiscard]] bool isFunctionWord(std::uint32_t folded) const noexcept {
    return traits_[folded].functionWord;
  }
  /// The words that a token joins: l'eau is l' and eau, dit-elle dit and elle.
  struct Parts {
    std::uint32_t whole;   ///< Folded ids,
    std::uint32_t first;   ///< of which no token need have these two;
    std::uint32_t second;  ///< the second may have parts in turn.
    std::uint32_t size;    ///< Bytes of the first in the folded text.
  };
  /// None for what is one word, as most are.
  [[nodiscard]] const Parts* partsOf(std::uint32_t folded) const noexcept;
  /// What a token can be. Not a function word where its kind says that it is no word.
  [[nodiscard]] const WordUse& use(std::uint32_t folded) const noexcept { return uses_[folded]; }
  [[nodiscard]] const Language& language() const noexcept;
  /// For words that are no token's: phrases, and parts of tokens.
  [[nodiscard]] const Lexicon& lexicon() const noexcept;

 private:
  struct Traits {
    TokenKind kind;
    bool functionWord;
    bool joined = false;  ///< Has parts.
  };
  struct Tables;
  void search(std::uint64_t key, std::string_view text, Token& token);
  std::uint32_t fold(std::uint64_t key, std::string_view text, TokenKind kind);
  void part(std::uint32_t whole);
  void part(std::uint32_t whole, std::string_view first, std::string_view second);

  // By folded id; what is asked for most stands closest together.
  List<Traits> traits_;
  List<WordUse> uses_;
  List<Parts> parts_;  // Ascending.
  std::unique_ptr<Tables> tables_;
};

}  // namespace stet::text
