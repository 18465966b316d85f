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
/// unless nothing else is there.
[[nodiscard]] std::string folded(std::string_view text);

}  // namespace stet::text
