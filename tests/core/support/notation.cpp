#include "support/notation.hpp"

#include <gtest/gtest.h>

#include "stet/compare.hpp"
#include "support/promises.hpp"

namespace stet::testing {
namespace {

std::string side(std::string_view notation, bool after) {
  std::string text;
  enum { outside, inBefore, inAfter } state = outside;
  for (const char c : notation) {
    if (c == '[') {
      state = inBefore;
    } else if (c == '/' && state == inBefore) {
      state = inAfter;
    } else if (c == ']') {
      state = outside;
    } else if (state == outside || (state == inAfter) == after) {
      text += c;
    }
  }
  return text;
}

std::string slice(const std::string& text, Range range) {
  return text.substr(range.begin, range.size());
}

}  // namespace

std::string words(std::string_view notation) {
  const std::string before = side(notation, false);
  const std::string after = side(notation, true);
  const Comparison comparison = compare(before, after);
  EXPECT_EQ(brokenPromise(before, after), "") << notation;

  std::string result;
  for (const SentenceLink& link : comparison.sentenceLinks) {
    const auto sentences = comparison.list(link.before);
    if (sentences.empty()) {
      result += "[/" + slice(after, comparison.edits[link.edits.begin].after) + "]";
      continue;
    }
    std::uint32_t at = comparison.before.sentences[sentences.front()].begin;
    for (std::uint32_t e = link.edits.begin; e < link.edits.end; ++e) {
      const Edit& edit = comparison.edits[e];
      result += slice(before, {at, edit.before.begin});
      result += "[" + slice(before, edit.before) + "/" + slice(after, edit.after) + "]";
      at = edit.before.end;
    }
    result += slice(before, {at, comparison.before.sentences[sentences.back()].end});
  }
  return result;
}

std::string outline(const std::string& before, const std::string& after) {
  EXPECT_EQ(brokenPromise(before, after), "");
  const Comparison comparison = compare(before, after);
  const auto list = [&](Range range) {
    std::string result;
    for (const std::uint32_t block : comparison.list(range)) {
      result += (result.empty() ? "" : ",") + std::to_string(block);
    }
    return result;
  };
  std::string result;
  for (const Link& link : comparison.links) {
    const char* const signs[] = {"=", "~", "!", "<", ">", "x", "+", "-"};
    const std::string sign = signs[static_cast<std::size_t>(link.relation)];
    const bool alone = link.before.empty() || link.after.empty();
    result += result.empty() ? "" : " ";
    result += alone ? sign + list(link.before) + list(link.after)
                    : list(link.before) + sign + list(link.after);
    result += link.moved ? "^" : "";
  }
  return result;
}

}  // namespace stet::testing
