#include "words/language.hpp"

#include <algorithm>

#include "stet/list.hpp"

namespace stet::text {
namespace {

constexpr char lowerCase(char c) noexcept {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

}  // namespace

const Language& languageOf(std::string_view tag) noexcept {
  const std::string_view primary = tag.substr(0, tag.find_first_of("-_"));
  for (const Language& language : languages()) {
    if (std::equal(primary.begin(), primary.end(), language.tag.begin(), language.tag.end(),
                   [](char given, char known) { return lowerCase(given) == known; }))
      return language;
  }
  return languages().front();
}

std::span<const std::string_view> languageTags() {
  static const auto& tags = *[] {
    auto* all = new List<std::string_view>;
    for (const Language& language : languages()) all->push_back(language.tag);
    return all;
  }();
  return tags;
}

}  // namespace stet::text
