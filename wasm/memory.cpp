// The exports that engine.js writes requests with, and what becomes of an allocation that failed.
#include <cstddef>
#include <cstdlib>
#include <new>

#include "export.hpp"

STET_EXPORT(allocate) void* allocate(std::size_t size) { return std::malloc(size == 0 ? 1 : size); }
STET_EXPORT(reallocate) void* reallocate(void* memory, std::size_t size) {
  return std::realloc(memory, size);
}
STET_EXPORT(release) void release(void* memory) { std::free(memory); }

/// The exit code that engine.js reads as "not enough memory": with exceptions off, nothing else
/// could tell.
constexpr int outOfMemory = 71;

// Not inlined: there are hundreds of places that call them.
[[gnu::noinline]] void* operator new(std::size_t size) {
  if (void* memory = allocate(size)) return memory;
  std::_Exit(outOfMemory);
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { operator delete(memory); }
