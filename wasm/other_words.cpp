// The words of a story's language. JavaScript gives them (run.js), so that a page loads those of
// the languages that it meets and no others.
#include <cstddef>
#include <cstdint>

#include "words/language.hpp"

// Of run.js: the number of packed bytes, the alphabet, and the bytes; or an exception, which ends
// the comparison, where they have not been loaded. They stay for as long as the instance.
extern "C" __attribute__((import_module("env"), import_name("words"))) const std::uint32_t* words(
    const char* tag, std::size_t size);

namespace stet::text {

PackedWords otherWordsOf(const Language& language) {
  if (!language.hasOtherWords) return {};
  const std::uint32_t* given = words(language.tag.data(), language.tag.size());
  return {{reinterpret_cast<const char*>(given + 2), given[0]}, given[1]};
}

}  // namespace stet::text
