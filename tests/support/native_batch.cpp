// The core as a native filter: reads the lines that `stet batch` reads and writes the core's JSON,
// or {"error": …}, a line each. tests/wasm/native-equals-wasm.test.mjs holds its answers against
// those of stet.wasm.
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

#include "boundary/json.hpp"
#include "boundary/pair.hpp"

namespace {

std::string errorOf(const std::string& message) {
  return nlohmann::json{{"error", message}}.dump();
}

std::string comparisonOf(const std::string& line) {
  auto pair = stet::pairFromJson(line);
  if (!pair.value) return errorOf(pair.error);
  return stet::toJson(stet::compareInUtf16(std::move(*pair.value)));
}

std::string historyOf(const std::string& line) {
  auto versions = stet::versionsFromJson(line);
  if (!versions.value) return errorOf(versions.error);
  return stet::toJson(stet::historyInUtf16(std::move(*versions.value)));
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) {
    std::cout << (line.find("\"versions\"") < line.size() ? historyOf(line) : comparisonOf(line))
              << '\n';
  }
}
