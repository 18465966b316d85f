// The request that engine.js writes, read part by part: a table of numbers, and the UTF-8 bytes of
// all strings one after another, whose lengths stand in the table. wasm/request.js draws it.
// Whatever would lie outside of either is a fault of engine.js and traps.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

class RequestReader {
 public:
  RequestReader(std::string_view bytes, std::span<const std::uint32_t> table)
      : bytes_(bytes), table_(table) {}

  /// Lies in the request.
  [[nodiscard]] std::string_view string() {
    const std::size_t size = number();
    if (size > bytes_.size()) __builtin_trap();
    const std::string_view text = bytes_.substr(0, size);
    bytes_.remove_prefix(size);
    return text;
  }

  /// How many items follow; each takes a number at least, so no more than numbers are left.
  [[nodiscard]] std::size_t count() {
    const std::size_t count = number();
    if (count > table_.size() + 1) __builtin_trap();
    return count;
  }

  [[nodiscard]] std::uint32_t number() {
    if (table_.empty()) __builtin_trap();
    const std::uint32_t number = table_.front();
    table_ = table_.subspan(1);
    return number;
  }

 private:
  std::string_view bytes_;
  std::span<const std::uint32_t> table_;
};
