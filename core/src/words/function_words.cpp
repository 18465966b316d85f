#include "words/function_words.hpp"

#include "base/text_table.hpp"
#include "stet/list.hpp"
#include "words/language.hpp"

namespace stet::text {
namespace {

class FunctionWords {
 public:
  FunctionWords() {
    std::uint64_t bit = 1;
    for (const Language& language : languages()) {
      for (PackedReader reader(language.functionWords); reader.next();) {
        const std::uint32_t id = words_.idOf(reader.word());
        if (id == languages_.size()) languages_.push_back(0);
        languages_[id] |= bit;
      }
      bit <<= 1;
    }
  }

  [[nodiscard]] std::uint64_t languagesWith(std::uint64_t key, std::string_view word) const {
    const std::uint32_t id = words_.find(key, word).id;
    return id == TextTable::vacant ? 0 : languages_[id];
  }

 private:
  TextTable words_ = TextTable(8192);  // Less than half full: there are some 2500 words.
  List<std::uint64_t> languages_;      // By id of the word.
};

}  // namespace

std::uint64_t languagesWith(std::uint64_t key, std::string_view word) {
  static const auto& all = *new FunctionWords;  // Unpacked when first asked for.
  return all.languagesWith(key, word);
}

}  // namespace stet::text
