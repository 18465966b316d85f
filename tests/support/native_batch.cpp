// The core as a native filter: reads the lines that `stet batch` reads and writes the core's JSON,
// or {"error": …}, a line each. tests/wasm/native-equals-wasm.test.mjs holds its answers against
// those of stet.wasm.
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "boundary/json.hpp"
#include "boundary/pair.hpp"

int main() {
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) {
    auto pair = stet::pairFromJson(line);
    std::cout << (pair.value ? stet::toJson(stet::compareInUtf16(std::move(*pair.value)))
                             : nlohmann::json{{"error", pair.error}}.dump())
              << '\n';
  }
}
