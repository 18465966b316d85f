// libFuzzer over what crosses the WASM boundary: whatever the bytes of a request, reading it ends
// in an answer or in a trap, which natively is an exception.
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <vector>

struct Trap {};
[[noreturn]] static void trap() { throw Trap{}; }
#define __builtin_trap trap
#include "binding.cpp"
#include "history_binding.cpp"
#include "read_input.cpp"
#undef __builtin_trap

extern "C" void progress(std::uint32_t, std::uint32_t) {}

// One byte for the table's length, the table with a byte a number, and the text. Where the length
// is odd, they are versions.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  if (size == 0) return 0;
  const std::size_t count = std::min<std::size_t>(data[0], size - 1);
  const std::vector<std::uint32_t> table(data + 1, data + 1 + count);
  const std::vector<char> bytes(data + 1 + count, data + size);
  try {
    const auto ask = count % 2 == 0 ? compare : history;
    Result* const result = ask(bytes.data(), bytes.size(), table.data(), table.size(), 0);
    std::uint32_t shape = 0;
    std::memcpy(&shape, resultBytes(result), sizeof shape);
    if (sizeof shape + shape > resultSize(result)) std::abort();
    releaseResult(result);
  } catch (const Trap&) {
  }
  return 0;
}
