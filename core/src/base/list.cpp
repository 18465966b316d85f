#include "stet/list.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <new>

namespace stet {

// Not inlined, for which it is there.
[[gnu::noinline]] void ListMemory::grow(std::size_t least, std::size_t elementSize) {
  capacity_ = std::max(least, capacity_ * 2);
  const bool fits = capacity_ <= PTRDIFF_MAX / elementSize;
  data_ = fits ? std::realloc(data_, capacity_ * elementSize) : nullptr;
  // The host says in its operator new what becomes of an allocation that fails.
  if (data_ == nullptr) data_ = ::operator new(SIZE_MAX);
}

[[gnu::noinline]] void ListMemory::growByOne(std::size_t elementSize) {
  grow(std::max<std::size_t>(size_ + 1, 16), elementSize);
}

}  // namespace stet
