#include "scaling/counted_steps.hpp"

#include <cstddef>

namespace {

std::uint64_t steps = 0;
constexpr std::size_t kBytesAStep = 16;
constexpr std::uint32_t kCounted = 1;

}  // namespace

std::uint64_t stet::scaling::stepsTaken() { return steps; }

extern "C" {

// What clang calls for -fsanitize-coverage=trace-pc-guard: once a module, and in each basic block.
void __sanitizer_cov_trace_pc_guard_init(std::uint32_t* start, std::uint32_t* stop) {
  for (std::uint32_t* guard = start; guard < stop; ++guard) *guard = kCounted;
}
void __sanitizer_cov_trace_pc_guard(std::uint32_t*) { ++steps; }

// What the linker calls for --wrap.
void* __real_memchr(const void* bytes, int byte, std::size_t size);
int __real_memcmp(const void* one, const void* other, std::size_t size);
void* __real_memcpy(void* to, const void* from, std::size_t size);
void* __real_memmove(void* to, const void* from, std::size_t size);
void* __real_memset(void* to, int byte, std::size_t size);

void* __wrap_memchr(const void* bytes, int byte, std::size_t size) {
  void* const found = __real_memchr(bytes, byte, size);
  const std::size_t read =
      found == nullptr ? size : static_cast<const char*>(found) - static_cast<const char*>(bytes);
  steps += read / kBytesAStep;
  return found;
}
int __wrap_memcmp(const void* one, const void* other, std::size_t size) {
  steps += size / kBytesAStep;
  return __real_memcmp(one, other, size);
}
void* __wrap_memcpy(void* to, const void* from, std::size_t size) {
  steps += size / kBytesAStep;
  return __real_memcpy(to, from, size);
}
void* __wrap_memmove(void* to, const void* from, std::size_t size) {
  steps += size / kBytesAStep;
  return __real_memmove(to, from, size);
}
void* __wrap_memset(void* to, int byte, std::size_t size) {
  steps += size / kBytesAStep;
  return __real_memset(to, byte, size);
}
}
