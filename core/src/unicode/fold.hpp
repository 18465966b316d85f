// Folding: one form for words that differ only in normalization, in case, or in the form of their
// quotation marks, dashes and spaces. words/vocabulary.cpp folds each distinct token once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace stet::text {

/// Canonical composition (Unicode Normalization Form C). O(text).
[[nodiscard]] std::string nfc(std::string_view text);

/// The text as folded ids see it: full case folding and NFC; every quotation mark is " or ', every
/// dash -, every space U+0020, an ellipsis three stops. Default-ignorable characters (soft hyphens,
/// zero-width characters) are left out, unless the text has nothing else. `dotlessI` says that the
/// language has I and ı, İ and i as pairs. O(text).
[[nodiscard]] std::string folded(std::string_view text, bool dotlessI = false);

/// The bytes that `text` begins with whose folding is `size` bytes long. O(them²).
[[nodiscard]] std::uint32_t unfolded(std::string_view text, std::size_t size);

/// Whether two texts differ in nothing that can be seen, only in characters that show nothing and
/// in their normalization (NFC, NFD). O(texts).
[[nodiscard]] bool looksAlike(std::string_view one, std::string_view other);

/// Whether `text` is plain ASCII without accents of its own (`); then `out` is its folding.
/// O(text).
[[nodiscard]] bool foldAscii(std::string_view text, std::string& out);

}  // namespace stet::text
