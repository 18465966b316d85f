// The memory of stet.wasm, a tenth of the code of a general allocator. A comparison allots much and
// frees all of it in the end: a freed block waits for the next one of its size class, and when no
// block is in use any more everything starts anew.
//
//     ┌─ statics, stack ─┬─ blocks: a header, then bytes ─┬─ not used yet ─┐
//     0                  heap base                        top              end of memory
#include "memory.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>

extern std::byte __heap_base;  // where the linker's own things end

namespace {

constexpr std::size_t kPage = 65536;

/// Stands before the bytes of a block; both are aligned to 8.
struct alignas(8) Header {
  std::size_t size;  ///< Bytes behind the header.
  Header* next;      ///< While the block is free.

  [[nodiscard]] std::byte* end() { return reinterpret_cast<std::byte*>(this + 1) + size; }
};

// Small blocks come in four classes a doubling: 32, 40, 48, 56, 64, 80, … bytes.
constexpr std::size_t kLeast = 32;
constexpr std::size_t kMostSmall = 16384;
constexpr std::size_t kSlab = 131072;

constexpr std::uint32_t classOf(std::size_t size) {
  const std::size_t last = std::max(size, kLeast) - 1;
  const auto shift = static_cast<std::uint32_t>(std::bit_width(last)) - 3;
  return shift * 4 + static_cast<std::uint32_t>(last >> shift) - 15;
}
constexpr std::size_t sizeOf(std::uint32_t sizeClass) {
  const std::uint32_t step = sizeClass + 15;
  return std::size_t{5 + step % 4} << (step / 4 - 1);
}
static_assert(sizeOf(classOf(1)) == 32 && sizeOf(classOf(33)) == 40 && sizeOf(classOf(64)) == 64 &&
              sizeOf(classOf(kMostSmall)) == kMostSmall);

struct Heap {
  Header* small[classOf(kMostSmall) + 1] = {};  ///< Free ones, by class.
  std::byte* slab = nullptr;                    ///< Small blocks are cut from here to `slabEnd`.
  std::byte* slabEnd = nullptr;
  Header* large = nullptr;  ///< Free ones, ascending by address, no two touching.
  std::byte* top = nullptr;
  std::size_t blocksInUse = 0;
};
Heap heap;

std::byte* heapBase() {
  const auto base = reinterpret_cast<std::uintptr_t>(&__heap_base);
  return reinterpret_cast<std::byte*>((base + 7) & ~std::uintptr_t{7});
}

Header* makeBlock(std::byte* at, std::size_t size) {
  auto* block = reinterpret_cast<Header*>(at);
  block->size = size;
  return block;
}

Header* takeTop(std::size_t size) {
  const auto begin = reinterpret_cast<std::uintptr_t>(heap.top);
  if (size > UINTPTR_MAX - kPage - sizeof(Header) - begin) return nullptr;
  const std::size_t needed = (begin + sizeof(Header) + size + kPage - 1) / kPage;
  const std::size_t pages = __builtin_wasm_memory_size(0);
  if (needed > pages && __builtin_wasm_memory_grow(0, needed - pages) == SIZE_MAX) return nullptr;
  Header* block = makeBlock(heap.top, size);
  heap.top = block->end();
  return block;
}

/// The first free block that is large enough; what it has to spare stays free. Else the last one
/// grows, where nothing lies behind it.
Header* takeLarge(std::size_t size) {
  size = (size + 7) & ~std::size_t{7};
  for (Header** link = &heap.large; *link != nullptr; link = &(*link)->next) {
    Header* block = *link;
    if (block->end() == heap.top) {
      heap.top = reinterpret_cast<std::byte*>(block);
      *link = nullptr;
      break;
    }
    if (block->size < size) continue;
    if (block->size - size <= kMostSmall) {
      *link = block->next;
      return block;
    }
    block->size -= size + sizeof(Header);
    return makeBlock(block->end(), size);
  }
  return takeTop(size);
}

/// Joins the free blocks that it touches.
void putLarge(Header* block) {
  Header* before = nullptr;
  Header** link = &heap.large;
  while (*link != nullptr && *link < block) {
    before = *link;
    link = &before->next;
  }
  block->next = *link;
  *link = block;
  if (block->next != nullptr && block->end() == reinterpret_cast<std::byte*>(block->next)) {
    block->size += sizeof(Header) + block->next->size;
    block->next = block->next->next;
  }
  if (before != nullptr && before->end() == reinterpret_cast<std::byte*>(block)) {
    before->size += sizeof(Header) + block->size;
    before->next = block->next;
  }
}

Header* takeSmall(std::size_t size) {
  const std::uint32_t sizeClass = classOf(size);
  if (Header* block = heap.small[sizeClass]) {
    heap.small[sizeClass] = block->next;
    return block;
  }
  size = sizeOf(sizeClass);
  if (static_cast<std::size_t>(heap.slabEnd - heap.slab) < sizeof(Header) + size) {
    Header* slab = takeLarge(kSlab);
    if (slab == nullptr) return nullptr;
    heap.slab = reinterpret_cast<std::byte*>(slab + 1);
    heap.slabEnd = slab->end();
  }
  Header* block = makeBlock(heap.slab, size);
  heap.slab = block->end();
  return block;
}

}  // namespace

#define STET_EXPORT(name) __attribute__((used, export_name(#name)))

STET_EXPORT(allocate) void* allocate(std::size_t size) {
  if (heap.blocksInUse == 0) {
    heap = {};
    heap.top = heapBase();
  }
  if (size > std::size_t{1} << 31) return nullptr;
  Header* block = size <= kMostSmall ? takeSmall(size) : takeLarge(size);
  if (block == nullptr) return nullptr;
  ++heap.blocksInUse;
  return block + 1;
}

STET_EXPORT(release) void release(void* memory) {
  if (memory == nullptr) return;
  Header* block = static_cast<Header*>(memory) - 1;
  --heap.blocksInUse;
  if (block->size > kMostSmall) return putLarge(block);
  Header*& first = heap.small[classOf(block->size)];
  block->next = first;
  first = block;
}

STET_EXPORT(reallocate) void* reallocate(void* memory, std::size_t size) {
  const std::size_t before = memory ? (static_cast<Header*>(memory) - 1)->size : 0;
  if (size <= before) return memory;
  void* larger = allocate(size);
  if (larger == nullptr || memory == nullptr) return larger;
  std::memcpy(larger, memory, before);
  release(memory);
  return larger;
}

/// The exit code that engine.js reads as "not enough memory": with exceptions off, nothing else
/// could tell.
constexpr int outOfMemory = 71;

// Not inlined: there are hundreds of places that call them.
[[gnu::noinline]] void* operator new(std::size_t size) {
  if (void* memory = allocate(size)) return memory;
  std::_Exit(outOfMemory);
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { release(memory); }
void operator delete(void* memory, std::size_t) noexcept { operator delete(memory); }
