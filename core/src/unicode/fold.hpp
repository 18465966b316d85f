// What makes two words alike: NFC, case, and the many forms of quotation marks, dashes and spaces.
// vocabulary.cpp folds each distinct token once.
#pragma once

#include <string>
#include <string_view>

namespace stet::text {

/// Canonical composition (Unicode Normalization Form C).
[[nodiscard]] std::string nfc(std::string_view text);

/// The text as folded ids see it: case folded in full, NFC; quotation marks are " or ', dashes -,
/// spaces U+0020; default-ignorable characters (soft hyphen, zero-width characters) are left out,
/// unless nothing else is there. `dotlessI`: I and ı are one letter, and so are İ and i.
[[nodiscard]] std::string folded(std::string_view text, bool dotlessI = false);

/// True where `text` is plain ASCII; then `out` is its folding.
[[nodiscard]] bool foldAscii(std::string_view text, std::string& out);

}  // namespace stet::text
