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

// Lone surrogates cannot stand in JSON: {"wtf8": [before, after]} has the bytes of both texts, in
// hexadecimal.
std::string comparisonOfBytes(const std::string& line) {
  std::string texts[2];
  const nlohmann::json given = nlohmann::json::parse(line);
  for (std::size_t side = 0; side < 2; ++side) {
    const auto& digits = given["wtf8"][side].get_ref<const std::string&>();
    for (std::size_t at = 0; at < digits.size(); at += 2)
      texts[side] += static_cast<char>(std::stoi(digits.substr(at, 2), nullptr, 16));
  }
  return stet::toJson(stet::compareInUtf16({std::move(texts[0]), std::move(texts[1]), {}}));
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
    const auto answer = line.starts_with("{\"wtf8\"")             ? comparisonOfBytes
                        : line.find("\"versions\"") < line.size() ? historyOf
                                                                  : comparisonOf;
    std::cout << answer(line) << '\n';
  }
}
