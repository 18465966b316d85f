#include "support/notation.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "reference/promises.hpp"
#include "stet/compare.hpp"

namespace stet::testing {
namespace {

std::string slice(const std::string& text, Range range) {
  return text.substr(range.begin, range.size());
}

// One side of a stretch that holds no moves.
std::string edited(std::string_view notation, bool after) {
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

// What "{number:…}" holds.
std::string_view moved(std::string_view notation, std::string_view number) {
  const std::string opening = "{" + std::string(number) + ":";
  const std::size_t open = notation.find(opening);
  if (open == std::string_view::npos) return "";
  const std::size_t begin = open + opening.size();
  return notation.substr(begin, notation.find('}', begin) - begin);
}

std::string side(std::string_view notation, bool after) {
  std::string text;
  for (std::size_t at = 0; at < notation.size();) {
    const std::size_t open = std::min(notation.find('{', at), notation.size());
    text += edited(notation.substr(at, open - at), after);
    if (open == notation.size()) break;
    const std::size_t close = notation.find('}', open);
    const std::string_view number =
        notation.substr(open + 1, std::min(notation.find(':', open), close) - open - 1);
    const bool destination = notation[open + 1 + number.size()] == ':';
    if (destination == after) text += edited(moved(notation, number), after);
    at = close + 1;
  }
  return text;
}

// Writes a comparison in the notation, sentence link by sentence link.
class Writer {
 public:
  Writer(const std::string& before, const std::string& after)
      : before_(before), after_(after), comparison_(compare(before, after)) {}

  std::string run() {
    std::vector<std::pair<std::uint32_t, const SentenceLink*>> leaving;
    for (const SentenceLink& link : comparison_.sentenceLinks) {
      if (link.after.empty() || hasMoved(link)) leaving.push_back({first(link.before), &link});
    }
    std::sort(leaving.begin(), leaving.end());
    for (const auto& [sentence, link] : leaving) {
      if (!link->after.empty()) moved_.push_back(link);
    }
    std::size_t next = 0;
    const auto leave = [&](std::uint32_t until) {
      for (; next < leaving.size() && leaving[next].first < until; ++next)
        left_ += left(*leaving[next].second);
    };
    std::string result;
    std::string came;
    for (const SentenceLink& link : comparison_.sentenceLinks) {
      if (link.after.empty()) continue;
      if (link.before.empty()) {
        came += "[/" + slice(after_, comparison_.edits[link.edits.begin].after) + "]";
      } else if (hasMoved(link)) {
        came += "{" + number(link) + ":" + kept(link) + "}";
      } else {
        leave(first(link.before));
        result += std::exchange(left_, "") + std::exchange(came, "") + kept(link);
      }
    }
    leave(none);
    return result + left_ + came;
  }

 private:
  std::uint32_t first(Range members) const { return comparison_.list(members).front(); }

  // Whether it crossed into another paragraph, or its paragraph moved.
  bool hasMoved(const SentenceLink& link) const {
    if (link.before.empty() || link.after.empty()) return false;
    if (link.moved) return true;
    const std::uint32_t sentence = first(link.after);
    for (const Link& blocks : comparison_.links) {
      for (const std::uint32_t block : comparison_.list(blocks.after)) {
        const Range own = comparison_.after.blocks[block].sentences;
        if (own.begin <= sentence && sentence < own.end) return blocks.moved;
      }
    }
    return false;
  }

  std::string number(const SentenceLink& link) const {
    return std::to_string(std::find(moved_.begin(), moved_.end(), &link) - moved_.begin() + 1);
  }

  std::string left(const SentenceLink& link) const {
    if (!link.after.empty()) return "{" + number(link) + "}";
    return "[" + slice(before_, comparison_.edits[link.edits.begin].before) + "/]";
  }

  std::string kept(const SentenceLink& link) const {
    const auto sentences = comparison_.list(link.before);
    std::string result;
    std::uint32_t at = comparison_.before.sentences[sentences.front()].begin;
    for (std::uint32_t e = link.edits.begin; e < link.edits.end; ++e) {
      const Edit& edit = comparison_.edits[e];
      result += slice(before_, {at, edit.before.begin});
      result += "[" + slice(before_, edit.before) + "/" + slice(after_, edit.after) + "]";
      at = edit.before.end;
    }
    return result + slice(before_, {at, comparison_.before.sentences[sentences.back()].end});
  }

  const std::string& before_;
  const std::string& after_;
  const Comparison comparison_;
  std::vector<const SentenceLink*> moved_;
  std::string left_;
};

}  // namespace

std::string words(std::string_view notation) {
  const std::string before = side(notation, false);
  const std::string after = side(notation, true);
  EXPECT_EQ(brokenPromise(before, after), "") << notation;
  return Writer(before, after).run();
}

std::string outline(std::string_view notation) {
  return outline(side(notation, false), side(notation, true));
}

std::string outline(const std::string& before, const std::string& after, const Options& options) {
  EXPECT_EQ(brokenPromise(before, after, options), "");
  const Comparison comparison = compare(before, after, options);
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
