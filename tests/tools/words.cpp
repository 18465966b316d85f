// What the core finds in the language tables that it is linked with, for languages.test.mjs to hold
// against the files:
//
//     words                 each packed word a line: list, number of its use, value, lemma, the
//     word words BEFORE AFTER    the language of each text, and how many figures were found to
//     change
#include <algorithm>
#include <bit>
#include <iostream>
#include <string_view>

#include "stet/compare.hpp"
#include "words/language.hpp"
#include "words/packed_words.hpp"

namespace stet {
namespace {

void print(std::string_view list, const text::PackedWords& words) {
  for (text::PackedReader reader(words); reader.next();) {
    std::cout << list << '\t' << std::countr_zero(text::Uses{reader.use()}) << '\t'
              << reader.value() << '\t' << reader.lemma() << '\t' << reader.word() << '\n';
  }
}

void printAll() {
  for (const text::Language& language : text::languages()) {
    print(language.tag, language.functionWords);
    print(language.tag, text::otherWordsOf(language));
  }
  print("*", text::kRoleWords);
  print("*", text::kOpenings);
}

void printComparison(const char* before, const char* after) {
  const Comparison result = compare(Input(before), Input(after));
  const auto changed = std::count_if(
      result.findings.begin(), result.findings.end(),
      [](const Finding& finding) { return finding.kind == FindingKind::figureChanged; });
  std::cout << result.before.language << ' ' << result.after.language << ' ' << changed << '\n';
}

}  // namespace
}  // namespace stet

int main(int count, char** arguments) {
  if (count == 3) {
    stet::printComparison(arguments[1], arguments[2]);
  } else {
    stet::printAll();
  }
}
