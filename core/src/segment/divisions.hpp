// How blocks are divided that stood in texts before, so that of many versions of a story each
// paragraph is divided once.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "base/ids.hpp"
#include "segment/segment.hpp"
#include "stet/list.hpp"
#include "words/vocabulary.hpp"

namespace stet::text {

class Divisions {
 public:
  /// A token that is not interned: as bytes of its block.
  struct Part {
    std::uint32_t begin;
    std::uint32_t textEnd;
    TokenKind kind;
  };
  struct Division {
    std::span<const Part> parts;
    std::span<const Sentence> sentences;  ///< Counted from the block's beginning and first token.
  };

  /// The division of a block text in a language; no parts where it is not known. It holds until
  /// the next is added. O(text).
  [[nodiscard]] Division find(std::string_view text, const Language& language);
  /// Remembers a text that is not known, in the language that was asked about last. O(text).
  void add(std::string_view text, std::span<const Part> parts, std::span<const Sentence> sentences);

  /// What all texts that are known take.
  [[nodiscard]] std::size_t bytes() const { return texts_.size(); }
  void forget();

 private:
  struct Known {
    const Language* language;
    Range text;
    Range parts;
    Range sentences;
  };

  [[nodiscard]] std::uint32_t idOf(std::string_view text);

  const Language* language_ = nullptr;
  Ids ids_;
  List<Known> known_;  // By id; one that was only asked about has no parts.
  std::string texts_;
  List<Part> parts_;
  List<Sentence> sentences_;
};

}  // namespace stet::text
