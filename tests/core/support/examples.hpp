// Tests that are tables of examples in the notation of notation.hpp.
#pragma once

#include <gtest/gtest.h>

#include "support/notation.hpp"

namespace stet::testing {

/// Two texts and what must be marked between them, in one string; and, where it is part of the
/// matter, which paragraphs must be linked.
struct Example {
  const char* words;
  const char* outline = nullptr;
};

inline void expectAsWritten(const Example& example) {
  EXPECT_EQ(words(example.words), example.words);
  if (example.outline != nullptr)
    EXPECT_EQ(outline(std::string_view(example.words)), example.outline) << example.words;
}

}  // namespace stet::testing
