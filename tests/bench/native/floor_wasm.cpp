#include <cstdlib>

#include "floor.hpp"

#define BENCH_EXPORT(name) extern "C" __attribute__((used, export_name(#name)))

BENCH_EXPORT(allocate) void* allocate(std::size_t size) { return std::malloc(size); }
BENCH_EXPORT(release) void release(void* memory) { std::free(memory); }
BENCH_EXPORT(floorOf) std::uint32_t floorOf(const char* bytes, std::size_t size) {
  return bench::floorOf({bytes, size});
}
